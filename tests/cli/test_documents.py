"""The JSON documents, to the letter of what other programs rely on."""

from dataclasses import replace
from datetime import datetime
from pathlib import Path

from planner.domain.kinds import Firmness, Kind, State, Visibility
from planner.store.schema import SCHEMA
from tests.cli.conftest import Agenda, Planner
from tests.helpers.plans import ANNA, BEN, block, make, two

BLOCK_KEYS = [
    "uid",
    "occurrence",
    "title",
    "kind",
    "who",
    "start",
    "end",
    "zone",
    "all_day",
    "firmness",
    "visibility",
    "state",
    "agreement",
    "source",
]
BALANCE_KEYS = [
    "who",
    "me_minutes",
    "friends_minutes",
    "us_minutes",
    "wish_me",
    "wish_friends",
    "wish_us",
]


def test_an_agenda_says_of_a_block_all_there_is_to_say(agenda: Agenda) -> None:
    pottery = block(
        "Pottery",
        kind=Kind.FRIENDS,
        who=(BEN, ANNA),
        firmness=Firmness.PROTECTED,
        visibility=Visibility.GIST,
        state=State.TRIAL,
        source="Work",
        day=6,
    )
    (found,) = agenda(pottery)
    assert list(found) == BLOCK_KEYS
    assert found == {
        "uid": pottery.uid,
        "occurrence": None,
        "title": "Pottery",
        "kind": "friends",
        "who": ["Anna", "Ben"],
        "start": "2027-03-14T19:00:00+01:00",
        "end": "2027-03-14T21:00:00+01:00",
        "zone": "Europe/Berlin",
        "all_day": False,
        "firmness": "protected",
        "visibility": "gist",
        "state": found["state"],
        "agreement": None,
        "source": "Work",
    }


def test_what_frames_the_blocks(planner: Planner, tmp_path: Path) -> None:
    path = make(tmp_path / "ours.ebbflow", replace(two()[1], wish_me=90))
    asked = planner("agenda", path, "--from", "2027-03-08", "--to", "2027-03-09", "--json").document
    assert asked == {"from": "2027-03-08", "to": "2027-03-09", "zone": "Europe/Berlin", "blocks": []}
    week = planner("week", path, "--date", "2027-03-10", "--json").document
    assert list(week) == ["from", "to", "zone", "blocks", "balance"]
    assert (week["from"], week["to"]) == ("2027-03-08", "2027-03-15")
    assert [list(line) for line in week["balance"]] == [BALANCE_KEYS, BALANCE_KEYS]
    assert list(week["balance"][1].values()) == ["Ben", 0, 0, 0, 90, None, None]


def test_the_balance_of_a_week_is_each_persons_own(planner: Planner, tmp_path: Path) -> None:
    path = make(
        tmp_path / "ours.ebbflow",
        replace(two()[0], wish_me=480, wish_us=0),
        block("Pottery", at="19:00-21:00"),
        block("Run", at="20:00-22:00"),
        block("Cinema", kind=Kind.US, who=(ANNA, BEN), day=1, at="20:00-22:30"),
        block("Pub", kind=Kind.FRIENDS, who=(BEN,), day=6, at="23:00-23:00", end=datetime(2027, 3, 15, 1)),
        block("Proposed", day=2, state=State.PROPOSED),
        block("Work", kind=Kind.DUTY, day=2, at="09:00-17:00"),
    )
    assert planner("week", path, "--date", "2027-03-14", "--json").document["balance"] == [
        dict(zip(BALANCE_KEYS, ["Anna", 180, 0, 150, 480, None, 0], strict=True)),
        dict(zip(BALANCE_KEYS, ["Ben", 0, 60, 150, None, None, None], strict=True)),
    ]


def test_adding_answers_with_the_block_and_how_the_words_were_read(planner: Planner, tmp_path: Path) -> None:
    path = make(tmp_path / "ours.ebbflow")
    line = "me 2027-03-11 19:00-21:00 pottery"
    added = planner("add", path, line, "--who", "Anna", "--json").document
    assert list(added) == [*BLOCK_KEYS, "rule", "understood"]
    assert (added["who"], added["start"]) == (["Anna"], "2027-03-11T19:00:00+01:00")
    assert all(
        set(token) == {"role", "text", "meaning"} and token["text"] in line for token in added["understood"]
    )
    (found,) = planner("week", path, "--date", "2027-03-11", "--json").document["blocks"]
    assert found == {key: added[key] for key in BLOCK_KEYS}


def test_a_check_answers_whether_all_is_well(planner: Planner, tmp_path: Path) -> None:
    path = make(tmp_path / "ours.ebbflow")
    assert planner("check", path, "--json").document == {"ok": True, "schema": SCHEMA, "problems": []}
    path.write_bytes(path.read_bytes()[:5000])
    said = planner("check", path, "--json")
    assert (said.status, list(said.document)) == (1, ["ok", "schema", "problems"])
    assert (said.document["ok"], said.document["schema"]) == (False, None)
    assert said.err == "\n".join(said.document["problems"]) + "\n"
