"""Several blocks at once: all of it or nothing, one step to take back."""

from datetime import timedelta
from pathlib import Path

import pytest

from planner.domain.editing.values import Scope
from planner.domain.errors import Stale
from planner.domain.kinds import Kind, State, Visibility
from planner.services.agenda import week
from planner.services.several import NewBlock, Step, add_copies, delete_several, edit_several, place_block
from tests.helpers.plans import ANNA, BEN, HOME, MONDAY, block, content, plan, put, series

HOUR = timedelta(hours=1)


def later(one: str, at: object = None) -> Step:
    return Step(one, at, Scope.THIS, {"start": MONDAY, "end": MONDAY + HOUR})  # type: ignore[arg-type]


def test_all_are_changed_in_one_step(tmp_path: Path) -> None:
    one, two = block("One"), series("Two")
    with plan(tmp_path, one, two) as store:
        before = content(store)
        changes = edit_several(store, [later(one.id), later(two.id, two.start)])
        assert [entry.occurrence.block.start for entry in week(store).entries] == [MONDAY, MONDAY]
        store.apply(changes.inverse())
        assert content(store) == before


def test_where_one_cannot_none_is(tmp_path: Path) -> None:
    one = block()
    with plan(tmp_path, one) as store:
        before = content(store)
        with pytest.raises(Stale):
            edit_several(store, [later(one.id), later("nobody")])
        with pytest.raises(Stale):
            delete_several(store, [Step(one.id, None, Scope.THIS), Step("nobody", None, Scope.THIS)])
        assert content(store) == before


def test_all_are_deleted_in_one_step(tmp_path: Path) -> None:
    one, two = block("One"), series("Two")
    with plan(tmp_path, one, two) as store:
        changes = delete_several(store, [Step(one.id, None, Scope.THIS), Step(two.id, two.start, Scope.THIS)])
        assert week(store).entries == ()
        store.apply(changes.inverse())
        assert len(week(store).entries) == 2


def test_what_is_drawn_gets_its_kind_from_whose_it_is(tmp_path: Path) -> None:
    with plan(tmp_path) as store:
        place_block(store, NewBlock(who=(ANNA,), start=MONDAY, end=MONDAY + HOUR, all_day=False))
        place_block(store, NewBlock(who=(ANNA, BEN), start=MONDAY, end=MONDAY + 24 * HOUR, all_day=True))
        blocks = {entry.series.kind: entry.series for entry in week(store).entries}
        assert (blocks[Kind.ME].zone, blocks[Kind.ME].visibility) == (HOME, Visibility.GIST)
        assert (blocks[Kind.US].zone, blocks[Kind.US].visibility) == (None, Visibility.ALL)


def test_a_copy_stands_for_itself(tmp_path: Path) -> None:
    imported = series("Choir", source="Work", extra="X-A:1", digest="d", uid="theirs")
    with plan(tmp_path) as store:
        put(store, imported)
        changes = add_copies(store, [imported], State.PROPOSED)
        (change,) = changes.changes
        copy = content(store)[change.id]
        assert copy.uid != "theirs"  # type: ignore[attr-defined]
        said = (copy.rule, copy.source, copy.extra, copy.digest, copy.state)  # type: ignore[attr-defined]
        assert said == (None, None, "", None, State.PROPOSED)
