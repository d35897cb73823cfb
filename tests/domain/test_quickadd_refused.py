"""Lines of quick add that are not clear: which piece of them, and what is said about it."""

from dataclasses import replace
from datetime import date, time

import pytest

from planner.domain.quickadd import TEXT_LIMIT, Role, understand
from tests.domain.quickadd_lines import HERE, MARA_SPEAKS, person

# A line, the piece of it that is not clear (empty where something is missing), a word of what is said.
REFUSED = [
    # missing
    ("us dinner 19-21", "", "Which day"),
    ("us dinner Sat", "", "What time"),
    ("us dinner every week 9-11", "", "Which day"),
    ("us dinner every month 9-11", "", "Which day"),
    ("us every Fri to Sun", "", "What time"),
    ("Sat 9-11 pottery", "", "Mara or Jonas, or “us”"),
    ("us away until Sun all day", "until Sun", "From which day"),
    ("us Sat until 17", "until 17", "From when"),
    ("us next week 9-11", "next week", "Which day"),
    # two of a kind
    ("us Sat 9-11 Sun", "Sun", "two days"),
    ("us Sat to Sun dinner 3 May 9-11", "Sat to Sun", "two days"),
    ("us 3 May 4 May 9-11", "4 May", "two days"),
    ("us Fri 18:00 to Sun", "Sun", "two days"),
    ("us Sat 9-11 19-21", "19-21", "two times"),
    ("us Sat 9-11 at 12", "at 12", "two times"),
    ("us Sat evening 19-20 in the morning", "in the morning", "two parts"),
    ("us tonight in the morning", "in the morning", "two parts"),
    ("us Sat 9 for 1 hour for 2 hours", "for 2 hours", "two lengths"),
    ("us from Sat for 2 days for 3 days", "for 3 days", "two lengths"),
    ("us every Sun daily 9-11", "daily", "two ways to repeat"),
    ("us every Sun 9-11 until 3 May 6 times", "6 times", "two ends"),
    ("us from Fri until Sun until Mon", "until Mon", "two days"),
    ("us Fri away until Sun, until Mon", "until Mon", "two days"),
    ("me us Sat 9-11", "us", "two kinds"),
    ("Mara work Sat 9-11 with friends", "with friends", "two kinds"),
    ("Mara ritual work Sat 9-11", "work", "two kinds"),
    ("us Sat 9-11 protected flexible", "flexible", "One of them"),
    ("us Sat 9-11 at Rosa's, at home", "at home", "two places"),
    # what does not go together
    ("us Thu 3 May 9-11", "Thu 3 May", "a Monday, not a Thursday"),
    ("us Thu dinner 3 May 9-11", "Thu", "a Monday, not a Thursday"),
    ("us today Thu 19-21", "Thu", "a Wednesday, not a Thursday"),
    ("us Fri 24 Dec - 3 Jan", "Fri 24 Dec - 3 Jan", "a Thursday, not a Friday"),
    ("us Fri 24 - 27 Dec", "Fri 24 - 27 Dec", "a Thursday, not a Friday"),
    ("us Sat 9-11 for 2 hours", "for 2 hours", "end is said already"),
    ("us Sat 9-11 all day", "all day", "at a time as well"),
    ("us Sat evening all day", "all day", "at a time as well"),
    ("us Sat all day for 2 hours", "for 2 hours", "length in hours as well"),
    ("us 24-27 Dec for 3 days", "for 3 days", "last day is said already"),
    ("us 24-27 Dec 9-17", "24-27 Dec", "every day"),
    ("us Sat 9-17 for 3 days", "for 3 days", "every day"),
    ("us every Sun Thu 9-11", "Thu", "is not “every Sunday”"),
    ("us every Sun 3 May 9-11", "3 May", "is not “every Sunday”"),
    ("us every month Sun 9-11", "Sun", "Which date"),
    ("us every year Sun 9-11", "Sun", "Which date"),
    ("us every day Fri to Sun", "every day", "still go on"),
    ("us every Sun 9-11 until 3 Nov 2026", "until 3 Nov 2026", "before it starts"),
    ("us Sat all day until 3 Nov 2026", "until 3 Nov 2026", "before the first day"),
    ("us Sat morning 15-17", "15-17", "not in the morning"),
    ("us tonight midnight", "midnight", "not in the evening"),
    ("us Mara Sat 9-11", "Mara", "“us” is everybody"),
    ("me-time with Mara Sat 9-11", "with Mara", "one person alone"),
    # could mean several things
    ("us 3/4 9-11", "3/4", "“3 Apr” or “4 Mar”"),
    ("us 3/4/2026 9-11", "3/4/2026", "“3 Apr 2026” or “4 Mar 2026”"),
    ("us 24/12 9-11", "24/12", "“24 Dec” would"),
    ("us 3/3 9-11", "3/3", "“3 Mar” would"),
    ("us 24/13 9-11", "24/13", "“24 Dec” would"),
    ("us Sat 12.10", "12.10", "“12:10” or “12 Oct”"),
    ("us Sat 24.12", "24.12", "date. “24 Dec”"),
    ("us 24.12.20 9-11", "24.12.20", "the year 2020"),
    ("us Sat 5", "5", "05:00 in the morning, or 17:00"),
    ("us Sat at 6", "at 6", "06:00 in the morning, or 18:00"),
    ("us Sat 5-7", "5-7", "or 17:00–19:00"),
    ("us Sat 5-5", "5-5", "ends when it starts"),
    ("us Sat 11-1", "11-1", "11:00–13:00, or until 01:00"),
    ("us Sat 9h", "9h", "a time or a length? “9:00” or “for 9h”"),
    ("us Sat 7h30", "7h30", "a time or a length? “7:30” or “for 7h30”"),
    ("us Sat 9 for 1.3 hours", "for 1.3 hours", "1 hour 30 minutes"),
    ("us Sat 9 for 2-3 hours", "for 2-3 hours", "two lengths"),
    ("us today in 2 hours", "in 2 hours", "depends on the moment"),
    ("us every third Sunday 9-11", "every third Sunday", "“every third Sunday of the month”"),
    ("us first Sunday of the month 9-11", "first Sunday of the month", "Once, or every month"),
    ("us last Friday in May 9-11", "last Friday in May", "Once, or every month"),
    ("us biweekly 9-11", "biweekly", "means two things"),
    ("us twice a week 9-11", "twice a week", "On which days"),
    ("us every 2 hours Sat 9-11", "every 2 hours", "by day, week, month or year"),
    ("us every blue moon Sat 9-11", "every", "How often"),
    ("us every Sun 9-11 until whenever", "until whenever", "Until when"),
    ("us 27 Dec to 24 Dec", "27 Dec to 24 Dec", "which years"),
    ("us 27 Dec 2027 to 24 Dec 2027", "27 Dec 2027 to 24 Dec 2027", "before the first"),
    ("us 29 Feb - 3 March", "29 Feb - 3 March", "which years"),
    ("us 27-24 Dec", "27-24 Dec", "before the first"),
    (
        "us every Mon from 3 May 2027 9-11 until 1.2.27",
        "until 1.2.27",
        "“until 1.2.27” could be the year 2027",
    ),
    # not in any calendar or on any clock
    ("us 31 Feb 9-11", "31 Feb", "February has no day 31"),
    ("us 30 Feb - 3 March", "30 Feb - 3 March", "February has no day 30"),
    ("us 29 Feb 2027 9-11", "29 Feb 2027", "February 2027 has no day 29"),
    ("us 0 May 9-11", "0 May", "May has no day 0"),
    ("us 2026-13-01 9-11", "2026-13-01", "no month 13"),
    ("us on the 32nd 9-11", "on the 32nd", "No month has a day 32"),
    ("us every month on the 32nd 9-11", "every month on the 32nd", "No month has a day 32"),
    ("us 3 May 2500 9-11", "3 May 2500", "1900 to 2200"),
    ("us 3 May 1899 9-11", "3 May 1899", "1900 to 2200"),
    ("us in 9999 weeks 9-11", "in 9999 weeks", "1900 to 2200"),
    ("us in 9999 years 9-11", "in 9999 years", "1900 to 2200"),
    ("us Sat 25:00", "25:00", "The day has no 25:00"),
    ("us Sat 19:75", "19:75", "The day has no 19:75"),
    ("us Sat 24:30", "24:30", "The day has no 24:30"),
    ("us Sat 19-25", "19-25", "The day has no 25:00"),
    ("us Sat 24:00", "24:00", "24:00 is where a day ends"),
    ("us Sat 24-1", "24-1", "24:00 is where a day ends"),
    ("us Sat 13pm", "13pm", "“13pm” is two ways"),
    ("us Sat 0am", "0am", "“0am” is two ways"),
    ("us Sat 9-9", "9-9", "ends when it starts"),
    ("us Sat 9 for 0 min", "for 0 min", "between a minute and a week"),
    ("us Sat 9 for 9999 hours", "for 9999 hours", "between a minute and a week"),
    ("us from Sat for 0 days", "for 0 days", "between a day and ten years"),
    ("us every 0 days 9-11", "every 0 days", "every 1 to 99"),
    ("us every Sun 9-11 0 times", "0 times", "once or more"),
    # past
    ("us today 9-11", "today", "past by now"),
    ("us Wed 9-11", "Wed", "past by now"),
    ("us 18 Nov 9-11", "18 Nov", "past by now"),
    ("us this Mon 9-11", "this Mon", "past by now"),
    ("us this Mon all day", "this Mon", "past by now"),
    # at the end of the calendar
    ("us 31.12.2200 22-1", "", "1900 to 2200"),
    ("us 31.12.2200 all day", "", "1900 to 2200"),
    # signs no plan can keep
    ("us a\0b Sat 9-11", "\0", "cannot be kept"),
    ("us \ud800 Sat 9-11", "\ud800", "cannot be kept"),
    ("us \0\u0301 Sat 9-11", "\0", "cannot be kept"),
]


