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


@dataclass(frozen=True, kw_only=True)
class Stamped(Kept):
    """With more of its own."""

    number: int = 1


@dataclass(frozen=True, slots=True)
class Worked:
    """Knows what comes of what it is given."""

    given: list[int] = field(default_factory=list)
    said: str = field(default="nothing", init=False)
    seen: list[int] = field(default_factory=list, init=False, compare=False)
    total: int = field(init=False, compare=False)

    def __post_init__(self) -> None:
        object.__setattr__(self, "total", sum(self.given))


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
    with pytest.raises(FrozenInstanceError):
        del kept.title


@pytest.mark.parametrize("round_", ["the first", "any later"])
def test_they_are_made_as_those_of_python_are(round_: str) -> None:
    assert repr(Stamped(title=round_)) == f"Stamped(title={round_!r}, number=1)"
    assert (Worked([2, 3]).total, Worked().total) == (5, 0)
    assert Worked().given is not Worked().given
    assert (Worked().said, Worked().seen) == ("nothing", [])
    assert Worked().seen is not Worked().seen
    with pytest.raises(TypeError, match="missing 1 required positional argument: 'day'"):
        Spot()  # type: ignore[call-arg]
    with pytest.raises(TypeError, match="unexpected keyword argument 'colour'"):
        Kept(title=round_, colour="red")  # type: ignore[call-arg]
    with pytest.raises(TypeError, match="positional argument"):
        Kept(round_)  # type: ignore[call-arg]


def test_what_changes_is_made_otherwise() -> None:
    with pytest.raises(TypeError):
        dataclass(frozen=False)(Spot)
