"""What was typed reads well again once a gentler wording has taken the place of some of it."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from planner.domain.wording.in_place import in_place
from planner.domain.wording.notice import look
from tests.domain.wording.test_any_text import PIECES


def said_like_this(text: str) -> str:
    notice = look(text).notices[0]
    instead = in_place(text, notice)
    return text[: instead.start] + instead.words + text[instead.end :]


@pytest.mark.parametrize(
    ("typed", "said"),
    [
        ("You never help with the dishes.", "{}"),
        ("you never help with the dishes", "{}"),
        ("You never help with the dishes!! I would love a Sunday off.", "{} I would love a Sunday off."),
        ("I like your soup.\nYou never help with the dishes.", "I like your soup.\n{}"),
        ("- you never help with the dishes", "- {}"),
        ("🌿 You never help with the dishes.", "🌿 {}"),
        ("I love you but you never help with the dishes.", "I love you but {}"),
        ("I think you never help with the dishes.", "{}"),
    ],
)
def test_it_takes_the_mark_along_and_what_leads_up_to_it(typed: str, said: str) -> None:
    gentler = "I'd love it if you could help with the dishes. Could we find a way that suits us both?"
    assert said_like_this(typed) == said.format(gentler)


def test_within_a_sentence_it_begins_small() -> None:
    typed = "Honestly, you never listen to me."
    assert said_like_this(typed) == (
        "Honestly, something about the way we talk is hard for me. Could we look at it together?"
    )


def test_what_follows_in_the_sentence_becomes_one_of_its_own() -> None:
    typed = "I have earned some time for myself, and you know it."
    notice = look(typed).notices[0]
    assert said_like_this(typed) == f"{notice.gentler} And you know it."


def test_an_order_or_a_threat_goes_with_what_it_hangs_on() -> None:
    typed = "Cross me on this and the wedding is off."
    assert said_like_this(typed) == look(typed).notices[0].gentler


@given(st.lists(st.sampled_from(PIECES), max_size=40).map(" ".join))
def test_it_lies_around_the_words_it_stands_for(text: str) -> None:
    for notice in look(text).notices:
        instead = in_place(text, notice)
        assert 0 <= instead.start <= notice.start
        assert notice.end <= instead.end <= len(text)
