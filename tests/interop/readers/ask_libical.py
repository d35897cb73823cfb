"""Asks libical, through the binding that GNOME's programs use, what of a calendar happens in a window.

It runs in the system's own Python, for which Debian builds that binding. libical finds the occurrences of an
event with ``foreach_recurrence``, which leaves out the EXDATEs; what replaces a changed occurrence stands in
an event of its own, so a program leaves out the one it replaces.
"""

import re
from collections import defaultdict
from collections.abc import Iterator
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

import gi  # type: ignore[import-not-found]
from answer import Found, fetched, main  # type: ignore[import-not-found]

gi.require_version("ICalGLib", "3.0")
from gi.repository import ICalGLib as ICal  # type: ignore[import-not-found]  # noqa: E402

EVENT = ICal.ComponentKind.VEVENT_COMPONENT
RECURRENCE_ID = ICal.PropertyKind.RECURRENCEID_PROPERTY
IN_FILE = "%Y%m%dT%H%M%SZ"


def read(address: str, start: datetime, end: datetime) -> Iterator[Found]:
    events = list(_events(ICal.Component.new_from_string(fetched(address).decode())))
    window = [ICal.Time.new_from_string(f"{at:{IN_FILE}}") for at in (start, end)]
    replaced = _replaced(events)
    for event in events:
        uid, first = event.get_uid(), event.get_dtstart()
        spans: list[tuple[int, int]] = []
        event.foreach_recurrence(*window, _take, spans)
        gone = set() if _is_change(event) else replaced[uid]
        for span in spans:
            if span[0] not in gone:
                yield uid, *(_moment(at, first) for at in span)


def _take(_event: Any, span: Any, spans: list[tuple[int, int]]) -> None:
    spans.append((span.get_start(), span.get_end()))


def _events(calendar: Any) -> Iterator[Any]:
    event = calendar.get_first_component(EVENT)
    while event:
        yield event
        event = calendar.get_next_component(EVENT)


def _is_change(event: Any) -> bool:
    return event.get_first_property(RECURRENCE_ID) is not None


def _replaced(events: list[Any]) -> defaultdict[str, set[int]]:
    """The starts that events of their own replace, by UID."""
    starts: defaultdict[str, set[int]] = defaultdict(set)
    for event in filter(_is_change, events):
        at = event.get_first_property(RECURRENCE_ID).get_datetime_with_component(event)
        starts[event.get_uid()].add(at.as_timet_with_zone(at.get_timezone()))
    return starts


def _moment(seconds: int, like: Any) -> Any:
    """What libical means by seconds since 1970, in an event that begins like this."""
    moment = datetime.fromtimestamp(seconds, UTC)
    if like.is_date():
        return moment.date()
    return moment if like.is_utc() or like.get_timezone() else moment.replace(tzinfo=None)


def _version() -> str:
    """As the file is called that the first use loads: the binding does not tell."""
    ICal.Time.new_null_time()
    loaded = Path("/proc/self/maps").read_text(encoding="utf-8")
    found = re.search(r"/libical\.so\.([\d.]+)$", loaded, re.MULTILINE)
    return found[1] if found else "of an unknown version"


if __name__ == "__main__":
    main(_version(), read)
