"""Single occurrences, and all from one on, that a file has otherwise than their series."""

from datetime import datetime, timedelta

import pytest

from planner.domain.block import OVERRIDABLE, Override
from planner.domain.kinds import State, Visibility
from tests.interchange.readers import calendar, changed, event, everything, partly, seen, series, taken

START = ("DTSTART;TZID=Europe/Berlin:20260105T090000", "DTEND;TZID=Europe/Berlin:20260105T100000")
WEEKLY = event(*START, "RRULE:FREQ=WEEKLY;COUNT=4")
AT = datetime(2026, 1, 12, 9)
USUAL = ("DTSTART;TZID=Europe/Berlin:20260112T090000", "DTEND;TZID=Europe/Berlin:20260112T100000")
MOVED = ("DTSTART;TZID=Europe/Berlin:20260113T110000", "DTEND;TZID=Europe/Berlin:20260113T120000")


def own(override: Override) -> dict[str, object]:
    return {name: value for name in OVERRIDABLE if (value := getattr(override, name)) is not None}


@pytest.mark.parametrize(
    "at",
    [
        ";TZID=Europe/Berlin:20260112T090000",
        ":20260112T080000Z",
        ";TZID=Europe/London:20260112T080000",
        ":20260112T090000",
        ";VALUE=DATE:20260112",
        ":20260112T000000",
    ],
)
def test_an_occurrence_is_known_by_its_time(at: str) -> None:
    one = series(*WEEKLY, *changed(at, *MOVED))
    (override,) = one.overrides
    assert (override.occurrence, override.block) == (AT, one.block.id)
    assert own(override) == {"start": datetime(2026, 1, 13, 11), "end": datetime(2026, 1, 13, 12)}
    assert seen(one) == ["01-05 09:00", "01-13 11:00", "01-19 09:00", "01-26 09:00"]


def test_only_what_differs_is_kept() -> None:
    lines = ("DESCRIPTION:Bring water", "CLASS:PRIVATE", "X-A:b")
    one = series(*WEEKLY, *changed(":20260112T080000Z", *USUAL, *lines))
    (override,) = one.overrides
    assert own(override) == {"note": "Bring water", "visibility": Visibility.BUSY}
    assert override.extra == "X-A:b"
    assert series(*WEEKLY, *changed(":20260112T080000Z", *USUAL)).overrides == ()


def test_a_change_without_a_title_or_an_end_keeps_those_of_the_series() -> None:
    change = ("BEGIN:VEVENT", "UID:a@b", "RECURRENCE-ID:20260112T080000Z", MOVED[0], "END:VEVENT")
    (override,) = series(*WEEKLY, *change).overrides
    assert own(override) == {"start": datetime(2026, 1, 13, 11), "end": datetime(2026, 1, 13, 12)}


def test_times_in_another_zone_are_put_on_the_wall_of_the_series() -> None:
    lines = ("DTSTART:20260112T100000Z", "DTEND;TZID=America/New_York:20260112T060000")
    (override,) = series(*WEEKLY, *changed(":20260112T080000Z", *lines)).overrides
    assert (override.start, override.end) == (datetime(2026, 1, 12, 11), datetime(2026, 1, 12, 12))


def test_an_occurrence_can_come_to_last_a_day_and_the_other_way_round() -> None:
    (override,) = series(*WEEKLY, *changed(":20260112T080000Z", "DTSTART;VALUE=DATE:20260112")).overrides
    assert own(override) == {"all_day": True, "start": datetime(2026, 1, 12), "end": datetime(2026, 1, 13)}
    days = event("DTSTART;VALUE=DATE:20260105", "RRULE:FREQ=WEEKLY;COUNT=4")
    lines = ("DTSTART:20260112T080000Z", "DTEND:20260112T090000Z")
    one = series(*days, *changed(";VALUE=DATE:20260112", *lines))
    assert own(one.overrides[0]) == {"all_day": False, "start": AT, "end": AT + timedelta(hours=1)}
    assert seen(one)[1] == "01-12 09:00"


def test_a_cancelled_occurrence_is_left_out() -> None:
    one = series(*WEEKLY, *changed(":20260112T080000Z", *USUAL, "STATUS:CANCELLED"))
    assert (one.block.dropped, one.overrides) == ((AT,), ())


def test_an_occurrence_that_the_series_does_not_have_is_added() -> None:
    one = series(*WEEKLY, *changed(":20260114T080000Z", *MOVED))
    assert one.block.added == (datetime(2026, 1, 14, 9),)
    assert "01-13 11:00" in seen(one)
    one = series(*WEEKLY, *changed(":20260114T080000Z", *MOVED, "STATUS:CANCELLED"))
    assert (one.block.added, one.block.dropped) == ((), ())


def test_an_occurrence_left_out_and_changed_is_changed() -> None:
    one = series(*WEEKLY[:-1], "EXDATE:20260112T080000Z", "END:VEVENT", *changed(":20260112T080000Z", *MOVED))
    assert one.block.dropped == ()
    assert "01-13 11:00" in seen(one)


@pytest.mark.parametrize(
    ("first", "second", "title"),
    [
        (("SEQUENCE:2",), ("SEQUENCE:1",), "First"),
        (("LAST-MODIFIED:20260102T000000Z",), ("LAST-MODIFIED:20260101T000000Z",), "First"),
        ((), (), "Second"),
    ],
)
def test_of_two_changes_the_newer_holds(first: tuple[str, ...], second: tuple[str, ...], title: str) -> None:
    at = "RECURRENCE-ID:20260112T080000Z"
    lines = [
        ("BEGIN:VEVENT", "UID:a@b", at, *USUAL, f"SUMMARY:{name}", *more, "END:VEVENT")
        for name, more in (("First", first), ("Second", second))
    ]
    assert [one.title for one in series(*WEEKLY, *lines[0], *lines[1]).overrides] == [title]


