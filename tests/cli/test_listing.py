"""Which blocks an agenda lists, in what order, and when it says they are."""

from datetime import datetime, timedelta
from typing import Any

import pytest

from planner.domain.kinds import State
from tests.cli.conftest import Agenda
from tests.helpers.plans import ANNA, BEN, NOW, block, override, series

WHOLE_DAYS: dict[str, Any] = {"all_day": True, "zone": None}


def test_blocks_are_sorted_by_start_then_end_then_title(agenda: Agenda) -> None:
    there = [
        block("B", day=1, at="10:00-11:00"),
        block("a", day=1, at="10:00-11:00"),
        block("A", day=1, at="10:00-11:00"),
        block("Z", day=1, at="10:00-10:30"),
        block("Berlin", day=1, at="09:00-09:30"),
        block("London", day=1, at="08:15-09:30", zone="Europe/London"),
        block("Days", day=1, at="00:00-00:00", end=datetime(2027, 3, 10), **WHOLE_DAYS),
    ]
    assert [found["title"] for found in agenda(*there)] == ["Days", "Berlin", "London", "Z", "A", "B", "a"]


def test_the_last_day_is_left_out_and_what_reaches_in_is_not(agenda: Agenda) -> None:
    there = [
        block("ends as it begins", day=0, at="22:00-23:00", end=datetime(2027, 3, 9)),
        block("reaches in", day=0, at="22:00-23:00", end=datetime(2027, 3, 9, 0, 1)),
        block("begins with it", day=1, at="00:00-01:00"),
        block("a moment", day=1, at="12:00-12:00"),
        block("reaches out", day=1, at="23:59-23:59", end=datetime(2027, 3, 12)),
        block("begins as it ends", day=2, at="00:00-01:00"),
        block("a moment as it ends", day=2, at="00:00-00:00"),
        block("day before", at="00:00-00:00", end=datetime(2027, 3, 9), **WHOLE_DAYS),
        block("the day", day=1, at="00:00-00:00", end=datetime(2027, 3, 10), **WHOLE_DAYS),
        block("long", start=datetime(2026, 1, 1), end=datetime(2028, 1, 1), **WHOLE_DAYS),
    ]
    assert {found["title"] for found in agenda(*there, first="2027-03-09", end="2027-03-10")} == {
        "reaches in",
        "begins with it",
        "a moment",
        "reaches out",
        "the day",
        "long",
    }
    assert agenda(*there, first="2027-03-09", end="2027-03-09") == []


@pytest.mark.parametrize(
    ("who", "titles"),
    [
        ((), ["Both", "Hers", "His"]),
        (("Anna",), ["Both", "Hers"]),
        (("ben",), ["Both", "His"]),
        (("Anna", "Ben"), ["Both", "Hers", "His"]),
    ],
)
def test_only_whose_was_asked_for(who: tuple[str, ...], titles: list[str], agenda: Agenda) -> None:
    there = [block("Both", who=(ANNA, BEN)), block("Hers"), block("His", who=(BEN,))]
    assert [found["title"] for found in agenda(*there, who=who)] == titles


def test_what_was_deleted_or_cancelled_is_not_listed(agenda: Agenda) -> None:
    choir, band = series("Choir", rule="FREQ=DAILY;COUNT=3"), series("Band", state=State.CANCELLED)
    there = [
        block("Deleted", removed=NOW),
        block("Cancelled", state=State.CANCELLED),
        block("Proposed", state=State.PROPOSED),
        choir,
        override(choir, choir.start + timedelta(days=1), state=State.CANCELLED),
        band,
        override(band, state=State.PLANNED),
    ]
    assert sorted((found["title"], found["start"][:10]) for found in agenda(*there)) == [
        ("Band", "2027-03-08"),
        ("Choir", "2027-03-08"),
        ("Choir", "2027-03-10"),
        ("Proposed", "2027-03-08"),
    ]


