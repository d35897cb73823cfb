"""Dataclasses that share what they can."""

from dataclasses import FrozenInstanceError, field, fields, replace

import pytest

from planner.domain.values import dataclass


@dataclass(frozen=True, slots=True)
class Spot:
    """A place."""

    day: int
    lane: int = 0
    drawn: str = field(default="", compare=False, repr=False)


@dataclass(frozen=True, slots=True)
class Other:
    """Looks the same and is something else."""

    day: int
    lane: int = 0


@dataclass(frozen=True, slots=True)
class Nothing:
    """Has no fields."""


@dataclass(frozen=True, kw_only=True)
class Kept:
    """As a plan keeps it."""

    title: str


def test_values_are_the_same_where_what_counts_of_them_is() -> None:
    assert Spot(1, 2, "red") == Spot(1, 2, "blue")
    assert Spot(1) != Spot(2)
    like: object = Other(1)
    assert Spot(1) != like
    assert Nothing() == Nothing()
    assert {Spot(1, 2, "red"): "here"}[Spot(1, 2)] == "here"
    assert len({Kept(title="Chess"), Kept(title="Chess"), Kept(title="Go")}) == 2


def test_they_can_be_copied_matched_and_shown() -> None:
    assert replace(Spot(1), lane=3) == Spot(1, 3)
    assert [one.name for one in fields(Spot)] == ["day", "lane", "drawn"]
    assert repr(Spot(1, drawn="red")) == "Spot(day=1, lane=0)"
    match Spot(4, 5):
        case Spot(day, lane):
            assert (day, lane) == (4, 5)
    assert not hasattr(Spot(1), "__dict__")


def test_what_a_plan_keeps_is_never_written_to() -> None:
    kept = Kept(title="Chess")

    with pytest.raises(FrozenInstanceError):
        kept.title = "Go"  # type: ignore[misc]


def test_what_changes_is_made_otherwise() -> None:
    with pytest.raises(TypeError):
        dataclass(frozen=False)(Spot)
