"""A calendar kept ready is the one made from nothing, newer after each change, and never half of itself."""

from collections.abc import Callable, Iterator
from dataclasses import replace
from datetime import date, datetime, timedelta
from pathlib import Path
from typing import Any

import pytest

from planner.domain.changes import ChangeSet
from planner.domain.editing.values import Scope, Series
from planner.domain.errors import UserError
from planner.domain.kinds import Kind, State, Visibility
from planner.domain.leaving import Choice
from planner.interchange.ics.write import file, proof
from planner.services.blocks import edit_block, remove_block
from planner.services.calendar_file import Remembered, calendar_file
from planner.services.exporting import Exported, Wanted, export
from planner.services.people import edit_person, remove_person
from planner.services.series import delete_occurrence, edit_occurrence, restore_occurrence
from planner.services.sharing.feed import KeptReady
from planner.store.store import Store
from tests.helpers.files import tamper
from tests.helpers.plans import ANNA, BEN, NOW, block, override, plan, put, series, settings, tick

POTTERY = block("Pottery")
DINNER = block("Dinner", 1, kind=Kind.US, who=(ANNA, BEN))
GAME = block("Game", 2, kind=Kind.FRIENDS, who=(BEN,))
CHOIR = series("Choir", "FREQ=WEEKLY;COUNT=30", day=3)
# Nothing that every reader understands as a rule, so it leaves one by one and not for ever.
RICH = series("Rich", "FREQ=MONTHLY;BYMONTHDAY=13,29", day=5, zone=None)
# One that leaves under another UID, which another block has already.
TWIN = block("Twin", 4, uid=POTTERY.uid, source="Work")
SECOND = CHOIR.start + timedelta(weeks=1)
EVERYTHING = Wanted(choice=Choice())
WISHES = {
    "everything": EVERYTHING,
    "hers, for him": Wanted(choice=Choice(who=frozenset({ANNA}), reader=BEN, show=Visibility.GIST)),
    "a month, with an alarm": Wanted(choice=Choice(), first=date(2027, 3, 1), end=date(2027, 4, 1), alarm=15),
}


@pytest.fixture
def store(tmp_path: Path) -> Iterator[Store]:
    with plan(tmp_path, POTTERY, DINNER, GAME, CHOIR, RICH, TWIN) as opened:
        yield opened


def changes(store: Store) -> list[Callable[[], Any]]:
    undone: list[ChangeSet] = []

    def keep(change: ChangeSet) -> None:
        undone.append(change)

    return [
        lambda: keep(edit_block(store, POTTERY.id, title="Clay")),
        lambda: store.apply(undone[-1].inverse()),
        lambda: store.apply(edit_block(store, POTTERY.id, title="Mud").inverse()),
        lambda: keep(edit_occurrence(store, CHOIR.id, SECOND, Scope.THIS, title="Concert")),
        lambda: restore_occurrence(store, CHOIR.id, SECOND),
        lambda: delete_occurrence(store, CHOIR.id, SECOND, Scope.THIS),
        lambda: put(store, override(CHOIR, SECOND + timedelta(weeks=1), who=(BEN,), title="Bens evening")),
        lambda: keep(remove_block(store, DINNER.id)),
        lambda: store.apply(undone[-1].inverse()),
        lambda: put(store, block("Another", 5)),
        lambda: edit_block(store, GAME.id, state=State.CANCELLED),
        lambda: edit_block(store, POTTERY.id, visibility=Visibility.BUSY),
        lambda: edit_person(store, ANNA, name="Änne"),
        lambda: tick(store, days=40),
        lambda: put(store, replace(settings(store), zone="America/New_York")),
        lambda: remove_person(store, BEN),
    ]


@pytest.mark.parametrize("wish", WISHES)
def test_after_every_change_it_is_what_one_made_from_nothing_is(store: Store, wish: str) -> None:
    kept = KeptReady(WISHES[wish])
    seen = [kept.refresh(store).feed]
    for change in changes(store):
        change()
        feed = kept.refresh(store).feed
        assert feed.body == calendar_file(store, WISHES[wish]).result.data
        same = feed.body == seen[-1].body
        assert (feed.etag == seen[-1].etag) is same
        assert (feed.modified == seen[-1].modified) if same else (feed.modified > seen[-1].modified)
        seen.append(feed)
    assert len({feed.etag for feed in seen}) > 5


