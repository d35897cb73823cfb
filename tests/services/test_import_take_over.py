"""A calendar's events made somebody's own: free to change, and still never doubled."""

from collections.abc import Iterator
from datetime import datetime, timedelta
from pathlib import Path

import pytest

from planner.domain.editing.values import Scope
from planner.domain.kinds import Firmness, Kind, Visibility
from planner.services.blocks import edit_block, remove_block
from planner.services.series import edit_occurrence
from planner.store.store import Store
from tests.helpers.plans import ANNA, BEN, content, plan, tick
from tests.services.importing import blocks, counts, event, file, imported, looked_at, overrides, seen

A, B = event("a", "Dinner"), event("b", "Walk", "20270311T090000Z")
WEEKLY = event("w", "Choir", "20270308T180000Z", "RRULE:FREQ=WEEKLY;COUNT=4")
CONCERT = event("w", "Concert", "20270315T190000Z", "RECURRENCE-ID:20270315T180000Z")
SPLIT = event("w", "Late", "20270322T200000Z", "RECURRENCE-ID;RANGE=THISANDFUTURE:20270322T180000Z")


@pytest.fixture
def store(tmp_path: Path) -> Iterator[Store]:
    with plan(tmp_path) as opened:
        yield opened


def test_it_is_the_persons_own(store: Store) -> None:
    assert looked_at(store, file(A, B), take_over=True) == (2, 0, 0, 0)
    assert counts(imported(store, file(A, B), take_over=True)) == (2, 0, 0, 0)
    own = blocks(store)["a"]
    assert (own.source, own.who, own.kind) == (None, (ANNA,), Kind.DUTY)
    edit_block(store, own.id, title="Dinner out")
    remove_block(store, blocks(store)["b"].id)
    assert seen(store) == ["10.03. 09:00 Dinner out"]


def test_the_same_again_is_the_same(store: Store) -> None:
    imported(store, file(A, WEEKLY, CONCERT), take_over=True)
    again = imported(store, file(A, WEEKLY, CONCERT), take_over=True)
    assert (counts(again), again.changes.changes) == ((0, 0, 2, 0), ())


def test_what_the_person_made_of_it_stays_as_long_as_the_file_stays(store: Store) -> None:
    imported(store, file(A, WEEKLY), take_over=True)
    mine = blocks(store)
    edit_block(
        store,
        mine["a"].id,
        title="Dinner out",
        start=datetime(2027, 3, 10, 12),
        end=datetime(2027, 3, 10, 14),
    )
    edit_occurrence(store, mine["w"].id, mine["w"].start + timedelta(weeks=1), Scope.FOLLOWING, title="Band")
    before = content(store)
    assert counts(imported(store, file(A, WEEKLY), take_over=True)) == (0, 0, 2, 0)
    assert counts(imported(store, file(A, WEEKLY))) == (0, 0, 2, 0)
    assert content(store) == before


def test_what_the_file_changes_wins_but_not_over_what_is_the_owners_to_say(store: Store) -> None:
    imported(store, file(A, B), take_over=True)
    chosen = {
        "kind": Kind.US,
        "who": (BEN, ANNA),
        "visibility": Visibility.GIST,
        "firmness": Firmness.WISH,
    }
    edit_block(store, blocks(store)["a"].id, title="Ours", **chosen)
    tick(store, hours=1)
    moved = event("a", "Dinner at eight", "20270310T190000Z")
    assert counts(imported(store, file(moved, B), take_over=True)) == (0, 1, 1, 0)
    own = blocks(store)["a"]
    assert (own.title, own.start.hour, own.source) == ("Dinner at eight", 19, None)
    assert {name: getattr(own, name) for name in chosen} == chosen
    assert counts(imported(store, file(moved, B), take_over=True)) == (0, 0, 2, 0)
    assert counts(imported(store, file(moved, B), take_over=True, kind=Kind.FRIENDS)) == (0, 2, 0, 0)
    assert blocks(store)["a"].kind is Kind.FRIENDS


def test_nothing_of_ones_own_goes_because_a_file_lacks_it(store: Store) -> None:
    imported(store, file(A, B, WEEKLY), take_over=True)
    assert counts(imported(store, file(A), take_over=True)) == (0, 0, 1, 0)
    assert len(blocks(store)) == 3


def test_taking_over_a_part_of_a_calendar_leaves_the_rest_in_it(store: Store) -> None:
    imported(store, file(A, B, WEEKLY))
    assert counts(imported(store, file(A, B), take_over=True)) == (0, 2, 0, 0)
    assert {uid: one.source for uid, one in blocks(store).items()} == {"a": None, "b": None, "w": "Work"}


