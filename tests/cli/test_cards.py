"""Cards from the command line: drawn, taken in and written out."""

import json
from pathlib import Path

import pytest

from tests.cli.conftest import Planner
from tests.cli.test_bad_input import refused
from tests.helpers.files import unchanged
from tests.helpers.plans import make


@pytest.fixture
def path(tmp_path: Path) -> Path:
    (tmp_path / "plans").mkdir()
    return make(tmp_path / "plans" / "ours.ebbflow")


@pytest.fixture
def talks(tmp_path: Path) -> Path:
    cards = [
        {"id": "hi", "text": "Hi", "follow_up": "And \x1b[2Jyou?"},
        {"id": "ho", "text": "Ho", "depth": 2},
    ]
    path = tmp_path / "talks.json"
    path.write_text(json.dumps({"title": "Talks", "cards": cards}), encoding="utf-8")
    return path


def test_a_draw_is_one_document(planner: Planner, path: Path) -> None:
    said = planner("cards", path, "draw", "--deck", "roots", "--json")
    assert (said.status, said.err) == (0, "")
    assert list(said.document) == ["deck", "card", "text", "kind", "depth", "first"]
    assert said.document["deck"] == "Roots"
    assert said.document["card"].startswith("roots-")
    assert said.document["first"] in ("Anna", "Ben")


def test_nothing_comes_twice_until_the_deck_is_through(planner: Planner, path: Path) -> None:
    drawn = [planner("cards", path, "draw", "--deck", "Roots", "--json").document for _ in range(25)]
    assert len({one["card"] for one in drawn[:24]}) == 24
    assert drawn[24]["card"] in {one["card"] for one in drawn[:23]}
    first = [one["first"] for one in drawn]
    assert set(first[::2]) | set(first[1::2]) == {"Anna", "Ben"}
    assert len(set(first[::2])) == len(set(first[1::2])) == 1
    assert planner("check", path).status == 0


def test_a_draw_for_people_to_read(planner: Planner, path: Path, talks: Path) -> None:
    said = planner("cards", path, "import", talks)
    assert said == (0, "Talks: 2 new, 0 changed, 0 the same.\n", "")
    told = {planner("cards", path, "draw", "--deck", "talks").out for _ in range(2)}
    (hi,) = (one for one in told if "Hi" in one)
    assert hi.startswith("Talks · a question · depth 1\n\nHi\n\nAnd \\x1b[2Jyou?\n\n")
    assert all(one.endswith(" begins.\n") for one in told)


def test_every_deck_is_drawn_from_without_a_name(planner: Planner, path: Path) -> None:
    assert len({planner("cards", path, "draw", "--json").document["deck"] for _ in range(12)}) > 1


def test_taken_in_twice_a_deck_is_brought_up_to_date(planner: Planner, path: Path, talks: Path) -> None:
    planner("cards", path, "import", talks)
    talks.write_text(talks.read_text().replace("Ho", "Hello"))
    assert planner("cards", path, "import", talks).out == "Talks: 0 new, 1 changed, 1 the same.\n"


@pytest.mark.parametrize("name", ["out.json", "out.txt"])
def test_what_is_written_is_taken_in_elsewhere(
    name: str, planner: Planner, path: Path, talks: Path, tmp_path: Path
) -> None:
    out, other = tmp_path / name, make(tmp_path / "other.ebbflow")
    planner("cards", path, "import", talks)
    said = planner("cards", path, "export", out, "--deck", "Talks")
    assert said == (0, f"2 cards: the file lies at {out}.\n", "")
    assert planner("cards", other, "import", out).out == "Talks: 2 new, 0 changed, 0 the same.\n"
    everything = planner("cards", path, "export", out)
    assert "cards of 17 decks" in everything.out
    assert "Talks: 0 new, 0 changed, 2 the same." in planner("cards", other, "import", out).out


def test_what_is_refused_is_named(planner: Planner, path: Path, tmp_path: Path) -> None:
    (tmp_path / "talks.txt").write_text("Hi\n" + "a\tb\tc\n" * 30, encoding="utf-8")
    said = planner("cards", path, "import", tmp_path / "talks.txt")
    assert said.status == 0
    assert said.out.startswith("talks: 1 new, 0 changed, 0 the same.\n\nNot everything could be taken:\n")
    assert "  Line 2: It has more fields than two" in said.out
    assert said.out.endswith("  and 10 more.\n")


BAD = {
    "no json": b"hello",
    "nothing": b"",
    "no deck": b"[]",
    "one id twice": b'{"cards":[{"id":"x","text":"Hi"},{"id":"x","text":"Ho"}]}',
    "10,000 words": json.dumps({"cards": [{"text": "word " * 10_000}]}).encode(),
    "a NUL": b'{"cards":[{"text":"a\\u0000"}]}',
    "another encoding": '{"cards":[{"text":"Grüße"}]}'.encode("latin-1"),
    "deep nesting": b'{"cards":' + b"[" * 50_000,
    "too many cards": b'{"cards":[' + b"1," * 20_000 + b"1]}",
    "too large": b" " * 8_000_001,
}


@pytest.mark.parametrize("name", BAD)
def test_a_bad_file_is_refused_in_a_sentence(name: str, planner: Planner, path: Path, tmp_path: Path) -> None:
    (tmp_path / "bad.json").write_bytes(BAD[name])
    with unchanged(path.parent):
        refused(planner("cards", path, "import", tmp_path / "bad.json"))


def test_what_cannot_be_done_is_told(planner: Planner, path: Path, tmp_path: Path) -> None:
    (tmp_path / "diary.json").write_text("{}")
    for wrong in (
        ("draw", "--deck", "Rots"),
        ("draw", "--deck", ""),
        ("draw", "--deck", "\udcff\x1b\n"),
        ("import", tmp_path / "gone.json"),
        ("import", tmp_path),
        ("export", tmp_path / "out.ics"),
        ("export", tmp_path / "out.json", "--deck", "Rots"),
        ("export", tmp_path / "diary.json"),
        ("export", tmp_path / "gone" / "out.json"),
    ):
        with unchanged(tmp_path):
            refused(planner("cards", path, *wrong))


@pytest.mark.parametrize("wrong", [(), ("shuffle",), ("import",), ("export",), ("draw", "--json", "x")])
def test_wrong_usage(wrong: tuple[str, ...], planner: Planner, path: Path) -> None:
    said = planner("cards", path, *wrong)
    assert (said.status, said.out) == (2, "")
    assert said.err.startswith("usage: ebb-flow ")
