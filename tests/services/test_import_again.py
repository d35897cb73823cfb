"""A calendar's file taken in, and again as it changes: counted, never doubled, one step back."""

from collections.abc import Iterator
from datetime import datetime
from itertools import pairwise
from pathlib import Path

import pytest

from planner.domain.block import Block
from planner.domain.changes import RecordKind
from planner.domain.kinds import Firmness, Kind, Visibility
from planner.services.imports.asked import ManyGone
from planner.services.imports.importing import take_in
from planner.store.check import problems
from planner.store.reads.search import search
from planner.store.store import Store
from tests.helpers.plans import ANNA, content, plan, tick
from tests.services.importing import asked, blocks, counts, event, file, imported, looked_at, overrides, seen

A, B, C = (
    event("a", "Standup"),
    event("b", "Review", "20270311T090000Z"),
    event("c", "Plan", "20270312T090000Z"),
)
D = event("d", "Lunch", "20270312T110000Z")
WEEKLY = event("w", "Choir", "20270308T180000Z", "RRULE:FREQ=WEEKLY;COUNT=4")
CONCERT = event("w", "Concert", "20270315T190000Z", "RECURRENCE-ID:20270315T180000Z")
CANCELLED = event("w", "Choir", "20270315T180000Z", "RECURRENCE-ID:20270315T180000Z", "STATUS:CANCELLED")
FROM_HERE = "RECURRENCE-ID;RANGE=THISANDFUTURE:20270322T180000Z"
SPLIT = event("w", "Choir at nine", "20270322T200000Z", FROM_HERE)


@pytest.fixture
def store(tmp_path: Path) -> Iterator[Store]:
    with plan(tmp_path) as opened:
        yield opened


def never() -> None:
    raise AssertionError("nothing was going to be written")


def test_what_is_new_comes_in_as_the_calendars(store: Store) -> None:
    assert looked_at(store, file(A, B)) == (2, 0, 0, 0)
    assert counts(imported(store, file(A, B))) == (2, 0, 0, 0)
    one = blocks(store)["a"]
    assert (one.title, one.kind, one.who, one.source) == ("Standup", Kind.DUTY, (ANNA,), "Work")
    assert (one.start, one.end, one.zone) == (datetime(2027, 3, 10, 9), datetime(2027, 3, 10, 10), "UTC")
    assert one.digest
    with store.read() as connection:
        assert search(connection, ["stand"], 9) == [one]
    assert problems(store) == []


def test_the_same_again_writes_nothing(store: Store) -> None:
    imported(store, file(A, B, WEEKLY, CONCERT))
    file_before = store.path.read_bytes()
    tick(store, days=1)
    again = take_in(store, file(WEEKLY, CONCERT, B, A), asked(), never)
    assert counts(again) == (0, 0, 3, 0)
    assert again.changes.changes == ()
    assert store.path.read_bytes() == file_before


def test_one_that_is_written_otherwise_and_says_the_same_is_the_same(store: Store) -> None:
    imported(store, file(A, B))
    stamped = A.replace("DTSTAMP:20270101T000000Z", "DTSTAMP:20270301T000000Z")
    assert counts(imported(store, file(stamped, B))) == (0, 0, 2, 0)
    ended = A.replace("DURATION:PT1H", "DTEND:20270310T100000Z")
    assert counts(imported(store, file(ended, B))) == (0, 0, 2, 0)


def test_one_that_changed_is_changed_and_keeps_its_id(store: Store) -> None:
    imported(store, file(A, B))
    before = blocks(store)
    tick(store, hours=1)
    moved = event("a", "Standup, late", "20270310T100000Z")
    assert looked_at(store, file(moved, B)) == (0, 1, 1, 0)
    assert counts(imported(store, file(moved, B))) == (0, 1, 1, 0)
    after = blocks(store)
    assert after["b"] == before["b"]
    assert (after["a"].id, after["a"].created) == (before["a"].id, before["a"].created)
    assert after["a"].title == "Standup, late"
    assert after["a"].sequence == before["a"].sequence + 1
    assert counts(imported(store, file(moved, B))) == (0, 0, 2, 0)


def test_one_that_is_gone_goes_to_the_trash_and_comes_back_as_itself(store: Store) -> None:
    imported(store, file(A, B, C))
    before = content(store)
    assert looked_at(store, file(A, B)) == (0, 0, 2, 1)
    assert counts(imported(store, file(A, B))) == (0, 0, 2, 1)
    assert sorted(blocks(store)) == ["a", "b"]
    assert counts(imported(store, file(A, B))) == (0, 0, 2, 0)
    assert counts(imported(store, file(A, B, C))) == (1, 0, 2, 0)
    assert content(store) == before


def test_more_than_a_third_goes_only_when_somebody_says_so(store: Store) -> None:
    imported(store, file(A, B, C))
    before = content(store)
    assert looked_at(store, file(A)) == (0, 0, 1, 2)
    with pytest.raises(ManyGone, match=r"^This file lacks 2 of the 3 events in “Work”") as stopped:
        take_in(store, file(A), asked(), never)
    assert stopped.value.calendar == "Work"
    assert content(store) == before
    assert counts(imported(store, file(A), calendar="Work")) == (0, 0, 1, 2)


def test_a_third_may_go(store: Store) -> None:
    imported(store, file(A, B, C, D, WEEKLY, event("e")))
    assert counts(imported(store, file(A, B, C, D))) == (0, 0, 4, 2)
    with pytest.raises(ManyGone):
        imported(store, file(A, B))