@pytest.mark.parametrize(("line", "piece", "words"), REFUSED, ids=[ascii(line) for line, *_ in REFUSED])
def test_refused(line: str, piece: str, words: str) -> None:
    reading = understand(line, HERE)
    assert reading.draft is None
    assert not reading.complete
    (unclear,) = reading.unclear
    assert (line[unclear.start : unclear.end], words in unclear.sentence) == (piece, True), unclear.sentence
    assert piece or unclear.start == len(line)
    assert not piece or unclear.start not in [token.start for token in reading.tokens]


def test_several_things_can_be_open() -> None:
    reading = understand("dinner", HERE)
    assert [unclear.role for unclear in reading.unclear] == [Role.TIME, Role.DAY, Role.WHO]
    assert [(token.role, token.meaning) for token in reading.tokens] == [(Role.TITLE, "dinner")]


def test_what_was_understood_stays_beside_what_was_not() -> None:
    reading = understand("us dinner 3/4 19-21", HERE)
    assert [token.role for token in reading.tokens if not token.assumed] == [Role.KIND, Role.TITLE, Role.TIME]


@pytest.mark.parametrize("line", ["", " ", "\t\n", "\u3000"])
def test_an_empty_line(line: str) -> None:
    reading = understand(line, HERE)
    assert (reading.tokens, reading.draft) == ((), None)
    assert [(unclear.start, unclear.end) for unclear in reading.unclear] == [(0, len(line))]


