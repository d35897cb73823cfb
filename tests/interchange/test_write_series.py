"""Series as they leave: as rules where all readers agree on them, else as events of their own."""

from datetime import UTC, datetime, timedelta

import pytest

from planner.domain.block import Block
from planner.domain.kinds import State, Visibility
from planner.domain.span import Span
from tests.domain.edited import DAY, NOW, block, override
from tests.interchange.writing import HOUR, Seen, events, expected, leaving, single, starts, utc, written

THURSDAY = datetime(2026, 1, 15, 19)
WEEKLY = block("FREQ=WEEKLY;COUNT=10", THURSDAY)
MINUTE = timedelta(minutes=1)
IN_BERLIN = "DTSTART;TZID=Europe/Berlin"


def at(week: int) -> datetime:
    return THURSDAY + timedelta(weeks=week)


def seen(one: Block) -> list[Seen]:
    """Of a series without rules in the file, what the file has."""
    form = "%Y%m%dT%H%M%SZ"
    return [
        (
            datetime.strptime(event["DTSTART"], form).replace(tzinfo=UTC),
            datetime.strptime(event["DTEND"], form).replace(tzinfo=UTC),
            event["SUMMARY"],
        )
        for event in events(leaving(one))
    ]


def test_a_single_block_is_in_utc() -> None:
    [event] = events(leaving(single(THURSDAY)))
    assert (event["UID"], event["DTSTART"], event["DTEND"]) == ("u", "20260115T180000Z", "20260115T190000Z")
    assert b"VTIMEZONE" not in written(leaving(single(THURSDAY))).data


def test_whole_days_are_dates_with_the_end_left_out() -> None:
    days = single(datetime(2026, 1, 15), 2 * DAY, all_day=True, zone=None)
    [event] = events(leaving(days))
    assert (event["DTSTART;VALUE=DATE"], event["DTEND;VALUE=DATE"]) == ("20260115", "20260117")


def test_what_floats_leaves_in_the_zone_of_home() -> None:
    [event] = events(leaving(single(THURSDAY, zone=None)))
    assert event["DTSTART"] == "20260115T180000Z"
    [event] = events(leaving(block("FREQ=WEEKLY", THURSDAY, zone=None)), home="Asia/Tokyo")
    assert event["DTSTART;TZID=Asia/Tokyo"] == "20260115T190000"


def test_a_series_is_in_its_zone() -> None:
    [event] = events(leaving(WEEKLY))
    assert event[IN_BERLIN] == "20260115T190000"
    assert event["DTEND;TZID=Europe/Berlin"] == "20260115T200000"
    assert event["RRULE"] == "FREQ=WEEKLY;COUNT=10"
    assert not {"RDATE", "DURATION"} & set(event)


@pytest.mark.parametrize(
    ("rule", "until"),
    [
        ("FREQ=WEEKLY;UNTIL=20260205T190000", "20260205T180000Z"),
        ("FREQ=WEEKLY;UNTIL=20260211T235959Z", "20260205T180000Z"),
        ("FREQ=WEEKLY;UNTIL=20260402", "20260326T180000Z"),
        ("FREQ=WEEKLY;UNTIL=20260403", "20260402T170000Z"),
    ],
)
def test_the_end_of_a_series_is_the_moment_of_the_last(rule: str, until: str) -> None:
    [event] = events(leaving(block(rule, THURSDAY)))
    assert event["RRULE"] == f"FREQ=WEEKLY;UNTIL={until}"


def test_the_end_and_the_exceptions_of_whole_days_are_dates() -> None:
    first = datetime(2026, 1, 15)
    rule, dropped = "FREQ=WEEKLY;UNTIL=20260205T120000Z", (first + 7 * DAY,)
    [event] = events(leaving(block(rule, first, DAY, all_day=True, zone=None, dropped=dropped)))
    assert event["RRULE"] == "FREQ=WEEKLY;UNTIL=20260205"
    assert event["EXDATE;VALUE=DATE"] == "20260122"


def test_a_start_that_its_rule_does_not_have_moves_to_the_first_that_it_has() -> None:
    [event] = events(leaving(block("FREQ=WEEKLY;BYDAY=SA;COUNT=3", THURSDAY)))
    assert event[IN_BERLIN] == "20260117T190000"
    assert event["RRULE"] == "FREQ=WEEKLY;COUNT=3;BYDAY=SA"


