"""Free time: what takes it, what gives way, and where it begins, on days of any length."""

from collections.abc import Iterable, Sequence
from datetime import UTC, date, datetime, time, timedelta
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from planner.domain.errors import UserError
from planner.domain.free import Ask, Slot, free_slots
from planner.domain.kinds import Firmness, Kind, State
from planner.domain.occurrence import Occurrence
from planner.domain.walltime import instant, wall_at
from tests.domain.happening import BERLIN, happening, occasion

MONDAY = date(2026, 3, 9)
HOUR, MINUTE = timedelta(hours=1), timedelta(minutes=1)
PAST = datetime(2000, 1, 1, tzinfo=UTC)
BOTH = ("mara", "jonas")


def ask(length: timedelta = HOUR, earliest: str = "18:00", latest: str = "22:00", **fields: Any) -> Ask:
    given = {"who": frozenset(BOTH)} | fields
    return Ask(
        length=length, earliest=time.fromisoformat(earliest), latest=time.fromisoformat(latest), **given
    )


def days(first: date, count: int) -> list[date]:
    return [first + timedelta(days=number) for number in range(count)]


def slots(
    wanted: Ask,
    *occurrences: Occurrence,
    first: date = MONDAY,
    count: int = 1,
    since: datetime = PAST,
    home: str = BERLIN,
) -> list[Slot]:
    return list(free_slots(wanted, occurrences, days(first, count), since, home))


def walls(found: Iterable[Slot]) -> list[str]:
    return [f"{slot.wall.start:%a %H:%M}-{slot.wall.end:%H:%M}" for slot in found]


def evening(start: str, end: str, *who: str, **fields: Any) -> Occurrence:
    return happening(f"2026-03-09 {start}", f"2026-03-09 {end}", *who, **fields)


@pytest.mark.parametrize(
    ("taken", "expected"),
    [
        ([], ["18:00-19:00"]),
        ([("18:00", "18:30")], ["18:30-19:30"]),
        ([("19:00", "20:00")], ["18:00-19:00", "20:00-21:00"]),
        ([("18:45", "20:00")], ["20:00-21:00"]),
        ([("18:00", "22:00")], []),
        ([("17:00", "18:00"), ("22:00", "23:00")], ["18:00-19:00"]),
        ([("18:00", "19:00"), ("18:30", "20:10")], ["20:15-21:15"]),
        ([("18:00", "21:00:20")], []),
        ([("18:00", "20:00"), ("19:00", "19:30")], ["20:00-21:00"]),
        ([("19:00", "19:00")], ["18:00-19:00"]),
    ],
)
def test_an_evening_has_one_slot_for_each_free_gap(taken: list[tuple[str, str]], expected: list[str]) -> None:
    found = slots(ask(), *(evening(start, end) for start, end in taken))
    assert walls(found) == [f"Mon {slot}" for slot in expected]


def test_a_slot_tells_its_moments_and_the_gap_it_may_be_moved_in() -> None:
    (slot,) = slots(ask(), evening("18:00", "19:05"))
    assert slot.span.start == datetime(2026, 3, 9, 18, 15, tzinfo=UTC)
    assert slot.span.length == HOUR
    assert slot.room.start == datetime(2026, 3, 9, 18, 5, tzinfo=UTC)
    assert slot.room.end == datetime(2026, 3, 9, 21, tzinfo=UTC)
    assert slot.over == ()


def test_everyone_asked_has_to_be_free_and_nobody_else() -> None:
    taken = (
        evening("18:00", "19:00", "mara"),
        evening("19:00", "20:00", "jonas"),
        evening("20:00", "22:00", "kim"),
    )
    assert walls(slots(ask(), *taken)) == ["Mon 20:00-21:00"]
    assert walls(slots(ask(who=frozenset({"jonas"})), *taken)) == ["Mon 18:00-19:00", "Mon 20:00-21:00"]


@pytest.mark.parametrize(
    ("fields", "respect", "is_free"),
    [
        ({"firmness": Firmness.PROTECTED}, Firmness.PROTECTED, False),
        ({"firmness": Firmness.PROTECTED}, Firmness.WISH, False),
        ({"firmness": Firmness.FLEXIBLE}, Firmness.PROTECTED, True),
        ({"firmness": Firmness.FLEXIBLE}, Firmness.FLEXIBLE, False),
        ({"firmness": Firmness.WISH}, Firmness.FLEXIBLE, True),
        ({"firmness": Firmness.WISH}, Firmness.WISH, False),
        ({"state": State.PROPOSED}, Firmness.FLEXIBLE, True),
        ({"state": State.TRIAL}, Firmness.FLEXIBLE, False),
        ({"state": State.MOVED}, Firmness.FLEXIBLE, False),
    ],
)
def test_what_is_soft_gives_way_and_is_named(
    fields: dict[str, Any], respect: Firmness, is_free: bool
) -> None:
    taken = evening("18:00", "19:00", **fields)
    slot = slots(ask(respect=respect), taken)[0]
    assert (slot.wall.start.hour, slot.over) == ((18, (taken,)) if is_free else (19, ()))


