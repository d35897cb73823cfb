"""A card and what is written on it."""

from dataclasses import fields, replace
from datetime import datetime
from typing import Self

from planner.domain.cards.kinds import DEPTHS, CardKind, Stage
from planner.domain.errors import UserError
from planner.domain.text import checked_text
from planner.domain.values import dataclass

TEXT_LIMIT = 1000


@dataclass(frozen=True, kw_only=True)
class Face:
    """What is written on a card, as plain text: markup in it is shown as it stands.

    ``depth`` is 1 (light) to 3 (deep). Without ``stages`` a card is for every stage.
    """

    kind: CardKind = CardKind.QUESTION
    depth: int = 1
    stages: tuple[Stage, ...] = ()
    text: str
    follow_up: str = ""

    def checked(self) -> Self:
        """The same, tidied. Raises UserError for what a card cannot say."""
        if self.depth not in DEPTHS:
            raise UserError("A card is 1, 2 or 3 deep.")
        text = _tidied(self.text, "card")
        if not text:
            raise UserError("A card needs some words.")
        return replace(
            self,
            text=text,
            follow_up=_tidied(self.follow_up, "follow-up"),
            stages=tuple(stage for stage in Stage if stage in self.stages),
        )

    def suits(self, stage: Stage | None) -> bool:
        """Whether it is for people in that stage; None stands for any."""
        return stage is None or not self.stages or stage in self.stages


@dataclass(frozen=True, kw_only=True)
class Card(Face):
    """A card of a deck. ``ref`` is what deck files call it, ``position`` its place among the others.

    ``created`` is UTC, and so is ``removed``: when it was put away, None while it is played with.
    """

    id: str
    ref: str
    deck: str
    position: int = 0
    created: datetime
    removed: datetime | None = None

    @property
    def face(self) -> Face:
        return Face(**{field.name: getattr(self, field.name) for field in fields(Face)})


def _tidied(text: str, what: str) -> str:
    return checked_text(text.replace("\r\n", "\n").replace("\r", "\n").strip(), what, TEXT_LIMIT)