def test_a_line_is_as_long_as_a_line() -> None:
    longest = "us Sat 9-11 ".ljust(TEXT_LIMIT, "x")
    assert understand(longest, HERE).complete
    for line in (longest + "x", "us Sat 9-11 " * 10_000):
        reading = understand(line, HERE)
        assert (reading.tokens, reading.draft) == ((), None)
        assert [unclear.role for unclear in reading.unclear] == [Role.LINE]


def test_nobody_to_plan_for() -> None:
    for line in ("us Sat 9-11", "tea Sat 9-11"):
        (unclear,) = understand(line, replace(HERE, people=())).unclear
        assert "nobody in this plan" in unclear.sentence


def test_a_speaker_who_is_not_there() -> None:
    assert not understand("tea Sat 9-11", replace(HERE, speaker="kim")).complete


def test_with_whom_among_several() -> None:
    three = replace(HERE, people=(*HERE.people, person("Kim")))
    for line, piece in (("dinner with Kim Sat 19-21", "with Kim"), ("me and Kim Sat 19-21", "me and Kim")):
        (unclear,) = understand(line, three).unclear
        assert (line[unclear.start : unclear.end], unclear.role) == (piece, Role.WHO)
        assert "Mara, Jonas or Kim, or “us”" in unclear.sentence
    assert not understand("dinner with Mara Sat 19-21", replace(three, speaker="mara")).complete


def test_the_ends_of_the_calendar() -> None:
    for today in (date.min, date(1900, 1, 1), date(2200, 12, 31), date.max):
        setting = replace(MARA_SPEAKS, today=today, now=time(23, 59))
        for line in (
            "tomorrow 9-11",
            "Sun 9-11",
            "every Sun 9-11",
            "daily 9-11",
            "next Fri 9-11",
            "daily 22-1",
        ):
            assert not understand(line, setting).complete or today.year == 1900
    late = replace(MARA_SPEAKS, today=date(2200, 12, 28))
    (unclear,) = understand("every day 9-11 for 2 weeks", late).unclear
    assert (unclear.role, "1900 to 2200" in unclear.sentence) == (Role.UNTIL, True)
    (unclear,) = understand("every day 9-11 until 3 May", late).unclear
    assert unclear.role is Role.UNTIL
    (unclear,) = understand("every first Sunday 9-11", late).unclear
    assert unclear.role is Role.DAY
    (unclear,) = understand("30 Dec away until Mon", late).unclear
    assert unclear.role is Role.UNTIL
