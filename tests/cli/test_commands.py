"""What the commands say to people, and their exit status."""

import platform
import re
import sqlite3
from datetime import date, datetime
from importlib.metadata import version
from pathlib import Path

import pytest

from planner.bootstrap import backups_of
from planner.domain.kinds import Kind
from planner.identity import NAME, VERSION
from tests.cli.conftest import Planner
from tests.helpers.files import snapshot
from tests.helpers.plans import ANNA, BEN, NOW, block, make


def test_a_plan_is_made_filled_read_and_checked(planner: Planner, tmp_path: Path) -> None:
    path = tmp_path / "ours.ebbflow"
    new = planner("new", path, "--person", "Anna", "--person", "Ben", "--person", "Kim")
    assert new == (0, f"A new plan for Anna, Ben and Kim lies at {path}.\n", "")
    added = planner("add", path, "us 2027-03-13 20:00-22:30 cinema")
    assert (added.status, added.err) == (0, "")
    week = planner("week", path, "--date", "2027-03-10")
    assert (week.status, week.err) == (0, "")
    assert re.search(
        r"Saturday 13 March\n +20:00–22:30 +cinema +.*Anna & Ben.*together", week.out, re.IGNORECASE
    )
    assert re.search(r"Anna +own time 0 min · friends 0 min · together 2 h 30", week.out)
    assert planner("check", path) == (0, f"{path} is sound, and everything in it is coherent.\n", "")
    assert planner("agenda", path, "--from", "2027-03-14", "--to", "2027-03-15").out == (
        "Nothing is planned in these days.\n"
    )


def test_one_person_can_plan_alone(planner: Planner, tmp_path: Path) -> None:
    assert planner("new", tmp_path / "mine.ebbflow", "--person", "Anna").status == 0


def test_a_zone_can_be_chosen(planner: Planner, tmp_path: Path) -> None:
    path = tmp_path / "ours.ebbflow"
    planner("new", path, "--person", "Anna", "--zone", "Pacific/Auckland")
    assert planner("week", path, "--json").document["zone"] == "Pacific/Auckland"


def test_the_sample_is_a_busy_couples_week(planner: Planner, tmp_path: Path) -> None:
    path = tmp_path / "sample.ebbflow"
    assert planner("new", path, "--person", "Anna", "--person", "Ben", "--sample").status == 0
    week = planner("week", path, "--json").document
    assert week["from"] <= date.today().isoformat() < week["to"]  # noqa: DTZ011
    assert {one["kind"] for one in week["blocks"]} == set(Kind)
    assert len(week["blocks"]) > 15
    following = planner("agenda", path, "--from", week["from"], "--to", "2030-01-01", "--json").document[
        "blocks"
    ]
    trips = [one for one in following if one["all_day"]]
    assert trips
    assert any(one["occurrence"] for one in week["blocks"])
    assert all(one["who"] for one in week["blocks"])
    assert all(line["wish_me"] for line in week["balance"])
    assert any(line["me_minutes"] for line in week["balance"])
    assert planner("check", path).status == 0


def test_the_sample_needs_two_and_leaves_nothing_where_it_has_not(planner: Planner, tmp_path: Path) -> None:
    said = planner("new", tmp_path / "sample.ebbflow", "--person", "Anna", "--sample")
    assert (said.status, said.out) == (1, "")
    assert snapshot(tmp_path) == {}


def test_every_change_is_backed_up(planner: Planner, tmp_path: Path) -> None:
    path = make(tmp_path / "ours.ebbflow")
    planner("week", path)
    planner("check", path)
    assert backups_of(path).newest_first() == []
    planner("add", path, "me 2027-03-11 19:00-21:00 pottery", "--who", "Anna")
    assert len(backups_of(path).newest_first()) == 1


def test_a_backup_goes_where_it_was_asked_to_or_among_the_plans_own(planner: Planner, tmp_path: Path) -> None:
    path = make(tmp_path / "ours.ebbflow")
    copy = tmp_path / "copy.ebbflow"
    assert planner("backup", path, "--to", copy) == (0, f"The backup lies at {copy}.\n", "")
    said = planner("backup", path)
    (own,) = backups_of(path).newest_first()
    assert said == (0, f"The backup lies at {own}.\n", "")