@pytest.mark.parametrize(
    ("lines", "why"),
    [
        (changed(":x", *MOVED), "one of its changed dates could not be read, so that date stays as it was."),
        (
            changed(":20260112T080000Z", "DTSTART:x"),
            "the time of one of its changed dates could not be read, so that one keeps the usual time.",
        ),
        (
            changed(":20260112T080000Z", "DTSTART:22001231T000000Z", "DURATION:P0D", "DTEND:x"),
            "its end could not be read, so it lasts as long as it would without one.",
        ),
    ],
)
def test_a_damaged_change_never_costs_the_series(lines: tuple[str, ...], why: str) -> None:
    one, told = partly(*WEEKLY, *lines)
    assert len(seen(one)) >= 3
    assert told == f"“Choir”: {why}"


def test_a_change_of_what_does_not_repeat_is_its_own() -> None:
    one = series(*event(*START), *changed(":20260105T080000Z", *MOVED, "X-A:b"))
    assert (one.block.start, one.block.extra, one.overrides) == (datetime(2026, 1, 13, 11), "X-A:b", ())
    one = series(*event(*START), *changed(":20260105T080000Z", *START, "STATUS:CANCELLED"))
    assert (one.block.state, one.block.dropped) == (State.CANCELLED, ())


def test_changes_without_their_series_are_events_of_their_own() -> None:
    data = calendar(*changed(":20260112T080000Z", *USUAL), *changed(":20260119T080000Z", *MOVED))
    _, (first,), refused = everything(data)
    _, (again,), _ = everything(data)
    assert not refused
    assert [one.block.start.day for one in first.series] == [12, 13]
    uids = [one.block.uid for one in first.series]
    assert uids[0] == "a@b"
    assert len(set(uids)) == 2
    assert uids == [one.block.uid for one in again.series]
    assert [one.block.digest is None for one in first.series] == [False, True]


def test_of_changes_without_their_series_the_newest_holds() -> None:
    lines = changed(":20260112T080000Z", *MOVED, "SEQUENCE:2"), changed(":20260112T080000Z", *USUAL)
    assert series(*lines[0], *lines[1]).block.start.day == 13


def test_a_change_does_not_repeat_whatever_it_says() -> None:
    one = series(*changed(":20260112T080000Z", *USUAL, "RRULE:FREQ=DAILY"))
    assert not one.block.repeats


FOLLOWING = ";RANGE=THISANDFUTURE:20260112T080000Z"


def test_all_that_follow_are_a_series_of_their_own() -> None:
    lines = (
        "DTSTART;TZID=Europe/Berlin:20260112T110000",
        "DTEND;TZID=Europe/Berlin:20260112T123000",
        "X-A:b",
    )
    result = taken(*WEEKLY, *changed(FOLLOWING, *lines, "LOCATION:Hall"))
    before, after = result.series
    assert not result.refused
    assert seen(before) == ["01-05 09:00"]
    assert seen(after) == ["01-12 11:00", "01-19 11:00", "01-26 11:00"]
    assert (after.block.place, after.block.extra, before.block.place) == ("Hall", "X-A:b", "")
    assert after.block.end - after.block.start == timedelta(minutes=90)
    assert (before.block.uid, before.block.digest is None, after.block.digest) == ("a@b", False, None)
    assert after.block.uid == taken(*WEEKLY, *changed(FOLLOWING, *lines)).series[1].block.uid != "a@b"


def test_later_changes_and_exceptions_stay_with_their_part() -> None:
    lines = ("DTSTART;TZID=Europe/Berlin:20260112T110000", "DTEND;TZID=Europe/Berlin:20260112T120000")
    later = changed(":20260119T080000Z", "DTSTART:20260120T080000Z", "DTEND:20260120T090000Z")
    series_ = (*WEEKLY[:-1], "EXDATE:20260126T080000Z", "END:VEVENT")
    before, after = taken(*series_, *changed(FOLLOWING, *lines), *later).series
    assert (seen(before), before.overrides, before.block.dropped) == (["01-05 09:00"], (), ())
    assert seen(after) == ["01-12 11:00", "01-20 09:00"]


def test_several_changes_of_all_that_follow() -> None:
    first = changed(FOLLOWING, *USUAL, "LOCATION:Hall")
    second = changed(
        ";RANGE=THISANDFUTURE:20260119T080000Z", "DTSTART:20260119T090000Z", "DTEND:20260119T100000Z"
    )
    parts = taken(*WEEKLY, *second, *first).series
    assert [one.block.place for one in parts] == ["", "Hall", ""]
    assert [seen(one) for one in parts] == [["01-05 09:00"], ["01-12 09:00"], ["01-19 10:00", "01-26 10:00"]]


def test_all_that_follow_can_be_cancelled() -> None:
    one = series(*WEEKLY, *changed(FOLLOWING, *USUAL, "STATUS:CANCELLED"))
    assert seen(one) == ["01-05 09:00"]


def test_all_from_the_first_on_are_all() -> None:
    lines = ("DTSTART:20260105T090000Z", "DTEND:20260105T100000Z")
    one = series(*WEEKLY, *changed(";RANGE=THISANDFUTURE:20260105T080000Z", *lines))
    assert seen(one) == ["01-05 10:00", "01-12 10:00", "01-19 10:00", "01-26 10:00"]


def test_a_change_after_the_last_occurrence_changes_nothing() -> None:
    one, why = partly(*WEEKLY, *changed(";RANGE=THISANDFUTURE:20270112T080000Z", *USUAL))
    assert len(seen(one)) == 4
    assert why.endswith("could not be taken, because nothing of it happens from then on.")