@pytest.mark.parametrize("state", [State.CANCELLED, State.MISSED])
def test_what_does_not_happen_takes_no_time(state: State) -> None:
    slot = slots(ask(), evening("18:00", "19:00", state=state, firmness=Firmness.PROTECTED))[0]
    assert (slot.wall.start.hour, slot.over) == (18, ())


@pytest.mark.parametrize(
    ("fields", "is_free"),
    [
        ({"kind": Kind.DUTY}, False),
        ({"kind": Kind.RITUAL}, True),
        ({"kind": Kind.US, "firmness": Firmness.PROTECTED}, False),
    ],
)
def test_of_whole_days_only_duties_and_protected_ones_take_time(
    fields: dict[str, Any], is_free: bool
) -> None:
    found = slots(ask(), happening("2026-03-09", "2026-03-10", **fields), count=2)
    assert walls(found) == ["Mon 18:00-19:00"] * is_free + ["Tue 18:00-19:00"]
    assert not any(slot.over for slot in found)


def test_only_the_days_of_the_week_that_are_allowed() -> None:
    found = slots(ask(weekdays=frozenset({1, 6})), count=14)
    assert walls(found) == [f"{day} 18:00-19:00" for day in ("Tue", "Sun", "Tue", "Sun")]


@pytest.mark.parametrize(
    ("minute", "expected"),
    [
        (0, ["Mon 20:00-21:00"]),
        (1, ["Mon 20:15-21:15"]),
        (46, ["Mon 21:00-22:00"]),
        (60, ["Mon 21:00-22:00"]),
        (61, []),
    ],
)
def test_nothing_begins_in_the_past(minute: int, expected: list[str]) -> None:
    now = datetime(2026, 3, 9, 19, tzinfo=UTC) + minute * MINUTE
    assert walls(slots(ask(), since=now)) == expected


@pytest.mark.parametrize(
    ("earliest", "latest", "length", "expected"),
    [
        ("22:00", "00:00", 2 * HOUR, ["Mon 22:00-00:00", "Tue 22:00-00:00"]),
        ("22:00", "02:00", 3 * HOUR, ["Mon 22:00-01:00", "Tue 22:00-01:00"]),
        ("00:00", "00:00", 24 * HOUR, ["Mon 00:00-00:00", "Tue 00:00-00:00"]),
        ("06:00", "06:00", 20 * HOUR, ["Mon 06:00-02:00", "Tue 06:00-02:00"]),
    ],
)
def test_hours_up_to_midnight_and_past_it(
    earliest: str, latest: str, length: timedelta, expected: list[str]
) -> None:
    assert walls(slots(ask(length, earliest, latest), count=2)) == expected


SPRING, AUTUMN = date(2026, 3, 29), date(2026, 10, 25)


@pytest.mark.parametrize(
    ("first", "hours", "earliest", "latest", "expected"),
    [
        pytest.param(SPRING, 1, "01:30", "05:00", ["01:30-03:30"], id="an hour over the gap"),
        pytest.param(SPRING, 3, "00:00", "03:00", [], id="an hour less than it says"),
        pytest.param(SPRING, 1, "02:15", "05:00", ["03:15-04:15"], id="from within the gap"),
        pytest.param(SPRING, 1, "02:15", "03:15", [], id="hours that the gap swallows"),
        pytest.param(AUTUMN, 4, "00:00", "04:00", ["00:00-03:00"], id="an hour more than it says"),
        pytest.param(AUTUMN, 1, "02:30", "05:00", ["03:00-04:00"], id="no end at the second 02:30"),
        pytest.param(AUTUMN, 3, "00:00", "03:00", ["01:00-03:00"], id="no end before the second 03:00"),
    ],
)
def test_nights_on_which_the_clocks_change(
    first: date, hours: int, earliest: str, latest: str, expected: list[str]
) -> None:
    found = slots(ask(hours * HOUR, earliest, latest), first=first)
    assert walls(found) == [f"Sun {slot}" for slot in expected]


@pytest.mark.parametrize(
    ("fields", "sentence"),
    [
        ({"who": frozenset[str]()}, "Free time is somebody's; please say whose."),
        ({"weekdays": frozenset[int]()}, "Please allow at least one day of the week."),
        ({"weekdays": frozenset({7})}, "Please allow at least one day of the week."),
        ({"length": timedelta()}, "Please say how long it should be."),
        (
            {"length": 5 * HOUR},
            "That is longer than there is between 18:00 and 22:00; please choose less time or more hours.",
        ),
    ],
)
def test_what_cannot_be_asked(fields: dict[str, Any], sentence: str) -> None:
    with pytest.raises(UserError) as error:
        ask(**fields)
    assert str(error.value) == sentence


