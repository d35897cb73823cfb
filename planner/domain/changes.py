"""What a change was: the one value from which undo, refresh and the trash are made."""

from datetime import datetime
from enum import StrEnum
from typing import Any, Protocol, Self, TypeVar

from planner.domain.agreements.agreement import Agreement, Entry, Holding, Version, Yes
from planner.domain.answer import Answer
from planner.domain.block import Block, Override
from planner.domain.cards.card import Card
from planner.domain.cards.deck import Deck
from planner.domain.cards.happened import Draw, Mark
from planner.domain.feed import Copy, Feed
from planner.domain.person import Person
from planner.domain.plan import Plan
from planner.domain.remark import Remark
from planner.domain.values import dataclass


class Record(Protocol):
    """What a plan holds: a frozen value with an id that knows whether it can be."""

    @property
    def id(self) -> str: ...

    def checked(self) -> Self:
        """The same, tidied. Raises UserError for what cannot be."""
        ...


R = TypeVar("R", bound=Record)


class RecordKind(StrEnum):
    """What a record is a record of."""

    PLAN = "plan"
    PERSON = "person"
    BLOCK = "block"
    OVERRIDE = "override"
    REMARK = "remark"
    DECK = "deck"
    CARD = "card"
    DRAW = "draw"
    MARK = "mark"
    ANSWER = "answer"
    AGREEMENT = "agreement"
    VERSION = "agreement_version"
    YES = "yes"
    ENTRY = "entry"
    HOLDING = "holding"
    FEED = "feed"
    COPY = "copy"


KIND_OF: dict[type[Any], RecordKind] = {
    Plan: RecordKind.PLAN,
    Person: RecordKind.PERSON,
    Block: RecordKind.BLOCK,
    Override: RecordKind.OVERRIDE,
    Remark: RecordKind.REMARK,
    Deck: RecordKind.DECK,
    Card: RecordKind.CARD,
    Draw: RecordKind.DRAW,
    Mark: RecordKind.MARK,
    Answer: RecordKind.ANSWER,
    Agreement: RecordKind.AGREEMENT,
    Version: RecordKind.VERSION,
    Yes: RecordKind.YES,
    Entry: RecordKind.ENTRY,
    Holding: RecordKind.HOLDING,
    Feed: RecordKind.FEED,
    Copy: RecordKind.COPY,
}
RECORD_TYPES: dict[RecordKind, type[Any]] = {kind: record_type for record_type, kind in KIND_OF.items()}


@dataclass(frozen=True, slots=True)
class Change:
    """One record before and after; None where there was or is none."""

    kind: RecordKind
    id: str
    before: Record | None
    after: Record | None

    def inverse(self) -> "Change":
        return Change(self.kind, self.id, self.after, self.before)


@dataclass(frozen=True, slots=True)
class ChangeSet:
    """All that one step changed, in the order in which it did. ``at`` is UTC, ``label`` names the step."""

    label: str
    at: datetime
    changes: tuple[Change, ...]

    def inverse(self) -> "ChangeSet":
        """The step that takes this one back."""
        return ChangeSet(self.label, self.at, tuple(change.inverse() for change in reversed(self.changes)))

    def touches(self, kind: RecordKind) -> bool:
        return any(change.kind is kind for change in self.changes)

    def ids(self, kind: RecordKind) -> frozenset[str]:
        """The ids of the records of that kind that it touches."""
        return frozenset(change.id for change in self.changes if change.kind is kind)
