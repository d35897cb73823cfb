"""The backups of an open plan: what can be told of them, and bringing one back beneath the open plan."""

from pathlib import Path

import pytest

from planner.bootstrap import shelf
from planner.services.blocks import add_block
from planner.services.in_use import PlanInUse
from planner.services.keeping import kept_backups
from tests.helpers.plans import NOW, block, clock, content, make, tick


@pytest.fixture
def in_use(tmp_path: Path) -> PlanInUse:
    return shelf(clock()).open(make(tmp_path / "ours.ebbflow"))


def test_the_newest_comes_first_with_what_is_in_it(in_use: PlanInUse) -> None:
    assert in_use.backups is not None
    assert kept_backups(in_use.backups) == ()
    first = in_use.make_backup()
    tick(in_use.plan, minutes=5)
    add_block(in_use.plan, block())
    second = in_use.make_backup()

    found = kept_backups(in_use.backups)

    assert [one.path for one in found] == [second, first]
    assert found[1].made == NOW
    assert all(one.size == one.path.stat().st_size > 0 for one in found)
    assert [(one.glance.people, one.glance.blocks) for one in found if one.glance is not None] == [
        (("Anna", "Ben"), 1),
        (("Anna", "Ben"), 0),
    ]
    in_use.close()


def test_one_that_cannot_be_read_is_told_apart(in_use: PlanInUse) -> None:
    assert in_use.backups is not None
    made = in_use.make_backup()
    assert made is not None
    made.write_bytes(b"ruined" * 1000)

    (found,) = kept_backups(in_use.backups)

    assert found.glance is None
    in_use.close()


def test_one_that_is_brought_back_is_what_the_open_plan_says(in_use: PlanInUse) -> None:
    before = content(in_use.plan)
    backup = in_use.make_backup()
    assert backup is not None
    tick(in_use.plan, minutes=5)
    add_block(in_use.plan, block())
    after = content(in_use.plan)

    left = in_use.bring_back(backup)

    assert content(in_use.plan) == before
    assert not in_use.plan.changed_beside()
    assert left is not None
    in_use.bring_back(left)
    assert content(in_use.plan) == after
    in_use.close()


def test_a_sample_has_none() -> None:
    sample = shelf(clock()).sample()
    assert sample.make_backup() is None
    assert sample.bring_back(sample.path) is None
    sample.close()
