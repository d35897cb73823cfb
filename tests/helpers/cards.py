"""Cards and decks for tests, that say only what matters."""

from typing import Any

from planner.domain.cards.card import Card
from planner.domain.cards.deck import Deck
from planner.domain.cards.happened import Draw
from planner.domain.cards.kinds import Outcome
from planner.domain.ids import new_id
from tests.helpers.plans import NOW


def deck(title: str = "Ours", **fields: Any) -> Deck:
    usual: dict[str, Any] = {"id": title, "ref": title, "title": title, "created": NOW}
    return Deck(**usual | fields)


def card(id: str = "one", **fields: Any) -> Card:
    usual: dict[str, Any] = {"id": id, "ref": id, "deck": "Ours", "text": f"Card {id}", "created": NOW}
    return Card(**usual | fields)


def cards(count: int, deck: str = "Ours", **fields: Any) -> list[Card]:
    return [card(f"{deck} {number}", deck=deck, position=number, **fields) for number in range(count)]


def draw_of(card: Card, outcome: Outcome | None = None, **fields: Any) -> Draw:
    usual: dict[str, Any] = {
        "id": new_id(),
        "card": card.id,
        "deck": card.deck,
        "begins": None,
        "seed": 0,
        "created": NOW,
    }
    return Draw(**usual | {"outcome": outcome} | fields)
