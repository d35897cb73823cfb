"""A plan's own export that comes back into it: nothing is doubled, however little of it was to be seen."""

import re
from collections.abc import Iterator
from dataclasses import replace
from datetime import date, timedelta
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from planner.domain.changes import Record
from planner.domain.kinds import Kind, Visibility
from planner.domain.leaving import Choice
from planner.services.blocks import edit_block
from planner.services.exporting import Wanted, export
from planner.store.store import Store
from tests.domain.editing_cases import cases
from tests.helpers import records
from tests.helpers.plans import ANNA, BEN, HOME, content, override, plan, put, series
from tests.helpers.plans import block as one
from tests.services.importing import blocks, counts, event, file, imported, seen

GIST, BUSY = Visibility.GIST, Visibility.BUSY
NIGHTS = series("Night", "FREQ=DAILY", at="02:15-03:15")  # passes through hours that clocks skip and repeat
ODD = series("Odd", "FREQ=MONTHLY;BYMONTHDAY=29,30,31")  # leaves date by date
CHOIR = series("Choir")
SECRET = override(CHOIR, CHOIR.start + timedelta(weeks=1), visibility=BUSY)
HIS = override(CHOIR, CHOIR.start + timedelta(weeks=2), who=(BEN,))
POTTERY = one("Pottery", note="Clay", place="Studio")
PLAN: tuple[Record, ...] = (POTTERY, one(""), NIGHTS, ODD, CHOIR, SECRET, HIS)
IN_MAY = {"first": date(2027, 5, 1), "end": date(2027, 6, 1)}


def left(store: Store, **fields: Any) -> bytes:
    """What leaves of the plan with that choice."""
    days = {name: fields.pop(name) for name in ("first", "end") if name in fields}
    path = store.path.with_name("ours.ics")
    path.unlink(missing_ok=True)
    export(store, path, Wanted(choice=Choice(**fields), **days))
    return path.read_bytes()


def titled(line: str) -> str:
    """What other plans get to see of a line of the agenda: a title for each, and that one is secret."""
    return re.sub(r"^(15.03. 18:00) Choir$", r"\1 Busy", re.sub(" $", " Own time", line))


@pytest.fixture
def store(tmp_path: Path) -> Iterator[Store]:
    with plan(tmp_path, *PLAN) as opened:
        yield opened


@pytest.mark.parametrize("take_over", [False, True])
@pytest.mark.parametrize("who", [ANNA, BEN])
@pytest.mark.parametrize(
    "choice",
    [{}, {"show": GIST}, {"show": BUSY}, {"reader": ANNA}, {"who": frozenset({BEN})}, IN_MAY],
    ids=str,
)
def test_all_of_it_is_there_already(store: Store, choice: dict[str, Any], who: str, take_over: bool) -> None:
    before = content(store)
    done = imported(store, left(store, **choice), who=who, take_over=take_over)
    assert counts(done)[:2] == (0, 0)
    assert (done.result.gone, done.result.refused, done.changes.changes) == (0, (), ())
    assert content(store) == before


def test_what_was_imported_before_is_not_doubled_by_leaving_and_coming_back(store: Store) -> None:
    imported(store, file(event("a"), event("b"), event("c"), name="Work"))
    imported(store, file(event("x"), name="Ben's"), who=BEN)
    shown = seen(store)
    for choice in ({}, {"show": BUSY}, {"who": frozenset({BEN})}):
        for who in (ANNA, BEN):
            assert imported(store, left(store, **choice), who=who).result.new == 0
            assert seen(store) == shown


def test_what_was_changed_here_since_stays_and_is_told(store: Store) -> None:
    data = left(store)
    edit_block(store, POTTERY.id, title="Sculpture")
    before = content(store)
    done = imported(store, data)
    assert [refused.why for refused in done.result.refused] == [
        "“Sculpture” is in this plan already and says something else there, so it stayed as it is."
    ]
    assert (counts(done)[:2], content(store)) == ((0, 0), before)


