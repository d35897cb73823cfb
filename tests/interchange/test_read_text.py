"""Whatever the encoding, the ends of line and the folding, a file says what its program meant."""

import codecs
from pathlib import Path

import pytest

from planner.domain.errors import UserError
from planner.interchange.ics.content import content_line
from planner.interchange.ics.lines import unfolded
from planner.interchange.ics.read import read
from tests.interchange.readers import GUEST, calendar, event, everything, partly, series

START = "DTSTART:20260105T090000Z"
TEXT = calendar(*event("DESCRIPTION:Käse für 3 €", START)).decode()


def note(data: bytes) -> str:
    (found,) = read(data).events
    return found.taken(GUEST).series[0].block.note


@pytest.mark.parametrize(
    "data",
    [
        TEXT.encode(),
        codecs.BOM_UTF8 + TEXT.encode(),
        TEXT.encode("utf-16"),
        TEXT.encode("utf-16-le"),
        codecs.BOM_UTF16_BE + TEXT.encode("utf-16-be"),
        TEXT.encode("utf-16-be"),
        TEXT.encode("cp1252"),
        TEXT.replace("\r\n", "\n").encode(),
        TEXT.replace("\r\n", "\r").encode(),
        TEXT.replace("\r\n", "\r\r\n").encode(),
        TEXT.replace("\r\n", "\r\n\r\n").encode(),
        TEXT.replace("\r\nDESC", "\nDESC").replace("END:VEVENT\r\n", "END:VEVENT\r").encode(),
        TEXT.lower().replace("käse", "Käse").replace("t090000z", "T090000z").encode(),
        f"\ufeff\n\n{TEXT}".encode(),
        TEXT.rstrip().encode(),
    ],
)
def test_every_encoding_and_end_of_line(data: bytes) -> None:
    assert note(data) == "Käse für 3 €"


def test_bad_bytes_cost_only_their_line() -> None:
    lines = calendar(*event("DESCRIPTION:Käse", "LOCATION:Gr?n", START)).replace(b"Gr?n", b"Gr\xfcn")
    (found,) = read(lines).events
    block = found.taken(GUEST).series[0].block
    assert (block.note, block.place) == ("Käse", "Grün")


@pytest.mark.parametrize("fold", ["\r\n ", "\r\n\t", "\n ", "\r ", "\r\n\r\n "])
def test_folds_are_taken_out_even_within_a_letter(fold: str) -> None:
    whole = "Käse".encode()
    folded = whole[:2] + fold.encode() + whole[2:]
    assert note(calendar(*event("DESCRIPTION:Käse", START)).replace(whole, folded)) == "Käse"


def test_a_text_whose_folding_was_lost_goes_on() -> None:
    assert series(*event("DESCRIPTION:First", "and second", START)).block.note == "First\nand second"


def test_lines_that_are_nothing_are_left_out() -> None:
    one, why = partly(*event(START, "?!", "DTEND:20260105T100000Z"))
    assert one.block.end.hour == 10
    assert why == "“Choir”: some of its lines could not be read, so they were left out."


def test_a_line_that_is_damaged_is_told() -> None:
    lines = ("BEGIN:VEVENT", "UID:1", "SUMMARY;X:Choir", START, "END:VEVENT")
    one, why = partly(*lines)
    assert one.block.title == ""
    assert why == "An event without a title: some of its lines could not be read, so they were left out."


def test_lines_between_events_do_not_matter() -> None:
    file, results, refused = everything(calendar("?!", *event(START), "X", ":", *event(START, uid="c")))
    assert len(file.events) == 2
    assert all(result.series for result in results)
    assert not refused


def test_several_calendars_in_one_file() -> None:
    file, _, _ = everything(calendar(*event(START)) + calendar(*event(START, uid="c")))
    assert [found.uid for found in file.events] == ["a@b", "c"]


