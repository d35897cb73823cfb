"""Decks, and decks together with their cards."""

from collections.abc import Iterable
from dataclasses import replace
from datetime import datetime
from typing import Self

from planner.domain.cards.card import TEXT_LIMIT, Card
from planner.domain.errors import UserError
from planner.domain.person import same_name
from planner.domain.text import checked_line, checked_text
from planner.domain.values import dataclass

TITLE_LIMIT = 100


@dataclass(frozen=True, kw_only=True)
class Deck:
    """A name over cards. ``ref`` is what deck files call it.

    ``created`` is UTC, and so is ``removed``: when it was put away, None while it is played with.
    """

    id: str
    ref: str
    title: str
    how_to_use: str = ""
    created: datetime
    removed: datetime | None = None

    def checked(self) -> Self:
        """The same, tidied. Raises UserError for a deck that cannot be."""
        title = checked_line(self.title, "name of the deck", TITLE_LIMIT)
        if not title:
            raise UserError("A deck needs a name.")
        how_to_use = checked_text(self.how_to_use.strip(), "line on how to use the deck", TEXT_LIMIT)
        return replace(self, title=title, how_to_use=how_to_use)


@dataclass(frozen=True, slots=True)
class Stack:
    """A deck with its cards in their order; ``own`` if it lies in the plan, not among the program's."""

    deck: Deck
    cards: tuple[Card, ...]
    own: bool


@dataclass(frozen=True, slots=True)
class Shelf:
    """All decks that can be drawn from: people's own first, then those of the program."""

    stacks: tuple[Stack, ...]

    @property
    def cards(self) -> tuple[Card, ...]:
        return tuple(card for stack in self.stacks for card in stack.cards)

    def called(self, name: str) -> Stack:
        """The deck of that name, or that deck files call so. Raises UserError."""
        for stack in self.stacks:
            if stack.deck.ref == name or same_name(stack.deck.title, name):
                return stack
        raise UserError(
            "There is no deck called “{name}”; there are {decks}.", name=name, decks=_titles(self.stacks)
        )


MOST_TITLES = 20


def _titles(stacks: Iterable[Stack]) -> str:
    # There may be commas in them.
    titles = [f"“{stack.deck.title}”" for stack in stacks]
    more = len(titles) - MOST_TITLES
    return ", ".join(titles[:MOST_TITLES]) + (f" and {more} more" if more > 0 else "")
