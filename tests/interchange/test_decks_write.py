"""Decks that are written are read again as they were, whatever people write on cards."""

import json
from collections.abc import Callable, Sequence
from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from planner.domain.cards.deck import Stack
from planner.interchange.decks.found import Found
from planner.interchange.decks.read_json import read_json
from planner.interchange.decks.read_text import read_text
from planner.interchange.decks.write_json import write_json
from planner.interchange.decks.write_text import write_text
from tests.helpers import records
from tests.helpers.cards import card, cards, deck

WAYS: list[tuple[Callable[[Sequence[Stack]], bytes], Callable[[bytes, str], Found]]] = [
    (write_json, read_json),
    (write_text, read_text),
]
odd = st.text(st.sampled_from("#\"'\t\n,;<b>&\\{}\ufeff\u2028 ab"), max_size=12)
stacks = st.lists(
    st.builds(
        lambda deck, cards, text: Stack(
            deck.checked(), tuple(replace(one, text=f"x{text}x").checked() for one in cards), own=True
        ),
        records.decks,
        st.lists(records.cards, min_size=1, max_size=3),
        odd,
    ),
    min_size=1,
    max_size=3,
    unique_by=lambda stack: stack.deck.title,
)


@pytest.mark.parametrize("way", WAYS, ids=["json", "text"])
@given(written=stacks)
def test_what_is_written_is_read_again(
    way: tuple[Callable[[Sequence[Stack]], bytes], Callable[[bytes, str], Found]], written: list[Stack]
) -> None:
    write, read = way
    found = read(write(written), "")
    assert not found.refused
    assert [(one.title, [(card.ref, card.face) for card in one.cards]) for one in found.decks] == [
        (stack.deck.title, [(card.ref, card.face) for card in stack.cards]) for stack in written
    ]


def test_one_deck_is_written_as_the_programs_own_are() -> None:
    document = json.loads(write_json([Stack(deck("Ours", how_to_use="So"), (card("a"),), own=True)]))
    assert document == {
        "format": "ebb-flow-deck",
        "version": 1,
        "id": "Ours",
        "title": "Ours",
        "how_to_use": "So",
        "cards": [{"id": "a", "kind": "question", "depth": 1, "text": "Card a"}],
    }


def test_every_file_has_cards_with_text() -> None:
    two = [Stack(deck(name), tuple(cards(2, name)), own=True) for name in ("A", "B")]
    assert all(one["text"] for one in json.loads(write_json(two))["cards"])


def test_text_says_how_it_is_to_be_read() -> None:
    lines = write_text([Stack(deck("Ours"), (card("#1", text="Hi\tyou"),), own=True)]).decode().split("\n")
    assert lines == [
        "#separator:tab",
        "#html:false",
        "#guid column:1",
        "#deck column:2",
        "#tags column:5",
        '"#1"\t"Ours"\t"Hi\tyou"\t""\t"kind::question depth::1"',
        "",
    ]
