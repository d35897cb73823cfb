"""What is said of a block afterwards: kept with it, taken back, and gone for good only with it."""

from collections.abc import Iterator
from datetime import timedelta
from pathlib import Path

import pytest

from planner.domain.block import Block
from planner.domain.editing.values import Scope
from planner.domain.errors import Stale, UserError
from planner.domain.kinds import Feeling
from planner.domain.leaving import Choice
from planner.domain.remark import WORDS_LIMIT, Remark
from planner.services.blocks import remove_block
from planner.services.exporting import Wanted, export
from planner.services.people import add_person, remove_person
from planner.services.remarks import Said, add_remark, said_of, take_back_remark
from planner.services.series import edit_occurrence
from planner.services.trash import bring_back_block, empty_trash
from planner.store.check import problems
from planner.store.store import Store
from tests.helpers.plans import ANNA, BEN, block, content, plan, put, series, tick

POTTERY, WEEK = block("Pottery"), timedelta(weeks=1)


@pytest.fixture
def store(tmp_path: Path) -> Iterator[Store]:
    with plan(tmp_path, POTTERY) as store:
        yield store
        assert problems(store) == []


def say(store: Store, words: str = "for the quiet", author: str = BEN) -> Remark:
    changes = add_remark(store, POTTERY.id, None, Said(author, Feeling.THANKS, words))
    said = changes.changes[0].after
    assert isinstance(said, Remark)
    return said


def test_the_latest_comes_first(store: Store) -> None:
    first = say(store)
    tick(store, hours=1)
    second = say(store, "", ANNA)
    assert said_of(store, POTTERY.id) == (second, first)


def test_it_is_taken_back_and_that_is_undone(store: Store) -> None:
    said = say(store)
    changes = take_back_remark(store, said.id)
    assert said_of(store, POTTERY.id) == ()
    store.apply(changes.inverse())
    assert said_of(store, POTTERY.id) == (said,)
    with pytest.raises(Stale, match="no longer in the plan"):
        add_remark(store, "gone", None, Said(BEN, Feeling.HURT))
    with pytest.raises(Stale, match="no longer in the plan"):
        add_remark(store, POTTERY.id, None, Said("nobody", Feeling.HURT))


def test_of_one_occurrence(store: Store) -> None:
    put(store, choir := series("Choir"))
    add_remark(store, choir.id, choir.start, Said(BEN, Feeling.HURT, "  I waited.  "))
    (said,) = said_of(store, choir.id)
    assert (said.occurrence, said.words) == (choir.start, "I waited.")


def test_it_goes_along_where_a_series_is_divided(store: Store) -> None:
    put(store, choir := series("Choir"))
    first, third = (choir.start + number * WEEK for number in (0, 2))
    for at in (first, third):
        add_remark(store, choir.id, at, Said(BEN, Feeling.THANKS))
    before = content(store)

    changes = edit_occurrence(store, choir.id, choir.start + WEEK, Scope.FOLLOWING, title="Band")

    (band,) = (one.id for one in content(store).values() if isinstance(one, Block) and one.title == "Band")
    assert [said.occurrence for said in said_of(store, choir.id)] == [first]
    assert [said.occurrence for said in said_of(store, band)] == [third]
    store.apply(changes.inverse())
    assert content(store) == before


def test_what_is_too_long_is_not_kept(store: Store) -> None:
    before = content(store)
    with pytest.raises(UserError, match="please shorten it"):
        say(store, "x" * (WORDS_LIMIT + 1))
    assert content(store) == before


def test_it_comes_out_of_the_trash_with_its_block(store: Store) -> None:
    said = say(store)
    remove_block(store, POTTERY.id)
    bring_back_block(store, POTTERY.id)
    assert said_of(store, POTTERY.id) == (said,)


def test_of_what_went_to_the_trash_meanwhile_nothing_is_said(store: Store) -> None:
    remove_block(store, POTTERY.id)
    with pytest.raises(Stale, match="no longer in the plan"):
        say(store)
    assert said_of(store, POTTERY.id) == ()


def test_it_goes_for_good_with_its_block(store: Store) -> None:
    said = say(store, "XYZZY")
    remove_block(store, POTTERY.id)
    tick(store, days=31)
    empty_trash(store)
    assert said.id not in content(store)
    assert b"XYZZY" not in store.path.read_bytes()


def test_it_goes_for_good_with_whoever_said_it(store: Store) -> None:
    add_person(store, "Cara")
    said = say(store)
    remove_person(store, BEN)
    assert said_of(store, POTTERY.id) == (said,)
    tick(store, days=31)
    empty_trash(store)
    assert said_of(store, POTTERY.id) == ()


def test_adding_a_block_cannot_be_undone_from_under_it(store: Store) -> None:
    changes = put(store, run := block("Run", day=1))
    add_remark(store, run.id, None, Said(ANNA, Feeling.THANKS))
    with pytest.raises(Stale, match="said about this since"):
        store.apply(changes.inverse())


def test_it_never_leaves(store: Store, tmp_path: Path) -> None:
    say(store, "XYZZY")
    export(store, tmp_path / "out.ics", Wanted(choice=Choice()))
    assert b"XYZZY" not in (tmp_path / "out.ics").read_bytes()
