"""An agenda that was asked for before comes faster, and is nevertheless what holds now."""

from datetime import date, timedelta
from pathlib import Path

import pytest
from sqlalchemy import Connection

from planner.domain.block import Block, Override
from planner.domain.kinds import State
from planner.domain.span import Span
from planner.services import happening
from planner.services.agenda import Agenda, week
from planner.services.household import edit_plan
from planner.store.known import MOST_TEXT
from planner.store.reads.plan import blocks_in
from planner.store.store import Store
from tests.helpers.plans import block, override, plan, put, series, tick

MONDAY = date(2027, 3, 8)
WEEK = timedelta(days=7)
LONG = "n" * (MOST_TEXT + 1)
POTTERY, CHOIR = block("Pottery", day=3), series("Choir")


def titles(found: Agenda) -> list[str]:
    return [entry.occurrence.block.title for entry in found.entries]


def is_kept(store: Store, day: date = MONDAY) -> bool:
    """Whether that week need not be worked out again: two of them then have their occurrences in common."""
    one, other = week(store, day), week(store, day)
    assert one == other
    return all(a.occurrence is b.occurrence for a, b in zip(one.entries, other.entries, strict=True))


def test_a_week_is_worked_out_once(tmp_path: Path) -> None:
    with plan(tmp_path, POTTERY, CHOIR) as store:
        assert is_kept(store)


def test_how_it_reads_is_told_by_the_clock_of_now(tmp_path: Path) -> None:
    with plan(tmp_path, POTTERY) as store:
        assert [entry.state for entry in week(store).entries] == [State.PLANNED]
        tick(store, days=3)
        assert [entry.state for entry in week(store).entries] == [State.KEPT]


def test_one_occurrence_changed_changes_its_week_alone(tmp_path: Path) -> None:
    with plan(tmp_path, CHOIR) as store:
        assert titles(week(store)) == titles(week(store, MONDAY + WEEK)) == ["Choir"]
        changes = put(store, override(CHOIR, title="Concert"))
        assert (titles(week(store)), titles(week(store, MONDAY + WEEK))) == (["Concert"], ["Choir"])
        store.apply(changes.inverse())
        assert titles(week(store)) == ["Choir"]


def test_a_week_that_begins_on_another_day_is_another_week(tmp_path: Path) -> None:
    with plan(tmp_path, POTTERY) as store:
        assert week(store, MONDAY).first == MONDAY
        edit_plan(store, week_start=6)
        assert week(store, MONDAY).first == MONDAY - timedelta(days=1)


def test_those_asked_for_the_longest_ago_go_first(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    monkeypatch.setattr(happening, "MOST_KEPT", 2)
    with plan(tmp_path, CHOIR) as store:
        first, second, third = (week(store, MONDAY + number * 2 * WEEK) for number in range(3))
        seen = [
            week(store, one.first).entries[0].occurrence is one.entries[0].occurrence
            for one in (third, second, first)
        ]
        assert seen == [True, True, False]


@pytest.mark.parametrize("way", [1, -1], ids=["on", "back"])
def test_weeks_are_read_at_once_for_who_turns_them(
    way: int, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    windows = []

    def asked(connection: Connection, window: Span) -> list[Block]:
        windows.append(window)
        return blocks_in(connection, window)

    monkeypatch.setattr(happening, "blocks_in", asked)
    with plan(tmp_path, CHOIR) as store:
        for number in range(1 + 2 * happening.AHEAD):
            week(store, MONDAY + (52 + number * way) * WEEK)
    assert [round(window.length / WEEK) for window in windows] == [1, happening.AHEAD, happening.AHEAD]


@pytest.mark.parametrize(
    "records",
    [[block("Pottery", note=LONG)], [CHOIR, override(CHOIR, note=LONG)]],
    ids=["of a block", "of an occurrence"],
)
def test_long_texts_are_not_kept(records: list[Block | Override], tmp_path: Path) -> None:
    with plan(tmp_path, *records) as store:
        assert not is_kept(store)
