"""Changing an agreement where its time lies: proposed anew, it moves what is to come once all say yes."""

from collections.abc import Iterator
from dataclasses import replace
from datetime import date, datetime, timedelta
from pathlib import Path
from typing import Any

import pytest

from planner.domain.agreements.kinds import AgreementState, Part, Standing
from planner.domain.editing.values import Scope
from planner.domain.errors import Stale, UserError
from planner.domain.kinds import State
from planner.services.agenda import agenda
from planner.services.agreements.changing import change_held
from planner.services.agreements.deciding import USUAL_REVIEW, keep
from planner.services.agreements.reading import due, whole
from planner.services.agreements.touching import touched
from planner.services.blocks import remove_block
from planner.services.people import remove_person
from planner.services.several import Step
from planner.services.trash import empty_trash
from planner.store.check import problems
from planner.store.store import Store
from tests.helpers.agreements import (
    SATURDAYS,
    SUNDAYS,
    TRIAL,
    agreed,
    both_say_yes,
    held,
    now,
    proposed,
    read,
)
from tests.helpers.plans import ANNA, BEN, block, plan, put, tick

TITLE = "Sunday mornings to write"
FIRST = datetime(2027, 3, 14, 8)
EARLIER: dict[str, Any] = {"start": datetime(2027, 3, 13, 8), "end": datetime(2027, 3, 13, 12)}


@pytest.fixture
def store(tmp_path: Path) -> Iterator[Store]:
    with plan(tmp_path) as store:
        yield store
        assert problems(store) == []


def shown(store: Store, title: str = TITLE) -> list[tuple[date, State]]:
    return [
        (entry.occurrence.block.start.date(), entry.occurrence.block.state)
        for entry in agenda(store, date(2027, 3, 8), date(2027, 3, 29)).entries
        if entry.occurrence.block.title == title
    ]


def step(store: Store, id: str, part: Part = Part.TIME, **fields: object) -> Step:
    (block,) = held(store, id, part)
    return Step(block.id, block.start if block.repeats else None, Scope.ALL, fields)


def test_a_move_is_proposed_and_comes_with_everybodys_yes(store: Store) -> None:
    id = agreed(store, times=(SUNDAYS,))
    change_held(store, [step(store, id, **EARLIER)], ANNA)
    assert (now(store, id).state, now(store, id).version) == (AgreementState.PROPOSED, 2)
    (time,) = read(store, id).words.times
    assert (time.start, time.rule, time.title) == (datetime(2027, 3, 13, 8), "FREQ=WEEKLY;BYDAY=SA", "")
    assert shown(store) == [
        (date(2027, 3, 13), State.PROPOSED),
        (date(2027, 3, 14), State.PLANNED),
        (date(2027, 3, 20), State.PROPOSED),
        (date(2027, 3, 21), State.PLANNED),
        (date(2027, 3, 27), State.PROPOSED),
        (date(2027, 3, 28), State.PLANNED),
    ]
    both_say_yes(store, id)
    assert shown(store) == [(date(2027, 3, day), State.PLANNED) for day in (13, 20, 27)]


def test_it_is_one_step_to_take_back(store: Store) -> None:
    id = agreed(store, times=(SUNDAYS,))
    before = read(store, id)
    changes = change_held(store, [step(store, id, **EARLIER)], ANNA)
    store.apply(changes.inverse())
    after = read(store, id)
    assert (after.agreement, after.versions, after.blocks) == (
        before.agreement,
        before.versions,
        before.blocks,
    )


def test_a_pair_moves_together_or_one_of_it_stays(store: Store) -> None:
    id = agreed(store, times=(SUNDAYS, SATURDAYS))
    friday: dict[str, Any] = {"start": datetime(2027, 3, 12, 19), "end": datetime(2027, 3, 12, 22)}
    change_held(store, [step(store, id, **EARLIER), step(store, id, Part.RETURN, **friday)], BEN)
    times = {time.part: time for time in read(store, id).words.times}
    assert (times[Part.TIME].rule, times[Part.RETURN].rule) == (
        "FREQ=WEEKLY;BYDAY=SA",
        "FREQ=WEEKLY;BYDAY=FR",
    )
    assert times[Part.RETURN].title == "Our Saturday"
    assert read(store, id).words.author == BEN


def test_what_is_dropped_is_no_longer_asked_for(store: Store) -> None:
    id = agreed(store, times=(SUNDAYS, SATURDAYS))
    change_held(store, [step(store, id, Part.RETURN)], ANNA, drops=True)
    (left,) = read(store, id).words.times
    assert left.part is Part.TIME
    both_say_yes(store, id)
    assert shown(store, "Our Saturday") == []
    assert len(shown(store)) == 3


