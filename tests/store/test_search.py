"""Search: in step with every change, forgiving about how words are typed, and never at a loss."""

from collections.abc import Iterator
from dataclasses import replace
from datetime import timedelta
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from planner.domain.errors import Stale
from planner.services.search import find
from planner.services.trash import bring_back_block, empty_trash
from planner.store import words
from planner.store.store import Store
from tests.helpers.plans import NOW, add, block, plan, put, series, tick


@pytest.fixture
def store(tmp_path: Path) -> Iterator[Store]:
    with plan(tmp_path) as store:
        yield store


def titles(store: Store, text: str) -> list[str]:
    return [found.title for found in find(store, text)]


def in_step(store: Store) -> None:
    """Raises where the index differs from the blocks."""
    with store.change("Compare") as transaction:
        words.compare(transaction.connection)


FOUND = [
    "pottery",
    "POTTERY",
    "pott",
    "café",
    "cafe",
    "CAFÉ",
    "cafe\u0301",
    "straße",
    "STRASSE"[:4],
    "clay",
    "müller",
    "muller",
    "pottery clay mu",
    "clay pottery",
    "陶芸",
    "гончар",
    "7",
    '"pottery"',
    "pottery, clay",
    "Müller-Straße",
    "o'clock",
]


@pytest.mark.parametrize("text", FOUND)
def test_a_block_is_found_by_the_beginnings_of_its_words(text: str, store: Store) -> None:
    add(store, block("Pottery 陶芸", note="Bring clay, 7 o'clock. Гончарство", place="Café Müller-Straße"))
    add(store, block("Something else"))
    assert titles(store, text) == ["Pottery 陶芸"]


@pytest.mark.parametrize("text", ["ottery", "pottery glass", "Pottery!x", "clayy"])
def test_what_is_not_there_is_not_found(text: str, store: Store) -> None:
    add(store, block("Pottery", note="clay"))
    assert titles(store, text) == []


ODD = [
    "",
    " ",
    '"',
    '""',
    "*",
    "^",
    "AND",
    "OR NOT",
    "NEAR(a b)",
    "title:pottery",
    "a AND",
    "(",
    "{title} : x",
    "-x",
    "\0",
    "pot\0tery",
    "\ud800",
    "🎉",
    "🎉 *",
    "%_",
    "'; DROP TABLE block; --",
    "\u202e",
    "x" * 100_000,
    "x " * 5_000,
    '" ' * 500,
]


@pytest.mark.parametrize("text", ODD, ids=lambda text: ascii(text)[:20])
def test_nothing_that_can_be_typed_is_too_odd_to_search_for(text: str, store: Store) -> None:
    add(store, block("Flower", note="clay"))
    assert titles(store, text) == []


@given(text=st.text(max_size=30) | st.text('"*()^:{}+-ANDORTE x\0', max_size=12))
@settings(suppress_health_check=[HealthCheck.function_scoped_fixture])
def test_any_text_can_be_searched_for(text: str, store: Store) -> None:
    find(store, text)


def test_search_follows_every_change(store: Store) -> None:
    changes = [put(store, one := block("Alpha", note="first", place="here"))]
    assert titles(store, "alpha first here") == ["Alpha"]
    changes.append(put(store, two := replace(one, title="Beta")))
    assert (titles(store, "alpha"), titles(store, "beta")) == ([], ["Beta"])
    changes.append(put(store, three := replace(two, note="second")))
    changes.append(put(store, replace(three, place="there", start=one.start - timedelta(hours=1))))
    assert (titles(store, "here"), titles(store, "there second")) == ([], ["Beta"])
    for number, change in enumerate(reversed(changes)):
        in_step(store)
        store.apply(change.inverse())
        assert titles(store, "alpha") == (["Alpha"] if number == 2 else [])
    for change in changes:
        store.apply(change)
        in_step(store)
    assert titles(store, "beta second there") == ["Beta"]


def test_a_change_that_failed_leaves_the_index_as_it_was(store: Store) -> None:
    put(store, one := block("Alpha"))
    with pytest.raises(Stale):
        put(store, replace(one, title="Beta"), block(who=("nobody",)))
    assert (titles(store, "alpha"), titles(store, "beta")) == (["Alpha"], [])
    in_step(store)


def test_what_lies_in_the_trash_is_not_found_until_it_comes_back(store: Store) -> None:
    put(store, one := block("Alpha"))
    put(store, replace(one, removed=NOW))
    assert titles(store, "alpha") == []
    bring_back_block(store, one.id)
    assert titles(store, "alpha") == ["Alpha"]
    put(store, replace(one, removed=NOW))
    tick(store, days=31)
    empty_trash(store)
    assert titles(store, "alpha") == []
    in_step(store)


def test_the_latest_come_first_a_series_once_and_no_more_than_asked_for(store: Store) -> None:
    add(store, block("Clay 1", day=1), block("Clay 3", day=3), series("Clay 2", day=2), block("Clay 0"))
    assert titles(store, "clay") == ["Clay 3", "Clay 2", "Clay 1", "Clay 0"]
    assert [found.title for found in find(store, "clay", limit=2)] == ["Clay 3", "Clay 2"]
