"""Lasting addresses in a plan: for somebody and a part of it, with names, undone as all the rest is."""

from collections.abc import Iterator
from datetime import date
from pathlib import Path

import pytest

from planner.domain.errors import Stale, UserError
from planner.domain.kinds import Kind, Visibility
from planner.domain.leaving import Choice
from planner.services.exporting import Wanted
from planner.services.people import remove_person
from planner.services.sharing.feeds import (
    add_feed,
    day_at_home,
    feeds,
    rename_feed,
    revoke_feed,
    wanted_of,
)
from planner.services.sharing.given import is_anything_given
from planner.services.trash import empty_trash
from planner.store.check import problems
from planner.store.store import Store
from tests.helpers.plans import ANNA, BEN, content, plan, tick


@pytest.fixture
def store(tmp_path: Path) -> Iterator[Store]:
    with plan(tmp_path) as opened:
        yield opened


FOR_BEN = Wanted(
    choice=Choice(
        who=frozenset({ANNA, BEN}),
        kinds=frozenset({Kind.US, Kind.ME}),
        reader=BEN,
        show=Visibility.GIST,
    ),
    alarm=30,
)


def test_what_was_wanted_is_wanted_again_and_rolls_on(store: Store) -> None:
    assert not is_anything_given(store)
    add_feed(store, " Ben’s  phone ", FOR_BEN, 10, 8123)
    (feed,) = feeds(store)
    assert is_anything_given(store)
    assert (feed.name, feed.port, len(feed.token)) == ("Ben’s phone", 8123, 43)
    wanted = wanted_of(feed, day_at_home(store))
    assert (wanted.choice, wanted.alarm) == (FOR_BEN.choice, 30)
    assert (wanted.first, wanted.end) == (date(2027, 3, 10), date(2027, 3, 20))
    tick(store, minutes=1)
    add_feed(store, "All", Wanted(choice=Choice()), None, 8123)
    everything = wanted_of(feeds(store)[-1], day_at_home(store))
    assert everything.first is None
    assert everything.end is None


def test_it_is_renamed_revoked_and_brought_back_by_undo(store: Store) -> None:
    add_feed(store, "Phone", FOR_BEN, 10, 8123)
    (feed,) = feeds(store)
    rename_feed(store, feed.id, "Old phone")
    assert feeds(store)[0].token == feed.token
    with pytest.raises(UserError, match="needs a name"):
        rename_feed(store, feed.id, " ")
    changes = revoke_feed(store, feed.id)
    assert feeds(store) == ()
    with pytest.raises(Stale, match="taken back"):
        revoke_feed(store, feed.id)
    with pytest.raises(Stale, match="taken back"):
        rename_feed(store, feed.id, "New")
    store.apply(changes.inverse())
    assert [one.name for one in feeds(store)] == ["Old phone"]
    assert problems(store) == []


def test_one_for_nobody_in_the_plan_is_refused(store: Store) -> None:
    before = content(store)
    with pytest.raises(Stale):
        add_feed(store, "Phone", Wanted(choice=Choice(reader="nobody")), 10, 8123)
    assert content(store) == before


def test_who_leaves_for_good_takes_along_what_was_for_or_about_them_alone(store: Store) -> None:
    about = [Choice(reader=BEN), Choice(who=frozenset({BEN})), Choice(who=frozenset({ANNA, BEN})), Choice()]
    for choice in about:
        tick(store, minutes=1)
        add_feed(store, "Phone", Wanted(choice=choice), 10, 8123)
    remove_person(store, BEN)
    assert len(feeds(store)) == 4, "they may come back"
    tick(store, days=31)
    empty_trash(store)
    assert [feed.who for feed in feeds(store)] == [(ANNA,), ()]
    assert problems(store) == []


def test_whoever_sits_there_alone_gets_none_that_is_another_s(store: Store) -> None:
    for reader in (ANNA, BEN, None):
        tick(store, minutes=1)
        add_feed(store, "Phone", Wanted(choice=Choice(reader=reader)), 10, 8123)
    assert [feed.reader for feed in feeds(store, ANNA)] == [ANNA, None]
