"""What was read before is not read again, and nobody ever sees what is no longer so."""

import sqlite3
from collections.abc import Callable
from dataclasses import replace
from datetime import date, timedelta
from pathlib import Path
from typing import Any

import pytest

from planner.domain.block import Block
from planner.domain.errors import Damaged
from planner.domain.walltime import day_span
from planner.services.agenda import week
from planner.services.people import edit_person
from planner.store import known
from planner.store.backups import Backups, restore
from planner.store.known import MOST_TEXT
from planner.store.reads.plan import blocks_in, overrides_of
from planner.store.store import Store
from tests.helpers.files import raw, tamper
from tests.helpers.plans import HOME, block, clock, make, override, plan, put, series
from tests.helpers.processes import held

WEEK = day_span(date(2027, 3, 8), date(2027, 3, 15), HOME)
POTTERY, CHOIR = block("Pottery", id="pottery"), series("Choir", id="choir")


def titles(store: Store) -> list[str]:
    return sorted(entry.occurrence.block.title for entry in week(store).entries)


def blocks(store: Store) -> list[Block]:
    with store.read() as connection:
        return blocks_in(connection, WEEK)


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


def test_nobody_changes_the_plan_while_it_is_being_read(path: Path) -> None:
    """What is known is asked for by the version of the file, which has to stay that of what is read next."""
    with Store.open(path, clock()) as store, raw(path) as other:
        with store.read(), pytest.raises(sqlite3.OperationalError, match="locked"):
            other.execute("UPDATE block SET title = 'Other'")
        other.execute("UPDATE block SET title = 'Other'")
        assert titles(store) == ["Other", "Other"]


def test_what_a_change_reads_is_what_it_wrote(path: Path) -> None:
    with Store.open(path, clock()) as store:
        titles(store)
        with store.change("Rename") as transaction:
            transaction.put(replace(CHOIR, title="Other"))
            transaction.put(override(CHOIR, title="Once"))
            assert [one.title for one in overrides_of(transaction.connection, ["choir"])] == ["Once"]
            assert sorted(one.title for one in blocks_in(transaction.connection, WEEK)) == [
                "Other",
                "Pottery",
            ]
        assert titles(store) == ["Once", "Pottery"]


def test_a_block_is_read_once_as_long_as_nothing_changes(path: Path) -> None:
    with Store.open(path, clock()) as store:
        assert all(one is other for one, other in zip(blocks(store), blocks(store), strict=True))
        before = blocks(store)
        put(store, block("Else", day=100))
        assert all(one is not other for one, other in zip(blocks(store), before, strict=True))


def test_a_malformed_row_is_told_every_time(path: Path) -> None:
    tamper(path, "UPDATE block SET kind = 'meeting' WHERE id = 'pottery'")
    with Store.open(path, clock()) as store:
        for _ in range(2):
            with pytest.raises(Damaged):
                titles(store)


def test_not_too_much_is_known(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    monkeypatch.setattr(known, "MOST", 3)
    many = [series(f"Choir {number}", day=number % 7) for number in range(5)]
    with plan(tmp_path, *many, *(block(f"Block {number}", day=number) for number in range(14))) as store:
        for _ in range(2):
            for day in (0, 7):
                found = week(store, date(2027, 3, 8) + timedelta(days=day))
                assert len(found.entries) == 12
                assert len(store._known.blocks) + len(store._known.overrides) <= 3


@pytest.mark.parametrize("name", ["note", "extra"])
def test_a_long_text_is_not_kept(name: str, tmp_path: Path) -> None:
    text: dict[str, Any] = {name: "n" * (MOST_TEXT + 1)}
    with plan(tmp_path, replace(POTTERY, **text), CHOIR) as store:
        for _ in range(2):
            assert titles(store) == ["Choir", "Pottery"]
            assert [one.id for one in store._known.blocks.values()] == ["choir"]