def test_a_file_without_events_empties_a_calendar_only_when_asked_to(store: Store) -> None:
    imported(store, file(A, B))
    with pytest.raises(ManyGone):
        imported(store, file())
    assert counts(imported(store, file(), calendar="work")) == (0, 0, 0, 2)
    assert counts(imported(store, file(A, B))) == (2, 0, 0, 0)


def test_an_import_is_one_step_back_and_one_forward(store: Store) -> None:
    imported(store, file(A, B, C, WEEKLY, CONCERT))
    before = content(store)
    tick(store, hours=1)
    other = event("w", "Choir", "20270308T170000Z", "RRULE:FREQ=WEEKLY;COUNT=4")
    step = imported(store, file(event("a", "Other"), C, other, D)).changes
    assert step.label == "Import calendar"
    after = content(store)
    back = store.apply(step.inverse())
    assert content(store) == before
    store.apply(back.inverse())
    assert content(store) == after
    first = imported(store, file(A, WEEKLY, CONCERT), calendar="Other").changes
    store.apply(first.inverse())
    assert content(store) == after
    assert problems(store) == []


def test_changed_occurrences_come_go_and_change(store: Store) -> None:
    imported(store, file(WEEKLY, A))
    assert counts(imported(store, file(WEEKLY, CONCERT, A))) == (0, 1, 1, 0)
    (made,) = overrides(store)
    assert "15.03. 19:00 Concert" in seen(store)
    concert = CONCERT.replace("Concert", "Big concert")
    assert counts(imported(store, file(WEEKLY, concert, A))) == (0, 1, 1, 0)
    assert [one.id for one in overrides(store)] == [made.id]
    assert counts(imported(store, file(WEEKLY, CANCELLED, A))) == (0, 1, 1, 0)
    assert overrides(store) == []
    assert [line[:6] for line in seen(store)] == ["08.03.", "10.03.", "22.03.", "29.03."]
    assert counts(imported(store, file(WEEKLY, A))) == (0, 1, 1, 0)
    assert len(seen(store)) == 5


def test_a_series_becomes_newer_with_each_of_its_occurrences(store: Store) -> None:
    imported(store, file(WEEKLY, CONCERT))
    stamps = [blocks(store)["w"]]
    for data in (file(WEEKLY, CONCERT.replace("Con", "con")), file(WEEKLY), file(WEEKLY, CONCERT)):
        tick(store, hours=1)
        imported(store, data)
        stamps.append(blocks(store)["w"])
    for before, after in pairwise(stamps):
        assert after.sequence > before.sequence
        assert after.changed > before.changed


def test_a_series_that_is_cut_becomes_two_and_one_again(store: Store) -> None:
    whole = [f"{day}.03. 18:00 Choir" for day in ("08", "15", "22", "29")]
    cut = [*whole[:2], "22.03. 20:00 Choir at nine", "29.03. 20:00 Choir at nine"]
    imported(store, file(WEEKLY))
    before = content(store)
    assert counts(imported(store, file(WEEKLY, SPLIT))) == (0, 1, 0, 0)
    assert (seen(store), len(blocks(store))) == (cut, 2)
    ids = {one.id for one in blocks(store).values()}
    assert counts(imported(store, file(SPLIT, WEEKLY))) == (0, 0, 1, 0)
    assert counts(imported(store, file(WEEKLY))) == (0, 1, 0, 0)
    assert seen(store) == whole
    assert content(store).items() >= before.items()
    imported(store, file(WEEKLY, SPLIT))
    assert {one.id for one in blocks(store).values()} == ids
    assert counts(imported(store, file(A, WEEKLY), calendar="Work")) == (1, 1, 0, 0)
    imported(store, file(A, WEEKLY, SPLIT))
    assert counts(imported(store, file(A), calendar="Work")) == (0, 0, 1, 1)
    assert seen(store) == ["10.03. 09:00 Standup"]


def test_kind_is_duty_unless_it_is_said_and_stays(store: Store) -> None:
    imported(store, file(A, B), kind=Kind.FRIENDS)
    assert {one.kind for one in blocks(store).values()} == {Kind.FRIENDS}
    assert counts(imported(store, file(A, B))) == (0, 0, 2, 0)
    imported(store, file(event("a", "Other"), B, C))
    assert [blocks(store)[uid].kind for uid in "abc"] == [Kind.FRIENDS, Kind.FRIENDS, Kind.DUTY]
    assert counts(imported(store, file(event("a", "Other"), B, C), kind=Kind.ME)) == (0, 3, 0, 0)
    assert {one.kind for one in blocks(store).values()} == {Kind.ME}


def test_what_cannot_be_read_any_more_stays_as_it_was_read(store: Store) -> None:
    imported(store, file(A, B))
    broken = A.replace("DTSTART:20270310T090000Z", "DTSTART:soon")
    done = imported(store, file(broken, B))
    assert counts(done) == (0, 0, 1, 0)
    assert [one.uid for one in done.result.refused] == ["a"]
    assert sorted(blocks(store)) == ["a", "b"]


def test_what_calendars_say_of_privacy_and_weight_is_kept(store: Store) -> None:
    imported(store, file(event("a", "A", "20270310T090000Z", "CLASS:PRIVATE", "TRANSP:TRANSPARENT")))
    one = blocks(store)["a"]
    assert (one.visibility, one.firmness) == (Visibility.BUSY, Firmness.WISH)


def test_the_step_names_what_it_touched(store: Store) -> None:
    changes = imported(store, file(A, WEEKLY, CONCERT)).changes
    assert changes.ids(RecordKind.BLOCK) == {one.id for one in blocks(store).values()}
    assert changes.ids(RecordKind.OVERRIDE) == {one.id for one in overrides(store)}
    assert all(isinstance(one.after, Block) for one in changes.changes if one.kind is RecordKind.BLOCK)
