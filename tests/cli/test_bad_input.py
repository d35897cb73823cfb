"""Whatever is typed: one plain sentence, status 1, nothing on standard output, and everything as it was."""

from pathlib import Path

import pytest

from planner.services.blocks import add_block, edit_block
from planner.store.store import Store
from tests.cli.conftest import Planner, Said
from tests.helpers.files import unchanged
from tests.helpers.plans import block, clock, content, get, make, names

NAMES = {
    "emoji": "Änne 💞",
    "right to left": "נועה",
    "overriding direction": "\u202eAnna",
    "combining": "Zoe\u0308\u0323\u0301",
    "joined": "👩\u200d👩\u200d👧",
    "newline": "An\nna",
    "quotes": "'\"`“”",
    "markup": '<img src="file:///etc/passwd">',
    "format": "{name} {0} %s %(x)s $x",
    "escape": "\x1b[2J\x07",
    "long": "N" * 200,
    "spaces": "  Anna   Maria ",
    "dash": "-",
    "slashes": "../\\",
    "undecodable": "An\udcffna",
    "half a surrogate": "An\ud800na",
    "statement": "'); DROP TABLE person; --",
}
KEPT = {name for name in NAMES if name not in ("undecodable", "half a surrogate")}


def refused(said: Said) -> None:
    """One plain sentence, and nothing else."""
    assert (said.status, said.out) == (1, "")
    assert said.err.endswith(".\n")
    assert said.err.count("\n") == 1
    assert "Traceback" not in said.err
    assert "inside the program" not in said.err
    assert not any(sign in said.err[:-1] for sign in "\x1b\x07\r")


@pytest.fixture
def path(tmp_path: Path) -> Path:
    (tmp_path / "plans").mkdir()
    return make(tmp_path / "plans" / "ours.ebbflow", block())