def test_whole_days_are_bare_dates_and_what_floats_has_no_zone(agenda: Agenda) -> None:
    there = [
        block("Days", day=1, at="00:00-00:00", end=datetime(2027, 3, 11), **WHOLE_DAYS),
        block("Floats", day=2, zone=None),
        block("Plain", day=3, zone="UTC"),
        block("Away", day=4, at="19:00-21:00", zone="America/New_York"),
    ]
    assert [(one["start"], one["end"], one["zone"], one["all_day"]) for one in agenda(*there)] == [
        ("2027-03-09", "2027-03-11", None, True),
        ("2027-03-10T19:00:00+01:00", "2027-03-10T21:00:00+01:00", None, False),
        ("2027-03-11T19:00:00+00:00", "2027-03-11T21:00:00+00:00", "UTC", False),
        ("2027-03-12T19:00:00-05:00", "2027-03-12T21:00:00-05:00", "America/New_York", False),
    ]


SPRING, AUTUMN = datetime(2027, 3, 28), datetime(2027, 10, 31)
CLOCK_CHANGES = [
    (SPRING, "01:00-03:00", "2027-03-28T01:00:00+01:00", "2027-03-28T03:00:00+02:00"),
    (SPRING, "02:30-03:30", "2027-03-28T03:30:00+02:00", "2027-03-28T03:30:00+02:00"),
    (SPRING, "02:45-03:15", "2027-03-28T03:45:00+02:00", "2027-03-28T04:15:00+02:00"),
    (SPRING, "12:00-13:00", "2027-03-28T12:00:00+02:00", "2027-03-28T13:00:00+02:00"),
    (AUTUMN, "01:30-02:30", "2027-10-31T01:30:00+02:00", "2027-10-31T02:30:00+02:00"),
    (AUTUMN, "02:30-03:30", "2027-10-31T02:30:00+02:00", "2027-10-31T03:30:00+01:00"),
]


@pytest.mark.parametrize(("day", "at", "start", "end"), CLOCK_CHANGES)
def test_offsets_are_those_of_the_moment(
    day: datetime, at: str, start: str, end: str, agenda: Agenda
) -> None:
    begin, stop = (timedelta(hours=int(one[:2]), minutes=int(one[3:])) for one in at.split("-"))
    there = block(start=day + begin, end=day + stop)
    found = agenda(there, first=str(day.date()), end=str((day + timedelta(days=1)).date()))
    assert found[0]["start"] == start
    assert found[0]["end"] == end


def test_a_series_keeps_its_hour_through_the_year_and_says_which_one_it_is(agenda: Agenda) -> None:
    choir = series("Choir", day=-300)
    for first, end in (("2027-03-22", "2027-04-05"), ("2027-10-25", "2027-11-08")):
        found = agenda(choir, first=first, end=end)
        assert [one["start"][11:19] for one in found] == ["19:00:00"] * 2
        assert len({one["start"][19:] for one in found}) == 2
        assert all(one["occurrence"] == one["start"] and one["uid"] == choir.uid for one in found)


def test_a_moved_occurrence_still_says_when_it_would_have_been(agenda: Agenda) -> None:
    choir = series("Choir", rule="FREQ=DAILY;COUNT=2")
    trip = series(
        "Trip", day=3, at="00:00-00:00", end=datetime(2027, 3, 12), rule="FREQ=YEARLY", **WHOLE_DAYS
    )
    found = agenda(
        choir,
        override(choir, start=datetime(2027, 3, 9, 8), end=datetime(2027, 3, 9, 9)),
        override(
            choir,
            choir.start + timedelta(days=1),
            all_day=True,
            start=datetime(2027, 3, 10),
            end=datetime(2027, 3, 11),
        ),
        trip,
        override(
            trip,
            all_day=False,
            start=datetime(2027, 3, 11, 9),
            end=datetime(2027, 3, 11, 17),
            title="Late trip",
        ),
    )
    assert [(one["occurrence"], one["start"], one["end"], one["zone"], one["all_day"]) for one in found] == [
        (
            "2027-03-08T19:00:00+01:00",
            "2027-03-09T08:00:00+01:00",
            "2027-03-09T09:00:00+01:00",
            "Europe/Berlin",
            False,
        ),
        ("2027-03-09T19:00:00+01:00", "2027-03-10", "2027-03-11", None, True),
        ("2027-03-11", "2027-03-11T09:00:00+01:00", "2027-03-11T17:00:00+01:00", None, False),
    ]
