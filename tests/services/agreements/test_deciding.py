"""An agreement from its draft to its end, one step after the other."""

from collections.abc import Iterator
from dataclasses import replace
from datetime import date, timedelta
from pathlib import Path

import pytest

from planner.domain.agreements.kinds import AgreementState, Standing
from planner.domain.agreements.steps import Step
from planner.domain.errors import UserError
from planner.services.agreements.deciding import (
    USUAL_REVIEW,
    erase_whole,
    keep,
    keep_whole,
    let_go,
    pause,
    resume,
    say_yes,
    take_back_yes,
)
from planner.services.agreements.reading import overview, whole
from planner.services.agreements.writing import (
    Proposal,
    adjust,
    counter,
    edit,
    erase,
    propose,
    try_another_way,
)
from planner.services.people import remove_person
from planner.store.check import problems
from planner.store.store import Store
from tests.helpers.agreements import TRIAL, agreed, begun, both_say_yes, now, proposed, read, terms
from tests.helpers.plans import ANNA, BEN, content, plan, tick

TODAY = date(2027, 3, 10)
LATER = Proposal(BEN, terms(need="I would like every other Sunday."), "One Sunday a month together")


@pytest.fixture
def store(tmp_path: Path) -> Iterator[Store]:
    with plan(tmp_path) as store:
        yield store
        assert problems(store) == []


def steps(store: Store, id: str) -> list[tuple[Step, str | None]]:
    return [(entry.step, entry.person) for entry in read(store, id).entries]


def test_a_draft_is_seen_by_its_author_while_alone(store: Store) -> None:
    begun(store)
    assert [len(overview(store, here).rows) for here in (ANNA, BEN, None)] == [1, 0, 0]


def test_a_draft_is_written_and_proposed_by_its_author_alone(store: Store) -> None:
    id = begun(store)
    for step in (propose, erase):
        with pytest.raises(UserError, match="belongs to whoever began it"):
            step(store, id, BEN)
    with pytest.raises(UserError, match="belongs to whoever began it"):
        edit(store, id, BEN, terms())
    edit(store, id, ANNA, terms(title="Mornings"))
    assert (now(store, id).version, read(store, id).words.title) == (1, "Mornings")
    propose(store, id, ANNA)
    assert [row.standing for row in overview(store).rows] == [Standing.PROPOSED]


def test_the_last_yes_lets_it_begin(store: Store) -> None:
    id = proposed(store)
    say_yes(store, id, ANNA)
    say_yes(store, id, ANNA)
    assert (now(store, id).state, overview(store).rows[0].yes) == (AgreementState.PROPOSED, (ANNA,))
    say_yes(store, id, BEN)
    assert (now(store, id).state, now(store, id).in_force) == (AgreementState.AGREED, 1)
    assert steps(store, id) == [
        (Step.PROPOSE, ANNA),
        (Step.SAY_YES, ANNA),
        (Step.SAY_YES, BEN),
        (Step.AGREED, None),
    ]


def test_any_change_of_the_words_drops_every_yes(store: Store) -> None:
    id = proposed(store)
    say_yes(store, id, ANNA)
    counter(store, id, LATER)
    assert read(store, id).yes == ()
    assert (now(store, id).version, read(store, id).standing) == (2, Standing.COUNTERED)
    assert read(store, id).entries[-1].words == LATER.why
    with pytest.raises(UserError, match="different"):
        counter(store, id, LATER)
    say_yes(store, id, BEN)
    assert now(store, id).state is AgreementState.PROPOSED
    say_yes(store, id, ANNA)
    assert (now(store, id).state, now(store, id).in_force) == (AgreementState.AGREED, 2)


def test_a_trial_is_kept_when_it_is_over(store: Store) -> None:
    id = agreed(store, **TRIAL)
    assert (now(store, id).state, now(store, id).until) == (AgreementState.TRIAL, TRIAL["trial_until"])
    tick(store, days=20)
    assert read(store, id).standing is Standing.DUE
    keep(store, id, BEN)
    assert (read(store, id).standing, now(store, id).until) == (Standing.AGREED, None)
    assert now(store, id).review_on == TODAY + timedelta(days=20) + USUAL_REVIEW
    assert len(read(store, id).yes) == 2
    keep(store, id, ANNA, date(2028, 1, 1))
    assert now(store, id).review_on == date(2028, 1, 1)
    with pytest.raises(UserError, match="gone by"):
        keep(store, id, ANNA, date(2027, 1, 1))


def test_a_trial_to_which_the_last_yes_comes_late_is_as_long_as_it_was_meant(store: Store) -> None:
    id = proposed(store, **TRIAL)
    tick(store, days=100)
    both_say_yes(store, id)
    assert now(store, id).until == TODAY + timedelta(days=100 + 20)


def test_a_review_that_passed_before_the_last_yes_is_put_off(store: Store) -> None:
    id = proposed(store, review_on=date(2027, 3, 12))
    tick(store, days=5)
    both_say_yes(store, id)
    assert now(store, id).review_on == TODAY + timedelta(days=5) + USUAL_REVIEW


@pytest.mark.parametrize("fields", [{}, TRIAL])
def test_a_yes_taken_back_pauses_it_and_said_again_goes_on(store: Store, fields: dict[str, date]) -> None:
    id = agreed(store, **fields)
    before = now(store, id)
    take_back_yes(store, id, BEN)
    assert (now(store, id).state, len(read(store, id).yes)) == (AgreementState.PAUSED, 1)
    with pytest.raises(UserError, match="waits for a yes"):
        resume(store, id, ANNA)
    with pytest.raises(UserError, match="no yes here"):
        take_back_yes(store, id, BEN)
    say_yes(store, id, BEN)
    assert now(store, id) == before


