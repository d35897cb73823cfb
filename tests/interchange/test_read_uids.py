"""By which names and digests events are known again when the same file comes a second time."""

import pytest

from planner.interchange.ics.read import FoundEvent, read
from tests.interchange.readers import GUEST, calendar, changed, event, everything

START = "DTSTART:20260105T090000Z"
ZONE = """\
BEGIN:VTIMEZONE
TZID:Ours
BEGIN:STANDARD
DTSTART:19700101T000000
TZOFFSETFROM:+0100
TZOFFSETTO:+0100
END:STANDARD
END:VTIMEZONE""".splitlines()


def found(*lines: str) -> FoundEvent:
    (one,) = read(calendar(*lines)).events
    return one


def uids(*lines: str) -> list[str]:
    """The UIDs of all that a file becomes; that of a found event is the first of its series'."""
    file, results, _ = everything(calendar(*lines))
    for one, result in zip(file.events, results, strict=True):
        assert result.series[0].block.uid == one.uid
        assert [part.block.digest for part in result.series] == [
            one.digest,
            *[None] * (len(result.series) - 1),
        ]
    return [part.block.uid for result in results for part in result.series]


def test_a_uid_is_taken_without_its_escapes() -> None:
    assert found(*event(START, uid="a\\,b\\;c ")).uid == "a,b;c"


def test_an_alarm_may_have_a_uid_and_that_is_not_the_events() -> None:
    alarm = ("BEGIN:VALARM", "UID:alarm", "END:VALARM")
    assert found("BEGIN:VEVENT", *alarm, START, "UID:own", "END:VEVENT").uid == "own"
    without = found("BEGIN:VEVENT", START, *alarm, "END:VEVENT").uid
    assert without == found("BEGIN:VEVENT", START, "END:VEVENT").uid != "alarm"


@pytest.mark.parametrize("line", ["", "UID:", "UID: ", f"UID:{'x' * 1001}", "UID:a\x07b"])
def test_a_uid_that_cannot_be_one_is_made_and_stays(line: str) -> None:
    lines = ("BEGIN:VEVENT", START, "SUMMARY:Choir", *filter(None, [line]))
    first = found(*lines, "DTSTAMP:20260101T000000Z", "END:VEVENT").uid
    assert len(first) == 36
    assert first == found(*lines, "DESCRIPTION:x", "END:VEVENT").uid


def test_events_without_uids_are_told_apart_by_what_they_say() -> None:
    lines = ("BEGIN:VEVENT", "SUMMARY:Choir", START, "END:VEVENT")
    other = ("BEGIN:VEVENT", "SUMMARY:Choir", "DTSTART:20260106T090000Z", "END:VEVENT")
    assert len(set(uids(*lines, *other))) == 2
    assert len(uids(*lines, *lines)) == 1


def test_two_events_with_one_uid_both_come_in() -> None:
    other = event("DTSTART:20260106T090000Z")
    both = uids(*event(START), *other)
    assert both[0] == "a@b"
    assert len(set(both)) == 2
    assert both == uids(*event(START, "X-A:b"), *other)


def test_any_number_of_events_with_one_uid_and_one_start() -> None:
    lines = [line for number in range(4) for line in event(START, f"X-A:{number}")]
    assert len(set(uids(*lines))) == 4


def test_the_same_twice_is_once() -> None:
    assert uids(*event(START), *event(START, "DTSTAMP:20260101T000000Z")) == ["a@b"]


def test_of_two_versions_the_newer_holds() -> None:
    file, (result,), _ = everything(
        calendar(*event(START, "SEQUENCE:3", "LOCATION:New"), *event(START, "SEQUENCE:2", "LOCATION:Old"))
    )
    assert [one.uid for one in file.events] == ["a@b"]
    assert [one.block.place for one in result.series] == ["New"]


DIGEST = found(*event(START), *changed(":20260105T090000Z", START)).digest


@pytest.mark.parametrize(
    "lines",
    [
        (*event(START), *changed(":20260105T090000Z", START)),
        (*changed(":20260105T090000Z", START), *event(START)),
        (*event(START, "DTSTAMP:20260101T000000Z"), *changed(":20260105T090000Z", START)),
        (*ZONE, *event(START), *changed(":20260105T090000Z", START)),
        (
            *event(START),
            "X-WR-CALNAME:Ours",
            "BEGIN:VTODO",
            "END:VTODO",
            *changed(":20260105T090000Z", START),
        ),
    ],
)
def test_a_digest_is_the_same_for_what_says_the_same(lines: tuple[str, ...]) -> None:
    assert found(*lines).digest == DIGEST


@pytest.mark.parametrize(
    "lines",
    [
        event(START),
        (*event(START, "SEQUENCE:1"), *changed(":20260105T090000Z", START)),
        ("X-WR-TIMEZONE:Asia/Tokyo", *event(START), *changed(":20260105T090000Z", START)),
    ],
)
def test_a_digest_is_another_for_what_says_something_else(lines: tuple[str, ...]) -> None:
    assert found(*lines).digest != DIGEST


def test_the_zone_of_an_event_belongs_to_what_it_says() -> None:
    lines = event('DTSTART;TZID="Ours":20260105T090000')
    other = [line.replace("TZOFFSETTO:+0100", "TZOFFSETTO:+0200") for line in ZONE]
    assert found(*ZONE, *lines).digest != found(*other, *lines).digest
    assert found(*ZONE, *event(START)).digest == found(*other, *event(START)).digest


def test_what_is_taken_twice_is_the_same_but_for_its_ids() -> None:
    one = found(*event(START, "RRULE:FREQ=DAILY"), *changed(":20260106T090000Z", START))
    first, second = one.taken(GUEST).series[0], one.taken(GUEST).series[0]
    assert (first.block.uid, first.block.start) == (second.block.uid, second.block.start)
    assert first.block.id != second.block.id
