"""A plan that was looked at before it is opened."""

import os
from pathlib import Path

import pytest

from planner.domain.errors import Damaged
from planner.store import store
from planner.store.ahead import LookAhead
from planner.store.schema import SCHEMA
from planner.store.store import Store, look_ahead
from tests.helpers.plans import block, clock, make, put


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return make(tmp_path / "ours.ebbflow", *(block(f"Block {number}") for number in range(200)))


def damage(path: Path) -> None:
    """Somewhere in its middle, as a failing disk does it, and without a trace of when."""
    before = path.stat()
    with path.open("r+b") as opened:
        opened.seek(before.st_size // 2)
        opened.write(b"\xff" * 8192)
    os.utime(path, ns=(before.st_atime_ns, before.st_mtime_ns))


def test_what_was_looked_at_is_not_looked_at_again(path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    looked = look_ahead(path)
    assert looked.found_sound(path)
    monkeypatch.setattr(store, "unsound", lambda _: pytest.fail("looked a second time"))

    with Store.open(path, clock(), looked=looked) as opened:
        assert put(opened, block("Pottery")).changes


def test_a_damaged_plan_is_refused_all_the_same(path: Path) -> None:
    damage(path)
    looked = look_ahead(path)

    assert not looked.found_sound(path)
    with pytest.raises(Damaged):
        Store.open(path, clock(), looked=looked)


def test_a_plan_that_changed_since_then_is_looked_at_again(path: Path) -> None:
    looked = look_ahead(path)
    assert looked.found_sound(path)
    damage(path)
    os.utime(path)

    assert not looked.found_sound(path)
    with pytest.raises(Damaged):
        Store.open(path, clock(), looked=looked)


def test_another_plan_is_looked_at(path: Path, tmp_path: Path) -> None:
    assert not look_ahead(path).found_sound(make(tmp_path / "other.ebbflow"))


@pytest.mark.parametrize("content", [None, b"", b"no plan at all " * 100])
def test_what_is_no_plan_is_left_to_whoever_opens_it(content: bytes | None, tmp_path: Path) -> None:
    path = tmp_path / "notes.ebbflow"
    if content is not None:
        path.write_bytes(content)

    assert not look_ahead(path).found_sound(path)
    assert [one.name for one in tmp_path.iterdir()] == ([] if content is None else [path.name])


def test_a_plan_of_a_newer_program_is_left_alone(path: Path) -> None:
    assert not LookAhead(path, SCHEMA - 1).found_sound(path)