def test_dropped_occurrences_are_exdates() -> None:
    stray = at(2) + HOUR
    [event] = events(leaving(block("FREQ=WEEKLY", THURSDAY, dropped=(at(2), at(600), stray))))
    assert event["EXDATE;TZID=Europe/Berlin"] == f"20260129T190000,{at(600):%Y%m%dT%H%M%S}"
    lines = written(leaving(block("FREQ=WEEKLY", THURSDAY, dropped=(at(2), at(3))))).data
    assert lines.count(b"\r\nEXDATE;TZID=Europe/Berlin:") == 2


def test_added_dates_are_events_of_their_own() -> None:
    friday = at(2) + DAY
    series, added = events(leaving(block("FREQ=WEEKLY", THURSDAY, added=(friday, at(1)))))
    assert series["RRULE"] == "FREQ=WEEKLY"
    assert added["DTSTART"] == "20260130T180000Z"
    assert added["UID"] not in ("u", "")
    assert not {"RRULE", "RECURRENCE-ID"} & set(added)


def test_dates_without_a_rule_are_events_of_their_own() -> None:
    found = events(leaving(block(None, THURSDAY, added=(at(1), at(2)), dropped=(at(1),))))
    assert starts(found) == ["20260115T180000Z", "20260129T180000Z"]


class TestOverrides:
    def test_one_is_a_whole_event_with_stamps_of_its_own(self) -> None:
        own = override(at(1), title="Concert")
        series, changed = events(leaving(WEEKLY, own))
        assert changed["RECURRENCE-ID;TZID=Europe/Berlin"] == "20260122T190000"
        assert (changed["UID"], changed[IN_BERLIN], changed["SUMMARY"]) == ("u", "20260122T190000", "Concert")
        assert {"DTSTAMP", "CREATED", "LAST-MODIFIED", "SEQUENCE", "STATUS", "TRANSP"} <= set(changed)
        assert "EXDATE;TZID=Europe/Berlin" not in series

    def test_the_series_is_as_new_as_its_newest_exception(self) -> None:
        own = override(at(1), state=State.CANCELLED)
        newer = type(own)(id="o", block="b", occurrence=at(1), title="Concert", changed=NOW + DAY)
        assert events(leaving(WEEKLY, newer))[0]["LAST-MODIFIED"] == "20260102T000000Z"
        older = type(own)(id="o", block="b", occurrence=at(1), title="Concert", changed=NOW - DAY)
        assert {one["LAST-MODIFIED"] for one in events(leaving(WEEKLY, older))} == {"20260101T000000Z"}

    @pytest.mark.parametrize("wrong", [at(1) + HOUR, at(10), at(2)])
    def test_one_of_an_occurrence_that_there_is_not_is_nothing(self, wrong: datetime) -> None:
        series = block("FREQ=WEEKLY;COUNT=10", THURSDAY, dropped=(at(2),))
        own = override(wrong, title="Concert")
        assert [one["SUMMARY"] for one in events(leaving(series, own))] == ["Choir"]

    def test_a_cancelled_one_is_an_exdate(self) -> None:
        [series] = events(leaving(WEEKLY, override(at(1), state=State.CANCELLED)))
        assert series["EXDATE;TZID=Europe/Berlin"] == "20260122T190000"

    def test_one_that_came_to_last_whole_days_is_an_event_of_its_own(self) -> None:
        day = datetime(2026, 1, 22)
        series, own = events(leaving(WEEKLY, override(at(1), start=day, end=day + DAY, all_day=True)))
        assert own["DTSTART;VALUE=DATE"] == "20260122"
        assert own["UID"] != "u"
        assert series["EXDATE;TZID=Europe/Berlin"] == "20260122T190000"

    @pytest.mark.parametrize("start", [datetime(2026, 3, 29, 2, 30), datetime(2026, 10, 25, 2, 30)])
    def test_one_moved_to_where_the_clocks_change_is_an_event_of_its_own_in_utc(
        self, start: datetime
    ) -> None:
        series, own = events(leaving(WEEKLY, override(at(1), start=start, end=start + HOUR)))
        assert own["DTSTART"] in ("20260329T013000Z", "20261025T003000Z")
        assert series["EXDATE;TZID=Europe/Berlin"] == "20260122T190000"

    def test_one_in_which_nothing_is_to_be_seen_is_left_out(self) -> None:
        own = override(at(1), title="", firmness=WEEKLY.firmness)
        blank = block("FREQ=WEEKLY", THURSDAY, title="")
        assert len(events(leaving(blank, own, level=Visibility.BUSY))) == 1

    def test_the_only_one_left_needs_no_rule(self) -> None:
        once = block("FREQ=WEEKLY;COUNT=2", THURSDAY, dropped=(at(1),))
        [event] = events(leaving(once, override(at(0), title="Concert")))
        assert (event["UID"], event["DTSTART"], event["SUMMARY"]) == ("u", "20260115T180000Z", "Concert")
        assert "RRULE" not in event