WEEK = ("--from", "2027-03-08", "--to", "2027-03-15")
WRONG = {
    "nobody": ("agenda", "{plan}", *WEEK, "--who", "Kim"),
    "nobody with lines": ("agenda", "{plan}", *WEEK, "--who", "K\ni\x1bm"),
    "an empty name": ("agenda", "{plan}", *WEEK, "--who", ""),
    "nobody adds": ("add", "{plan}", "me 2027-03-11 19:00-21:00", "--who", "Kim"),
    "no date": ("agenda", "{plan}", "--from", "soon", "--to", "2027-03-15"),
    "no day of the calendar": ("agenda", "{plan}", "--from", "2027-02-30", "--to", "2027-03-15"),
    "an empty date": ("agenda", "{plan}", "--from", "", "--to", "2027-03-15"),
    "a year of five digits": ("agenda", "{plan}", "--from", "2027-03-08", "--to", "10000-01-01"),
    "year 0": ("agenda", "{plan}", "--from", "0000-01-01", "--to", "2027-03-15"),
    "lines in a date": ("agenda", "{plan}", "--from", "2027\n03", "--to", "2027-03-15"),
    "digits of another script": ("week", "{plan}", "--date", "٢٠٢٧-٠٣-٠٨"),
    "half a surrogate in a date": ("week", "{plan}", "--date", "\udcff"),
    "the end before the start": ("agenda", "{plan}", "--from", "2027-03-15", "--to", "2027-03-08"),
    "the week after the last": ("week", "{plan}", "--date", "9999-12-31"),
    "nothing to add": ("add", "{plan}", "", "--who", "Anna"),
    "spaces to add": ("add", "{plan}", "   ", "--who", "Anna"),
    "half a surrogate to add": ("add", "{plan}", "me 2027-03-11 19-21 a\udcffb", "--who", "Anna"),
    "too much to add": ("add", "{plan}", "me 2027-03-11 19:00-21:00 " + "x" * 20_000, "--who", "Anna"),
    "a far year to add": ("add", "{plan}", "me 9999-12-31 19:00-21:00 pottery", "--who", "Anna"),
    "an early year to add": ("add", "{plan}", "me 0001-01-01 19:00-21:00 pottery", "--who", "Anna"),
    "no plan": ("week", "{plan}.not"),
    "a folder": ("week", "{folder}"),
    "the empty path": ("week", ""),
    "a path with lines": ("week", "{folder}/a\nb\x1b"),
    "an undecodable path": ("week", "{folder}/\udcff"),
    "a path too long": ("week", "{folder}/" + "n" * 300),
    "a path far too long": ("week", "{folder}/" + "n/" * 4000),
    "a new plan over a plan": ("new", "{plan}", "--person", "Anna"),
    "a new plan over a folder": ("new", "{folder}", "--person", "Anna"),
    "a new plan in no folder": ("new", "{folder}/not/ours.ebbflow", "--person", "Anna"),
    "a new plan in a file": ("new", "{plan}/ours.ebbflow", "--person", "Anna"),
    "a new plan with a name too long": ("new", "{folder}/" + "n" * 300, "--person", "Anna"),
    "one too long for its journal": ("new", "{folder}/" + "n" * 250, "--person", "Anna"),
    "no zone": ("new", "{folder}/new", "--person", "Anna", "--zone", "Mars/Olympus"),
    "a folder of zones": ("new", "{folder}/new", "--person", "Anna", "--zone", "Europe"),
    "a path as a zone": ("new", "{folder}/new", "--person", "Anna", "--zone", "../../etc/passwd"),
    "a strange zone": ("new", "{folder}/new", "--person", "Anna", "--zone", "Eu\udcffro\npe"),
    "a long zone": ("new", "{folder}/new", "--person", "Anna", "--zone", "Z" * 5000),
    "an empty person": ("new", "{folder}/new", "--person", ""),
    "a person of spaces": ("new", "{folder}/new", "--person", "Anna", "--person", " \n\t "),
    "a person too long": ("new", "{folder}/new", "--person", "N" * 201),
    "an undecodable person": ("new", "{folder}/new", "--person", NAMES["undecodable"]),
    "one person twice": ("new", "{folder}/new", "--person", "Anna", "--person", "anna"),
    "one person twice, spaced": ("new", "{folder}/new", "--person", "Anna", "--person", " Anna "),
    "one person twice, composed": ("new", "{folder}/new", "--person", "Zoë", "--person", "Zoe\u0308"),
    "one with lines twice": ("new", "{folder}/new", "--person", "A\nb", "--person", "a b"),
    "a backup over a plan": ("backup", "{plan}", "--to", "{plan}"),
    "a backup over a folder": ("backup", "{plan}", "--to", "{folder}"),
    "a backup in no folder": ("backup", "{plan}", "--to", "{folder}/not/copy"),
    "a restore of nothing": ("restore", "{folder}/not", "--to", "{plan}"),
    "a restore over a folder": ("restore", "{plan}", "--to", "{folder}"),
    "a restore into no folder": ("restore", "{plan}", "--to", "{folder}/not/ours"),
    "a restore of itself": ("restore", "{plan}", "--to", "{plan}"),
}


@pytest.mark.parametrize("arguments", WRONG.values(), ids=list(WRONG))
def test_it_is_refused_in_one_sentence(
    arguments: tuple[str, ...], path: Path, tmp_path: Path, planner: Planner
) -> None:
    with unchanged(tmp_path):
        said = planner(
            *(one.replace("{plan}", str(path)).replace("{folder}", str(path.parent)) for one in arguments)
        )
    if arguments[0] == "add" and "\n" in said.err[:-1]:  # and what of the line was understood
        assert "\nUnderstood so far:\n" in said.err
        said = said._replace(err=said.err.partition("\n")[0] + "\n")
    refused(said)


@pytest.mark.parametrize("name", sorted(KEPT))
def test_people_are_called_whatever_they_like(name: str, tmp_path: Path, planner: Planner) -> None:
    path = tmp_path / "ours.ebbflow"
    called = NAMES[name]
    said = planner("new", path, f"--person={called}", "--person", "Ben")
    assert (said.status, said.err) == (0, "")
    tidied = " ".join(called.split())
    with Store.open(path, clock()) as store:
        assert names(store) == [tidied, "Ben"]
    said = planner("add", path, "2027-03-11 19:00-21:00 pottery", f"--who={called}", "--json")
    assert (said.status, said.err) == (0, "")
    assert said.document["who"] == [tidied]
    assert said.document["title"].lower() == "pottery"
    found = planner("agenda", path, *WEEK, f"--who={called}", "--json")
    assert [one["who"] for one in found.document["blocks"]] == [[tidied]]
    week = planner("week", path, "--date", "2027-03-11")
    assert week.status == 0
    assert "\x1b" not in week.out
    assert planner("check", path).status == 0


