"""How long a draw takes among 20,000 cards, and to take them in."""

import json
from functools import partial
from pathlib import Path
from random import Random
from statistics import median
from tempfile import TemporaryDirectory

from planner.domain.cards.drawing import Past, Wish, next_card
from planner.domain.cards.happened import Draw
from planner.domain.cards.kinds import Mood
from planner.services.cards.shelf import shelf
from planner.services.cards.taking_in import take_in
from planner.store.store import Store
from tests.bench.measure import absolute, timed, title
from tests.helpers.cards import draw_of
from tests.helpers.plans import HOME, NOW, clock, make

CARDS, DECKS, DRAWN, ROUNDS = 20_000, 20, 2_000, 15
WISHES = {"of any kind": Wish(), "for a mood": Wish(mood=Mood.LIGHT, around=2)}


def main() -> None:
    document = {
        "decks": [{"id": str(deck), "title": f"Deck {deck}"} for deck in range(DECKS)],
        "cards": [
            {"id": str(card), "deck": str(card % DECKS), "depth": 1 + card % 3, "text": f"Card {card}"}
            for card in range(CARDS)
        ],
    }
    with TemporaryDirectory() as folder:
        path = make(Path(folder) / "cards.ebbflow")
        title(f"{CARDS} cards, {DRAWN} draws")
        with Store.open(path, clock()) as store:
            absolute("taken in", timed(partial(take_in, store, json.dumps(document).encode(), "x.json")), 15)
            absolute("the shelf", timed(partial(shelf, store)), 0.5)
            cards = shelf(store).cards
    made: list[Draw] = [draw_of(card, created=NOW) for card in cards[:DRAWN]]
    past = Past(made, frozenset(), NOW, HOME)
    for name, wish in WISHES.items():
        took = median(timed(partial(next_card, cards, past, wish, Random(1))) for _ in range(ROUNDS))
        absolute(f"a draw {name}", took, 0.005)


if __name__ == "__main__":
    main()