ZONES = {
    BERLIN: (date(2026, 3, 28), date(2026, 10, 24)),
    "Australia/Lord_Howe": (date(2026, 4, 4), date(2026, 10, 3)),
    "America/Sao_Paulo": (date(2018, 11, 3), date(2018, 2, 17)),
    "Pacific/Apia": (date(2011, 12, 29),),
}
KINDS = st.sampled_from([Kind.ME, Kind.DUTY])
quarters = st.integers(0, 95).map(lambda number: time(number // 4, number % 4 * 15))


@st.composite
def asks(draw: st.DrawFn) -> Ask:
    earliest, latest = draw(quarters), draw(quarters)
    hours = Ask(who=frozenset(BOTH), length=MINUTE, earliest=earliest, latest=latest).hours(date.min)
    return Ask(
        who=frozenset(draw(st.sampled_from([("mara",), BOTH]))),
        length=min(5 * MINUTE * draw(st.integers(1, 40)), hours.length),
        earliest=earliest,
        latest=latest,
        weekdays=draw(st.sampled_from([frozenset(range(7)), frozenset({5, 6})])),
        respect=draw(st.sampled_from(Firmness)),
    )


@st.composite
def busy_days(draw: st.DrawFn, first: date, home: str) -> list[Occurrence]:
    midnight, found = datetime.combine(first, time()), []
    for _ in range(draw(st.integers(0, 8))):
        start = midnight + 5 * MINUTE * draw(st.integers(0, 4 * 288))
        end = start + 5 * MINUTE * draw(st.integers(0, 60))
        all_day = draw(st.integers(0, 9)) == 0
        if all_day:
            start = datetime.combine(start, time())
            end = start + timedelta(days=1)
        fields = {"firmness": draw(st.sampled_from(Firmness)), "state": draw(st.sampled_from(State))}
        who = draw(st.sampled_from([("mara",), ("jonas",), BOTH, ("kim",)]))
        found.append(occasion(start, end, who, home, all_day=all_day, kind=draw(KINDS), **fields))
    return found


def scanned(
    wanted: Ask, occurrences: Sequence[Occurrence], dates: Iterable[date], since: datetime, home: str
) -> list[datetime]:
    """Where slots begin, found by looking at every five minutes of every day's hours."""
    found = []
    for day in dates:
        if day.weekday() in wanted.weekdays:
            wall = wanted.hours(day)
            at, end = (instant(one, None, home) for one in (wall.start, wall.end))
            is_met = False
            while at < end:
                if at < since or is_taken(wanted, occurrences, at):
                    is_met = False
                elif not is_met and is_fit(wanted, occurrences, at, end, home):
                    found.append(at)
                    is_met = True
                at += 5 * MINUTE
    return found


def is_fit(wanted: Ask, occurrences: Sequence[Occurrence], at: datetime, end: datetime, home: str) -> bool:
    shown = [wall_at(moment, home) for moment in (at, at + wanted.length)]
    return (
        shown[0].minute % 15 == 0
        and not any(wall.fold for wall in shown)
        and at + wanted.length <= end
        and not any(
            is_taken(wanted, occurrences, at + 5 * MINUTE * number)
            for number in range(wanted.length // (5 * MINUTE))
        )
    )


def is_taken(wanted: Ask, occurrences: Sequence[Occurrence], at: datetime) -> bool:
    softness = [Firmness.PROTECTED, Firmness.FLEXIBLE, Firmness.WISH]
    return any(
        one.span.start <= at < one.span.end
        and wanted.who & set(one.block.who)
        and one.block.state in (State.PLANNED, State.TRIAL, State.KEPT, State.MOVED)
        and one.block.firmness in softness[: softness.index(wanted.respect) + 1]
        and (not one.block.all_day or one.block.kind is Kind.DUTY or one.block.firmness is Firmness.PROTECTED)
        for one in occurrences
    )


@given(st.data(), asks())
def test_slots_are_what_a_scan_of_every_minute_finds(data: st.DataObject, wanted: Ask) -> None:
    home = data.draw(st.sampled_from(sorted(ZONES)))
    first = data.draw(st.sampled_from(ZONES[home]))
    what = data.draw(busy_days(first, home))
    since = (
        instant(datetime.combine(first, time()), None, home) + data.draw(st.integers(-9, 300)) * 5 * MINUTE
    )
    found = slots(wanted, *what, first=first, count=3, since=since, home=home)
    assert [slot.span.start for slot in found] == scanned(wanted, what, days(first, 3), since, home)
    for slot in found:
        assert slot.span.length == wanted.length
        assert slot.span.clip(slot.room) == slot.span
        assert [instant(at, None, home) for at in (slot.wall.start, slot.wall.end)] == [
            slot.span.start,
            slot.span.end,
        ]
        assert all(one.span.overlaps(slot.span) for one in slot.over)