def test_a_restore_says_what_came_back_and_how_to_take_it_back(planner: Planner, tmp_path: Path) -> None:
    path = make(tmp_path / "ours.ebbflow", block("One"), block("Two", who=(BEN,)), block("Gone", removed=NOW))
    copy = tmp_path / "copy.ebbflow"
    planner("backup", path, "--to", copy)
    planner("add", path, "me 2027-03-11 19:00-21:00 pottery", "--who", "Anna")
    said = planner("restore", copy, "--to", path)
    first, second = said.out.splitlines()
    assert first == f"{path} is again as it was on 10 March 2027 at 12:00 UTC: Anna and Ben, 2 blocks."
    kept = re.fullmatch(
        r"What was there before is kept at (.*); restoring that one takes this back\.", second
    )
    assert kept
    assert planner("restore", kept[1], "--to", path).out.splitlines()[0].endswith("Anna and Ben, 3 blocks.")
    path.write_bytes(b"ruined" * 1000)
    said = planner("restore", copy, "--to", path)
    assert re.fullmatch(r"What was there before is kept at (.*); it was damaged\.", said.out.splitlines()[1])
    path.unlink()
    assert len(planner("restore", copy, "--to", path).out.splitlines()) == 1


def test_the_versions_of_everything_it_stands_on(planner: Planner) -> None:
    assert planner("--version").out.splitlines() == [
        f"{NAME} {VERSION}",
        f"Python {platform.python_version()}",
        f"Qt {version('PySide6-Essentials')}",
        f"SQLite {sqlite3.sqlite_version}",
    ]


@pytest.mark.parametrize(
    "arguments",
    [
        (),
        ("fly",),
        ("new",),
        ("new", "ours.ebbflow"),
        ("add", "ours.ebbflow"),
        ("agenda", "ours.ebbflow"),
        ("agenda", "ours.ebbflow", "--from", "2027-01-01"),
        ("week",),
        ("week", "ours.ebbflow", "--jsn"),
        ("backup", "ours.ebbflow", "--json"),
        ("restore", "copy.ebbflow"),
        ("check", "ours.ebbflow", "theirs.ebbflow"),
    ],
)
def test_wrong_usage_ends_with_two_and_says_how_it_is_used(
    arguments: tuple[str, ...], planner: Planner
) -> None:
    said = planner(*arguments)
    assert (said.status, said.out) == (2, "")
    assert said.err.startswith("usage: ebb-flow")


def test_help_is_no_mistake(planner: Planner) -> None:
    for arguments in (("--help",), ("new", "--help")):
        said = planner(*arguments)
        assert (said.status, said.err) == (0, "")
        assert said.out.startswith("usage: ebb-flow")


def test_days_that_reach_over_midnight_and_whole_ones_are_told_as_people_do(
    planner: Planner, tmp_path: Path
) -> None:
    path = make(
        tmp_path / "ours.ebbflow",
        block("Party", day=1, at="22:00-22:00", end=datetime(2027, 3, 10, 2)),
        block("Film", at="22:00-22:00", end=datetime(2027, 3, 9)),
        block(
            "Trip",
            day=3,
            at="00:00-00:00",
            end=datetime(2027, 3, 13),
            all_day=True,
            zone=None,
            who=(ANNA, BEN),
        ),
        block("", day=5),
    )
    lines = planner("week", path, "--date", "2027-03-10").out.splitlines()
    assert lines[0] == "Week 10 · 8–14 March 2027"
    told = [re.sub(r" +", " ", line).strip() for line in lines]
    assert "22:00–24:00 Film Anna · own time" in told
    assert "22:00–Wed 02:00 Party Anna · own time" in told
    assert "until Fri 12 Trip Anna & Ben · own time" in told
    assert "19:00–21:00 Own time Anna · own time" in told
