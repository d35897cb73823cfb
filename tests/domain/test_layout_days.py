"""Days as they are drawn, and what of an occurrence lies on each."""

from datetime import date, time
from itertools import pairwise

import pytest

from planner.domain.layout.days import day_marks, days_from
from planner.domain.layout.pieces import pieces
from planner.domain.occurrence import Occurrence
from tests.domain.happening import BERLIN, happening

SPRING, AUTUMN = date(2026, 3, 29), date(2026, 10, 25)


@pytest.mark.parametrize(
    ("day", "home", "minutes"),
    [
        (date(2026, 3, 9), BERLIN, 1440),
        (SPRING, BERLIN, 1380),
        (AUTUMN, BERLIN, 1500),
        (date(2026, 4, 5), "Australia/Lord_Howe", 1470),
        (date(2018, 11, 4), "America/Sao_Paulo", 1380),
        (date(2011, 12, 30), "Pacific/Apia", 0),
    ],
)
def test_a_day_is_as_long_as_it_really_is(day: date, home: str, minutes: int) -> None:
    assert days_from(day, 1, home)[0].minutes == minutes


def test_days_follow_each_other_without_a_gap() -> None:
    days = days_from(date(2026, 3, 27), 5, BERLIN)
    assert [day.date.day for day in days] == [27, 28, 29, 30, 31]
    assert all(one.span.end == other.span.start for one, other in pairwise(days))


def marks(day: date, home: str = BERLIN) -> dict[int, str]:
    (drawn,) = days_from(day, 1, home)
    return {mark.minute: f"{mark.wall:%H:%M}" + " again" * mark.wall.fold for mark in day_marks(drawn, home)}


def test_a_plain_day_has_24_hours_in_their_places() -> None:
    assert marks(date(2026, 3, 9)) == {hour * 60: f"{hour:02}:00" for hour in range(24)}


def test_the_hour_that_is_skipped_has_no_mark() -> None:
    found = marks(SPRING)
    assert [found[minute] for minute in (0, 60, 120, 180)] == ["00:00", "01:00", "03:00", "04:00"]
    assert len(found) == 23


def test_the_hour_that_comes_twice_has_two_marks() -> None:
    found = marks(AUTUMN)
    assert [found[minute] for minute in (120, 180, 240)] == ["02:00", "02:00 again", "03:00"]
    assert len(found) == 25


def test_half_an_hour_more_moves_the_marks_by_half_an_hour() -> None:
    found = marks(date(2026, 4, 5), "Australia/Lord_Howe")
    assert [found[minute] for minute in (60, 150, 210)] == ["01:00", "02:00", "03:00"]
    assert len(found) == 24


def test_a_day_that_begins_in_a_gap_begins_with_the_hour_after_it() -> None:
    assert next(iter(marks(date(2018, 11, 4), "America/Sao_Paulo").items())) == (0, "01:00")


def test_a_day_left_out_has_no_marks() -> None:
    assert marks(date(2011, 12, 30), "Pacific/Apia") == {}


def on(day: date, *occurrences: Occurrence, least: int = 1) -> list[tuple[int, int]]:
    return [(one.top, one.bottom) for one in pieces(occurrences, days_from(day, 1, BERLIN)[0], least)]


@pytest.mark.parametrize(
    ("start", "end", "expected"),
    [
        ("2026-03-09 09:00", "2026-03-09 10:30", [(540, 630)]),
        ("2026-03-09 22:00", "2026-03-10 00:00", [(1320, 1440)]),
        ("2026-03-09 00:00", "2026-03-09 01:00", [(0, 60)]),
        ("2026-03-08 22:00", "2026-03-09 00:00", []),
        ("2026-03-08 22:00", "2026-03-09 01:00", [(0, 60)]),
        ("2026-03-09 23:00", "2026-03-10 07:00", [(1380, 1440)]),
        ("2026-03-10 00:00", "2026-03-10 01:00", []),
        ("2026-03-09 08:00:40", "2026-03-09 09:00:50", [(480, 540)]),
        ("2026-03-09", "2026-03-10", []),
        ("2026-03-09 01:00", "2026-03-10 01:00", []),
        ("2026-03-09 00:00", "2026-03-09 23:59", [(0, 1439)]),
    ],
)
def test_what_lies_on_a_day(start: str, end: str, expected: list[tuple[int, int]]) -> None:
    assert on(date(2026, 3, 9), happening(start, end)) == expected


@pytest.mark.parametrize(
    ("start", "end", "expected"),
    [
        ("2026-03-29 01:00", "2026-03-29 03:00", [(60, 120)]),
        ("2026-03-29 23:00", "2026-03-30 00:00", [(1320, 1380)]),
        ("2026-10-25 02:30", "2026-10-25 03:30", [(150, 270)]),
        ("2026-10-25 23:00", "2026-10-26 00:00", [(1440, 1500)]),
    ],
)
def test_the_day_on_which_the_clocks_change(start: str, end: str, expected: list[tuple[int, int]]) -> None:
    assert on(date.fromisoformat(start[:10]), happening(start, end)) == expected


@pytest.mark.parametrize(
    ("start", "end", "expected"),
    [
        ("2026-03-09 09:00", "2026-03-09 09:00", [(540, 555)]),
        ("2026-03-09 09:00", "2026-03-09 09:20", [(540, 560)]),
        ("2026-03-09 23:55", "2026-03-10 00:00", [(1425, 1440)]),
        ("2026-03-09 00:00", "2026-03-09 00:00", [(0, 15)]),
        ("2026-03-10 00:00", "2026-03-10 00:00", []),
        ("2026-03-08 23:00", "2026-03-09 00:05", [(0, 15)]),
    ],
)
def test_even_a_moment_has_a_height_to_be_seen_by(
    start: str, end: str, expected: list[tuple[int, int]]
) -> None:
    assert on(date(2026, 3, 9), happening(start, end), least=15) == expected


def test_pieces_say_whether_they_go_on() -> None:
    night = happening("2026-03-09 20:00", "2026-03-10 02:00")
    two = [pieces([night], day, 1)[0] for day in days_from(date(2026, 3, 9), 2, BERLIN)]
    assert [(piece.before, piece.after) for piece in two] == [(False, True), (True, False)]


def test_pieces_from_or_to_midnight_do_not_go_on() -> None:
    (day,) = days_from(date(2026, 3, 9), 1, BERLIN)
    early, late = (
        happening("2026-03-09 00:00", "2026-03-09 01:00"),
        happening("2026-03-09 23:00", "2026-03-10 00:00"),
    )
    assert not any(piece.before or piece.after for piece in pieces([early, late], day, 1))


def test_a_moment_at_the_end_of_a_day_left_out_is_on_the_next() -> None:
    apia = "Pacific/Apia"
    moment = happening("2011-12-31 00:00", "2011-12-31 00:00", home=apia)
    days = days_from(date(2011, 12, 29), 3, apia)
    assert [len(pieces([moment], day, 1)) for day in days] == [0, 0, 1]


def test_the_earliest_comes_first_and_the_longest_of_those_that_start_together() -> None:
    late, short, long = (
        happening("2026-03-09 11:00", "2026-03-09 12:00"),
        happening("2026-03-09 09:00", "2026-03-09 10:00"),
        happening("2026-03-09 09:00", "2026-03-09 11:00"),
    )
    assert on(date(2026, 3, 9), late, short, long) == [(540, 660), (540, 600), (660, 720)]


def test_marks_are_times_of_the_clock() -> None:
    assert day_marks(days_from(date(2026, 3, 9), 1, BERLIN)[0], BERLIN)[7].wall == time(7)
