"""Proves that settings are kept, and that no file of settings can stop the window from opening."""

import json
import stat
from dataclasses import fields, replace
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st
from pytestqt.qtbot import QtBot

from planner.ui.kit.habits import Clock, DateOrder, Habits, WeekNumbers
from planner.ui.kit.preferences import LEFT_ALONE, RECENT, Place, Preferences, from_json, to_json
from planner.ui.kit.settings import Settings
from planner.ui.kit.tokens import LookWish

# The clock of the settings runs in an application.
pytestmark = pytest.mark.usefixtures("qapp")

ALL = Preferences(
    look=LookWish.DARK,
    text_size=1.5,
    calm_motion=True,
    habits=Habits(7, Clock.H12, DateOrder.MONTH_DAY_YEAR, WeekNumbers.JANUARY_FIRST),
    place=Place(-10, 20, 1100, 700, maximized=True),
    zoom=1.25,
    fold_night=False,
    page="week",
    span="month",
    left_alone=("0123abcd", "ffffffff"),
    tray=True,
    tray_told=True,
    recent=(Path("/home/nora/ours.ebbflow"), Path("/tmp/süß.ebbflow")),
    folder=Path("/home/nora/Documents"),
)


@pytest.fixture
def file(tmp_path: Path) -> Path:
    return tmp_path / "config" / "ebb-flow" / "window.json"


def test_what_is_set_is_there_the_next_time(file: Path) -> None:
    settings = Settings(file)
    settings.change(**{one.name: getattr(ALL, one.name) for one in fields(Preferences)})
    settings.save()

    assert Settings(file).now == settings.now == ALL
    assert stat.S_IMODE(file.stat().st_mode) == 0o600
    assert [entry.name for entry in file.parent.iterdir()] == ["window.json"]


def test_it_reaches_the_file_by_itself(file: Path, qtbot: QtBot) -> None:
    settings = Settings(file)
    settings.change(page="trash")

    qtbot.waitUntil(file.exists, timeout=5000)


def test_everybody_is_told_what_held_before(file: Path, qtbot: QtBot) -> None:
    settings = Settings(file)

    with qtbot.waitSignal(settings.changed, timeout=1000) as told:
        settings.change(look=LookWish.DARK)
    assert told.args == [Preferences()]

    with qtbot.assertNotEmitted(settings.changed):
        settings.change(look=LookWish.DARK)
    settings.save()


@pytest.mark.parametrize(
    "rubbish",
    [
        b"",
        b"\x00\xff",
        b"null",
        b"[1]",
        b"{",
        b'"page"',
        b"[" * 100_000,
        b'{"look": ["dark"], "zoom": 1e999}',
    ],
)
def test_rubbish_is_as_if_nothing_had_been_set(file: Path, rubbish: bytes) -> None:
    file.parent.mkdir(parents=True)
    file.write_bytes(rubbish)

    assert Settings(file).now == Preferences()


def test_a_folder_in_its_place_is_none_either(file: Path) -> None:
    file.mkdir(parents=True)
    settings = Settings(file)
    settings.change(page="week")
    settings.save()

    assert settings.now.page == "week"


@pytest.mark.parametrize(
    ("name", "value"),
    [
        ("look", "purple"),
        ("text_size", 99),
        ("text_size", True),
        ("calm_motion", "yes"),
        ("habits", {"first_day": 8}),
        ("habits", {"first_day": None, "clock": 12}),
        ("habits", []),
        ("place", {"x": 1}),
        ("place", {"x": 0, "y": 0, "width": 0, "height": 5, "maximized": False}),
        ("place", 5),
        ("zoom", float("nan")),
        ("page", 3),
        ("recent", "one"),
        ("left_alone", {"0123abcd": 1}),
    ],
)
def test_one_thing_that_cannot_be_leaves_the_others(name: str, value: object) -> None:
    read = from_json(to_json(ALL) | {name: value})

    usual = getattr(Preferences(), name)
    assert read == replace(ALL, **{name: usual})


def test_odd_recent_plans_are_left_out() -> None:
    read = from_json({"recent": ["/a", 3, "", "/b\0", "/a", *(f"/{number}" for number in range(20))]})

    assert read.recent[0] == Path("/a")
    assert len(read.recent) == len(set(read.recent)) == RECENT


def test_only_digests_are_left_alone_and_the_newest_of_them() -> None:
    many = [f"{number:08x}" for number in range(1000)]
    read = from_json({"left_alone": ["You never listen.", 3, "0000000A", many[0], *many]})

    assert read.left_alone == tuple(many[:LEFT_ALONE])
    assert read.with_left_alone("ffffffff") == ("ffffffff", *many[: LEFT_ALONE - 1])
    assert Preferences(left_alone=("a", "b")).with_left_alone("b") == ("b", "a")


def test_the_latest_plan_comes_first() -> None:
    recent = Preferences(recent=(Path("/a"), Path("/b"))).with_recent(Path("/b"))

    assert recent == (Path("/b"), Path("/a"))


JSON = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats() | st.text(),
    lambda inner: st.lists(inner) | st.dictionaries(st.text(), inner),
    max_leaves=8,
)
NAMES = st.sampled_from([one.name for one in fields(Preferences)])


@given(st.dictionaries(NAMES, JSON))
def test_whatever_a_file_says_something_holds(document: dict[str, object]) -> None:
    read = from_json(document)

    assert from_json(json.loads(json.dumps(to_json(read)))) == read
