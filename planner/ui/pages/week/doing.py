"""What every change from the grid needs: the block it is about, its words for Undo, who has to be asked."""

from collections.abc import Callable, Iterable, Sequence
from dataclasses import replace
from typing import Any

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from planner.domain.block import Block
from planner.domain.changes import ChangeSet, RecordKind
from planner.domain.editing.values import Scope
from planner.domain.kinds import State, Visibility
from planner.domain.person import Person
from planner.services.agenda import Entry
from planner.services.curtain import as_shown_entry
from planner.services.looking import find_block, people_of
from planner.services.several import Step, add_copies
from planner.ui.pages.week.deciding import Deciding
from planner.ui.session import Session
from planner.ui.tools import Tools
from planner.ui.week.board import key_of
from planner.ui.week.intents import Key, Put
from planner.ui.week.words import title_of

Find = Callable[[Key], Entry | None]


class Doing(QObject):
    """``said`` is a word about what was done or cannot be, ``undoable`` one with a way back beside it.

    ``made`` hands over the Key of a new block, ``details`` that of one of which more is to be seen.
    """

    said = Signal(str)
    undoable = Signal(str)
    made = Signal(object)
    details = Signal(object)

    def __init__(self, tools: Tools, session: Session, find: Find, page: QWidget) -> None:
        super().__init__(page)
        self._session, self._find = session, find
        self.deciding = Deciding(tools, session, page)
        self.deciding.told.connect(self.undoable)

    def _entry(self, key: Key) -> Entry | None:
        """The block as it is shown, also where other days are shown by now."""
        entry = self._find(key)
        if entry is None:
            found = self._session.ask(lambda plan: find_block(plan, *key))
            return None if found is None else as_shown_entry(found.entry, self._session.here)
        return entry

    def _propose(self, blocks: Sequence[Block], whole: Sequence[Block] = ()) -> None:
        """Propose these as they are shown; ``whole`` are the same with what is covered there."""
        label = self._label(self.tr("Propose “{title}”"), self.tr("Propose {count} blocks"), blocks)
        self._copied(whole or blocks, State.PROPOSED, label)

    def _whole(self, entry: Entry) -> Entry:
        if entry.level is Visibility.ALL:
            return entry
        found = self._session.ask(lambda plan: find_block(plan, *key_of(entry)))
        return found.entry if found is not None else entry

    def _copied(self, blocks: Sequence[Block], state: State, label: str) -> None:
        self._tell_made(self._session.do(lambda plan: add_copies(plan, blocks, state), label))

    def _tell_made(self, changes: ChangeSet | None) -> Key | None:
        if changes is None or not changes.touches(RecordKind.BLOCK):
            return None
        key = Key(changes.changes[0].id, None)
        self.made.emit(key)
        return key

    def _people(self, ids: Iterable[str]) -> list[Person]:
        """Who they are; nobody where everyone is here, and so there is nothing to ask."""
        if self._session.here is None:
            return []
        wanted = set(ids)
        people = self._session.ask(people_of) if wanted else None
        return [person for person in people or () if person.id in wanted]

    def _title(self, blocks: Sequence[Block]) -> str:
        return self._label(self.tr("“{title}”"), self.tr("{count} blocks"), blocks)

    def _label(self, one: str, many: str, blocks: Sequence[Block]) -> str:
        if len(blocks) == 1:
            return one.format(title=title_of(blocks[0]))
        return many.format(count=len(blocks))

    def _named(self, text: str, title: str) -> str:
        return text.format(title=title or self.tr("no title"))


def step_of(entry: Entry, scope: Scope, fields: dict[str, Any]) -> Step:
    return Step(entry.series.id, entry.occurrence.recurrence_id, scope, fields)


def as_put(entry: Entry, put: Put) -> Block:
    """The block as it would be where it was put."""
    return replace(
        entry.occurrence.block, start=put.start, end=put.end, who=put.who, all_day=put.all_day, zone=put.zone
    )
