"""Looking at a file before it comes in: what would be new, what would go, and the same taken in then."""

from collections.abc import Iterator
from pathlib import Path
from threading import Thread

import pytest

from planner.domain.errors import UserError
from planner.services.beside import beside
from planner.services.imports.asked import ManyGone
from planner.services.imports.importing import bring_in, look, read_data, read_file
from planner.services.imports.look import Look
from planner.store.store import Store
from tests.helpers.plans import content, plan
from tests.services.importing import asked, blocks, counts, event, file, imported

A, B, C, D = (event(uid) for uid in "abcd")


@pytest.fixture
def store(tmp_path: Path) -> Iterator[Store]:
    with plan(tmp_path) as opened:
        yield opened


def looked(store: Store, data: bytes) -> Look:
    return look(store, read_data(data), asked())


def test_what_was_looked_at_is_taken_in(store: Store) -> None:
    before = content(store)
    seen = looked(store, file(A, B))
    assert content(store) == before
    assert seen.writes
    calls: list[bool] = []
    done = bring_in(store, seen, lambda: calls.append(True))
    assert counts(done) == counts(seen.result) == (2, 0, 0, 0)
    assert set(blocks(store)) == {"a", "b"}
    assert calls == [True]
    assert not looked(store, file(A, B)).writes


def test_what_the_plan_became_in_between_counts(store: Store) -> None:
    seen = looked(store, file(A, B))
    imported(store, file(A))
    assert counts(bring_in(store, seen, lambda: None)) == (1, 0, 1, 0)


def test_many_gone_has_to_be_meant(store: Store) -> None:
    imported(store, file(A, B, C, D))
    seen = looked(store, file(A, B))
    assert (seen.many_gone, seen.live, seen.result.gone) == (True, 4, 2)
    with pytest.raises(ManyGone):
        bring_in(store, seen, lambda: None)
    assert counts(bring_in(store, seen.meant(), lambda: None)) == (0, 0, 2, 2)


def test_a_taste_has_what_comes_next_first_as_the_clocks_at_home_show_it(store: Store) -> None:
    days = ("20270301", "20270309", "20270320", "20270310")
    events = [event(day, "", f"{day}T130000Z") for day in days]
    whole = event("whole", "", "20270315", "DTEND:20270316")
    seen = looked(store, file(*events, whole.replace("DTSTART:", "DTSTART;VALUE=DATE:")))
    first = seen.first(4)
    assert [one.block.title for one in first] == ["20270310", "whole", "20270320", "20270309"]
    assert [f"{one.start:%d. %H:%M}" for one in first] == ["10. 14:00", "15. 00:00", "20. 14:00", "09. 14:00"]


def test_another_thread_can_look(store: Store, tmp_path: Path) -> None:
    path = tmp_path / "work.ics"
    path.write_bytes(file(A))
    work = beside(store, lambda own: look(own, read_file(path), asked()))
    found: list[Look] = []
    thread = Thread(target=lambda: found.append(work()))
    thread.start()
    thread.join()
    assert counts(bring_in(store, found[0], lambda: None)) == (1, 0, 0, 0)


def test_what_is_no_calendar_is_told(tmp_path: Path) -> None:
    path = tmp_path / "note.ics"
    path.write_text("hello")
    with pytest.raises(UserError, match="not a calendar"):
        read_file(path)
    with pytest.raises(UserError, match="There is no file"):
        read_file(tmp_path / "none.ics")
