"""Somebody who speaks of harming themselves is looked after, and not told how to write."""

import pytest

from planner.domain.wording.kinds import NOTICE_WORDS, NoticeKind
from planner.domain.wording.notice import look


@pytest.mark.parametrize(
    "text",
    [
        "I will hurt myself if you go.",
        "If you leave I'll kill myself.",
        "I don't want to live anymore.",
        "you'd all be better off without me",
        "I feel suicidal.",
        "I want to be dead. You never listen, and if you go out again I'm leaving you.",
    ],
)
def test_it_points_to_somebody_and_finds_no_fault(text: str) -> None:
    notices = look(text).notices
    assert {notice.kind for notice in notices} == {NoticeKind.IN_NEED}
    assert "call somebody together" in notices[0].gentler
    assert look(notices[0].gentler).notices == ()


def test_its_words_are_kind() -> None:
    said = NOTICE_WORDS[NoticeKind.IN_NEED]
    assert said.startswith("You matter")
    assert "crisis line" in said


@pytest.mark.parametrize(
    "text", ["I hurt myself at the gym on Friday.", "I can't live without you.", "I jump out of bed at six."]
)
def test_everyday_words_are_left_alone(text: str) -> None:
    assert look(text).notices == ()