def test_taking_over_what_left_hidden_does_not_blank_what_is_here(store: Store) -> None:
    data = left(store, show=BUSY)
    mine = blocks(store)[POTTERY.uid]
    edit_block(store, mine.id, start=mine.start + timedelta(hours=1))
    assert counts(imported(store, data, take_over=True))[:2] == (0, 1)
    back = blocks(store)[mine.uid]
    assert (back.title, back.note, back.place, back.kind) == ("Pottery", "Clay", "Studio", Kind.ME)
    assert back.span(HOME) == mine.span(HOME)


@pytest.mark.parametrize("days", [2, 3])
def test_an_older_file_of_a_series_is_taken_over_in_all_its_parts(store: Store, days: int) -> None:
    """It leaves as several, so where one of them changes something none may stay behind."""
    data, shown = left(store), seen(store)
    moved = NIGHTS.start + timedelta(days=days)
    edit_block(store, NIGHTS.id, start=moved, end=moved + timedelta(hours=2))
    imported(store, data, take_over=True)
    assert seen(store) == shown
    assert counts(imported(store, data, take_over=True))[:2] == (0, 0)


def test_a_calendar_that_left_and_is_most_of_the_file_keeps_all_its_days(store: Store) -> None:
    nights = (event(f"n{hour}", "N", f"202703{hour}T011500Z", "RRULE:FREQ=DAILY") for hour in range(10, 20))
    berlin = (one.replace("DTSTART:", "DTSTART;TZID=Europe/Berlin:").replace("00Z", "00") for one in nights)
    imported(store, file(*(one.replace("T0115", "T0215") for one in berlin)))
    shown = seen(store)
    for choice in ({}, {"show": BUSY}):
        data = left(store, **choice)
        imported(store, data)
        assert seen(store) == shown


def test_several_blocks_of_one_uid_leave_apart_and_come_back_as_they_are(store: Store) -> None:
    days = ("20270310", "20270311", "20270312")
    imported(
        store, file(*(event("one", day, f"{day}T090000Z", f"RECURRENCE-ID:{day}T080000Z") for day in days))
    )
    shown = seen(store)
    imported(store, left(store, who=frozenset({ANNA})), calendar="Work")
    assert seen(store) == shown


def test_what_another_program_changed_of_ours_is_taken_over(store: Store) -> None:
    data = left(store).replace(b"DESCRIPTION:Clay", b"DESCRIPTION:Clay and glaze")
    done = imported(store, data, take_over=True)
    assert done.result.changed == 1
    assert blocks(store)[POTTERY.uid].note == "Clay and glaze"


def test_another_plan_takes_it_in_and_again(store: Store, tmp_path: Path) -> None:
    data, shown = left(store), seen(store)
    (tmp_path / "other").mkdir()
    with plan(tmp_path / "other") as other:
        first = counts(imported(other, data))
        assert first[1:] == (0, 0, 0)
        assert sorted(seen(other)) == sorted(titled(line) for line in shown)
        assert counts(imported(other, data)) == (0, 0, first[0], 0)
        edit_block(store, POTTERY.id, title="Sculpture")
        assert counts(imported(other, left(store))) == (0, 1, first[0] - 1, 0)


@st.composite
def any_series(draw: st.DrawFn) -> list[Record]:
    case, id = draw(cases()), draw(records.ids)
    block = replace(case.series.block, id=id, uid=id, visibility=draw(st.sampled_from(Visibility)))
    return [block, *(replace(own, id=f"{id}{own.id}", block=id) for own in case.series.overrides)]


@settings(max_examples=settings().max_examples // 3)
@given(any_series(), st.sampled_from(Visibility), st.booleans())
def test_no_series_is_doubled(
    tmp_path_factory: pytest.TempPathFactory,
    written: list[Record],
    show: Visibility,
    take_over: bool,
) -> None:
    with plan(tmp_path_factory.mktemp("plan"), one()) as store:
        put(store, *written)
        before = content(store)
        done = imported(store, left(store, show=show), take_over=take_over)
        assert (done.result.new, done.result.changed, done.result.refused) == (0, 0, ())
        assert content(store) == before
