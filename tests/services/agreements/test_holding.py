"""The time an agreement holds follows every step, and comes back with an undo."""

from collections.abc import Callable, Iterator
from dataclasses import replace
from datetime import date, datetime, timedelta
from pathlib import Path
from typing import Any

import pytest

from planner.domain.agreements.kinds import Part, Standing
from planner.domain.agreements.weeks import Went
from planner.domain.block import Block
from planner.domain.changes import ChangeSet
from planner.domain.editing.values import Scope
from planner.domain.kinds import Kind, State
from planner.services.agenda import agenda
from planner.services.agreements.deciding import (
    erase_whole,
    keep,
    let_go,
    pause,
    resume,
    say_yes,
    take_back_yes,
)
from planner.services.agreements.reading import due, owners
from planner.services.agreements.touching import touched
from planner.services.agreements.writing import Proposal, adjust, counter, propose
from planner.services.blocks import remove_block
from planner.services.series import edit_occurrence
from planner.services.trash import empty_trash
from planner.store.check import problems
from planner.store.store import Store
from tests.helpers.agreements import (
    SATURDAYS,
    SUNDAYS,
    TRIAL,
    agreed,
    begun,
    both_say_yes,
    held,
    now,
    proposed,
    read,
    terms,
)
from tests.helpers.plans import ANNA, BEN, content, plan, tick

REVIEW = date(2027, 6, 1)
LATER = replace(SUNDAYS, start=datetime(2027, 3, 14, 9))
EVER = date(2027, 3, 1), date(2027, 7, 1)


@pytest.fixture
def store(tmp_path: Path) -> Iterator[Store]:
    with plan(tmp_path) as store:
        yield store
        assert problems(store) == []


def shown(store: Store, title: str = "Sunday mornings to write") -> list[tuple[date, State]]:
    """The days on which the calendar has it, and how."""
    return [
        (entry.occurrence.block.start.date(), entry.occurrence.block.state)
        for entry in agenda(store, *EVER).entries
        if entry.occurrence.block.title == title
    ]


def sundays(count: int, state: State, first: date = date(2027, 3, 14)) -> list[tuple[date, State]]:
    return [(first + timedelta(weeks=week), state) for week in range(count)]


def test_a_draft_holds_nothing_and_a_proposal_hollow_blocks(store: Store) -> None:
    id = begun(store, times=(SUNDAYS,))
    assert shown(store) == []
    propose(store, id, ANNA)
    assert shown(store) == sundays(16, State.PROPOSED)


def test_a_trial_holds_its_own_weeks_alone_and_then_a_series(store: Store) -> None:
    id = agreed(store, **TRIAL, times=(SUNDAYS,))
    assert shown(store) == sundays(3, State.TRIAL)
    tick(store, days=20)
    keep(store, id, ANNA, REVIEW)
    later = sundays(13, State.PLANNED, date(2027, 4, 4))
    assert shown(store) == sundays(3, State.TRIAL) + later
    assert [block.rule for block in held(store, id)][-1] == "FREQ=WEEKLY;BYDAY=SU"
    assert shown(store, "Look again: Sunday mornings to write")[-1:] == [(REVIEW, State.PLANNED)]


def test_the_day_to_look_again_is_a_ritual_of_everybody(store: Store) -> None:
    id = agreed(store, review_on=REVIEW)
    (ritual,) = held(store, id, Part.REVIEW)
    assert (ritual.kind, ritual.who, ritual.all_day, ritual.start.date()) == (
        Kind.RITUAL,
        (ANNA, BEN),
        True,
        REVIEW,
    )
    let_go(store, id, ANNA)
    assert held(store, id, Part.REVIEW) == []


def test_other_times_are_hollow_beside_those_that_hold_and_then_take_their_place(store: Store) -> None:
    id = agreed(store, times=(SUNDAYS,))
    tick(store, days=7)
    adjust(store, id, Proposal(BEN, terms(times=(LATER,))))
    assert sorted(shown(store)) == sorted(
        sundays(16, State.PLANNED) + sundays(15, State.PROPOSED, date(2027, 3, 21))
    )
    both_say_yes(store, id)
    assert shown(store) == sundays(16, State.PLANNED)
    assert [block.start.hour for block in held(store, id)] == [8, 9]


def test_words_alone_leave_the_blocks_as_they_were_moved_by_hand(store: Store) -> None:
    id = agreed(store, times=(SUNDAYS,))
    before = held(store, id)
    adjust(store, id, Proposal(BEN, terms(times=(SUNDAYS,), offer="I bring bread.")))
    both_say_yes(store, id)
    assert held(store, id) == before


def test_a_countered_proposal_moves_its_hollow_blocks(store: Store) -> None:
    id = proposed(store, times=(SUNDAYS,))
    counter(store, id, Proposal(BEN, terms(times=(LATER,))))
    assert [(block.start.hour, block.state) for block in held(store, id)] == [(9, State.PROPOSED)]


@pytest.mark.parametrize("ends", [let_go, pause, take_back_yes])
def test_what_ends_leaves_what_lies_behind(store: Store, ends: Callable[..., ChangeSet]) -> None:
    id = agreed(store, times=(SUNDAYS,))
    tick(store, days=14)
    ends(store, id, BEN)
    assert shown(store) == sundays(2, State.PLANNED)


def test_what_is_taken_up_again_goes_on_from_then(store: Store) -> None:
    id = agreed(store, times=(SUNDAYS,))
    tick(store, days=7)
    pause(store, id, BEN)
    tick(store, days=14)
    resume(store, id, ANNA)
    assert shown(store) == sundays(1, State.PLANNED) + sundays(13, State.PLANNED, date(2027, 4, 4))


