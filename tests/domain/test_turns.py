"""Turns at speaking: whose it is and what is left of it, without a clock."""

import pytest

from planner.domain.cards.turns import Turns, shown, turns

THREE = ("anna", "ben", "cleo")


@pytest.mark.parametrize(
    ("begins", "speaker", "listeners"),
    [
        ("anna", "anna", ("ben", "cleo")),
        ("ben", "ben", ("cleo", "anna")),
        ("cleo", "cleo", ("anna", "ben")),
        (None, "anna", ("ben", "cleo")),
        ("gone", "anna", ("ben", "cleo")),
    ],
)
def test_who_begins_speaks_and_the_others_follow(
    begins: str | None, speaker: str, listeners: tuple[str, ...]
) -> None:
    made = turns(THREE, begins)
    assert (made.speaker, made.listeners) == (speaker, listeners)


def test_everybody_has_a_turn_before_the_first_speaks_again() -> None:
    made = turns(THREE, "ben")
    speakers = []
    for _ in range(4):
        speakers.append(made.speaker)
        made = made.passed_on()
    assert speakers == ["ben", "cleo", "anna", "ben"]
    assert turns(("anna",), None).passed_on().speaker == "anna"


FRESH = turns(("anna", "ben"), None, 120)
RUNNING = FRESH.started(1000)


@pytest.mark.parametrize(
    ("state", "now", "left", "flags"),
    [
        (FRESH, 5000, 120, ""),
        (RUNNING, 1000, 120, "rb"),
        (RUNNING, 1000.5, 119.5, "rb"),
        (RUNNING, 1119.5, 0.5, "rb"),
        (RUNNING, 1120, 0, "rbo"),
        (RUNNING, 9000, 0, "rbo"),
        (RUNNING.paused(1030), 9000, 90, "b"),
        (RUNNING.paused(1030).started(2000), 2010, 80, "rb"),
        (RUNNING.paused(9000), 9001, 0, "bo"),
        (RUNNING.paused(9000).started(9001), 9002, 119, "rb"),
        (RUNNING.started(1060), 1060, 60, "rb"),
        (RUNNING.stopped(), 9000, 120, ""),
        (RUNNING.passed_on(), 9000, 120, ""),
        (RUNNING.lasting(300), 9000, 300, ""),
    ],
)
def test_what_is_left(state: Turns, now: float, left: float, flags: str) -> None:
    """``flags``: it runs, it is begun, it is over."""
    told = {"r": state.is_running, "b": state.is_begun, "o": state.is_over(now)}
    assert (state.left_at(now), "".join(flag for flag, holds in told.items() if holds)) == (left, flags)


@pytest.mark.parametrize(
    ("seconds", "text"),
    [(120, "2:00"), (119.2, "2:00"), (119, "1:59"), (61, "1:01"), (9.5, "0:10"), (0.1, "0:01"), (0, "0:00")],
)
def test_how_it_is_shown(seconds: float, text: str) -> None:
    assert shown(seconds) == text
