"""What happened with cards: they were drawn, talked about, put off, liked or not wanted again."""

from dataclasses import replace
from datetime import datetime, time
from typing import Self

from planner.domain.cards.kinds import Outcome, Sign
from planner.domain.errors import UserError
from planner.domain.text import checked_text
from planner.domain.values import dataclass
from planner.domain.walltime import FIRST_YEAR, LAST_YEAR

NOTE_LIMIT = 2000
SEEDS = 2**63


@dataclass(frozen=True, kw_only=True)
class Draw:
    """One card drawn. ``card`` and ``deck`` are ids, of the plan or of the program's decks.

    ``begins`` is the id of whoever answers first, None once that person is gone for good. ``seed`` is what
    chance was given, so that the draw can be made again. ``outcome`` is None as long as nothing is said of
    it. ``again`` is the day (at midnight) from which the card is asked for again. ``created`` is UTC.
    """

    id: str
    card: str
    deck: str
    begins: str | None
    seed: int
    outcome: Outcome | None = None
    again: datetime | None = None
    note: str = ""
    created: datetime

    def checked(self) -> Self:
        """The same, tidied. Raises UserError for what cannot be."""
        if (self.outcome is Outcome.ASK_AGAIN) != (self.again is not None):
            raise UserError("To ask again later needs a day to do so.")
        if not 0 <= self.seed < SEEDS:
            raise UserError("A draw begins with a number that is not negative and below 2 to the 63rd.")
        if self.again is not None and not FIRST_YEAR <= self.again.year <= LAST_YEAR:
            raise UserError("That day is too far away to ask again.")
        again = self.again and datetime.combine(self.again, time())
        return replace(self, again=again, note=checked_text(self.note.strip(), "note", NOTE_LIMIT))


@dataclass(frozen=True, kw_only=True)
class Mark:
    """What one person (an id) marks a card with. ``created`` is UTC."""

    id: str
    card: str
    person: str
    sign: Sign
    created: datetime

    def checked(self) -> Self:
        return self