@pytest.mark.parametrize("name", sorted(NAMES.keys() - {"half a surrogate"}))
def test_a_plan_lies_wherever_one_likes(name: str, tmp_path: Path, planner: Planner) -> None:
    path = tmp_path / NAMES[name].replace("/", "∕")
    assert planner("new", path, "--person", "Anna").status == 0
    assert planner("add", path, "me 2027-03-11 19:00-21:00 pottery", "--who", "Anna").status == 0
    assert [
        one["title"].lower()
        for one in planner("week", path, "--date", "2027-03-11", "--json").document["blocks"]
    ] == ["pottery"]
    said = planner("backup", path)
    assert (said.status, said.err) == (0, "")
    assert planner("restore", path, "--to", tmp_path / "again").status == 0
    assert {one.name for one in tmp_path.iterdir()} == {path.name, "again"}


@pytest.mark.parametrize("name", [*sorted(KEPT), "nothing"])
def test_blocks_are_called_whatever_one_likes(name: str, path: Path, planner: Planner) -> None:
    title = NAMES.get(name, "")
    note = f"{title}\n" * 3 + "n" * 100_000
    with Store.open(path, clock()) as store:
        add_block(store, one := block(title, note=note, place=title, day=1))
        stored = get(store, one)
        assert (stored.title, stored.note) == (" ".join(title.split()), note)
    week = planner("week", path, "--date", "2027-03-10", "--json")
    assert stored.title in [found["title"] for found in week.document["blocks"]]
    for arguments in (("week", path, "--date", "2027-03-10"), ("agenda", path, *WEEK)):
        said = planner(*arguments)
        assert (said.status, said.err) == (0, "")
        assert "\x1b" not in said.out
        assert len([line for line in said.out.splitlines() if "19:00" in line]) == 2
    assert planner("check", path).status == 0


def test_a_note_of_100_kb_is_kept_to_the_letter(path: Path) -> None:
    note = "".join(chr(number) for number in range(1, 0xD800)) + "💞" * 30_000
    assert len(note.encode()) > 100_000
    with Store.open(path, clock()) as store:
        one = next(one for one in content(store).values() if hasattr(one, "note"))
        edit_block(store, one.id, note=note)
        assert get(store, one).note == note


@pytest.mark.parametrize(
    "arguments",
    [
        ("agenda", "--from", "0001-01-01", "--to", "9999-12-31"),
        ("agenda", "--from", "0001-01-01", "--to", "0001-01-02"),
        ("agenda", "--from", "9999-12-30", "--to", "9999-12-31"),
        ("week", "--date", "0001-01-01"),
        ("week", "--date", "1900-01-01"),
        ("week", "--date", "2200-12-31"),
        ("week", "--date", "9999-12-20"),
    ],
)
def test_the_first_and_the_last_year_can_be_asked_for(
    arguments: tuple[str, ...], path: Path, planner: Planner
) -> None:
    with unchanged(path.parent):
        for further in ((), ("--json",)):
            said = planner(arguments[0], path, *arguments[1:], *further)
            assert (said.status, said.err) == (0, "")


def test_what_is_unclear_is_refused_with_what_was_understood(path: Path, planner: Planner) -> None:
    with unchanged(path.parent):
        said = planner("add", path, "me 2027-03-11 pottery maybe", "--who", "Anna", "--json")
    assert (said.status, said.out) == (1, "")
    sentence, understood, *pieces = said.err.splitlines()
    assert sentence.endswith((".", "?"))
    assert understood == "Understood so far:"
    assert any("2027-03-11" in piece for piece in pieces)


def test_whose_it_is_has_to_be_said(path: Path, planner: Planner) -> None:
    with unchanged(path.parent):
        assert planner("add", path, "2027-03-11 19:00-21:00 pottery").status == 1
