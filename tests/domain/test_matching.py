"""Where in a text the words are that somebody looks for."""

import re

import pytest
from hypothesis import given
from hypothesis import strategies as st

from planner.domain.matching import match_all, matches, plain, words_of


@pytest.mark.parametrize(
    ("text", "typed", "found"),
    [
        ("Pottery with Kim", "kim", ["Kim"]),
        ("Pottery with Kim", "POT ki", ["Pot", "Ki"]),
        ("A spot of pottery", "pot", ["pot"]),
        ("Café Müller", "cafe mul", ["Café", "Mül"]),
        ("Cafe\u0301", "café", ["Cafe\u0301"]),
        ("陶芸の日", "陶芸", ["陶芸"]),
        ("한강", "한", ["한"]),
        ("한강", "하", []),
        ("Bring_the-clay", "the clay", ["the", "clay"]),
        ("Pottery", "potter pot", ["Potter"]),
        ("C++ (all of it)", "(all", ["all"]),
        ("Pottery", "…", []),
        ("Pottery", "", []),
        ("", "pot", []),
    ],
)
def test_words_are_found_where_one_begins(text: str, typed: str, found: list[str]) -> None:
    assert [text[begin:end] for begin, end in matches(text, words_of(typed))] == found


@given(st.text(max_size=40), st.text(max_size=12))
def test_what_is_found_lies_in_the_text(text: str, typed: str) -> None:
    places = matches(text, words_of(typed))
    assert places == sorted(places)
    assert all(0 <= begin < end <= len(text) for begin, end in places)


def test_every_word_has_to_be_in_one_of_the_texts() -> None:
    assert match_all(("Pottery", "with Kim"), words_of("kim pot"))
    assert not match_all(("Pottery", "with Kim"), words_of("kim clay"))


def test_the_end_of_a_very_long_note_is_left_alone() -> None:
    assert matches("clay " * 50_000, ("clay",))[-1][1] <= 20_000


@given(st.text(st.characters(max_codepoint=127), max_size=60))
def test_plain_words_are_the_same_beside_another_script(text: str) -> None:
    assert plain(f"{text} 陶芸") == f"{plain(text)} 陶芸".strip()
    assert plain(text).split() == [word for word in re.split(r"[\W_]+", text.lower()) if word]
