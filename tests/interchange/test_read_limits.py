"""Files that were made to do harm cost a moment, and a sentence."""

import time
from collections.abc import Iterator
from contextlib import contextmanager

import pytest
from hypothesis import given
from hypothesis import strategies as st

from planner.domain.errors import UserError
from planner.interchange.ics import limits
from planner.interchange.ics.read import UNEXPECTED, read
from tests.interchange.readers import calendar, changed, event, everything, partly

START = "DTSTART:20260105T090000Z"
MEGABYTE = 1_000_000


@contextmanager
def soon(seconds: float = 5) -> Iterator[None]:
    """Fails where something is far from linear; a busy machine has much room."""
    begin = time.process_time()
    yield
    assert time.process_time() - begin < seconds


@pytest.mark.parametrize(
    ("data", "sentence"),
    [
        (b" " * (limits.MOST_BYTES + 1), limits.TOO_BIG),
        (b"BEGIN:VEVENT\nEND:VEVENT\n" * (limits.MOST_EVENTS + 1), limits.TOO_MANY),
        (b"BEGIN:VEVENT\n" * (limits.MOST_EVENTS + 2), limits.TOO_MANY),
        (b"BEGIN:VCALENDAR\n" * (limits.MOST_CALENDARS + 1), limits.TOO_MANY_CALENDARS),
        (b"BEGIN:X\n" * (limits.DEEPEST + 1), limits.TOO_DEEP),
    ],
    ids=["bytes", "events", "unfinished", "calendars", "deep"],
)
def test_a_file_beyond_all_measure(data: bytes, sentence: str) -> None:
    with soon(), pytest.raises(UserError) as refusal:
        read(data)
    assert str(refusal.value) == sentence


@pytest.mark.parametrize(
    "data",
    [
        b"\n" * MEGABYTE,
        b"BEGIN:VCALENDAR" + b"\n " * MEGABYTE,
        b"BEGIN:VCALENDAR\nBEGIN:" + b" " * MEGABYTE,
        calendar(*["BEGIN:VTODO", "END:VTODO"] * 40_000),
        calendar(*event(START, *["X-A:b"] * 150_000)),
        calendar(*event(START, *["BEGIN:VALARM", "END:VALARM"] * 40_000)),
        calendar(*event(START, "DESCRIPTION:a", *["b"] * 200_000)),
        calendar(*event(START, *["RDATE:x"] * 100_000)),
        calendar(*event(START, "RRULE:FREQ=DAILY", *["EXDATE;VALUE=DATE:20260106"] * 30_000)),
        calendar(*event(START, "RRULE:FREQ=DAILY", *["EXRULE:FREQ=DAILY"] * 3_000)),
        calendar(*event(START, "RRULE:FREQ=DAILY"), *changed(":20260105T090000Z", START) * 5_000),
        calendar(*(line for number in range(5_000) for line in event(START, f"X-A:{number}"))),
        calendar(*event("DTSTART;A=^n" + ";B=c" * 16_000 + ":20260105")),
        calendar(*event("DESCRIPTION;ENCODING=QUOTED-PRINTABLE:a=", *["b="] * 100_000)),
        calendar(*event(START, "SUMMARY:\xff")).replace(b"\xc3\xbf", b"\xff" * MEGABYTE),
    ],
)
def test_nothing_takes_long(data: bytes) -> None:
    with soon():
        try:
            _, _, refused = everything(data)
        except UserError:
            return
    assert UNEXPECTED not in "".join(one.why for one in refused)


def test_a_file_of_rules_that_never_come_round_is_not_searched_for_ever() -> None:
    never = [event(START, "RRULE:FREQ=WEEKLY;BYDAY=MO;BYSETPOS=8", uid=f"{number}") for number in range(101)]
    late = event(START, "RRULE:FREQ=YEARLY;BYMONTH=2;BYMONTHDAY=29;BYDAY=MO", uid="late")  # in 2044
    _, (alone,), _ = everything(calendar(*late))
    assert alone.series[0].block.rule is not None
    _, results, _ = everything(calendar(*(line for lines in (*never, late) for line in lines)))
    assert results[-1].series[0].block.rule is None
    assert [one.why for one in results[-1].refused] == [
        "“Choir”: its repetition never comes round, so it comes in once."
    ]