def test_a_hollow_block_that_is_moved_is_a_proposal_anew(store: Store) -> None:
    id = proposed(store, times=(SUNDAYS,))
    change_held(store, [step(store, id, **EARLIER)], BEN)
    assert read(store, id).standing is Standing.COUNTERED
    assert shown(store) == [(date(2027, 3, day), State.PROPOSED) for day in (13, 20, 27)]


def test_a_trial_keeps_its_days_and_one_that_is_over_is_none_any_more(store: Store) -> None:
    id = agreed(store, **TRIAL, times=(SUNDAYS,))
    change_held(store, [step(store, id, **EARLIER)], ANNA)
    words = read(store, id).words
    assert (words.trial_from, words.trial_until) == (TRIAL["trial_from"], TRIAL["trial_until"])
    (time,) = words.times
    assert time.rule == "FREQ=WEEKLY;BYDAY=SA"


def test_after_its_trial_and_review_nothing_stands_in_the_way(store: Store) -> None:
    id = agreed(store, **TRIAL, times=(SUNDAYS,))
    tick(store, days=20)
    keep(store, id, ANNA, date(2027, 4, 20))
    tick(store, days=60)
    assert [one.id for one in due(store)] == [id]
    last = [block for block in held(store, id) if block.state is State.PLANNED][-1]
    at = datetime(2027, 6, 6, 8)
    moved = {"start": at - timedelta(days=1), "end": at - timedelta(hours=20)}
    change_held(store, [Step(last.id, at, Scope.ALL, moved)], ANNA)
    words = read(store, id).words
    assert words.trial_until is None
    assert len(words.times) == 1


def test_what_was_kept_early_is_not_tried_again(store: Store) -> None:
    id = agreed(store, **TRIAL, times=(SUNDAYS,))
    tick(store, days=6)
    keep(store, id, ANNA, date(2027, 4, 20))
    at = datetime(2027, 3, 21, 8)
    block = next(one for one in held(store, id) if one.state is State.PLANNED)
    later = {"start": at + timedelta(hours=1), "end": at + timedelta(hours=5)}
    change_held(store, [Step(block.id, at, Scope.ALL, later)], ANNA)
    words = read(store, id).words
    assert (words.trial_from, words.trial_until) == (None, None)


def test_a_day_to_look_again_that_has_gone_by_gives_way_to_another(store: Store) -> None:
    id = agreed(store, times=(SUNDAYS,), review_on=date(2027, 3, 20))
    tick(store, days=30)
    at = datetime(2027, 4, 11, 8)
    later = {"start": at + timedelta(hours=1), "end": at + timedelta(hours=5)}
    change_held(store, [Step(held(store, id)[0].id, at, Scope.ALL, later)], ANNA)
    assert read(store, id).words.review_on == date(2027, 4, 9) + USUAL_REVIEW


def test_words_of_before_that_named_no_time_name_it_now(store: Store) -> None:
    """As a plan can hold it that was filled another way: blocks of an agreement that lists none."""
    id = agreed(store, times=(SUNDAYS,))
    (owned,) = held(store, id)
    put(store, replace(read(store, id).versions[0], times=()))
    change_held(store, [Step(owned.id, FIRST, Scope.ALL, EARLIER)], ANNA)
    (time,) = read(store, id).words.times
    assert time.rule == "FREQ=WEEKLY;BYDAY=SA"


def test_what_cannot_be_done_changes_nothing(store: Store) -> None:
    id = agreed(store, times=(SUNDAYS,))
    own = block("Pottery")
    put(store, own)
    with pytest.raises(Stale):
        change_held(store, [Step(own.id, None, Scope.ALL, {"title": "Clay"})], ANNA)
    with pytest.raises(UserError):
        change_held(store, [step(store, id, title=TITLE)], ANNA)
    assert now(store, id).version == 1


def test_a_block_in_the_trash_leaves_its_agreement_whole(store: Store) -> None:
    id = agreed(store, times=(SUNDAYS, SATURDAYS))
    (owned,) = held(store, id)
    remove_block(store, owned.id)
    assert held(store, id) == []
    assert read(store, id).words.times == (SUNDAYS, SATURDAYS)
    empty_trash(store, timedelta())
    assert read(store, id).words.times == (SUNDAYS, SATURDAYS)
    (other,) = held(store, id, Part.RETURN)
    found = touched(store, other.id)
    assert found is not None
    assert found.partners == ()


def test_somebody_who_leaves_leaves_the_agreement_to_the_other(store: Store) -> None:
    id = agreed(store, times=(SUNDAYS, SATURDAYS))
    remove_person(store, BEN)
    assert read(store, id).names[BEN] == "Ben"
    assert {yes.person for yes in read(store, id).yes} == {ANNA, BEN}
    empty_trash(store, timedelta())
    left = whole(store, id)
    assert left is not None
    assert [yes.person for yes in left.yes] == [ANNA]
    assert left.words.need
