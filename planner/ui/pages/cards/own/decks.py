"""What the sheets show of decks: people's own as the plan has them, and those of the program."""

from collections.abc import Sequence
from dataclasses import dataclass, replace

from planner.domain.cards.deck import Deck, Stack
from planner.services.cards.shelf import own_decks, program_stacks
from planner.ui.session import Session


@dataclass(frozen=True, slots=True)
class Decks:
    """``own`` are all of people's own, those put away too."""

    own: Sequence[Stack]

    @property
    def program(self) -> Sequence[Stack]:
        return program_stacks()

    @property
    def to_write_in(self) -> list[Deck]:
        """Those that a card can be laid into."""
        return [stack.deck for stack in self.own if stack.deck.removed is None]

    @property
    def to_give(self) -> list[Stack]:
        """All of them without the cards that were put away, people's own first."""
        own = (
            replace(stack, cards=tuple(card for card in stack.cards if card.removed is None))
            for stack in self.own
        )
        return [*own, *self.program]

    @property
    def latest(self) -> str | None:
        """The id of the deck that was written in last."""
        ids = {deck.id for deck in self.to_write_in}
        cards = [card for stack in self.own for card in stack.cards if card.deck in ids]
        if cards:
            return max(cards, key=lambda card: card.created).deck
        return next(iter(ids), None)


def decks_of(session: Session) -> Decks | None:
    """None where the plan cannot be read."""
    own = session.ask(own_decks)
    return None if own is None else Decks(own)