def test_it_rests_and_is_taken_up_again(store: Store) -> None:
    id = agreed(store)
    before = now(store, id)
    pause(store, id, ANNA)
    assert read(store, id).standing is Standing.PAUSED
    resume(store, id, BEN)
    assert now(store, id) == before


def test_what_is_adjusted_holds_until_all_say_yes_to_it(store: Store) -> None:
    id = agreed(store)
    adjust(store, id, LATER)
    assert (now(store, id).state, now(store, id).in_force, now(store, id).holds) == (
        AgreementState.PROPOSED,
        1,
        True,
    )
    take_back_yes(store, id, ANNA)
    assert (now(store, id).state, now(store, id).holds) == (AgreementState.PAUSED, False)
    both_say_yes(store, id)
    assert (now(store, id).state, now(store, id).in_force) == (AgreementState.AGREED, 2)


def test_another_way_is_tried_for_some_weeks(store: Store) -> None:
    id = agreed(store)
    try_another_way(store, id, LATER, 2)
    both_say_yes(store, id)
    assert (now(store, id).state, now(store, id).until) == (AgreementState.TRIAL, date(2027, 3, 23))
    for weeks in (0, 53):
        with pytest.raises(UserError, match="between one week"):
            try_another_way(store, id, LATER, weeks)


def test_days_that_went_by_do_not_hinder_other_words(store: Store) -> None:
    id = agreed(store, **TRIAL, review_on=date(2027, 4, 20))
    tick(store, days=60)
    said = read(store, id).words.terms
    adjust(store, id, Proposal(BEN, replace(said, need="I would like an hour more.")))
    newest = read(store, id).words
    assert (newest.trial_from, newest.trial_until, newest.review_on) == (None, None, None)
    with pytest.raises(UserError, match="gone by"):
        counter(store, id, Proposal(BEN, replace(newest.terms, review_on=date(2027, 5, 1))))


def test_what_was_let_go_can_be_taken_up_in_other_words(store: Store) -> None:
    id = agreed(store)
    let_go(store, id, BEN)
    assert read(store, id).standing is Standing.ENDED
    adjust(store, id, LATER)
    assert (now(store, id).in_force, now(store, id).state) == (None, AgreementState.PROPOSED)


def test_all_of_it_is_erased_when_everybody_says_so(store: Store) -> None:
    before = content(store)
    id = agreed(store, need="XYZZY would be fine.")
    erase_whole(store, id, ANNA)
    keep_whole(store, id, ANNA)
    erase_whole(store, id, BEN)
    assert now(store, id).erasers == (BEN,)
    erase_whole(store, id, ANNA)
    assert whole(store, id) is None
    assert content(store) == before
    assert b"XYZZY" not in store.path.read_bytes().upper()


def test_an_erased_draft_leaves_no_trace(store: Store) -> None:
    id = begun(store, title="Xyzzy", need="XYZZY first.")
    edit(store, id, ANNA, terms(title="Plugh", need="PLUGH second."))
    erase(store, id, ANNA)
    for word in (b"XYZZY", b"PLUGH"):
        assert word not in store.path.read_bytes().upper()


def test_the_days_that_are_told_are_those_of_the_newest_words(store: Store) -> None:
    id = agreed(store, review_on=date(2027, 5, 1))
    assert (read(store, id).trial, read(store, id).review_on) == ((None, None), date(2027, 5, 1))
    adjust(store, id, Proposal(BEN, terms(**TRIAL, review_on=date(2027, 6, 1))))
    assert read(store, id).trial == (TRIAL["trial_from"], TRIAL["trial_until"])
    assert read(store, id).review_on == date(2027, 6, 1)
    both_say_yes(store, id)
    assert read(store, id).trial == (TRIAL["trial_from"], TRIAL["trial_until"])
    assert read(store, id).review_on == TRIAL["trial_until"]
    keep(store, id, ANNA, date(2027, 7, 1))
    assert (read(store, id).trial, read(store, id).review_on) == ((None, None), date(2027, 7, 1))


def test_after_a_trial_it_is_looked_at_again_on_the_day_its_words_have(store: Store) -> None:
    id = agreed(store, **TRIAL, review_on=date(2027, 4, 20))
    assert now(store, id).review_on == TRIAL["trial_until"]
    keep(store, id, ANNA)
    assert now(store, id).review_on == date(2027, 4, 20)
    keep(store, id, ANNA)
    assert now(store, id).review_on == TODAY + USUAL_REVIEW


def test_everybody_is_who_is_in_the_plan(store: Store) -> None:
    id = proposed(store)
    remove_person(store, BEN)
    say_yes(store, id, ANNA)
    assert now(store, id).state is AgreementState.AGREED
    with pytest.raises(UserError, match="no longer in the plan"):
        pause(store, id, BEN)


@pytest.mark.parametrize(
    ("fields", "why"),
    [
        ({"need": "  "}, "begins with a need"),
        ({"title": ""}, "needs a title"),
        ({"need": "x" * 100_000}, "please shorten it"),
        ({"trial_from": date(2027, 4, 1), "trial_until": date(2027, 3, 31)}, "end before it begins"),
        ({"trial_from": date(2027, 4, 1)}, "needs a last day"),
        ({"trial_until": date(2027, 3, 9)}, "over already"),
        ({"review_on": date(2027, 3, 9)}, "gone by"),
        ({"review_on": date(2900, 3, 9)}, "too far"),
        ({"whose": ("nobody",)}, "no longer in the plan"),
        ({"whose": (ANNA, ANNA)}, "named twice"),
    ],
)
def test_what_nobody_could_say_yes_to_is_refused_whole(
    store: Store, fields: dict[str, object], why: str
) -> None:
    before = content(store)
    with pytest.raises(UserError, match=why):
        begun(store, **fields)
    assert content(store) == before
