"""A shape: one block or series as people make it, and what they then did to it."""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from functools import partial
from typing import Any

from planner.domain.block import Block, Override
from planner.domain.editing.values import Scope
from planner.domain.ids import derived_id
from planner.domain.kinds import Kind
from planner.services.series import delete_occurrence, edit_occurrence
from planner.store.store import Store

NOW = datetime(2026, 1, 1, 12, tzinfo=UTC)
ANNA = "anna"
HOUR, DAY, WEEK = timedelta(hours=1), timedelta(days=1), timedelta(weeks=1)
# A shape's name is what stands before this in its title.
MORE = ": "
Step = Callable[[Store], object]


@dataclass(frozen=True)
class Shape:
    """``block`` and ``overrides`` are written as they are; ``steps`` are then taken one after the other."""

    block: Block
    steps: tuple[Step, ...] = ()
    overrides: tuple[Override, ...] = ()

    @property
    def name(self) -> str:
        return name_in(self.block.title)

    def changed(self, at: datetime, scope: Scope = Scope.THIS, **fields: Any) -> "Shape":
        """After somebody changed the occurrence ``at``, those from it on, or all."""
        return self._after(partial(edit_occurrence, block_id=self.block.id, at=at, scope=scope, **fields))

    def deleted(self, at: datetime, scope: Scope = Scope.THIS) -> "Shape":
        """After somebody deleted the occurrence ``at``, or those from it on."""
        return self._after(partial(delete_occurrence, block_id=self.block.id, at=at, scope=scope))

    def overridden(self, at: datetime, **fields: Any) -> "Shape":
        """With a record for ``at`` as an import may make it, whether or not the series has that one."""
        name = derived_id(self.name, at)
        override = Override(id=name, block=self.block.id, occurrence=at, changed=NOW, **fields)
        return Shape(self.block, self.steps, (*self.overrides, override))

    def _after(self, step: Step) -> "Shape":
        return Shape(self.block, (*self.steps, step), self.overrides)


def shape(title: str, start: datetime, length: timedelta, zone: str | None, **fields: Any) -> Shape:
    """A block of Anna's; the same title gives the same ids, so a plan can be made again."""
    fields = {"id": derived_id(title), "uid": derived_id(title, "uid"), "kind": Kind.ME} | fields
    end = start + length
    return Shape(
        Block(title=title, who=(ANNA,), start=start, end=end, zone=zone, created=NOW, changed=NOW, **fields)
    )


def days(title: str, start: datetime, count: int = 1, **fields: Any) -> Shape:
    """A block of whole days."""
    return shape(title, start, count * DAY, None, all_day=True, **fields)


def name_in(title: str) -> str:
    return title.partition(MORE)[0]
