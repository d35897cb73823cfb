"""Asks Evolution's store what of a calendar happens in a window whose file was imported into it twice.

It is done as Evolution's own import does it: all of the file is handed over at once, as something published.
"""

from collections.abc import Iterator
from datetime import datetime

from answer import Found, fetched, main  # type: ignore[import-not-found]
from evolution import Calendar, version  # type: ignore[import-not-found]
from gi.repository import ECal, ICalGLib  # type: ignore[import-not-found]
from own_session import run_in_own_session  # type: ignore[import-not-found]


def read(address: str, start: datetime, end: datetime) -> Iterator[Found]:
    text = fetched(address).decode()
    calendar = Calendar("local", "local-stub", lambda _: None)
    once, twice = _imported(calendar, text), _imported(calendar, text)
    if once != twice or len(set(once)) < len(once):
        raise ValueError(f"{len(once):,} events after one import, {len(twice):,} after two")
    yield from calendar.between(start, end)


def _imported(calendar: Calendar, text: str) -> list[tuple[str, str]]:
    """What the calendar has when the file is in it."""
    file = ICalGLib.Component.new_from_string(text)
    # As Evolution does where a file says nothing of it.
    file.set_method(ICalGLib.PropertyMethod.PUBLISH)
    calendar.store.receive_objects_sync(file, ECal.OperationFlags.NONE, None)
    events: list[tuple[str, str]] = calendar.events()
    return events


if __name__ == "__main__":
    run_in_own_session()
    main(version(), read)
