"""From what people ask of the grid to changes of the plan, with a question in between where one is needed."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace

from PySide6.QtCore import QObject, Signal, Slot
from PySide6.QtWidgets import QWidget

from planner.domain.block import Block
from planner.domain.changes import ChangeSet, RecordKind
from planner.domain.editing.values import Scope
from planner.domain.kinds import Firmness, State
from planner.services.agenda import Entry
from planner.services.several import (
    NewBlock,
    Step,
    add_copies,
    delete_several,
    edit_several,
    place_block,
)
from planner.ui.kit.keeper import ThemeKeeper
from planner.ui.pages.week.asking import firm_words, repeat_words
from planner.ui.pages.week.questions import Firm, FirmSheet, ScopeSheet
from planner.ui.session import Session
from planner.ui.week.intents import Copied, Created, Deleted, Key, Moved, Put, Renamed, Resized, Stays
from planner.ui.week.words import title_of

Find = Callable[[Key], Entry | None]
Finish = Callable[[Scope], None]


@dataclass(slots=True)
class Waiting:
    """What is to be done once it was said how: ``puts`` could be proposed instead."""

    entries: Sequence[Entry]
    finish: Finish
    puts: tuple[Put, ...] = ()


class WeekActs(QObject):
    """``said`` is a word about what was done or cannot be, ``undoable`` one with a way back beside it.

    ``made`` hands over the Key of a new block, ``details`` that of one of which more is to be seen.
    """

    said = Signal(str)
    undoable = Signal(str)
    made = Signal(object)
    details = Signal(object)

    def __init__(self, keeper: ThemeKeeper, session: Session, find: Find, page: QWidget) -> None:
        super().__init__(page)
        self._keeper, self._session, self._find, self._page = keeper, session, find, page
        self._waiting: Waiting | None = None

    @Slot(object)
    def create(self, intent: Created) -> None:
        wanted = NewBlock(
            who=intent.who, start=intent.start, end=intent.end, all_day=intent.all_day, title=intent.title
        )
        changes = self._session.do(
            lambda plan: place_block(plan, wanted), self._named(self.tr("Add “{title}”"), intent.title)
        )
        if changes is not None:
            key = Key(changes.changes[0].id, None)
            self.made.emit(key)
            if intent.details:
                self.details.emit(key)

    @Slot(object)
    def move(self, intent: Moved) -> None:
        self._put(intent.items, self.tr("Move “{title}”"), self.tr("Move {count} blocks"))

    @Slot(object)
    def resize(self, intent: Resized) -> None:
        self._put((intent.item,), self.tr("Change the length of “{title}”"), "")

    @Slot(object)
    def copy(self, intent: Copied) -> None:
        blocks = [_as_put(entry, put) for put in intent.items if (entry := self._find(put.key)) is not None]
        self.add_copies(blocks)

    def add_copies(self, blocks: Sequence[Block], label: str = "") -> None:
        """Put blocks like these into the plan."""
        if not blocks:
            return
        label = label or self._label(self.tr("Copy “{title}”"), self.tr("Copy {count} blocks"), blocks)
        self._tell_made(self._session.do(lambda plan: add_copies(plan, blocks), label))

    @Slot(object)
    def rename(self, intent: Renamed) -> None:
        entry = self._find(intent.key)
        if entry is None:
            return
        if entry.occurrence.block.title != intent.title:
            label = self._named(self.tr("Rename to “{title}”"), intent.title)
            fields: dict[str, object] = {"title": intent.title}

            def finish(scope: Scope) -> None:
                steps = [_step(entry, scope, fields)]
                self._session.do(lambda plan: edit_several(plan, steps), label)

            self._ask_scope(Waiting([entry], finish))
        if intent.details:
            self.details.emit(intent.key)

    @Slot(object)
    def delete(self, intent: Deleted) -> None:
        entries = [entry for key in intent.keys if (entry := self._find(key)) is not None]
        if not entries:
            return
        blocks = [entry.occurrence.block for entry in entries]
        label = self._label(self.tr("Delete “{title}”"), self.tr("Delete {count} blocks"), blocks)
        told = self._label(self.tr("Deleted “{title}”."), self.tr("Deleted {count} blocks."), blocks)

        def finish(scope: Scope) -> None:
            steps = [_step(entry, scope, {}) for entry in entries]
            if self._session.do(lambda plan: delete_several(plan, steps), label) is not None:
                self.undoable.emit(told)

        self._ask_scope(Waiting(entries, finish))

    @Slot(object, object)
    def edit(self, key: Key, fields: dict[str, object]) -> None:
        """Give a block other values in some fields."""
        entry = self._find(key)
        if entry is None:
            return
        label = self._label(self.tr("Change “{title}”"), "", [entry.occurrence.block])

        def finish(scope: Scope) -> None:
            self._session.do(lambda plan: edit_several(plan, [_step(entry, scope, fields)]), label)

        self._ask_scope(Waiting([entry], finish))

    @Slot(object)
    def explain(self, intent: Stays) -> None:
        """Why a block stays as it is."""
        entry = self._find(intent.keys[0])
        if entry is not None:
            text = self.tr(
                "“{title}” comes from the calendar “{calendar}” and stays as it is there; "
                "take the calendar over to make it your own."
            )
            self.said.emit(text.format(title=title_of(entry.series), calendar=entry.series.source))

    def _put(self, puts: tuple[Put, ...], one: str, many: str) -> None:
        entries = {put.key: entry for put in puts if (entry := self._find(put.key)) is not None}
        puts = tuple(put for put in puts if put.key in entries and put.fields)
        if not puts:
            return
        blocks = [entries[put.key].occurrence.block for put in puts]
        label = self._label(one, many, blocks)

        def finish(scope: Scope) -> None:
            steps = [_step(entries[put.key], scope, put.fields) for put in puts]
            self._session.do(lambda plan: edit_several(plan, steps), label)

        waiting = Waiting([entries[put.key] for put in puts], finish, puts)
        why = firm_words(waiting.entries, self._session.here)
        if not why:
            self._ask_scope(waiting)
            return
        self._waiting = waiting
        sheet = FirmSheet(self._keeper, self._title(waiting), why, self._page)
        sheet.decided.connect(self._firm_decided)
        sheet.finished.connect(sheet.deleteLater)
        sheet.open()

    def _ask_scope(self, waiting: Waiting) -> None:
        """Ask how far it reaches where anything repeats, then do it."""
        repeating = [entry for entry in waiting.entries if entry.series.repeats]
        if not repeating:
            waiting.finish(Scope.THIS)
            return
        self._waiting = waiting
        words = repeat_words(repeating[0].series) if len(repeating) == 1 else ""
        sheet = ScopeSheet(self._keeper, self._title(waiting), words, self._page)
        sheet.decided.connect(self._scope_decided)
        sheet.finished.connect(sheet.deleteLater)
        sheet.open()

    @Slot(object)
    def _scope_decided(self, scope: Scope) -> None:
        waiting, self._waiting = self._waiting, None
        if waiting is not None:
            waiting.finish(scope)

    @Slot(object)
    def _firm_decided(self, firm: Firm) -> None:
        waiting, self._waiting = self._waiting, None
        if waiting is None:
            return
        if firm is Firm.PLACE:
            self._ask_scope(waiting)
            return
        pairs = zip(waiting.entries, waiting.puts, strict=True)
        blocks = [_as_put(entry, put) for entry, put in pairs]
        label = self._label(self.tr("Propose “{title}”"), self.tr("Propose {count} blocks"), blocks)
        self._tell_made(self._session.do(lambda plan: add_copies(plan, blocks, State.PROPOSED), label))

    def _tell_made(self, changes: ChangeSet | None) -> None:
        if changes is not None and changes.touches(RecordKind.BLOCK):
            self.made.emit(Key(changes.changes[0].id, None))

    def _title(self, waiting: Waiting) -> str:
        blocks = [entry.occurrence.block for entry in waiting.entries]
        return self._label("“{title}”", self.tr("{count} blocks"), blocks)

    def _label(self, one: str, many: str, blocks: Sequence[Block]) -> str:
        if len(blocks) == 1:
            return one.format(title=title_of(blocks[0]))
        return many.format(count=len(blocks))

    def _named(self, text: str, title: str) -> str:
        return text.format(title=title or self.tr("no title"))


def _step(entry: Entry, scope: Scope, fields: dict[str, object]) -> Step:
    at = entry.occurrence.recurrence_id
    return Step(entry.series.id, at, scope, fields)


def _as_put(entry: Entry, put: Put) -> Block:
    """The block as it would be where it was put."""
    return replace(
        entry.occurrence.block,
        start=put.start,
        end=put.end,
        who=put.who,
        all_day=put.all_day,
        zone=put.zone,
        firmness=entry.occurrence.block.firmness or Firmness.FLEXIBLE,
    )
