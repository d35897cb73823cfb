"""Deck files of others: what can be read is read, what cannot is named, and little is spent on it."""

import json
from typing import Any

import pytest

from planner.domain.cards.card import TEXT_LIMIT, Face
from planner.domain.cards.kinds import CardKind, Stage
from planner.domain.errors import UserError
from planner.interchange.decks.found import Found
from planner.interchange.decks.limits import MOST_BYTES, MOST_CARDS, MOST_DECKS
from planner.interchange.decks.read_json import read_json
from planner.interchange.decks.read_text import read_text


def deck(*cards: Any, **told: Any) -> bytes:
    return json.dumps(told | {"cards": cards}).encode()


def faces(found: Found) -> list[Face]:
    return [card.face for deck in found.decks for card in deck.cards]


def test_a_deck_needs_no_more_than_cards_with_text() -> None:
    (only,) = read_json(deck({"text": "Hi"}), "ours").decks
    assert (only.ref, only.title, only.how_to_use) == (None, "ours", None)
    (card,) = only.cards
    assert (card.ref, card.face) == (None, Face(text="Hi"))


def test_all_that_a_deck_can_say() -> None:
    told = {"id": "x-1", "kind": "repair", "depth": 3, "stages": ["long"], "text": "Hi", "follow_up": "And?"}
    (only,) = read_json(
        b"\xef\xbb\xbf" + deck(told | {"more": 1}, id="x", title="X", how_to_use="So"), ""
    ).decks
    assert (only.ref, only.title, only.how_to_use) == ("x", "X", "So")
    assert only.cards[0].ref == "x-1"
    assert faces(read_json(deck(told), "")) == [
        Face(kind=CardKind.REPAIR, depth=3, stages=(Stage.LONG,), text="Hi", follow_up="And?")
    ]


def test_html_is_shown_as_the_text_it_is() -> None:
    script = "<script>alert(1)</script> &amp; <b>you</b>"
    assert faces(read_json(deck({"text": script}), "")) == [Face(text=script)]
    assert faces(read_text(script.encode(), "")) == [Face(text=script)]


REFUSED = {
    "no object": (7, "no object"),
    "no text": ({"id": "x"}, "needs some words"),
    "a text that is a list": ({"text": ["Hi"]}, "text is no text"),
    "10,000 words": ({"text": "word " * 10_000}, "please shorten it"),
    "a NUL": ({"text": "a\0"}, "cannot be stored"),
    "half a surrogate": ({"text": "a\ud800"}, "cannot be stored"),
    "another kind": ({"text": "Hi", "kind": "quiz"}, "kind is “quiz”"),
    "a kind that is a list": ({"text": "Hi", "kind": [[]]}, "kind is a list"),
    "another depth": ({"text": "Hi", "depth": 4}, "depth is “4”"),
    "a depth that is true": ({"text": "Hi", "depth": True}, "depth is “True”"),
    "another stage": ({"text": "Hi", "stages": ["retired"]}, "stages are a list"),
    "stages that are none": ({"text": "Hi", "stages": "long"}, "stages are “long”"),
    "the same words": ({"text": "Good"}, "same words"),
}


@pytest.mark.parametrize("name", REFUSED)
def test_a_card_that_cannot_be_is_named_and_the_others_are_kept(name: str) -> None:
    bad, why = REFUSED[name]
    found = read_json(deck({"text": "Good"}, bad, {"text": "Good too"}), "")
    assert [face.text for face in faces(found)] == ["Good", "Good too"]
    (refused,) = found.refused
    assert refused.place == "Card 2"
    assert why in refused.why


UNREADABLE = {
    "nothing": (b"", "no JSON"),
    "no JSON": (b"hello", "no JSON"),
    "half of it": (deck({"text": "Hi"})[:-3], "no JSON"),
    "a list": (b"[]", "no deck of cards"),
    "no cards": (b'{"title": "x"}', "no deck of cards"),
    "no card": (deck(), "no card"),
    "another format": (deck({"text": "Hi"}, format="quiz"), "format is not"),
    "a newer form": (deck({"text": "Hi"}, version=2), "newer form"),
    "a title that is none": (deck({"text": "Hi"}, title=7), "“title” of a deck"),
    "one id twice": (deck({"text": "Hi", "id": "x"}, {"text": "Ho", "id": "x"}), "Card 1 and card 2"),
    "an id that is none": (deck({"text": "Hi", "id": 7}), "id in this file"),
    "an endless id": (deck({"text": "Hi", "id": "x" * 300}), "id in this file"),
    "an endless id of a deck": (deck({"text": "Hi"}, id="x" * 300), "too long"),
    "decks that are none": (deck({"text": "Hi"}, decks=[7]), "no list of decks"),
    "two decks of one id": (deck({"text": "Hi"}, decks=[{"id": "x"}, {"id": "x"}]), "same id, x"),
    "too many decks": (deck(decks=[{"id": str(one)} for one in range(MOST_DECKS + 1)]), "1,000 decks"),
    "a million cards": (b'{"cards":[' + b"7," * 1_000_000 + b"7]}", "more than 20,000"),
    "deep nesting": (b'{"cards":' + b"[" * 100_000, "too deep"),
    "an endless number": (b'{"cards":[' + b"9" * 10_000 + b"]}", "far too long"),
    "another encoding": (deck({"text": "Hi"}).decode().encode("utf-16"), "UTF-8"),
    "too large": (b" " * (MOST_BYTES + 1), "larger than 8 MB"),
}


