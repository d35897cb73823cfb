"""Imports and exports that cannot be: one sentence, 1 or 2 at the end, and everything as it was."""

import os
from pathlib import Path

import pytest

from planner.interchange.ics.limits import MOST_BYTES
from tests.cli.conftest import Planner
from tests.helpers.damage import DAMAGES, Damage
from tests.helpers.files import snapshot, unchanged
from tests.helpers.plans import block, make, many
from tests.helpers.processes import as_anybody, files_up_to, held, permissions_count, refusal
from tests.helpers.processes import planner as program
from tests.services.importing import event, file

with_permissions = pytest.mark.skipif(not permissions_count(), reason="permissions mean nothing here")


@pytest.fixture
def path(tmp_path: Path) -> Path:
    (tmp_path / "plans").mkdir()
    return make(tmp_path / "plans" / "ours.ebbflow", block("Pottery"))


@pytest.fixture
def work(tmp_path: Path) -> Path:
    work = tmp_path / "work.ics"
    work.write_bytes(file(event("a"), event("b")))
    return work


def sentence(said: tuple[int, str, str]) -> str:
    status, out, err = said
    assert (status, out) == (1, "")
    assert err.endswith(".\n")
    assert err.count("\n") == 1
    assert "inside the program" not in err
    return err


@pytest.mark.parametrize(
    ("name", "says"),
    [
        ("none.ics", "There is no file at"),
        ("folder", "cannot be opened"),
        ("pipe", "cannot be opened"),
        ("empty.ics", "not a calendar file"),
        ("notes.txt", "not a calendar file"),
        ("plans/ours.ebbflow", "not a calendar file"),
        ("huge.ics", "larger than 50 MB"),
        ("a" * 300, "There is no file at"),
    ],
)
def test_what_is_no_calendar_is_told(
    planner: Planner, path: Path, tmp_path: Path, name: str, says: str
) -> None:
    (tmp_path / "folder").mkdir()
    os.mkfifo(tmp_path / "pipe")
    (tmp_path / "empty.ics").touch()
    (tmp_path / "notes.txt").write_text("Dear Anna,\nsee you on Friday.\n")
    with (tmp_path / "huge.ics").open("wb") as huge:
        huge.write(file(event("a")))
        huge.truncate(MOST_BYTES + 1_000_000)
    with unchanged(path.parent):
        for more in ([], ["--dry-run"], ["--take-over", "--json"]):
            said = planner("import", path, tmp_path / name, "--who", "Anna", *more)
            assert says in sentence(said)


@pytest.mark.parametrize(
    ("more", "says"),
    [
        (("--who", "Zoe"), "There is nobody called Zoe in this plan, but Anna and Ben."),
        (("--who", ""), "There is nobody called"),
        (("--who", "Anna", "--calendar", " "), "A calendar needs a name"),
    ],
)
def test_what_cannot_be_meant_is_told(
    planner: Planner, path: Path, work: Path, more: tuple[str, ...], says: str
) -> None:
    with unchanged(path.parent):
        assert says in sentence(planner("import", path, work, *more))


@pytest.mark.parametrize(
    "typed",
    [
        ("import", "{plan}", "{work}"),
        ("import", "{plan}", "--who", "Anna"),
        ("import", "{plan}", "{work}", "--who", "Anna", "--kind", "work"),
        ("export", "{plan}"),
        ("export", "{plan}", "--out", "x.ics", "--kind", "work"),
        ("export", "{plan}", "--out", "x.ics", "--show", "none"),
    ],
)
def test_wrong_usage_ends_with_two(planner: Planner, path: Path, work: Path, typed: tuple[str, ...]) -> None:
    with unchanged(path.parent):
        said = planner(*(one.format(plan=path, work=work) for one in typed))
    assert (said.status, said.out) == (2, "")
    assert "usage:" in said.err


@pytest.mark.parametrize(
    ("choice", "says"),
    [
        (("--who", "Zoe"), "nobody called Zoe"),
        (("--for", "Zoe"), "nobody called Zoe"),
        (("--from", "tomorrow"), "is no day"),
        (("--to", "2027-02-30"), "is no day"),
        (("--from", "2027-03-02", "--to", "2027-03-01"), "please swap them"),
    ],
)
def test_a_choice_that_is_none_is_told(
    planner: Planner, path: Path, tmp_path: Path, choice: tuple[str, ...], says: str
) -> None:
    with unchanged(tmp_path):
        assert says in sentence(planner("export", path, "--out", tmp_path / "ours.ics", *choice))


@pytest.mark.parametrize(
    ("name", "says"),
    [
        ("plans/ours.ebbflow", "is there already and is not a calendar"),
        ("link", "is there already and is not a calendar"),
        ("notes.txt", "is there already and is not a calendar"),
        ("folder", "is there already and is not a calendar"),
        ("none/ours.ics", "does not exist"),
        ("notes.txt/ours.ics", "does not exist"),
        ("a" * 300, "too long"),
    ],
)
def test_an_export_takes_the_place_of_no_other_file(
    planner: Planner, path: Path, tmp_path: Path, name: str, says: str
) -> None:
    (tmp_path / "folder").mkdir()
    (tmp_path / "notes.txt").write_text("Dear Anna")
    (tmp_path / "link").symlink_to(path)
    with unchanged(tmp_path):
        assert says in sentence(planner("export", path, "--out", tmp_path / name))


