"""Series edited in a plan's file: one step each, taken back as one, and refused without a trace."""

from collections.abc import Iterator
from datetime import datetime, timedelta
from pathlib import Path
from typing import Any

import pytest

from planner.domain.block import Block, Override
from planner.domain.changes import ChangeSet, RecordKind
from planner.domain.editing.values import Scope
from planner.domain.errors import Stale, UserError
from planner.services.agenda import agenda
from planner.services.blocks import remove_block
from planner.services.series import delete_occurrence, edit_occurrence, exceptions_of, restore_occurrence
from planner.services.trash import bring_back_block
from planner.store.store import Store
from tests.helpers.plans import BEN, MONDAY, content, get, override, plan, put, series, tick

THIS, FOLLOWING, ALL = Scope.THIS, Scope.FOLLOWING, Scope.ALL
CHOIR = series(rule="FREQ=WEEKLY;COUNT=5;BYDAY=MO")
FIRST = CHOIR.start
WEEK, HOUR = timedelta(days=7), timedelta(hours=1)


@pytest.fixture
def store(tmp_path: Path) -> Iterator[Store]:
    with plan(tmp_path, CHOIR) as opened:
        tick(opened, hours=1)
        yield opened


def days(store: Store) -> list[str]:
    """What the agenda of the next months shows."""
    shown = agenda(store, MONDAY.date(), (MONDAY + 20 * WEEK).date()).entries
    return [f"{entry.occurrence.block.start:%d.%m.} {entry.occurrence.block.title}" for entry in shown]


def new_block(changes: ChangeSet) -> Block:
    (made,) = (one.after for one in changes.changes if one.before is None and one.kind is RecordKind.BLOCK)
    assert isinstance(made, Block)
    return made


def test_this_one_gets_a_title_of_its_own(store: Store) -> None:
    changes = edit_occurrence(store, CHOIR.id, FIRST + WEEK, THIS, title="Concert")
    assert [change.kind for change in changes.changes] == [RecordKind.OVERRIDE]
    assert changes.label == "Edit block"
    assert days(store)[:3] == ["08.03. Choir", "15.03. Concert", "22.03. Choir"]
    (made,) = exceptions_of(store, CHOIR.id)
    assert made.override == Override(
        id=made.override.id if made.override else "",
        block=CHOIR.id,
        occurrence=FIRST + WEEK,
        title="Concert",
        changed=store.clock.now(),
    )


def test_every_exception_is_put_back_on_its_own(store: Store) -> None:
    edit_occurrence(store, CHOIR.id, FIRST + WEEK, THIS, title="Concert", start=FIRST + WEEK + HOUR)
    delete_occurrence(store, CHOIR.id, FIRST + WEEK, THIS)
    delete_occurrence(store, CHOIR.id, FIRST, THIS)
    assert days(store) == ["22.03. Choir", "29.03. Choir", "05.04. Choir"]
    assert [(one.at, one.override) for one in exceptions_of(store, CHOIR.id)] == [
        (FIRST, None),
        (FIRST + WEEK, None),
    ]
    restore_occurrence(store, CHOIR.id, FIRST + WEEK)
    assert days(store)[0] == "15.03. Concert"
    restore_occurrence(store, CHOIR.id, FIRST + WEEK)
    restore_occurrence(store, CHOIR.id, FIRST)
    assert days(store)[:2] == ["08.03. Choir", "15.03. Choir"]
    assert exceptions_of(store, CHOIR.id) == []
    assert get(store, CHOIR) == CHOIR


def test_what_was_deleted_from_one_on_comes_back_from_the_trash(store: Store) -> None:
    put(store, override(CHOIR, FIRST + 3 * WEEK, title="Concert"))
    gone = new_block(delete_occurrence(store, CHOIR.id, FIRST + 2 * WEEK, FOLLOWING))
    assert days(store) == ["08.03. Choir", "15.03. Choir"]
    assert gone.removed == store.clock.now()
    bring_back_block(store, gone.id)
    assert days(store)[2:] == ["22.03. Choir", "29.03. Concert", "05.04. Choir"]


def test_the_last_one_left_takes_its_series_to_the_trash(store: Store) -> None:
    for number in range(5):
        delete_occurrence(store, CHOIR.id, FIRST + number * WEEK, THIS)
    assert get(store, CHOIR).removed is not None
    bring_back_block(store, CHOIR.id)
    assert days(store) == ["05.04. Choir"]