@pytest.mark.parametrize("name", UNREADABLE)
def test_a_file_that_is_no_deck_is_refused_in_a_sentence(name: str) -> None:
    data, why = UNREADABLE[name]
    with pytest.raises(UserError, match=why) as refusal:
        read_json(data, "")
    assert str(refusal.value).endswith(".")


def test_several_decks_in_one_file() -> None:
    cards = [{"deck": "b", "text": "Hi"}, {"deck": "a", "text": "Hi"}, {"deck": "c", "text": "Hi"}]
    found = read_json(deck(*cards, decks=[{"id": "a", "title": "A"}, {"id": "b"}, {"id": "d"}]), "file")
    assert [(one.ref, one.title, len(one.cards)) for one in found.decks] == [("a", "A", 1), ("b", "file", 1)]
    assert [str(one) for one in found.refused] == ["Card 3: It belongs to a deck that is not in the file."]


ANKI = '''#separator:Pipe
#html:true
#deck:Talks
#tags:depth::2
#notetype column:1
#guid column:2
#deck column:3
#tags column:6
Basic|guid1||<b>Where</b> to?<br>When &amp; how?|"back; and
#forth"|kind::together stage::long other
# a comment
Basic|guid2|Others|"say ""hi"""||kind::thanks depth::3
'''


def test_text_as_anki_writes_it() -> None:
    found = read_text(ANKI.encode(), "file")
    assert [(deck.ref, deck.title, [card.ref for card in deck.cards]) for deck in found.decks] == [
        (None, "Talks", ["guid1"]),
        (None, "Others", ["guid2"]),
    ]
    assert faces(found) == [
        Face(
            kind=CardKind.TOGETHER,
            depth=2,
            stages=(Stage.LONG,),
            text="Where to?\nWhen & how?",
            follow_up="back; and\n#forth",
        ),
        Face(kind=CardKind.THANKS, depth=3, text='say "hi"'),
    ]
    assert not found.refused


def test_a_plain_list_of_lines_is_a_deck() -> None:
    found = read_text(b"Hi\r\n\r\nWhere to?\tAnd when?\r\n", "ours")
    assert [deck.title for deck in found.decks] == ["ours"]
    assert faces(found) == [Face(text="Hi"), Face(text="Where to?", follow_up="And when?")]


@pytest.mark.parametrize(
    ("line", "why"),
    [
        ("#html:true\n<img src=x>", "Line 2: It holds more than words (<img>)"),
        ("#html:true\n<!-- x -->", "(<!--"),
        ("#html:true\n" + "<b>" * 2000, "Line 2: It has 6,000 characters"),
        ("a\tb\tc", "Line 1: It has more fields than two"),
        ("#tags column:2\na\tdepth::9", "Line 2: Its depth is “9”"),
        ("#tags column:2\na\tkind::quiz", "Line 2: Its kind is “quiz”"),
        ("x" * (TEXT_LIMIT + 1), "Line 1: The card has 1,001 characters"),
        ("a\0", "Line 1: The card holds a character"),
    ],
)
def test_lines_that_are_refused_are_named(line: str, why: str) -> None:
    found = read_text(f"{line}\n".encode(), "")
    assert (found.decks, len(found.refused)) == ((), 1)
    assert why in str(found.refused[0])


@pytest.mark.parametrize(
    ("data", "why"),
    [
        (b"", "no card"),
        (b"#separator:tab\n#html:false\n\n\n", "no card"),
        ("Grüße".encode("latin-1"), "UTF-8"),
        (b"#guid column:1\nx\tHi\nx\tHo\n", "Line 2 and line 3"),
        (b'"never closed\n' + b"more\n" * 40_000, "never closed"),
        (b"Hi %d\n" * (MOST_CARDS + 1), "more than 20,000"),
    ],
)
def test_text_that_is_no_deck_is_refused_in_a_sentence(data: bytes, why: str) -> None:
    with pytest.raises(UserError, match=why):
        read_text(data, "")


@pytest.mark.parametrize("header", ["#separator:", "#separator:##", '#separator:"', "#tags column:0", "#x"])
def test_first_lines_that_say_nothing_known_change_nothing(header: str) -> None:
    assert faces(read_text(f"{header}\nHi\tyou".encode(), "")) == [Face(text="Hi", follow_up="you")]