def test_a_line_too_long_is_left_out_and_its_event_comes_in() -> None:
    attachment = "ATTACH;ENCODING=BASE64;VALUE=BINARY:" + "A" * limits.LONGEST_LINE
    one, why = partly(*event(attachment, "X-A:b", START, "BEGIN:VALARM", "TRIGGER:P0D", "END:VALARM"))
    assert one.block.extra.startswith("X-A:b\n")
    assert why == "“Choir”: its ATTACH is longer than 64 kB, so that was left out."
    one, why = partly(*event(START, "BEGIN:VALARM", attachment, "END:VALARM"))
    assert one.block.extra == "BEGIN:VALARM\nEND:VALARM"
    assert "ATTACH" in why


def test_more_than_can_be_kept_is_left_out() -> None:
    one, why = partly(*event(START, *["X-A:" + "b" * 60_000] * 20))
    assert one.block.extra == ""
    assert why == "“Choir”: what it holds besides is too much to keep, so that was left out."


def test_what_is_no_event_is_told_once_for_each_kind() -> None:
    others = ["BEGIN:VTODO", "END:VTODO"] * 1_200 + ["BEGIN:VJOURNAL", "END:VJOURNAL", "BEGIN:X", "END:X"]
    file = read(calendar(*others, "BEGIN:Y", "BEGIN:VALARM", "END:VALARM", "END:Y"))
    assert [one.why for one in file.refused] == [
        "1,200 tasks were left out, because a plan keeps events only.",
        "One journal entry was left out, because a plan keeps events only.",
        "2 parts of kinds not known here were left out, because a plan keeps events only.",
    ]


def test_events_that_break_off_are_told_of_one_by_one_only_as_long_as_they_are_few() -> None:
    file = read(calendar(*["BEGIN:VEVENT", "SUMMARY:x"] * 30))
    assert [one.why for one in file.refused][-2:] == [
        "“x”: its end is missing in the file, so it was left out.",
        "The ends of 10 more events are missing in the file, so they were left out.",
    ]


PIECES = st.sampled_from(
    [
        "BEGIN:VEVENT",
        "END:VEVENT",
        "BEGIN:VALARM",
        "END:VALARM",
        "BEGIN:VCALENDAR",
        "END:VCALENDAR",
        "UID:a",
        "UID:b",
        "SUMMARY:x",
        "DTSTART:20260105T090000Z",
        "DTSTART;VALUE=DATE:20260105",
        "DTSTART;TZID=Europe/Berlin:20260329T023000",
        "DTEND:20260105T080000",
        "DTEND;VALUE=DATE:20260106",
        "DURATION:PT1H",
        "DURATION:P1D",
        "RRULE:FREQ=DAILY;COUNT=5",
        "RRULE:FREQ=WEEKLY;BYDAY=TH",
        "RRULE:FREQ=DAILY;UNTIL=20200101",
        "RDATE:20260107T090000Z/PT2H,x",
        "RDATE;VALUE=DATE:20260108",
        "EXDATE:20260106T090000Z",
        "EXDATE;VALUE=DATE:20260107",
        "EXRULE:FREQ=WEEKLY",
        "RECURRENCE-ID:20260106T090000Z",
        "RECURRENCE-ID;RANGE=THISANDFUTURE:20260107T090000Z",
        "RECURRENCE-ID;VALUE=DATE:20260107",
        "STATUS:CANCELLED",
        "SEQUENCE:2",
        "TZID:X",
        "X-WR-TIMEZONE:Asia/Tokyo",
        "junk",
        " y",
    ]
)
ANYTHING = st.one_of(PIECES, st.text(max_size=12))


@given(st.lists(PIECES | ANYTHING, max_size=40))
def test_any_lines_are_read_or_refused_and_the_same_each_time(lines: list[str]) -> None:
    data = calendar(*event(START, "RRULE:FREQ=DAILY;COUNT=9", uid="a"), *event(*lines, uid="a"))
    file, results, refused = everything(data)
    again, others, _ = everything(data)
    assert [(one.uid, one.digest) for one in file.events] == [(one.uid, one.digest) for one in again.events]
    for result, other in zip(results, others, strict=True):
        assert [one.block.uid for one in result.series] == [one.block.uid for one in other.series]
        for one in result.series:
            assert one.block.checked() == one.block
            assert all(own.checked() == own and own.block == one.block.id for own in one.overrides)
    assert UNEXPECTED not in "".join(one.why for one in refused)


@given(st.binary(max_size=200), st.integers(0, 300), st.integers(0, 30))
def test_any_damage_is_read_or_refused(damage: bytes, place: int, gone: int) -> None:
    whole = calendar(
        *event(START, "RRULE:FREQ=DAILY", "EXDATE:20260106T090000Z"), *changed(":20260107T090000Z", START)
    )
    try:
        _, _, refused = everything(whole[:place] + damage + whole[place + gone :])
    except UserError:
        return
    assert UNEXPECTED not in "".join(one.why for one in refused)