def test_an_export_follows_a_link_and_leaves_it(planner: Planner, path: Path, tmp_path: Path) -> None:
    (tmp_path / "cloud").mkdir()
    for target in ("cloud/ours.ics", "cloud/later.ics"):
        link = tmp_path / f"{target[6:]}.link"
        link.symlink_to(tmp_path / target)
        for _ in range(2):
            assert planner("export", path, "--out", link).status == 0
            assert link.is_symlink()
            assert (tmp_path / target).read_bytes().startswith(b"BEGIN:VCALENDAR")
    (tmp_path / "loop").symlink_to(tmp_path / "loop")
    assert planner("export", path, "--out", tmp_path / "loop").status in (0, 1)


def test_an_export_takes_the_place_of_an_older_calendar(planner: Planner, path: Path, tmp_path: Path) -> None:
    out = tmp_path / "ours.ics"
    for older in (b"", b"\xef\xbb\xbfBEGIN:VCALENDAR\r\n", b"\r\nbegin:vcalendar\n", file(event("a"))):
        out.write_bytes(older)
        assert planner("export", path, "--out", out).status == 0
        assert b"SUMMARY:Pottery" in out.read_bytes()


def test_where_there_is_no_room_the_older_calendar_stays(path: Path, work: Path) -> None:
    large = make(path.with_name("large.ebbflow"), *many(300))
    with unchanged(path.parent.parent):
        said = refusal(program("export", large, "--out", work, before=files_up_to(20_000)))
    assert said.startswith(f"There is no room left to write {work}; ")


def test_where_there_is_no_room_nothing_of_an_import_is_written(path: Path, tmp_path: Path) -> None:
    big = tmp_path / "big.ics"
    big.write_bytes(file(*(event(f"u{number}", "Clay " * 200) for number in range(300))))
    room = path.stat().st_size + 8192
    with unchanged(path.parent):
        said = refusal(program("import", path, big, "--who", "Anna", before=files_up_to(room)))
    assert "no room" in said


@with_permissions
def test_what_may_not_be_read_or_written_is_told(path: Path, work: Path) -> None:
    shut = work.parent / "shut"
    shut.mkdir()
    (shut / "work.ics").write_bytes(work.read_bytes())
    before = snapshot(work.parent)
    for what, mode, command, says in (
        (work, 0o000, ("import", path, work, "--who", "Anna"), f"{work} cannot be opened"),
        (work, 0o000, ("export", path, "--out", work), f"{work} cannot be opened"),
        (shut, 0o000, ("import", path, shut / "work.ics", "--who", "Anna"), "cannot be opened"),
        (shut, 0o000, ("export", path, "--out", shut / "work.ics"), "may only be read here"),
        (shut, 0o500, ("export", path, "--out", shut / "work.ics"), "may only be read here"),
        (path, 0o400, ("import", path, work, "--who", "Anna"), "may only be read here"),
        (path.parent, 0o500, ("import", path, work, "--who", "Anna"), "may only be read here"),
    ):
        usual = what.stat().st_mode
        what.chmod(mode)
        process = program(*command, before=as_anybody)
        what.chmod(usual)
        assert says in refusal(process)
        assert snapshot(work.parent) == before


@with_permissions
def test_a_plan_that_may_only_be_read_can_leave_and_be_looked_at(path: Path, work: Path) -> None:
    path.chmod(0o400)
    path.parent.chmod(0o500)
    tried = program("import", path, work, "--who", "Anna", "--dry-run", before=as_anybody)
    left = program("export", path, "--out", work, before=as_anybody)
    path.parent.chmod(0o700)
    assert (tried.returncode, tried.stderr, left.returncode, left.stderr) == (0, b"", 0, b"")


def test_a_plan_that_another_program_holds_is_told_and_left(path: Path, work: Path) -> None:
    with held(path, "BEGIN IMMEDIATE"), unchanged(path.parent):
        said = refusal(program("import", path, work, "--who", "Anna"))
    assert f"{path} is being written by another program" in said


@pytest.mark.parametrize("damage", DAMAGES.values(), ids=list(DAMAGES))
def test_a_damaged_plan_is_told(planner: Planner, path: Path, work: Path, damage: Damage) -> None:
    make(path.with_name("many.ebbflow"), *many(60)).replace(path)
    damage.do(path)
    out = work.with_name("ours.ics")
    for command in (("import", path, work, "--who", "Anna"), ("export", path, "--out", out)):
        before = snapshot(path.parent)
        said = planner(*command)
        if said.status:
            sentence(said)
            assert snapshot(path.parent) == before
            assert command[0] == "import" or not out.exists()
        else:
            assert not said.err or said.err.startswith("This is saved, but"), said.err
