"""Asks recurring-ical-events, which icalendar reads for, what of a calendar happens in a window."""

from collections.abc import Iterator
from datetime import datetime
from importlib.metadata import version

import icalendar
import recurring_ical_events  # type: ignore[import-untyped]
from answer import Found, fetched, main  # type: ignore[import-not-found]


def read(address: str, start: datetime, end: datetime) -> Iterator[Found]:
    calendar = icalendar.Calendar.from_ical(fetched(address))
    for event in recurring_ical_events.of(calendar).between(start, end):
        yield str(event["UID"]), event.start, event.end


if __name__ == "__main__":
    main(f"{version('recurring-ical-events')} (icalendar {version('icalendar')})", read)
