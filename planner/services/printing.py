"""A week for paper: what of it whoever reads the page is to see, and the file it is kept in."""

from dataclasses import replace
from datetime import date
from pathlib import Path

from planner.domain.editing.values import Series
from planner.domain.errors import FileTrouble
from planner.domain.kinds import Visibility
from planner.domain.leaving import Choice, leaving
from planner.files.contents import contents
from planner.files.replace import replace_file
from planner.files.trouble import system_told
from planner.services.agenda import Agenda, Entry, week
from planner.store.store import Store

BEGINS = b"%PDF-"


class NotAPdf(FileTrouble):
    usual = "{path} is there already and is not a PDF; please choose another name."


class NotKept(FileTrouble):
    usual = "The disk did not keep {path} as it was written; please choose another place."


def week_to_print(store: Store, day: date | None, choice: Choice) -> Agenda:
    """The week ``day`` lies in (today's where it is None) as it leaves the plan on paper.

    ``people`` are those whose time was chosen. What is hidden is blank, and an entry's ``level`` says how
    much of it is left.
    """
    whole = week(store, day)
    left = [entry for one in whole.entries if (entry := _left(one, choice, whole.plan.zone)) is not None]
    chosen = tuple(person for person in whole.people if not choice.who or person.id in choice.who)
    return replace(whole, entries=tuple(left), people=chosen)


def is_pdf_there(path: Path) -> bool:
    """Whether an older PDF lies at ``path``.

    Raises NotAPdf where something else does, and FileTrouble.
    """
    with system_told(path):
        there = path.exists()
    if there and not contents(path, len(BEGINS)).startswith(BEGINS):
        raise NotAPdf(path)
    return there


def keep_pdf(path: Path, data: bytes) -> None:
    """Put a PDF in its place, in that of an older one if there is one.

    Raises NotAPdf where something else is there, and FileTrouble where it cannot be written; nothing is
    changed then.
    """
    is_pdf_there(path)

    def prove(kept: bytes) -> None:
        if kept != data:
            raise NotKept(path)

    replace_file(path, data, prove)


def _left(entry: Entry, choice: Choice, home: str) -> Entry | None:
    """The entry as it leaves, None where it stays."""
    occurrence = entry.occurrence
    for one in leaving(Series(occurrence.block, ()), choice, home):
        if one.level is Visibility.ALL:
            return entry
        block = replace(one.block, title="")
        hidden = occurrence._replace(block=block)
        return entry._replace(occurrence=hidden, series=block, state=block.state, level=one.level)
    return None
