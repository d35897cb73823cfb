"""What a deck file holds."""

from dataclasses import dataclass

from planner.domain.cards.card import Face


@dataclass(frozen=True, slots=True)
class FoundCard:
    """A card and what the file calls it; None where it has no name for it."""

    ref: str | None
    face: Face


@dataclass(frozen=True, slots=True, kw_only=True)
class FoundDeck:
    """A deck of the file. ``ref`` is what it is called there, None where it has a title alone.

    ``how_to_use`` is None where the file's format has no place for it.
    """

    ref: str | None
    title: str
    how_to_use: str | None
    cards: tuple[FoundCard, ...]


@dataclass(frozen=True, slots=True)
class Refused:
    """What was left out: its place in the file, and a sentence why."""

    place: str
    why: str

    def __str__(self) -> str:
        return f"{self.place}: {self.why}"


@dataclass(frozen=True, slots=True)
class Found:
    decks: tuple[FoundDeck, ...]
    refused: tuple[Refused, ...]
