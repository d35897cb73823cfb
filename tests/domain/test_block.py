"""Blocks and changed occurrences: what they can be, and how their texts are tidied."""

from dataclasses import FrozenInstanceError, replace
from datetime import datetime
from typing import Any

import pytest
from hypothesis import given

from planner.domain.block import USUAL_VISIBILITY, Block, Override
from planner.domain.errors import UserError
from planner.domain.kinds import Firmness, Kind, State, Visibility
from tests.helpers import records
from tests.helpers.plans import ANNA, NOW, block, override, series

WHOLE: dict[str, Any] = {
    "start": datetime(2027, 3, 8),
    "end": datetime(2027, 3, 9),
    "all_day": True,
    "zone": None,
}


@given(one=records.blocks())
def test_checking_a_block_that_can_be_changes_nothing(one: Block) -> None:
    assert one.checked() == one
    assert one.checked().checked() == one.checked()


@given(one=records.overrides())
def test_checking_an_occurrence_that_can_be_changes_nothing(one: Override) -> None:
    assert one.checked() == one


REFUSED: list[tuple[dict[str, Any], str]] = [
    ({"who": ()}, "belongs to somebody"),
    ({"who": (ANNA, "ben", ANNA)}, "named twice"),
    ({"end": datetime(2027, 3, 8, 18, 59)}, "before the start"),
    ({**WHOLE, "zone": "Europe/Berlin"}, "whole days"),
    ({**WHOLE, "start": datetime(2027, 3, 8, 1)}, "whole days"),
    ({**WHOLE, "end": datetime(2027, 3, 8, 12)}, "whole days"),
    ({**WHOLE, "end": datetime(2027, 3, 8)}, "a day or more"),
    ({**WHOLE, "end": datetime(2027, 3, 7)}, "before the start"),
    ({"start": datetime(1899, 12, 31)}, "1899 is too far"),
    ({"end": datetime(2201, 1, 1)}, "2201 is too far"),
    ({"added": (datetime(1, 1, 1),)}, "1 is too far"),
    ({"dropped": (datetime(9999, 12, 31),)}, "9999 is too far"),
    ({"zone": "Mars/Olympus"}, "Mars/Olympus is no time zone"),
    ({"rule": "FREQ=HOURLY"}, "by the day at most"),
    ({"title": "x" * 10_001}, "10,001 characters"),
    ({"place": "\0"}, "cannot be stored"),
    ({"note": "\udfff"}, "cannot be stored"),
    ({"note": "x" * 1_000_001}, "1,000,001 characters"),
]


@pytest.mark.parametrize(("fields", "says"), REFUSED, ids=[says for _, says in REFUSED])
def test_what_no_block_can_be_is_told_in_one_sentence(fields: dict[str, Any], says: str) -> None:
    with pytest.raises(UserError) as caught:
        block(**fields).checked()
    assert says in str(caught.value)


@pytest.mark.parametrize(
    "fields",
    [
        WHOLE,
        {"at": "19:00-19:00"},
        {"start": datetime(1900, 1, 1)},
        {"end": datetime(2200, 12, 31)},
        {"zone": None},
    ],
)
def test_the_edges_of_what_a_block_can_be(fields: dict[str, Any]) -> None:
    one = block(**fields)
    assert one.checked() == one


TIDIED = [
    ("  a  b ", "a b"),
    ("a\nb\tc\x0b\u2028\u2029\x85d", "a b c d"),
    ("\u3000\u00a0", ""),
    ("אב\u202eג", "אב\u202eג"),
    ("👩\u200d👧", "👩\u200d👧"),
]


@pytest.mark.parametrize(("typed", "kept"), TIDIED)
def test_a_title_and_a_place_are_lines_and_a_note_is_left_alone(typed: str, kept: str) -> None:
    checked = block(typed, place=typed, note=typed).checked()
    assert (checked.title, checked.place, checked.note) == (kept, kept, typed)


def test_own_time_says_little_to_others_unless_its_owner_wants_it_otherwise() -> None:
    assert {kind for kind in Kind if USUAL_VISIBILITY[kind] is Visibility.GIST} == {Kind.ME}
    assert {USUAL_VISIBILITY[kind] for kind in Kind} == {Visibility.GIST, Visibility.ALL}


def test_what_is_stamped_by_the_store_does_not_count_in_a_comparison() -> None:
    one = block()
    assert replace(one, sequence=9, changed=NOW.replace(year=2030)) == one
    assert replace(one, note="other") != one


def test_a_block_is_a_value() -> None:
    one = block()
    with pytest.raises(FrozenInstanceError):
        one.title = "Other"  # type: ignore[misc]


def test_a_changed_occurrence_differs_in_what_it_says_and_nothing_else() -> None:
    choir = series("Choir", note="Bring the score", place="Hall")
    said: dict[str, Any] = {
        "title": "Concert",
        "note": "",
        "place": "Church",
        "kind": Kind.US,
        "start": datetime(2027, 3, 9, 20),
        "end": datetime(2027, 3, 9, 22),
        "who": ("ben",),
        "firmness": Firmness.PROTECTED,
        "visibility": Visibility.BUSY,
        "state": State.MOVED,
    }
    for name, value in said.items():
        alone = (
            {name: value} if name not in ("start", "end") else {key: said[key] for key in ("start", "end")}
        )
        assert override(choir, **alone).applied_to(choir) == replace(choir, **alone)
    assert override(choir, **said).applied_to(choir) == replace(choir, **said)
    assert override(choir).applied_to(choir) == choir


def test_an_occurrence_that_came_to_last_whole_days_floats() -> None:
    whole = {key: value for key, value in WHOLE.items() if key != "zone"}
    changed = override(series(), **whole).applied_to(series())
    assert changed.zone is None
    assert changed.checked() == changed


@pytest.mark.parametrize("name", ["added", "dropped"])
def test_dates_of_whole_days_have_no_time(name: str) -> None:
    dates: dict[str, Any] = {name: (datetime(2027, 3, 15, 1),)}
    with pytest.raises(UserError, match="whole days"):
        series(**WHOLE, **dates).checked()
