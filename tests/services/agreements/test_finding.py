"""Agreements by what is written in them."""

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest

from planner.domain.agreements.kinds import AgreementKind, Standing
from planner.domain.agreements.sifting import counted, sift
from planner.domain.matching import words_of
from planner.services.agreements.reading import find_agreements, overview
from planner.services.agreements.writing import Proposal, counter, edit
from planner.store.check import problems
from planner.store.store import Store
from tests.helpers.agreements import agreed, begun, proposed, terms
from tests.helpers.plans import ANNA, BEN, plan


@pytest.fixture
def store(tmp_path: Path) -> Iterator[Store]:
    with plan(tmp_path) as store:
        yield store
        assert problems(store) == []


def found(store: Store, text: str, here: str | None = None) -> list[str]:
    return [row.title for row in find_agreements(store, text, here)]


def test_they_are_found_by_the_beginnings_of_their_words(store: Store) -> None:
    proposed(store, title="Café mornings", offer="I bring bread.")
    assert found(store, "cafe BRE") == ["Café mornings"]
    assert found(store, "rea") == found(store, "") == found(store, "tea") == []


def test_a_draft_is_found_only_by_its_author(store: Store) -> None:
    id = begun(store, title="Secret walks")
    assert [found(store, "secret", here) for here in (ANNA, BEN, None)] == [["Secret walks"], [], []]
    edit(store, id, ANNA, terms(title="Open walks"))
    assert [found(store, "secret", ANNA), found(store, "open", ANNA)] == [[], ["Open walks"]]


def test_only_the_newest_words_are_searched(store: Store) -> None:
    id = proposed(store, need="I would like to paint.")
    counter(store, id, Proposal(BEN, replace(terms(), need="I would like to draw.")))
    assert (found(store, "paint"), found(store, "draw")) == ([], ["Sunday mornings to write"])


def test_a_list_is_sifted_by_words_and_standing(store: Store) -> None:
    agreed(store, title="Café mornings")
    proposed(store, title="Phones", kind=AgreementKind.MEDIA, need="I would like no phones.")
    rows = overview(store).rows
    assert [row.title for row in sift(rows, words_of("CAFÉ mor"))] == ["Café mornings"]
    assert [row.title for row in sift(rows, (), frozenset({Standing.PROPOSED}))] == ["Phones"]
    assert sift(rows, words_of("hones")) == []
    assert counted(rows) == {Standing.AGREED: 1, Standing.PROPOSED: 1}