class TestClocks:
    def test_a_series_is_divided_where_the_clocks_never_show_it_or_twice(self) -> None:
        one = block("FREQ=DAILY;UNTIL=20261231", datetime(2026, 1, 1, 2, 15))
        found = events(leaving(one))
        rules = [event["RRULE"] for event in found if "RRULE" in event]
        assert rules == [
            f"FREQ=DAILY;UNTIL={day}" for day in ("20260328T011500Z", "20261024T001500Z", "20261230T011500Z")
        ]
        assert starts(found) == [
            "20260101T021500",
            "20260329T011500Z",
            "20260330T021500",
            "20261025T001500Z",
            "20261026T021500",
        ]
        assert len({event["UID"] for event in found}) == 5

    def test_one_without_an_end_is_right_for_nine_years(self) -> None:
        found = events(leaving(block("FREQ=DAILY", datetime(2026, 1, 1, 2, 15))))
        untils = [event["RRULE"].partition("UNTIL=")[2] for event in found if "RRULE" in event]
        assert len(untils) == 19
        assert untils[-1] == "20341229T011500Z"
        assert sum("RRULE" not in event for event in found) == 18

    def test_a_dropped_time_that_the_clocks_never_show_divides_it_too(self) -> None:
        gap = datetime(2026, 3, 29, 2, 15)
        found = events(
            leaving(block("FREQ=DAILY;UNTIL=20260401", datetime(2026, 3, 25, 2, 15), dropped=(gap,)))
        )
        assert starts(found) == ["20260325T021500", "20260330T021500"]
        assert "EXDATE;TZID=Europe/Berlin" not in found[0]

    def test_a_night_in_which_the_clocks_change_is_an_event_of_its_own(self) -> None:
        nights = block("FREQ=DAILY;COUNT=100", datetime(2026, 1, 1, 23), 8 * HOUR)
        series, night = events(leaving(nights))
        assert series["RRULE"] == "FREQ=DAILY;COUNT=100"
        assert series["EXDATE;TZID=Europe/Berlin"] == "20260328T230000"
        assert (night["DTSTART"], night["DTEND"]) == ("20260328T220000Z", "20260329T050000Z")

    def test_so_is_one_that_ends_when_the_clocks_show_it_twice(self) -> None:
        series, night = events(leaving(block("FREQ=DAILY", datetime(2026, 10, 1, 18), 8.5 * HOUR)))[:2]
        assert series["EXDATE;TZID=Europe/Berlin"].startswith("20261024T180000")
        assert (night["DTSTART"], night["DTEND"]) == ("20261024T160000Z", "20261025T003000Z")

    def test_whole_days_never_mind(self) -> None:
        [event] = events(leaving(block("FREQ=DAILY", datetime(2026, 1, 1), DAY, all_day=True, zone=None)))
        assert event["RRULE"] == "FREQ=DAILY"

    @pytest.mark.parametrize("zone", ["UTC", "Etc/UTC", "Zulu"])
    def test_nor_does_utc_which_must_not_be_taken_for_the_zone_of_the_calendar(self, zone: str) -> None:
        [event] = events(leaving(block("FREQ=DAILY", datetime(2026, 1, 1, 2, 15), zone=zone)))
        assert (event["DTSTART;TZID=Etc/GMT"], event["RRULE"]) == ("20260101T021500", "FREQ=DAILY")

    def test_nor_must_the_hour_that_the_clocks_at_home_show_again(self) -> None:
        [event] = events(leaving(single(datetime(2026, 10, 25, 1, 15), zone="UTC")))
        assert event["DTSTART;TZID=Etc/GMT"] == "20261025T011500"
        [event] = events(leaving(single(datetime(2026, 10, 25, 0, 15), 30 * MINUTE, zone="UTC")))
        assert event["DTSTART"] == "20261025T001500Z"


