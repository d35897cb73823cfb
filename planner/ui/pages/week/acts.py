"""From what people ask of the grid to changes of the plan, with a question in between where one is needed."""

from collections.abc import Callable, Sequence
from dataclasses import replace
from typing import Any

from PySide6.QtCore import Slot

from planner.domain.block import Block
from planner.domain.editing.values import Scope
from planner.domain.kinds import State, Visibility
from planner.services.agenda import Entry
from planner.services.several import NewBlock, Step, delete_several, edit_several, place_block
from planner.ui.pages.week.asking import (
    beside_it,
    deleted_words,
    firm_words,
    lane_words,
    shared_words,
    stays_words,
    until_talked,
)
from planner.ui.pages.week.curtain_word import covered_words
from planner.ui.pages.week.doing import Doing, as_put, step_of
from planner.ui.pages.week.wish import Wish
from planner.ui.week.intents import Copied, Created, Deleted, Key, Moved, Put, Renamed, Resized, Stays


class WeekActs(Doing):
    """Everything that can be asked of blocks."""

    @Slot(object)
    def create(self, intent: Created) -> None:
        wanted = NewBlock(
            who=intent.who, start=intent.start, end=intent.end, all_day=intent.all_day, title=intent.title
        )

        def put(state: State, text: str) -> None:
            block, label = replace(wanted, state=state), self._named(text, intent.title)
            key = self._tell_made(self._session.do(lambda plan: place_block(plan, block), label))
            if key is not None and intent.details:
                self.details.emit(key)

        self.deciding.decide(
            Wish(
                title=self._named(self.tr("“{title}”"), intent.title),
                finish=lambda _: put(State.PLANNED, self.tr("Add “{title}”")),
                why=lane_words(self._people(intent.who), self._session.here),
                words=intent.title,
                propose=lambda: put(State.PROPOSED, self.tr("Propose “{title}”")),
                proposal=until_talked(),
                anyway=self.tr("Add it anyway"),
            )
        )

    @Slot(object)
    def move(self, intent: Moved) -> None:
        texts = self.tr("Move “{title}”"), self.tr("Move {count} blocks"), self.tr("Move it anyway")
        self._put(intent.items, *texts, moves=True)

    @Slot(object)
    def resize(self, intent: Resized) -> None:
        text = self.tr("Change the length of “{title}”")
        self._put((intent.item,), text, "", self.tr("Change it anyway"))

    @Slot(object)
    def copy(self, intent: Copied) -> None:
        blocks = [as_put(entry, put) for put in intent.items if (entry := self._find(put.key)) is not None]
        self.add_copies(blocks)

    def add_copies(self, blocks: Sequence[Block], label: str = "") -> None:
        """Put blocks like these into the plan."""
        if not blocks:
            return
        label = label or self._label(self.tr("Copy “{title}”"), self.tr("Copy {count} blocks"), blocks)
        owners = {person for block in blocks for person in block.who}
        self.deciding.decide(
            Wish(
                title=self._title(blocks),
                finish=lambda _: self._copied(blocks, State.PLANNED, label),
                why=lane_words(self._people(owners), self._session.here),
                propose=lambda: self._propose(blocks),
                proposal=until_talked(),
                anyway=self.tr("Put it there anyway"),
            )
        )

    @Slot(object)
    def rename(self, intent: Renamed) -> None:
        entry = self._entry(intent.key)
        if entry is None:
            return
        if entry.occurrence.block.title == intent.title:
            if intent.details:
                self.details.emit(intent.key)
            return
        label = self._named(self.tr("Rename to “{title}”"), intent.title)

        def told() -> None:
            if intent.details:
                self.details.emit(intent.key)

        self._change(entry, {"title": intent.title}, label, told)

    @Slot(object)
    def delete(self, intent: Deleted) -> None:
        entries = [entry for key in intent.keys if (entry := self._entry(key)) is not None]
        if not entries:
            return
        blocks = [entry.occurrence.block for entry in entries]
        label = self._label(self.tr("Delete “{title}”"), self.tr("Delete {count} blocks"), blocks)

        def steps(scope: Scope) -> list[Step]:
            return [step_of(entry, scope, {}) for entry in entries]

        def finish(scope: Scope) -> None:
            gone = steps(scope)
            if self._session.do(lambda plan: delete_several(plan, gone), label) is not None:
                self.undoable.emit(deleted_words(blocks))

        self.deciding.decide(
            Wish(
                title=self._title(blocks),
                finish=finish,
                entries=entries,
                why=shared_words(entries, self._session.here),
                anyway=self.tr("Delete it anyway"),
                label=label,
                steps=steps,
                drops=True,
            )
        )

    @Slot(object, object)
    def edit(self, key: Key, fields: dict[str, Any]) -> None:
        """Give a block other values in some fields."""
        entry = self._entry(key)
        if entry is not None:
            label = self._label(self.tr("Change “{title}”"), "", [entry.occurrence.block])
            self._change(entry, fields, label)

    @Slot(object)
    def explain(self, intent: Stays) -> None:
        """Why a block stays as it is."""
        entry = self._entry(intent.keys[0])
        if entry is not None:
            self.said.emit(self._why_it_stays(entry))

    def _why_it_stays(self, entry: Entry) -> str:
        return stays_words(entry.series) if entry.level is Visibility.ALL else covered_words(entry)

    def _change(
        self, entry: Entry, fields: dict[str, Any], label: str, then: Callable[[], None] | None = None
    ) -> None:
        """Give what stays where it is other values."""
        block = entry.occurrence.block
        if entry.level is not Visibility.ALL:
            self.said.emit(covered_words(entry))
            return

        def steps(scope: Scope) -> list[Step]:
            return [step_of(entry, scope, fields)]

        def finish(scope: Scope) -> None:
            changed = steps(scope)
            if self._session.do(lambda plan: edit_several(plan, changed), label) is not None and then:
                then()

        self.deciding.decide(
            Wish(
                title=self._title([block]),
                finish=finish,
                entries=[entry],
                why=firm_words([entry], self._session.here, moves=False),
                words=str(fields.get("title", "")),
                propose=lambda: self._propose([replace(block, **fields)]),
                proposal=beside_it(),
                anyway=self.tr("Change it anyway"),
                label=label,
                steps=steps,
            )
        )

    def _put(self, puts: tuple[Put, ...], one: str, many: str, anyway: str, *, moves: bool = False) -> None:
        entries = {put.key: entry for put in puts if (entry := self._find(put.key)) is not None}
        puts = tuple(put for put in puts if put.key in entries and put.fields)
        if not puts:
            return
        moving = [entries[put.key] for put in puts]
        label = self._label(one, many, [entry.occurrence.block for entry in moving])

        def steps(scope: Scope) -> list[Step]:
            return [step_of(entries[put.key], scope, put.fields) for put in puts]

        def finish(scope: Scope) -> None:
            changed = steps(scope)
            self._session.do(lambda plan: edit_several(plan, changed), label)

        here = self._session.here
        joining = {
            person
            for put in puts
            if entries[put.key].occurrence.block.state is not State.PROPOSED
            for person in put.fields.get("who", ())
        }
        self.deciding.decide(
            Wish(
                title=self._title([entry.occurrence.block for entry in moving]),
                finish=finish,
                entries=moving,
                why=firm_words(moving, here) or lane_words(self._people(joining), here),
                propose=lambda: self._propose(
                    [as_put(entries[put.key], put) for put in puts],
                    [as_put(self._whole(entries[put.key]), put) for put in puts],
                ),
                proposal=beside_it(),
                anyway=anyway,
                label=label,
                steps=steps,
                moves=moves,
            )
        )
