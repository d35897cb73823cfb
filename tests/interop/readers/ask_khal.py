"""Asks khal what of a calendar happens in a window.

Its database finds out when events are, so the database is asked itself: one UID after the other is put into
it, as ``khal import`` divides them. The rest of khal would only write a file for each, and read the whole
event anew for each of its occurrences.
"""

from collections.abc import Iterator
from datetime import UTC, datetime
from importlib.metadata import version
from pathlib import Path

import pytz  # type: ignore[import-untyped]
from answer import Found, main  # type: ignore[import-not-found]
from khal.icalendar import split_ics  # type: ignore[import-not-found]
from khal.khalendar.backend import SQLiteDb  # type: ignore[import-not-found]

HOME = pytz.timezone("Asia/Tokyo")
LOCALE = {"local_timezone": HOME, "default_timezone": HOME}
CALENDAR = "plan"


def read(path: Path, start: datetime, end: datetime) -> Iterator[Found]:
    database = SQLiteDb([CALENDAR], ":memory:", LOCALE)
    with database.at_once():
        for event in split_ics(path.read_text(encoding="utf-8")):
            database.update(event, _uid(event), calendar=CALENDAR)
    floating = (moment.astimezone(UTC).replace(tzinfo=None) for moment in (start, end))
    for rows in (database.get_localized(start, end), database.get_floating(*floating)):
        for _, uid, first, last, *_ in rows:
            yield uid, first, last


def _uid(event: str) -> str:
    return next(line[4:] for line in event.replace("\r\n ", "").splitlines() if line.startswith("UID:"))


if __name__ == "__main__":
    main(version("khal"), read)
