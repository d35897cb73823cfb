"""Comparing expectations: hidden until everybody has answered all of a topic, then only the differences."""

from collections.abc import Iterator
from datetime import timedelta
from pathlib import Path

import pytest

from planner.domain.agreements.beginnings import NOT_FOR_US
from planner.domain.agreements.kinds import AgreementKind
from planner.domain.errors import UserError
from planner.services.agreements.comparing import (
    begin_anew,
    compared,
    expectations,
    keep_answers,
    own_answers,
    topic,
    topics,
)
from planner.services.people import add_person, remove_person
from planner.services.trash import empty_trash
from planner.store.check import problems
from planner.store.store import Store
from tests.helpers.plans import ANNA, BEN, plan

TIME = AgreementKind.TIME


@pytest.fixture
def store(tmp_path: Path) -> Iterator[Store]:
    with plan(tmp_path) as store:
        yield store
        assert problems(store) == []


def all_with(store: Store, place: int) -> dict[str, str]:
    """The same answer to each expectation of the topic."""
    return {one.id: one.choices[place] for one in topic(store, TIME).expectations}


def test_ours_are_whole_and_many(store: Store) -> None:
    found = expectations()
    assert found.troubles == ()
    assert len(found.expectations) >= 30
    assert sum(len(one.expectations) for one in topics(store)) == len(found.expectations)
    assert [one.kind for one in topics(store)] == list(AgreementKind)


def test_nothing_shows_before_everybody_has_answered_everything(store: Store) -> None:
    keep_answers(store, TIME, ANNA, all_with(store, 0))
    last, *others = topic(store, TIME).expectations
    keep_answers(store, TIME, BEN, {one.id: one.choices[1] for one in others})
    assert (topic(store, TIME).done, topic(store, TIME).is_open) == ((ANNA,), False)
    assert compared(store, TIME) == ()
    keep_answers(store, TIME, BEN, {last.id: last.choices[0]})
    assert topic(store, TIME).is_open
    found = compared(store, TIME)
    assert [one.expectation for one in found] == others
    assert found[0].words == {ANNA: others[0].choices[0], BEN: others[0].choices[1]}


def test_an_answer_can_be_another_until_all_are_there(store: Store) -> None:
    first, *_ = topic(store, TIME).expectations
    keep_answers(store, TIME, ANNA, {first.id: NOT_FOR_US})
    keep_answers(store, TIME, BEN, {first.id: first.choices[0]})
    keep_answers(store, TIME, ANNA, {first.id: first.choices[1]})
    assert own_answers(store, TIME, ANNA) == {first.id: first.choices[1]}
    for person in (ANNA, BEN):
        keep_answers(store, TIME, person, all_with(store, 0))
    with pytest.raises(UserError, match="it was seen"):
        keep_answers(store, TIME, ANNA, {first.id: first.choices[1]})
    assert compared(store, TIME) == ()


def test_a_topic_can_be_begun_anew(store: Store) -> None:
    for place, person in enumerate((ANNA, BEN)):
        keep_answers(store, TIME, person, all_with(store, place))
    keep_answers(store, AgreementKind.HOME, ANNA, {"e-07": "yes"})
    before = own_answers(store, AgreementKind.HOME, ANNA)
    changes = begin_anew(store, TIME)
    assert (topic(store, TIME).done, own_answers(store, TIME, ANNA)) == ((), {})
    assert own_answers(store, AgreementKind.HOME, ANNA) == before
    store.apply(changes.inverse())
    assert topic(store, TIME).is_open


def test_what_is_none_of_the_answers_is_refused(store: Store) -> None:
    first, *_ = topic(store, TIME).expectations
    with pytest.raises(UserError, match="none of the answers"):
        keep_answers(store, TIME, ANNA, {first.id: "never"})
    with pytest.raises(UserError, match="no longer in the plan"):
        keep_answers(store, TIME, "somebody", {first.id: first.choices[0]})


def test_somebody_new_is_asked_too_and_who_leaves_takes_the_answers_along(store: Store) -> None:
    for person in (ANNA, BEN):
        keep_answers(store, TIME, person, all_with(store, 0))
    add_person(store, "Cleo")
    assert [one.name for one in topic(store, TIME).waiting] == ["Cleo"]
    remove_person(store, topic(store, TIME).waiting[0].id)
    remove_person(store, BEN)
    empty_trash(store, timedelta())
    assert (topic(store, TIME).done, own_answers(store, TIME, BEN)) == ((ANNA,), {})