def test_marks_for_other_calendars_grow_with_each_edit(store: Store) -> None:
    before = get(store, CHOIR)
    edit_occurrence(store, CHOIR.id, FIRST, ALL, title="Chorus")
    retitled = get(store, CHOIR)
    edit_occurrence(store, CHOIR.id, FIRST, ALL, start=FIRST + HOUR)
    moved = get(store, CHOIR)
    changes = edit_occurrence(store, CHOIR.id, FIRST + HOUR + WEEK, FOLLOWING, start=FIRST + WEEK)
    assert before.changed < retitled.changed < moved.changed < get(store, CHOIR).changed
    assert [one.sequence for one in (before, retitled, moved, get(store, CHOIR))] == [0, 0, 1, 2]
    follows = new_block(changes)
    assert (follows.sequence, follows.created) == (0, store.clock.now())
    assert {follows.id, follows.uid}.isdisjoint({CHOIR.id, CHOIR.uid})


def test_an_override_is_marked_too(store: Store) -> None:
    own = override(CHOIR, FIRST, title="Concert")
    put(store, own)
    edit_occurrence(store, CHOIR.id, FIRST, THIS, note="Bring sheets")
    assert get(store, own).changed > own.changed


def test_a_block_becomes_a_series_and_one_block_again(store: Store) -> None:
    changes = edit_occurrence(store, CHOIR.id, FIRST + WEEK, ALL, rule=None)
    assert days(store) == ["15.03. Choir"]
    assert [change.kind for change in changes.changes] == [RecordKind.BLOCK]
    edit_occurrence(store, CHOIR.id, None, THIS, rule="FREQ=WEEKLY;COUNT=2;BYDAY=TU")
    assert days(store) == ["16.03. Choir", "23.03. Choir"]


def test_the_whole_series_can_be_meant_without_an_occurrence(store: Store) -> None:
    put(store, override(CHOIR, FIRST, title="Concert"))
    edit_occurrence(store, CHOIR.id, None, ALL, who=(BEN,), title="Chorus")
    assert days(store)[:2] == ["08.03. Concert", "15.03. Chorus"]
    delete_occurrence(store, CHOIR.id, None, ALL)
    assert days(store) == []


REFUSED: list[tuple[datetime | None, Scope, dict[str, Any], str]] = [
    (FIRST + HOUR, THIS, {"title": "New"}, "no longer among the dates"),
    (FIRST + HOUR, ALL, {"title": "New"}, "no longer among the dates"),
    (FIRST + 5 * WEEK, FOLLOWING, {"title": "New"}, "no longer among the dates"),
    (None, THIS, {"title": "New"}, "repeats now"),
    (FIRST, THIS, {"rule": "FREQ=DAILY"}, "belongs to the whole series"),
    (FIRST, THIS, {"zone": "Asia/Tokyo"}, "belongs to the whole series"),
    (FIRST, THIS, {"end": FIRST - HOUR}, "end lies before the start"),
    (FIRST, ALL, {"end": FIRST - HOUR}, "end lies before the start"),
    (FIRST, FOLLOWING, {"start": FIRST.replace(year=1066)}, "cannot follow|too far away"),
    (FIRST, THIS, {"start": FIRST.replace(year=1066)}, "too far away"),
    (FIRST, THIS, {"who": ()}, "belongs to somebody"),
    (FIRST, THIS, {"all_day": True}, "whole days"),
    (FIRST, ALL, {"all_day": True}, "whole days"),
    (FIRST, ALL, {"rule": "FREQ=NEVER"}, "FREQ cannot be"),
    (FIRST, ALL, {"rule": "FREQ=DAILY;UNTIL=19990101"}, "never come round"),
]


@pytest.mark.parametrize(("at", "scope", "fields", "sentence"), REFUSED)
def test_what_cannot_be_is_said_and_changes_nothing(
    store: Store, at: datetime | None, scope: Scope, fields: dict[str, Any], sentence: str
) -> None:
    before = content(store)
    with pytest.raises(UserError, match=sentence) as refused:
        edit_occurrence(store, CHOIR.id, at, scope, **fields)
    assert isinstance(refused.value, Stale) == ("look at it anew" in str(refused.value))
    assert content(store) == before


def test_a_window_that_looks_at_what_is_gone_is_told(store: Store) -> None:
    with pytest.raises(Stale, match="Nothing is different"):
        restore_occurrence(store, CHOIR.id, FIRST)
    delete_occurrence(store, CHOIR.id, FIRST, THIS)
    for scope in Scope:
        with pytest.raises(Stale, match="no longer among the dates"):
            delete_occurrence(store, CHOIR.id, FIRST, scope)
    edit_occurrence(store, CHOIR.id, FIRST + WEEK, ALL, rule=None)
    with pytest.raises(Stale, match="no longer repeats"):
        edit_occurrence(store, CHOIR.id, FIRST + 2 * WEEK, THIS, title="New")
    remove_block(store, CHOIR.id)
    with pytest.raises(Stale, match="no longer in the plan"):
        edit_occurrence(store, CHOIR.id, FIRST + WEEK, ALL, title="New")
