"""Rows that were read before are not read again, and nobody ever sees what is no longer so."""

from collections.abc import Callable
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest

from planner.domain.block import Block
from planner.services.agenda import week
from planner.services.people import edit_person
from planner.store import known
from planner.store.backups import Backups, restore
from planner.store.known import LONG, MOST_TEXT, Known
from planner.store.rows import Malformed, to_row
from planner.store.store import Store
from tests.helpers.files import tamper
from tests.helpers.plans import block, clock, make, override, plan, put, series
from tests.helpers.processes import held

POTTERY, CHOIR = block("Pottery", id="pottery"), series("Choir", id="choir")


def row(record: Block) -> tuple[object, ...]:
    return tuple(to_row(record).values())


def titles(store: Store) -> list[str]:
    return sorted(entry.occurrence.block.title for entry in week(store).entries)


def change_and_fail(store: Store) -> None:
    with store.change("Fail") as transaction:
        other = transaction.put(replace(POTTERY, title="Other"))
        assert transaction.get(Block, "pottery") == other
        raise ZeroDivisionError


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return make(tmp_path / "ours.ebbflow", POTTERY, CHOIR)


def another_store(path: Path) -> None:
    with Store.open(path, clock()) as other:
        put(other, replace(POTTERY, title="Other"), replace(CHOIR, title="Others"))


def another_process(path: Path) -> None:
    with held(path, "UPDATE block SET title = 'Other' WHERE id = 'pottery'"):
        tamper(path, "UPDATE block SET title = 'Others' WHERE id = 'choir'")


@pytest.mark.parametrize("change", [another_store, another_process])
def test_what_others_changed_is_seen(change: Callable[[Path], None], path: Path) -> None:
    with Store.open(path, clock()) as store:
        assert titles(store) == ["Choir", "Pottery"]
        change(path)
        assert titles(store) == ["Other", "Others"]


def test_what_was_changed_here_is_seen_and_so_is_its_undoing(path: Path) -> None:
    with Store.open(path, clock()) as store:
        titles(store)
        changes = put(store, replace(POTTERY, title="Other"), override(CHOIR, title="Once"))
        assert titles(store) == ["Once", "Other"]
        store.apply(changes.inverse())
        assert titles(store) == ["Choir", "Pottery"]


def test_what_was_read_within_a_change_that_came_to_nothing_is_forgotten(path: Path) -> None:
    with Store.open(path, clock()) as store:
        titles(store)
        with pytest.raises(ZeroDivisionError):
            change_and_fail(store)
        assert titles(store) == ["Choir", "Pottery"]


def test_what_was_restored_onto_an_open_plan_is_seen(path: Path, tmp_path: Path) -> None:
    backups = Backups(tmp_path / "data", path)
    with Store.open(path, clock()) as store:
        backup = backups.make(store)
        put(store, replace(POTTERY, title="Other"), replace(CHOIR, title="Others"))
        assert titles(store) == ["Other", "Others"]
        restore(backup, path, backups, clock())
        assert titles(store) == ["Choir", "Pottery"]


def test_a_person_is_seen_as_they_are_now(path: Path) -> None:
    with Store.open(path, clock()) as store:
        (anna, _) = week(store).people
        edit_person(store, anna.id, name="Annika")
        assert [person.name for person in week(store).people] == ["Annika", "Ben"]


def test_two_plans_are_not_taken_for_each_other(path: Path, tmp_path: Path) -> None:
    (tmp_path / "other").mkdir()
    with Store.open(path, clock()) as one, plan(tmp_path / "other", replace(POTTERY, title="Other")) as other:
        assert titles(one) == ["Choir", "Pottery"]
        assert titles(other) == ["Other"]


def test_a_row_is_read_once() -> None:
    rows = Known()
    assert rows.record(Block, row(POTTERY)) is rows.record(Block, row(POTTERY))
    assert rows.record(Block, row(replace(POTTERY, sequence=1))).sequence == 1


def test_a_malformed_row_is_told_every_time() -> None:
    rows, wrong = Known(), tuple((to_row(POTTERY) | {"kind": "meeting"}).values())
    for _ in range(2):
        with pytest.raises(Malformed):
            rows.record(Block, wrong)
    assert len(rows) == 0


def test_not_too_much_is_known(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(known, "MOST", 3)
    rows = Known()
    for number in range(10):
        assert rows.record(Block, row(replace(POTTERY, sequence=number))).sequence == number
        assert len(rows) <= 3


@pytest.mark.parametrize("name", LONG)
def test_a_long_text_is_not_kept(name: str) -> None:
    text: dict[str, Any] = {name: "n" * (MOST_TEXT + 1)}
    rows, long = Known(), replace(POTTERY, **text)
    assert rows.record(Block, row(long)) == long
    assert len(rows) == 0
