"""What an event says, and what it does not at each level."""

from datetime import datetime
from typing import Any

import pytest

from planner.domain.block import Block
from planner.domain.kinds import Firmness, Kind, State, Visibility
from tests.domain.edited import DAY, HOUR, NOW, block, override
from tests.interchange.writing import events, leaving, single, unfolded, written

AT = datetime(2026, 1, 15, 19)


def event(level: Visibility = Visibility.ALL, **fields: Any) -> dict[str, str]:
    [found] = events(leaving(single(AT, **fields), level=level))
    return found


def lines(one: Block, alarm: int | None = None, level: Visibility = Visibility.ALL) -> list[str]:
    found = unfolded(written(leaving(one, level=level), alarm=alarm).data)
    return found[found.index("BEGIN:VEVENT") + 1 : found.index("END:VEVENT")]


def test_stamps_are_those_of_the_block() -> None:
    found = event(sequence=3, changed=NOW + DAY)
    assert found["DTSTAMP"] == found["LAST-MODIFIED"] == "20260102T000000Z"
    assert (found["CREATED"], found["SEQUENCE"]) == ("20260101T000000Z", "3")


@pytest.mark.parametrize(
    ("fields", "name", "value"),
    [
        ({"state": State.PLANNED}, "STATUS", "CONFIRMED"),
        ({"state": State.PROPOSED}, "STATUS", "TENTATIVE"),
        ({"firmness": Firmness.PROTECTED}, "TRANSP", "OPAQUE"),
        ({"firmness": Firmness.WISH}, "TRANSP", "TRANSPARENT"),
        ({"visibility": Visibility.GIST}, "CLASS", "PRIVATE"),
        ({"title": ""}, "SUMMARY", "Own time"),
        ({"title": "\x1b\x07"}, "SUMMARY", "Own time"),
        ({"kind": Kind.US}, "CATEGORIES", "Together"),
        ({"kind": Kind.RITUAL, "title": ""}, "SUMMARY", "Ritual"),
        ({"title": "a; b, c\\n \\N"}, "SUMMARY", "a\\; b\\, c\\\\n \\\\N"),
        ({"note": "one\r\ntwo\rthree\nfour\x0b\u2028"}, "DESCRIPTION", "one\\ntwo\\nthree\\nfour\\n\\n"),
        ({"note": "bell\x07\ttab\x7f"}, "DESCRIPTION", "bell\ttab"),
        ({"place": "Room 3"}, "LOCATION", "Room 3"),
    ],
)
def test_a_field_is_said_by_a_property(fields: dict[str, Any], name: str, value: str) -> None:
    assert event(**fields)[name] == value


def test_what_there_is_not_is_not_said() -> None:
    assert not {"DESCRIPTION", "LOCATION", "CLASS", "COLOR"} & set(event())


def test_the_gist_is_the_kind_and_the_time() -> None:
    found = event(Visibility.GIST, title="", extra="X-SECRET:1")
    assert (found["SUMMARY"], found["CATEGORIES"], found["CLASS"]) == ("Own time", "Own time", "PRIVATE")
    assert "X-SECRET" not in found


def test_busy_is_the_same_of_every_kind() -> None:
    said = {str(event(Visibility.BUSY, kind=kind, title="")) for kind in Kind}
    assert len(said) == 1
    found = event(Visibility.BUSY, title="", extra="COLOR:red\nCATEGORIES:Doctor")
    assert found["SUMMARY"] == "Busy"
    assert not {"CATEGORIES", "COLOR"} & set(found)


def test_a_busy_series_does_not_show_that_one_of_it_is_of_another_kind() -> None:
    series = block("FREQ=WEEKLY", AT, title="")
    own = override(AT, kind=Kind.US, visibility=Visibility.BUSY)
    assert len(events(leaving(series, own, level=Visibility.BUSY))) == 1


def test_a_note_too_long_to_be_read_again_ends_in_an_ellipsis() -> None:
    found = event(note="ü;" * 30_000)["DESCRIPTION"]
    assert 65_000 < len(found.encode()) < 65_536
    assert found.endswith("…")
    for note in ("\\" * 40_000, "a" + "\\" * 40_000):
        assert event(note=note)["DESCRIPTION"].count("\\") % 2 == 0


class TestUid:
    FOREIGN = "040000008200E000/anna moves out@outlook"

    def test_an_odd_one_is_kept(self) -> None:
        assert event(uid="a/b c,d")["UID"] == "a/b c\\,d"

    @pytest.mark.parametrize("uid", ["", " a", "a\nb", "a\x07", "a" * 1001])
    def test_one_that_no_file_can_hold_is_not(self, uid: str) -> None:
        assert len(event(uid=uid)["UID"]) == 36

    @pytest.mark.parametrize("source", ["Work", None])
    @pytest.mark.parametrize("level", [Visibility.GIST, Visibility.BUSY])
    def test_one_of_another_program_is_hidden_with_the_rest(
        self, level: Visibility, source: str | None
    ) -> None:
        hidden = event(level, uid=self.FOREIGN, source=source)["UID"]
        assert len(hidden) == 36
        assert hidden == event(level, uid="another", source=source)["UID"]
        assert event(uid=self.FOREIGN, source=source)["UID"] == self.FOREIGN

    def test_our_own_is_never_hidden(self) -> None:
        uid = "7f1cbb4a-3f53-4f0e-9a57-0f6e1c6c8a0d"
        assert event(Visibility.BUSY, uid=uid)["UID"] == uid


