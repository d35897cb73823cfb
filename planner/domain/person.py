"""The people of a plan."""

import unicodedata
from dataclasses import replace
from datetime import datetime
from typing import Self

from planner.domain.errors import UserError
from planner.domain.kinds import Colour
from planner.domain.text import checked_line
from planner.domain.values import dataclass

WEEK_MINUTES = 7 * 24 * 60


@dataclass(frozen=True, kw_only=True)
class Person:
    """One of the people who plan together.

    The three wishes are minutes a week this person would like to have, None where nothing was wished;
    nobody's wish is measured against another's. ``position`` orders people from left to right.
    ``removed`` is when the person went to the trash (UTC), None while they are in the plan.
    """

    id: str
    name: str
    colour: Colour
    wish_me: int | None = None
    wish_friends: int | None = None
    wish_us: int | None = None
    position: int = 0
    removed: datetime | None = None

    def checked(self) -> Self:
        """The same with its name tidied. Raises UserError for a name or a wish that cannot be."""
        name = checked_line(self.name, "name", 200)
        if not name:
            raise UserError("A person needs a name; any word you call each other by will do.")
        for wish in (self.wish_me, self.wish_friends, self.wish_us):
            if wish is not None and not 0 <= wish <= WEEK_MINUTES:
                raise UserError("A week has 168 hours; a wish has to fit between none and all of them.")
        return replace(self, name=name)


def same_name(one: str, other: str) -> bool:
    """Whether two names are the same to a reader: case, space and how accents are typed do not count."""
    return folded(one).split() == folded(other).split()


def folded(text: str) -> str:
    """The form of a text in which it is compared."""
    return unicodedata.normalize("NFKC", unicodedata.normalize("NFKC", text).casefold())