class TestWrittenOut:
    LAST_WORKDAY = block("FREQ=MONTHLY;BYDAY=MO,TU,WE,TH,FR;BYSETPOS=-1", datetime(2026, 1, 30, 19))

    def test_a_richer_rule_leaves_as_events_for_nine_years(self) -> None:
        nine_years = Span(utc(2026, 1, 1), utc(2034, 12, 30))
        assert seen(self.LAST_WORKDAY) == expected(leaving(self.LAST_WORKDAY), nine_years)
        assert len(seen(self.LAST_WORKDAY)) == 108

    def test_29_february_does(self) -> None:
        birthday = block("FREQ=YEARLY", datetime(2020, 2, 29), DAY, all_day=True, zone=None)
        assert starts(events(leaving(birthday))) == ["20200229", "20240229", "20280229", "20320229"]

    def test_their_uids_stay_the_same_for_life(self) -> None:
        now, later = (
            {event["UID"]: event["DTSTART"] for event in events(leaving(self.LAST_WORKDAY), now=day)}
            for day in (NOW, NOW + 400 * DAY)
        )
        assert len(now) == 108
        assert now.items() <= later.items()
        assert "u" not in now

    def test_overrides_and_exceptions_are_in_them(self) -> None:
        february, march = datetime(2026, 2, 27, 19), datetime(2026, 3, 31, 19)
        one = block(self.LAST_WORKDAY.rule, self.LAST_WORKDAY.start, dropped=(february,))
        found = events(leaving(one, override(march, title="Concert"), override(february, title="Never")))
        assert [(event["DTSTART"], event["SUMMARY"]) for event in found[:2]] == [
            ("20260130T180000Z", "Choir"),
            ("20260331T170000Z", "Concert"),
        ]

    def test_of_more_than_5000_the_latest_are_kept(self) -> None:
        every_month = f"FREQ=DAILY;BYMONTH={','.join(map(str, range(1, 13)))}"
        found = starts(events(leaving(block(every_month, datetime(2015, 1, 1, 9)))))
        assert (len(found), found[-1]) == (5000, "20341229T080000Z")

    def test_but_none_that_is_far_away_for_one_that_comes_sooner(self) -> None:
        twice = block("FREQ=DAILY;BYHOUR=9,19", datetime(2020, 1, 1, 9))
        found = starts(events(leaving(twice)))
        assert (len(found), found[0]) == (5000, "20251231T080000Z")


class TestWindow:
    FEBRUARY = Span(utc(2026, 2, 1), utc(2026, 3, 1))

    def test_of_a_series_only_what_is_in_it_leaves(self) -> None:
        [event] = events(leaving(block("FREQ=WEEKLY", THURSDAY)), window=self.FEBRUARY)
        assert event[IN_BERLIN] == "20260205T190000"
        assert event["RRULE"] == "FREQ=WEEKLY;UNTIL=20260226T180000Z"

    def test_a_single_block_outside_it_does_not(self) -> None:
        assert events(leaving(single(THURSDAY)), window=self.FEBRUARY) == []

    def test_what_reaches_into_it_does(self) -> None:
        nights = block("FREQ=DAILY", datetime(2026, 1, 1, 23), 8 * HOUR)
        [event] = events(leaving(nights), window=self.FEBRUARY)
        assert event[IN_BERLIN] == "20260131T230000"

    def test_what_was_moved_into_it_does_and_what_was_moved_out_does_not(self) -> None:
        into, out = datetime(2026, 2, 7, 10), datetime(2026, 1, 1, 10)
        moved = (
            override(at(0), start=into, end=into + HOUR),
            override(at(4), start=out, end=out + HOUR),
        )
        series, own = events(leaving(block("FREQ=WEEKLY", THURSDAY), *moved), window=self.FEBRUARY)
        assert own["DTSTART"] == "20260207T090000Z"
        assert series["EXDATE;TZID=Europe/Berlin"] == "20260212T190000"

    def test_the_count_holds_only_for_the_whole(self) -> None:
        [event] = events(leaving(WEEKLY), window=Span(utc(2026, 1, 1), utc(2026, 1, 25)))
        assert event["RRULE"] == "FREQ=WEEKLY;UNTIL=20260122T180000Z"


def test_what_is_cancelled_does_not_leave() -> None:
    result = written(leaving(block("FREQ=WEEKLY", THURSDAY, state=State.CANCELLED)), leaving(WEEKLY))
    assert (result.written, result.repeating, result.cancelled) == (1, 1, 1)


def test_a_series_of_which_nothing_is_left_does_not_leave() -> None:
    result = written(leaving(block("FREQ=WEEKLY;COUNT=2", THURSDAY, dropped=(at(0), at(1)))))
    assert (result.written, result.data.count(b"VEVENT")) == (0, 0)


def test_a_series_that_begins_in_twenty_years_leaves() -> None:
    [event] = events(leaving(block("FREQ=WEEKLY", datetime(2046, 1, 18, 19))))
    assert event["RRULE"] == "FREQ=WEEKLY"
