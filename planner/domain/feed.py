"""What phones keep fetching at home, and what a copy on a phone has."""

from dataclasses import replace
from datetime import datetime
from typing import Self

from planner.domain.errors import UserError
from planner.domain.kinds import Kind, Visibility
from planner.domain.text import checked_line
from planner.domain.values import dataclass

NAME_LIMIT = 100
HIGHEST_PORT = 65535


@dataclass(frozen=True, kw_only=True)
class Feed:
    """A part of the plan that is to be had under a secret address at home for as long as it is wanted.

    ``who``, ``kinds``, ``reader`` and ``show`` are as ``leaving.Choice`` has them, ``alarm`` is in minutes
    before each block. ``ahead`` is how many days from today on, None for all there are. ``token`` is the
    secret and ``port`` where it is served. ``created`` is UTC. Nobody keeps who fetches it, or when.
    """

    id: str
    name: str
    token: str
    who: tuple[str, ...] = ()
    kinds: tuple[Kind, ...] = ()
    reader: str | None = None
    show: Visibility = Visibility.ALL
    alarm: int | None = None
    ahead: int | None = None
    port: int
    created: datetime

    def checked(self) -> Self:
        """The same, tidied. Raises UserError for what cannot be."""
        name = checked_line(self.name, "name", NAME_LIMIT)
        if not name:
            raise UserError("What a phone keeps fetching needs a name.")
        if not self.token or not 0 < self.port <= HIGHEST_PORT or (self.ahead or 0) < 0:
            raise UserError("A lasting address needs a secret, a port, and days that lie ahead.")
        return replace(self, name=name)

    def concerns(self, person_id: str) -> bool:
        """Whether it is about that person, or for them."""
        return person_id == self.reader or person_id in self.who


@dataclass(frozen=True, kw_only=True)
class Copy:
    """What left the last time that a copy was made for somebody (``reader``, an id; None for anybody else).

    ``what`` has a line for each block, as ``services.sharing.copies`` writes it: no words, and no moment.
    """

    id: str
    reader: str | None = None
    what: tuple[str, ...] = ()

    def checked(self) -> Self:
        return self
