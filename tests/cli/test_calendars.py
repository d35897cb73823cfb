"""Import and export as they are typed: what they answer, and what they leave as it was."""

import json
from datetime import datetime
from pathlib import Path

import pytest

from planner.bootstrap import backups_of
from planner.domain.kinds import Visibility
from planner.store.store import Store
from tests.cli.conftest import Planner
from tests.helpers.files import snapshot, unchanged
from tests.helpers.plans import ANNA, BEN, block, clock, content, make, series
from tests.services.importing import blocks, event, file

A, B, C = event("a", "Standup"), event("b", "Review", "20270311T090000Z"), event("c", "Plan")


@pytest.fixture
def path(tmp_path: Path) -> Path:
    (tmp_path / "plans").mkdir()
    return make(tmp_path / "plans" / "ours.ebbflow", block("Pottery"), series("Choir", who=(BEN,)))


@pytest.fixture
def work(tmp_path: Path) -> Path:
    return calendar(tmp_path / "work.ics", A, B, C)


def calendar(path: Path, *events: str, name: str | None = "Work") -> Path:
    path.write_bytes(file(*events, name=name))
    return path


def test_import_says_what_it_did(planner: Planner, path: Path, work: Path) -> None:
    said = planner("import", path, work, "--who", "anna")
    assert said == (0, "Work: 3 new, 0 changed, 0 the same, 0 gone.\n", "")
    calendar(work, A, event("b", "Review again", "20270311T090000Z"))
    said = planner("import", path, work, "--who", "Anna")
    assert said == (0, "Work: 0 new, 1 changed, 1 the same, 1 gone.\n", "")
    said = planner("import", path, work, "--who", "Anna", "--json")
    assert said.document == {"new": 0, "changed": 0, "same": 2, "gone": 0, "refused": []}
    assert list(said.document) == ["new", "changed", "same", "gone", "refused"]


def test_import_says_what_could_not_be_taken(planner: Planner, path: Path, work: Path) -> None:
    calendar(work, A, event("bad", "Broken", "soon"), "BEGIN:VTODO\r\nUID:t\r\nEND:VTODO")
    said = planner("import", path, work, "--who", "Anna", "--json")
    assert said.status == 0
    assert said.document["new"] == 1
    refused = {one["uid"]: one["why"] for one in said.document["refused"]}
    assert refused.keys() == {"bad", None}
    assert all(why.endswith(".") and "\n" not in why for why in refused.values())
    text = planner("import", path, work, "--who", "Anna").out.splitlines()
    assert text[:3] == ["Work: 0 new, 0 changed, 1 the same, 0 gone.", "", "Not everything could be taken:"]
    assert sorted(text[3:]) == sorted(f"  {why}" for why in refused.values())


def test_what_came_in_is_in_the_agenda_with_its_calendar(planner: Planner, path: Path, work: Path) -> None:
    planner("import", path, work, "--who", "Anna", "--kind", "friends")
    said = planner("agenda", path, "--from", "2027-03-11", "--to", "2027-03-12", "--json")
    (one,) = said.document["blocks"]
    assert (one["uid"], one["title"], one["source"]) == ("b", "Review", "Work")
    assert (one["kind"], one["who"], one["zone"]) == ("friends", ["Anna"], "UTC")
    assert (one["start"], one["end"]) == ("2027-03-11T09:00:00+00:00", "2027-03-11T10:00:00+00:00")
    assert planner("check", path).status == 0


def test_a_dry_run_counts_the_same_and_changes_nothing(
    planner: Planner, path: Path, work: Path, home: Path
) -> None:
    before, backups = path.read_bytes(), snapshot(home)
    said = planner("import", path, work, "--who", "Anna", "--dry-run")
    assert said.out.splitlines() == [
        "Nothing was changed yet.",
        "Work: 3 new, 0 changed, 0 the same, 0 gone.",
    ]
    tried = planner("import", path, work, "--who", "Anna", "--dry-run", "--json").document
    assert (path.read_bytes(), snapshot(home)) == (before, backups)
    assert planner("import", path, work, "--who", "Anna", "--json").document == tried


def test_more_than_a_third_is_not_let_go_without_a_word(planner: Planner, path: Path, work: Path) -> None:
    planner("import", path, work, "--who", "Anna", "--calendar", "Anna's work")
    calendar(work, A)
    tried = planner("import", path, work, "--who", "Anna", "--dry-run", "--json")
    assert (tried.status, tried.document["gone"]) == (0, 2)
    with unchanged(path.parent):
        said = planner("import", path, work, "--who", "Anna", "--json")
    assert said == (
        1,
        "",
        "This file lacks 2 of the 3 events in “Anna's work”, so nothing was changed; "
        "if they are to go, please add --calendar 'Anna'\"'\"'s work'.\n",
    )
    said = planner("import", path, work, "--who", "Anna", "--calendar", "Anna's work", "--json")
    assert said.document == {"new": 0, "changed": 0, "same": 1, "gone": 2, "refused": []}