def test_what_comes_before_a_file_breaks_off_is_taken() -> None:
    whole = calendar(*event(START), *event(START, uid="c"))
    file, results, refused = everything(whole[: whole.rindex(b"DTSTART")])
    assert [found.uid for found in file.events] == ["a@b"]
    assert results[0].series
    assert [(one.uid, one.why) for one in refused] == [
        (None, "The file breaks off before its end, so the original may hold more."),
        ("c", "“Choir”: its end is missing in the file, so it was left out."),
    ]


def test_an_event_that_is_not_closed_does_not_cost_the_next() -> None:
    file, _, refused = everything(calendar("BEGIN:VEVENT", "UID:x", *event(START)))
    assert [found.uid for found in file.events] == ["a@b"]
    assert [one.uid for one in refused] == ["x"]


def test_a_calendar_of_telephones() -> None:
    data = (
        b"BEGIN:VCALENDAR\nVERSION:1.0\nBEGIN:VEVENT\nDTSTART:20260105T090000Z\n"
        b"SUMMARY:Long\n  way\n"
        b"DESCRIPTION;CHARSET=UTF-8;ENCODING=QUOTED-PRINTABLE:K=C3=A4=00se=0D=0A=\n3=20Kilo\n"
        b"RRULE:W1 MO #3\nEND:VEVENT\nEND:VCALENDAR\n"
    )
    block = read(data).events[0].taken(GUEST).series[0].block
    assert (block.title, block.note, block.rule) == (
        "Long way",
        "Käse\n3 Kilo",
        "FREQ=WEEKLY;COUNT=3;BYDAY=MO",
    )


@pytest.mark.parametrize(
    "data", [b"", b"\0", b"hello", b"PK\3\4\0\0", b'["vcalendar", []]', b"BEGIN:VCARD\nEND:VCARD"]
)
def test_what_is_no_calendar_is_refused(data: bytes) -> None:
    with pytest.raises(UserError, match="not a calendar file"):
        read(data)


def test_a_file_is_never_taken_for_the_name_of_one(tmp_path: Path) -> None:
    other = tmp_path / "other.ics"
    other.write_bytes(calendar(*event(START)))
    with pytest.raises(UserError):
        read(str(other).encode())


@pytest.mark.parametrize("name", ["X-WR-CALNAME:Our week\\, mostly", "NAME:Our week\\, mostly"])
def test_a_file_says_what_it_is_called(name: str) -> None:
    assert read(calendar(*event("NAME:x", START), name)).name == "Our week, mostly"


def test_a_file_need_not_say_what_it_is_called() -> None:
    assert read(calendar(*event(START, "NAME:x"))).name is None


@pytest.mark.parametrize(
    ("text", "name", "parameters", "value"),
    [
        ("SUMMARY:a:b;c", "SUMMARY", {}, "a:b;c"),
        ('dtstart;tzid="A:B;C":1', "DTSTART", {"TZID": "A:B;C"}, "1"),
        ("DTSTART;;VALUE=DATE:1", "DTSTART", {"VALUE": "DATE"}, "1"),
        ("SUMMARY ; LANGUAGE = de :x", "SUMMARY", {"LANGUAGE": "de"}, "x"),
        ('A;B="c","d":e', "A", {"B": "c,d"}, "e"),
        ("A;B=^n:e", "A", {"B": "\n"}, "e"),
    ],
)
def test_a_line_taken_apart(text: str, name: str, parameters: dict[str, str], value: str) -> None:
    line = content_line(text)
    assert (line.name, line.parameters, line.value) == (name, parameters, value)


@pytest.mark.parametrize("text", ["", "A", ":b", "A;B:c", 'A;B="c:d', "A\nB:c\n"])
def test_what_is_no_line(text: str) -> None:
    with pytest.raises(ValueError, match=r".?"):
        content_line(text)


def test_each_line_stands_alone() -> None:
    assert unfolded(b"A:1\r\n 2\rB:3\n\n") == "\nA:12\nB:3\n"
