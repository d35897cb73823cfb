"""Letting a plan's blocks leave as a calendar's file, for whoever is to read it and no more than that."""

import os
from codecs import BOM_UTF8
from dataclasses import dataclass
from pathlib import Path

from planner.domain.errors import FileTrouble
from planner.files.contents import contents
from planner.files.replace import replace_file
from planner.files.trouble import system_told
from planner.services.calendar_file import CalendarFile, Wanted, calendar_file
from planner.store.store import Store

__all__ = ["Exported", "NotACalendar", "Wanted", "count", "counted", "export", "is_there"]


class NotACalendar(FileTrouble):
    usual = "{path} is there already and is not a calendar; please choose another name."


@dataclass(frozen=True, slots=True)
class Exported:
    """How many blocks a file has, how many of them repeat, and how many were left out as cancelled."""

    written: int
    repeating: int
    cancelled: int


def export(store: Store, path: Path, wanted: Wanted) -> Exported:
    """Write what is wanted to ``path``, in place of an older calendar if there is one.

    It is read back before it replaces anything. Raises FileTrouble where it cannot be written, NotACalendar
    where something else is at ``path``, and UserError where it would be too much; nothing is changed then.
    """
    place = Path(os.path.realpath(path))
    _require_calendar_or_nothing(place)
    file = calendar_file(store, wanted)
    replace_file(place, file.result.data, file.prove)
    return counted(file)


def count(store: Store, wanted: Wanted) -> Exported:
    """What ``export`` would say; nothing is written. Raises UserError where it would be too much."""
    return counted(calendar_file(store, wanted))


def is_there(path: Path) -> bool:
    """Whether an older calendar lies at ``path``.

    Raises NotACalendar where something else does, and FileTrouble.
    """
    place = Path(os.path.realpath(path))
    _require_calendar_or_nothing(place)
    return place.exists()


def counted(file: CalendarFile) -> Exported:
    """How much is in it."""
    return Exported(file.result.written, file.result.repeating, file.result.cancelled)


def _require_calendar_or_nothing(path: Path) -> None:
    with system_told(path):
        if not path.exists():
            return
        if not path.is_file():
            raise NotACalendar(path)
    begin = contents(path, 64).removeprefix(BOM_UTF8).lstrip()
    if begin and not begin.upper().startswith(b"BEGIN:VCALENDAR"):
        raise NotACalendar(path)