def test_nothing_is_known_again_where_the_plan_is_at_home_elsewhere() -> None:
    remembered, whole = Remembered(), [Series(CHOIR)]
    (here,) = remembered.leaving(whole, Choice(), "Europe/Berlin")
    assert remembered.leaving(whole, Choice(), "Europe/Berlin")[0] is here
    assert remembered.leaving(whole, Choice(), "Asia/Tokyo")[0] is not here


def test_it_is_the_file_that_is_exported(store: Store, tmp_path: Path) -> None:
    path = tmp_path / "ours.ics"
    done = export(store, path, EVERYTHING)
    ready = KeptReady(EVERYTHING).refresh(store)
    assert ready.feed.body == path.read_bytes()
    assert ready.counted == done == Exported(6, 2, 0)
    assert ready.whose == "Anna & Ben"


def test_its_date_is_that_of_the_latest_change_in_it(store: Store) -> None:
    hers = Wanted(choice=Choice(who=frozenset({ANNA})))
    assert KeptReady(hers).refresh(store).feed.modified == NOW
    tick(store, minutes=5)
    edit_block(store, GAME.id, title="Chess")
    assert KeptReady(hers).refresh(store).feed.modified == NOW, "that was none of hers"
    edit_block(store, POTTERY.id, title="Clay")
    assert KeptReady(hers).refresh(store).feed.modified == NOW + timedelta(minutes=5)


def test_its_date_does_not_go_back_when_the_newest_is_deleted_not_even_after_a_break(store: Store) -> None:
    tick(store, minutes=5)
    edit_block(store, POTTERY.id, title="Clay")
    before = KeptReady(EVERYTHING).refresh(store).feed
    tick(store, minutes=5)
    remove_block(store, POTTERY.id)
    assert KeptReady(EVERYTHING).refresh(store).feed.modified > before.modified


def test_nothing_that_was_hidden_gets_in_beside_it(store: Store) -> None:
    kept = KeptReady(Wanted(choice=Choice(reader=BEN, show=Visibility.GIST)))
    assert b"Pottery" not in kept.refresh(store).feed.body
    edit_block(store, POTTERY.id, title="Secret", note="Hidden")
    body = kept.refresh(store).feed.body
    assert b"Secret" not in body
    assert b"Hidden" not in body


def test_what_cannot_be_made_leaves_the_last_good_one(store: Store) -> None:
    kept = KeptReady(EVERYTHING)
    ready = kept.refresh(store)
    midnight = block("No whole day", at="00:00-00:00", all_day=True, zone=None, end=datetime(2027, 3, 9))
    put(store, replace(midnight, added=(midnight.start,)))
    # What no block can be, which another program may have written all the same.
    tamper(store.path, f"""UPDATE block SET added = '["2027-03-09T00:00:01"]' WHERE id = '{midnight.id}'""")
    with pytest.raises(UserError, match="did not come out as planned"):
        kept.refresh(store)
    assert kept.ready is ready
    tamper(store.path, f"DELETE FROM block WHERE id = '{midnight.id}'")
    assert kept.refresh(store).feed.body == ready.feed.body


def test_after_one_change_only_that_is_written_and_compared(
    store: Store, monkeypatch: pytest.MonkeyPatch
) -> None:
    put(store, replace(TWIN, removed=NOW))
    kept = KeptReady(EVERYTHING)
    kept.refresh(store)
    written, compared = [], []
    write, compare = file._written, proof._is_there

    def noting_what_is_written(one: Any, *more: Any) -> Any:
        written.append(one.block.title)
        return write(one, *more)

    def noting_what_is_compared(one: Any, *more: Any) -> bool:
        compared.append(one.leaving.block.title)
        return compare(one, *more)

    monkeypatch.setattr(file, "_written", noting_what_is_written)
    monkeypatch.setattr(proof, "_is_there", noting_what_is_compared)
    edit_block(store, GAME.id, title="Chess")
    kept.refresh(store)
    assert (written, compared) == (["Chess"], ["Chess"])


@pytest.mark.parametrize(
    ("names", "called"),
    [
        (("Anna", "Ben"), "anna-ben"),
        (("Änne", "Jörg-Uwe"), "anne-jorg-uwe"),
        (("../etc", 'a"b\\c'), "etc-a-b-c"),
        (("花子", "太郎"), "calendar"),
        (("a" * 60, "b"), "a" * 40),
        (("a" * 39, "b"), "a" * 39),
    ],
)
def test_its_file_has_a_name_that_every_address_can_hold(
    store: Store, names: tuple[str, str], called: str
) -> None:
    for person, name in zip((ANNA, BEN), names, strict=True):
        edit_person(store, person, name=name)
    assert KeptReady(EVERYTHING).refresh(store).name == called