def test_a_calendar_that_was_imported_is_taken_over_as_it_is(store: Store) -> None:
    imported(store, file(A, B, WEEKLY, CONCERT, SPLIT), kind=Kind.FRIENDS)
    before, shown = blocks(store), seen(store)
    assert counts(imported(store, file(A, B, WEEKLY, CONCERT, SPLIT), take_over=True)) == (0, 3, 0, 0)
    after = blocks(store)
    assert {one.source for one in after.values()} == {None}
    assert {uid: (one.id, one.kind) for uid, one in after.items()} == {
        uid: (one.id, Kind.FRIENDS) for uid, one in before.items()
    }
    assert seen(store) == shown
    again = imported(store, file(A, B, WEEKLY, CONCERT, SPLIT), take_over=True)
    assert (counts(again), again.changes.changes) == ((0, 0, 3, 0), ())
    assert counts(imported(store, file(A, B, WEEKLY, CONCERT, SPLIT))) == (0, 0, 3, 0)
    assert seen(store) == shown


def test_importing_after_taking_over_never_doubles(store: Store) -> None:
    imported(store, file(A, B), take_over=True)
    assert counts(imported(store, file(A, B, WEEKLY))) == (1, 0, 2, 0)
    assert {uid: one.source for uid, one in blocks(store).items()} == {"a": None, "b": None, "w": "Work"}
    later = imported(store, file(event("a", "Breakfast"), B, WEEKLY))
    assert counts(later) == (0, 0, 2, 0)
    (refused,) = later.result.refused
    assert (
        refused.why
        == "“Dinner” is in this plan already and says something else there, so it stayed as it is."
    )
    assert blocks(store)["a"].title == "Dinner"


def test_a_series_taken_over_is_not_doubled_by_being_cut_in_its_calendar(store: Store) -> None:
    imported(store, file(WEEKLY, A), take_over=True)
    shown = seen(store)
    assert counts(imported(store, file(WEEKLY, SPLIT, A)))[:2] == (0, 0)
    assert seen(store) == shown
    assert counts(imported(store, file(WEEKLY, SPLIT, A), take_over=True)) == (0, 1, 1, 0)
    cut = seen(store)
    assert cut[-2:] == ["22.03. 20:00 Late", "29.03. 20:00 Late"]
    assert len(cut) == len(shown)
    assert counts(imported(store, file(WEEKLY, A), take_over=True)) == (0, 1, 1, 0)
    assert seen(store) == shown


def test_a_series_that_the_person_cut_is_the_files_again_when_that_changes(store: Store) -> None:
    imported(store, file(WEEKLY), take_over=True)
    own = blocks(store)["w"]
    edit_occurrence(store, own.id, own.start + timedelta(weeks=2), Scope.FOLLOWING, title="Band")
    other = WEEKLY.replace("Choir", "Big choir")
    assert counts(imported(store, file(other), take_over=True)) == (0, 1, 0, 0)
    assert seen(store) == [f"{day}.03. 18:00 Big choir" for day in ("08", "15", "22", "29")]


def test_what_was_deleted_comes_back_when_it_is_taken_over_again_and_not_before(store: Store) -> None:
    imported(store, file(A, B), take_over=True)
    own = blocks(store)["a"]
    remove_block(store, own.id)
    assert counts(imported(store, file(A, B), take_over=True)) == (1, 0, 1, 0)
    assert blocks(store)["a"].id == own.id


def test_what_is_live_comes_before_what_lies_in_the_trash(store: Store) -> None:
    imported(store, file(A, B))
    imported(store, file(B), calendar="Work")
    imported(store, file(A), calendar="Other", take_over=True)
    shown = seen(store)
    assert counts(imported(store, file(A, B), calendar="Work")) == (0, 0, 2, 0)
    assert seen(store) == shown


def test_changed_occurrences_are_the_files(store: Store) -> None:
    imported(store, file(WEEKLY, CONCERT), take_over=True)
    own = blocks(store)["w"]
    edit_occurrence(store, own.id, own.start, Scope.THIS, title="Mine")
    assert len(overrides(store)) == 2
    assert counts(imported(store, file(WEEKLY, CONCERT), take_over=True)) == (0, 0, 1, 0)
    assert len(overrides(store)) == 2
    assert counts(imported(store, file(WEEKLY, CONCERT.replace("Con", "con")), take_over=True)) == (
        0,
        1,
        0,
        0,
    )
    assert [one.title for one in overrides(store)] == ["concert"]
