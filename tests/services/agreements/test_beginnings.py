"""What an agreement begins with: a template of ours, its days counted from today, or a card."""

from collections.abc import Iterator
from datetime import date, datetime
from pathlib import Path

import pytest

from planner.domain.agreements.beginnings import Template
from planner.domain.agreements.kinds import AgreementKind, Shape
from planner.domain.agreements.terms import TITLE_LIMIT
from planner.domain.cards.kinds import Stage
from planner.services.agreements import beginnings
from planner.services.agreements.beginnings import begin_with, from_card, templates
from planner.services.agreements.writing import drafted, propose
from planner.store.check import problems
from planner.store.store import Store
from tests.helpers.agreements import both_say_yes, read
from tests.helpers.plans import ANNA, BEN, plan


@pytest.fixture
def store(tmp_path: Path) -> Iterator[Store]:
    with plan(tmp_path) as store:
        yield store
        assert problems(store) == []


def template(id: str) -> Template:
    return next(one for one in templates().templates if one.id == id)


def test_ours_are_whole_and_many() -> None:
    found = templates()
    assert found.troubles == ()
    assert len(found.templates) >= 48
    assert {one.terms.kind for one in found.templates} == set(AgreementKind)
    assert {stage for one in found.templates for stage in one.stages} == set(Stage)
    for one in found.templates:
        assert one.terms.need
        assert one.terms.offer
        assert one.terms.contact
        assert one.trial_weeks
        assert one.review_weeks


def test_each_of_them_can_be_proposed_and_agreed_on(store: Store) -> None:
    for one in templates().templates:
        id = drafted(begin_with(store, ANNA, one)).id
        propose(store, id, ANNA)
        both_say_yes(store, id)
        assert len(read(store, id).held) == (one.hold is not None)


def test_days_are_counted_from_today(store: Store) -> None:
    words = read(store, drafted(begin_with(store, BEN, template("time-01"))).id).words
    assert (words.author, words.whose, words.shape) == (BEN, (BEN,), Shape.BOUNDARY)
    assert (words.trial_from, words.trial_until) == (date(2027, 3, 10), date(2027, 3, 30))
    assert words.review_on == date(2027, 5, 5)
    (held,) = words.times
    assert (held.who, held.start, held.end) == (
        (BEN,),
        datetime(2027, 3, 16, 19),
        datetime(2027, 3, 16, 21),
    )
    assert held.rule == "FREQ=WEEKLY;BYDAY=TU"


def test_what_is_of_both_is_held_for_both(store: Store) -> None:
    words = read(store, drafted(begin_with(store, BEN, template("time-04"))).id).words
    assert (words.whose, words.times[0].who) == ((), (ANNA, BEN))


@pytest.mark.parametrize("text", ["What was good?", "w" * 900, "many words " * 80])
def test_a_card_begins_a_draft_with_its_words(text: str) -> None:
    said = from_card(text).checked()
    assert said.need == text.strip()
    assert len(said.title) <= TITLE_LIMIT


def test_a_file_with_a_fault_is_named(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    broken = tmp_path / "templates.json"
    broken.write_text("{")
    monkeypatch.setattr(beginnings, "resource", lambda _: broken)
    found = templates.__wrapped__()
    assert found.templates == ()
    (trouble,) = found.troubles
    assert trouble.startswith("templates.json: ")