class TestExtra:
    def test_what_came_with_a_file_leaves_with_it(self) -> None:
        extra = 'URL:https://example.org/?a=1;b,c\nATTENDEE;CN="Kim, A";ROLE=CHAIR:mailto:kim@example.org'
        assert lines(single(AT, extra=extra))[-2:] == extra.split("\n")

    def test_alarms_come_last(self) -> None:
        alarm = ["BEGIN:VALARM", "ACTION:DISPLAY", "TRIGGER:-PT5M", "END:VALARM"]
        assert lines(single(AT, extra="\n".join([*alarm, "URL:a:b"])))[-5:] == ["URL:a:b", *alarm]

    @pytest.mark.parametrize(
        "line",
        [
            "no content line",
            ":no name",
            "X-A;B:no value",
            'X-A;B="open:1',
            "X A:1",
            "END:VEVENT",
            "END:VCALENDAR",
            "BEGIN;X=1:VEVENT",
            "BEGIN:VEVENT\nUID:2\nEND:VEVENT",
            "X-A:\x0bX-B:1",
            "X-A:\u2028",
            "X-A;TZID=Odd:20260101T000000",
            "SUMMARY:Another",
            "summary;LANGUAGE=de:Another",
            "DTSTART:20260101T000000Z",
            "RRULE:FREQ=DAILY",
            "DURATION:PT1H",
            f"X-A:{'a' * 70_000}",
        ],
    )
    def test_nothing_in_it_can_break_the_file(self, line: str) -> None:
        usual = lines(single(AT))
        assert lines(single(AT, extra=line)) == usual
        assert lines(single(AT, extra=f"X-B:1\n{line}\nX-C:1")) == [*usual, "X-B:1", "X-C:1"]

    def test_brackets_are_balanced(self) -> None:
        found = lines(single(AT, extra="BEGIN:VALARM\nTRIGGER:-PT5M\nBEGIN:VEVENT\nX-A:1\nEND:VALARM\nX-B:1"))
        assert found[-4:] == ["X-B:1", "BEGIN:VALARM", "TRIGGER:-PT5M", "END:VALARM"]
        assert lines(single(AT, extra="BEGIN:VALARM\nTRIGGER:-PT5M"))[-1] == "END:VALARM"

    def test_their_categories_win(self) -> None:
        assert event(extra="categories;X=1:Choir,Church")["categories;X=1"] == "Choir,Church"
        assert "CATEGORIES" not in event(extra="CATEGORIES:Choir")["CATEGORIES"]
        assert event(extra="CATEGORIES:Choir")["CATEGORIES"] == "Choir"

    def test_an_override_has_its_own_or_that_of_its_series(self) -> None:
        series = block("FREQ=WEEKLY", AT, extra="X-A:1")
        assert [one["X-A"] for one in events(leaving(series, override(AT, title="Own")))] == ["1", "1"]
        alarm = override(AT, extra="BEGIN:VALARM\nTRIGGER:-PT5M\nEND:VALARM")
        assert len(events(leaving(series, alarm))) == 2
        own = override(AT, title="Own", extra="X-A:2")
        assert [one["X-A"] for one in events(leaving(series, own))] == ["1", "2"]


class TestAlarm:
    ALARM = ("BEGIN:VALARM", "ACTION:DISPLAY", "DESCRIPTION:Choir", "TRIGGER:-PT15M", "END:VALARM")

    def test_there_is_none_unless_asked_for(self) -> None:
        assert "BEGIN:VALARM" not in lines(single(AT))

    def test_one_asked_for_stands_for_those_of_the_file(self) -> None:
        theirs = "BEGIN:VALARM\nTRIGGER:-PT5M\nEND:VALARM\nX-A:1"
        assert tuple(lines(single(AT, extra=theirs), alarm=15)[-5:]) == self.ALARM
        assert "TRIGGER:-PT5M" not in lines(single(AT, extra=theirs), alarm=0)

    def test_it_does_not_say_what_is_hidden(self) -> None:
        assert "DESCRIPTION:Busy" in lines(single(AT), alarm=15, level=Visibility.BUSY)

    def test_whole_days_have_none(self) -> None:
        days = single(datetime(2026, 1, 15), DAY, all_day=True, zone=None)
        assert "BEGIN:VALARM" not in lines(days, alarm=15)


def test_an_override_says_its_own_fields() -> None:
    own = override(AT, place="Elsewhere", state=State.PROPOSED, start=AT + HOUR, end=AT + 2 * HOUR)
    found = events(leaving(block("FREQ=WEEKLY", AT), own))[1]
    assert (found["LOCATION"], found["STATUS"]) == ("Elsewhere", "TENTATIVE")


def test_what_takes_no_time_says_so() -> None:
    """An end at its own start is none to some readers, which then make an hour of it."""
    (found,) = events(leaving(single(AT, end=AT)))
    assert (found.get("DTEND"), found["DURATION"]) == (None, "PT0S")