def test_single_times_and_whole_days_are_held_too(store: Store) -> None:
    once = replace(SUNDAYS, rule=None)
    weekend = replace(
        SUNDAYS, start=datetime(2027, 3, 20), end=datetime(2027, 3, 22), all_day=True, rule="FREQ=MONTHLY"
    )
    id = agreed(store, **TRIAL, times=(once, weekend))
    assert [(block.start.day, block.all_day) for block in held(store, id)] == [(14, False), (20, True)]
    tick(store, days=5)
    let_go(store, id, ANNA)
    assert [block.start.day for block in held(store, id)] == [14]


def test_a_trade_off_is_a_pair(store: Store) -> None:
    id = agreed(store, times=(SUNDAYS, SATURDAYS), review_on=REVIEW)
    (own,), (given,), (ritual,) = (held(store, id, part) for part in Part)
    first, second = touched(store, own.id), touched(store, given.id)
    assert first is not None
    assert second is not None
    assert (first.title, first.asks, first.partners) == ("Sunday mornings to write", True, (given,))
    assert (second.part, second.standing, second.partners) == (Part.RETURN, Standing.AGREED, (own,))
    third = touched(store, ritual.id)
    assert third is not None
    assert (third.asks, third.partners) == (False, ())
    assert touched(store, "nothing") is None
    let_go(store, id, BEN)
    assert held(store, id) == []


def test_a_paused_agreement_does_not_ask(store: Store) -> None:
    id = agreed(store, times=(SUNDAYS, SATURDAYS))
    tick(store, days=7)
    (own,) = held(store, id)
    pause(store, id, BEN)
    found = touched(store, own.id)
    assert found is not None
    assert (found.asks, found.standing) == (False, Standing.PAUSED)


def test_it_tells_week_by_week_how_it_was_kept(store: Store) -> None:
    id = agreed(store, times=(SUNDAYS,))
    (own,) = held(store, id)
    second, third = (datetime(2027, 3, day, 8) for day in (21, 28))
    edit_occurrence(store, own.id, second, Scope.THIS, start=datetime(2027, 3, 21, 10))
    edit_occurrence(store, own.id, third, Scope.THIS, state=State.MISSED)
    tick(store, days=28)
    marks = [(week.first, week.went) for week in read(store, id).weeks]
    assert marks == [
        (date(2027, 3, 8), Went.KEPT),
        (date(2027, 3, 15), Went.MOVED),
        (date(2027, 3, 22), Went.MISSED),
        (date(2027, 3, 29), Went.KEPT),
    ]


def test_a_series_that_is_parted_by_hand_is_held_in_both_parts(store: Store) -> None:
    id = agreed(store, times=(SUNDAYS,))
    (own,) = held(store, id)
    later = datetime(2027, 3, 28, 8)
    edit_occurrence(store, own.id, later, Scope.FOLLOWING, start=datetime(2027, 3, 28, 10))
    assert [block.start.hour for block in held(store, id)] == [8, 10]
    tick(store, days=28)
    assert [week.went for week in read(store, id).weeks] == [Went.KEPT] * 4
    let_go(store, id, ANNA)
    assert [day for day, _ in shown(store)] == [day for day, _ in sundays(4, State.PLANNED)]


def test_what_is_due_is_told_from_its_day_on(store: Store) -> None:
    tried, kept = agreed(store, **TRIAL), agreed(store, title="Phones", review_on=REVIEW)
    assert due(store) == ()
    assert [(one.id, one.is_trial) for one in due(store, REVIEW)] == [(tried, True), (kept, False)]
    tick(store, days=20)
    assert [one.id for one in due(store)] == [tried]
    pause(store, tried, ANNA)
    assert due(store) == ()


def test_blocks_know_whose_they_are(store: Store) -> None:
    id = agreed(store, times=(SUNDAYS,))
    (own,) = held(store, id)
    assert owners(store, [own.id, "nothing"]) == {own.id: "Sunday mornings to write"}


def test_a_block_that_rots_in_the_trash_lets_go_of_its_agreement(store: Store) -> None:
    id = agreed(store, times=(SUNDAYS,))
    (own,) = held(store, id)
    remove_block(store, own.id)
    assert held(store, id) == []
    tick(store, days=31)
    empty_trash(store)
    assert own.id not in content(store)


def test_erased_it_leaves_plain_blocks_behind(store: Store) -> None:
    id = agreed(store, times=(SUNDAYS,))
    tick(store, days=14)
    erase_whole(store, id, ANNA)
    erase_whole(store, id, BEN)
    assert shown(store) == sundays(2, State.PLANNED)


STEPS: dict[str, Callable[[Store, str], ChangeSet]] = {
    "yes": lambda store, id: say_yes(store, id, BEN),
    "another": lambda store, id: counter(store, id, Proposal(BEN, terms(times=(LATER,)))),
    "let go": lambda store, id: let_go(store, id, BEN),
}


def blocks(store: Store) -> dict[str, Any]:
    return {id: one for id, one in content(store).items() if isinstance(one, Block)}


@pytest.mark.parametrize("step", STEPS)
def test_one_undo_takes_the_step_and_its_blocks_back(store: Store, step: str) -> None:
    id = proposed(store, times=(SUNDAYS, SATURDAYS), review_on=REVIEW)
    say_yes(store, id, ANNA)
    before = blocks(store), now(store, id), read(store, id).yes
    changes = STEPS[step](store, id)
    after = blocks(store), now(store, id), read(store, id).yes
    store.apply(changes.inverse())
    assert (blocks(store), now(store, id), read(store, id).yes) == before
    store.apply(changes)
    assert (blocks(store), now(store, id), read(store, id).yes) == after
