"""What a card, a deck and a draw can be."""

from datetime import datetime
from typing import Any

import pytest

from planner.domain.cards.card import TEXT_LIMIT, Face
from planner.domain.cards.deck import Shelf, Stack
from planner.domain.cards.kinds import Outcome, Stage
from planner.domain.errors import UserError
from tests.helpers.cards import card, deck, draw_of

FAR = datetime(9999, 1, 1)
ASK = {"outcome": Outcome.ASK_AGAIN}


def test_a_card_is_tidied_and_keeps_its_markup() -> None:
    told = Face(text="  <b>Hi</b>\r\nyou\rthere ", stages=(Stage.LONG, Stage.DATING, Stage.LONG)).checked()
    assert told.text == "<b>Hi</b>\nyou\nthere"
    assert told.stages == (Stage.DATING, Stage.LONG)
    assert told.checked() == told


WRONG: list[dict[str, Any]] = [
    {"text": " \n "},
    {"text": "x" * (TEXT_LIMIT + 1)},
    {"text": "a\0b"},
    {"follow_up": "x" * (TEXT_LIMIT + 1)},
    {"depth": 0},
    {"depth": 4},
]


@pytest.mark.parametrize("wrong", WRONG, ids=lambda wrong: next(iter(wrong)))
def test_what_no_card_can_be(wrong: dict[str, Any]) -> None:
    with pytest.raises(UserError):
        card(**wrong).checked()


@pytest.mark.parametrize("wrong", [{"title": " "}, {"title": "x" * 101}, {"how_to_use": "x" * 1001}])
def test_what_no_deck_can_be(wrong: dict[str, Any]) -> None:
    with pytest.raises(UserError):
        deck(**wrong).checked()


@pytest.mark.parametrize(
    "wrong", [ASK, {"again": datetime(2027, 4, 1)}, ASK | {"again": FAR}, {"seed": -1}, {"seed": 2**63}]
)
def test_what_no_draw_can_be(wrong: dict[str, Any]) -> None:
    with pytest.raises(UserError):
        draw_of(card(), **wrong).checked()


def test_a_day_to_ask_again_begins_at_midnight() -> None:
    asked = draw_of(card(), **ASK, again=datetime(2027, 4, 1, 15, 30)).checked()
    assert asked.again == datetime(2027, 4, 1)


def test_a_card_without_stages_suits_everyone() -> None:
    assert card().suits(Stage.DATING)
    assert card(stages=(Stage.LONG,)).suits(None)
    assert not card(stages=(Stage.LONG,)).suits(Stage.DATING)


def test_a_deck_is_found_by_its_name_however_it_is_typed() -> None:
    shelf = Shelf((Stack(deck("Nearer, Further"), (), own=True), Stack(deck("Roots"), (), own=False)))
    assert shelf.called(" nearer,  further").deck.title == "Nearer, Further"
    with pytest.raises(UserError, match="no deck called “Rots”; there are “Nearer, Further”, “Roots”"):
        shelf.called("Rots")
    many = Shelf(tuple(Stack(deck(f"Deck {number}"), (), own=True) for number in range(30)))
    with pytest.raises(UserError, match="and 10 more"):
        many.called("Rots")
