"""What is asked for: of the next card, and of the cards to look through."""

from collections.abc import Iterable
from dataclasses import dataclass
from enum import StrEnum

from planner.domain.cards.card import Card
from planner.domain.cards.deck import Stack
from planner.domain.cards.drawing import Wish
from planner.domain.cards.kinds import CardKind, Mood, Stage
from planner.services.cards.table import Table


class Which(StrEnum):
    """By what happened with cards so far."""

    FAVOURITES = "favourites"
    FRESH = "fresh"
    TALKED = "talked"


@dataclass(frozen=True, slots=True, kw_only=True)
class Asked:
    """None asks for anything. ``deck`` is an id."""

    deck: str | None = None
    mood: Mood | None = None
    depth: int | None = None
    kind: CardKind | None = None
    stage: Stage | None = None
    which: Which | None = None

    @property
    def is_narrow(self) -> bool:
        """Whether something is asked for beside a deck."""
        return any(one is not None for one in (self.mood, self.depth, self.kind, self.stage, self.which))

    def wish(self, *, again: bool = False) -> Wish:
        return Wish(
            kinds=frozenset({self.kind} if self.kind else ()),
            depths=frozenset({self.depth} if self.depth else ()),
            stage=self.stage,
            mood=self.mood,
            again=again,
        )

    def stacks(self, table: Table) -> tuple[Stack, ...]:
        """The decks asked for; all of them where that one is gone."""
        stacks = table.shelf.stacks
        return tuple(stack for stack in stacks if stack.deck.id == self.deck) or stacks

    def to_draw_from(self, table: Table) -> list[Card]:
        """Whole decks, as far as what happened with their cards leaves nothing out."""
        favourites, talked = table.favourites, table.talked
        cards = [card for stack in self.stacks(table) for card in stack.cards]
        match self.which:
            case Which.FAVOURITES:
                return [card for card in cards if card.id in favourites]
            case Which.FRESH:
                return [card for card in cards if card.id not in talked]
            case Which.TALKED:
                return [card for card in cards if card.id in talked]
        return cards

    def all_of(self, table: Table) -> Iterable[Card]:
        """Every card that fits."""
        cards, wish = self.to_draw_from(table), self.wish()
        return filter(wish.takes, cards) if wish.leaves_out else cards