def test_a_backup_is_made_before_and_after(planner: Planner, path: Path, work: Path) -> None:
    planner("import", path, work, "--who", "Anna")
    after, before = backups_of(path).newest_first()
    with Store.open(before, clock()) as store:
        assert len(blocks(store)) == 2
    with Store.open(after, clock()) as store:
        assert len(blocks(store)) == 5


def test_the_same_file_again_writes_nothing_and_makes_no_backup(
    planner: Planner, path: Path, work: Path, home: Path
) -> None:
    planner("import", path, work, "--who", "Anna")
    before, backups = snapshot(path.parent), snapshot(home)
    assert planner("import", path, work, "--who", "Anna", "--json").document["same"] == 3
    assert (snapshot(path.parent), snapshot(home)) == (before, backups)


def test_taking_over_makes_them_ones_own(planner: Planner, path: Path, work: Path) -> None:
    said = planner("import", path, work, "--who", "Ben", "--take-over", "--kind", "us", "--json")
    assert said.document["new"] == 3
    with Store.open(path, clock()) as store:
        assert {(one.source, one.who, one.kind) for uid, one in blocks(store).items() if uid in "abc"} == {
            (None, (BEN,), "us")
        }
    assert planner("import", path, work, "--who", "Ben", "--json").document["same"] == 3


def test_a_file_without_a_name_is_called_like_the_file(planner: Planner, path: Path, tmp_path: Path) -> None:
    clubs = calendar(tmp_path / "My clubs.ics", A, name=None)
    assert planner("import", path, clubs, "--who", "Anna").out.startswith("My clubs: 1 new")


def test_export_says_what_it_did(planner: Planner, path: Path, tmp_path: Path) -> None:
    out = tmp_path / "ours.ics"
    said = planner("export", path, "--out", out)
    assert said == (0, f"2 blocks, 1 of which repeats: the calendar lies at {out}.\n", "")
    assert out.stat().st_mode & 0o777 == 0o600
    said = planner("export", path, "--out", out, "--json")
    assert said.document == {"written": 2, "repeating": 1, "cancelled": 0, "file": str(out)}
    assert list(said.document) == ["written", "repeating", "cancelled", "file"]
    said = planner("export", path, "--out", out, "--who", "Anna")
    assert said.out == f"One block: the calendar lies at {out}.\n"
    said = planner("export", path, "--out", out, "--who", "Ben")
    assert said.out == f"One block, which repeats: the calendar lies at {out}.\n"
    said = planner("export", path, "--out", out, "--kind", "ritual")
    assert said.out == f"There was nothing to write, so the calendar at {out} is empty.\n"


def test_what_leaves_can_be_chosen(planner: Planner, tmp_path: Path) -> None:
    path = make(
        tmp_path / "ours.ebbflow",
        block("Pottery", who=(ANNA,), visibility=Visibility.GIST),
        block("Dinner", who=(ANNA, BEN), kind="us"),
        block("Game", who=(BEN,), kind="friends", day=1, visibility=Visibility.BUSY),
    )

    def left(*choice: str) -> list[str]:
        assert planner("export", path, "--out", tmp_path / "ours.ics", *choice).status == 0
        lines = (tmp_path / "ours.ics").read_text().splitlines()
        return sorted(line[8:] for line in lines if line.startswith("SUMMARY:"))

    assert left() == ["Busy", "Dinner", "Own time"]
    assert left("--for", "Anna") == ["Busy", "Dinner", "Pottery"]
    assert left("--for", "ben", "--show", "busy") == ["Busy", "Dinner", "Game"]
    assert left("--show", "gist") == ["Busy", "Own time", "Together"]
    assert left("--who", "Ben", "--for", "Ben") == ["Dinner", "Game"]
    assert left("--who", "Ben", "--who", "Anna", "--kind", "me", "--kind", "us") == ["Dinner", "Own time"]
    assert left("--from", "2027-03-09", "--to", "2027-03-10") == ["Busy"]
    assert left("--from", "2027-03-09", "--to", "2027-03-09") == []


def agenda(planner: Planner, path: Path) -> list[tuple[str, datetime, datetime, bool]]:
    found = planner("agenda", path, "--from", "2027-03-01", "--to", "2028-03-01", "--json").document["blocks"]
    return [
        (one["title"], *(datetime.fromisoformat(one[side]) for side in ("start", "end")), one["all_day"])
        for one in found
    ]


def test_what_left_comes_back_into_another_plan(planner: Planner, path: Path, tmp_path: Path) -> None:
    out, other = tmp_path / "ours.ics", make(tmp_path / "other.ebbflow")
    planner("export", path, "--out", out)
    assert planner("import", other, out, "--who", "Anna", "--json").document["new"] == 2
    ours, theirs = (agenda(planner, one) for one in (path, other))
    assert ours == theirs
    assert len(ours) == 53
    with Store.open(path, clock()) as store:
        before = content(store)
    assert json.loads(planner("import", path, out, "--who", "Anna", "--json").out)["same"] == 2
    with Store.open(path, clock()) as store:
        assert content(store) == before
