"""Lines of quick add and the block that each describes, on a fixed Wednesday at noon."""

from dataclasses import replace
from datetime import datetime, time
from typing import Any

import pytest

from planner.domain.kinds import Firmness, Kind
from planner.domain.quickadd import Setting, understand
from tests.domain.quickadd_lines import HERE, MARA, MARA_SPEAKS, TODAY, drafted, expected, person, said

TIMES = {
    "us dinner Fri 7pm": ("11-20 19:00", "11-20 20:00"),
    "us dinner Fri 7-9pm": ("11-20 19:00", "11-20 21:00"),
    "us dinner Fri 11-1pm": ("11-20 11:00", "11-20 13:00"),
    "us dinner Fri 9am-11": ("11-20 09:00", "11-20 11:00"),
    "us dinner Fri 9am-5": ("11-20 09:00", "11-20 17:00"),
    "us dinner Fri 9-5pm": ("11-20 09:00", "11-20 17:00"),
    "us dinner Fri 12pm-2": ("11-20 12:00", "11-20 14:00"),
    "us dinner Fri 12am-2": ("11-20 00:00", "11-20 02:00"),
    "us dinner Fri 10pm-1": ("11-20 22:00", "11-21 01:00"),
    "us dinner Fri 10-12am": ("11-20 22:00", "11-21 00:00"),
    "us dinner Fri 19.30-21": ("11-20 19:30", "11-20 21:00"),
    "us dinner Fri 8.10-9": ("11-20 08:10", "11-20 09:00"),
    "us dinner Fri 8.30": ("11-20 08:30", "11-20 09:30"),
    "us dinner Fri at 8.10": ("11-20 08:10", "11-20 09:10"),
    "us dinner Fri 7:30 pm": ("11-20 19:30", "11-20 20:30"),
    "us dinner Fri 7 p.m. to 9 p.m.": ("11-20 19:00", "11-20 21:00"),
    "us dinner Fri 9-11": ("11-20 09:00", "11-20 11:00"),
    "us dinner Fri 05-07": ("11-20 05:00", "11-20 07:00"),
    "us dinner Fri 5-17": ("11-20 05:00", "11-20 17:00"),
    "us dinner Fri 19–21": ("11-20 19:00", "11-20 21:00"),
    "us dinner Fri 19 — 21": ("11-20 19:00", "11-20 21:00"),
    "us dinner Fri from 19 to 21": ("11-20 19:00", "11-20 21:00"),
    "us dinner Fri 19 until 21": ("11-20 19:00", "11-20 21:00"),
    "us dinner Fri between 19 and 21": ("11-20 19:00", "11-20 21:00"),
    "us dinner Fri at noon": ("11-20 12:00", "11-20 13:00"),
    "us dinner Fri midnight": ("11-20 00:00", "11-20 01:00"),
    "us dinner Fri 22-midnight": ("11-20 22:00", "11-21 00:00"),
    "us dinner Fri 22-24": ("11-20 22:00", "11-21 00:00"),
    "us dinner Fri 22-1": ("11-20 22:00", "11-21 01:00"),
    "us dinner Fri 19h": ("11-20 19:00", "11-20 20:00"),
    "us dinner Fri at 9h": ("11-20 09:00", "11-20 10:00"),
    "us dinner Fri 9h-11h30": ("11-20 09:00", "11-20 11:30"),
    "us dinner Fri 9 o'clock": ("11-20 09:00", "11-20 10:00"),
    "us dinner Fri 19": ("11-20 19:00", "11-20 20:00"),
    "us Fri at 19 dinner": ("11-20 19:00", "11-20 20:00"),
    "us from 19 to 21 on Fri dinner": ("11-20 19:00", "11-20 21:00"),
    "us １９：００－２１：００ Fri dinner": ("11-20 19:00", "11-20 21:00"),
    "us dinner Fri evening": ("11-20 19:00", "11-20 22:00"),
    "us dinner Fri morning": ("11-20 09:00", "11-20 12:00"),
    "us dinner Fri afternoon": ("11-20 14:00", "11-20 18:00"),
    "us dinner Fri night": ("11-20 20:00", "11-20 23:00"),
    "us Fri dinner evening": ("11-20 19:00", "11-20 22:00"),
    "us dinner in the evening of 20 Nov": ("11-20 19:00", "11-20 22:00"),
    "us dinner Fri evening 7-9": ("11-20 19:00", "11-20 21:00"),
    "us dinner Fri evening at 8": ("11-20 20:00", "11-20 21:00"),
    "us dinner Fri 7 in the evening": ("11-20 19:00", "11-20 20:00"),
    "us dinner Fri afternoon 2-4": ("11-20 14:00", "11-20 16:00"),
    "us dinner Fri morning 6": ("11-20 06:00", "11-20 07:00"),
    "us dinner Fri night 11-1": ("11-20 23:00", "11-21 01:00"),
    "us dinner Fri evening 19:30": ("11-20 19:30", "11-20 20:30"),
    "us dinner Fri evening for 2 hours": ("11-20 19:00", "11-20 21:00"),
    "us dinner Fri 19 for 45 min": ("11-20 19:00", "11-20 19:45"),
    "us dinner Fri 19 for 1 1/2 hours": ("11-20 19:00", "11-20 20:30"),
    "us dinner Fri 19 1½ hours": ("11-20 19:00", "11-20 20:30"),
    "us dinner Fri 19 1.5 hours": ("11-20 19:00", "11-20 20:30"),
    "us dinner Fri 19 1h30": ("11-20 19:00", "11-20 20:30"),
    "us dinner Fri 19:00 8h": ("11-20 19:00", "11-21 03:00"),
    "us dinner Fri 19 for 1 h 30 min": ("11-20 19:00", "11-20 20:30"),
    "us dinner Fri 19 1 hour and 15 minutes": ("11-20 19:00", "11-20 20:15"),
    "us dinner Fri 19 half an hour": ("11-20 19:00", "11-20 19:30"),
    "us dinner Fri 19 for an hour and a half": ("11-20 19:00", "11-20 20:30"),
    "us dinner Fri 19 for two and a half hours": ("11-20 19:00", "11-20 21:30"),
    "us dinner Fri 19 lasting twenty minutes": ("11-20 19:00", "11-20 19:20"),
    "us 90-minute dinner Fri 19": ("11-20 19:00", "11-20 20:30"),
    "us dinner Fri 19 for 45m": ("11-20 19:00", "11-20 19:45"),
}

DAYS = {
    "us today 19-21": "11-18",
    "us tomorrow 19-21": "11-19",
    "us day after tomorrow 19-21": "11-20",
    "us yesterday 19-21": "11-17",
    "us the day before yesterday 19-21": "11-16",
    "us Wed 19-21": "11-18",
    "us on Thursday 19-21": "11-19",
    "us thurs. 19-21": "11-19",
    "us this Fri 19-21": "11-20",
    "us next Fri 19-21": "11-27",
    "us Tue next week 19-21": "11-24",
    "us last Fri 19-21": "11-13",
    "us in 3 days 19-21": "11-21",
    "us in a week 19-21": "11-25",
    "us in two weeks' time 19-21": "12-02",
    "us in 3 months 19-21": "2027-02-18",
    "us in a year 19-21": "2027-11-18",
    "us on the 3rd 19-21": "12-03",
    "us on the 31st 19-21": "12-31",
    "us 3 May 19-21": "2027-05-03",
    "us May 3rd 19-21": "2027-05-03",
    "us 3rd of May 19-21": "2027-05-03",
    "us May 3, 2028, 19-21": "2028-05-03",
    "us 3 May 2027 19-21": "2027-05-03",
    "us 3 May 2020 19-21": "2020-05-03",
    "us 18 Nov 19-21": "11-18",
    "us 17 Nov 19-21": "2027-11-17",
    "us 2026-12-24 19-21": "12-24",
    "us 24.12. 19-21": "12-24",
    "us 24.12.2026 19-21": "12-24",
    "us 24.12.26 19-21": "12-24",
    "us 24. Dec 19-21": "12-24",
    "us Thu 26 Nov 19-21": "11-26",
    "us Thu, 26 November 2026, 19-21": "11-26",
    "us Thu 19-21 26 Nov": "11-26",
    "us Sat Sat 19-21": "11-21",
    "us 29 Feb 19-21": "2028-02-29",
    "us 1.1.1900 19-21": "1900-01-01",
}

WHOLE_DAYS = {
    "us trip all day Sat": ("11-21", "11-22"),
    "us trip the whole day Sat": ("11-21", "11-22"),
    "us trip all-day today": ("11-18", "11-19"),
    "us 24-27 Dec trip": ("12-24", "12-28"),
    "us Dec 24-27 trip": ("12-24", "12-28"),
    "us Dec 24–27, 2027 trip": ("2027-12-24", "2027-12-28"),
    "us Thu 24 - Sun 27 Dec trip": ("12-24", "12-28"),
    "us 24.-27.12. trip": ("12-24", "12-28"),
    "us 24.12.-2.1. trip": ("12-24", "2027-01-03"),
    "us from 24 Dec to 3 Jan trip": ("12-24", "2027-01-04"),
    "us 24 Dec - 3 Jan 2028 trip": ("2027-12-24", "2028-01-04"),
    "us 24 Dec 2027 - 3 Jan trip": ("2027-12-24", "2028-01-04"),
    "us Thu 24 Dec - 3 Jan trip": ("12-24", "2027-01-04"),
    "us 28 Feb 2028 to 29 Feb trip": ("2028-02-28", "2028-03-01"),
    "us 17-20 Nov trip": ("11-17", "11-21"),
    "us Fri to Sun trip": ("11-20", "11-23"),
    "us Fri to Fri trip": ("11-20", "11-28"),
    "us next Fri to Sun trip": ("11-27", "11-30"),
    "us tomorrow until Sun trip": ("11-19", "11-23"),
    "us Fri trip until Sun": ("11-20", "11-23"),
    "us this weekend trip": ("11-21", "11-23"),
    "us next weekend trip": ("11-28", "11-30"),
    "us trip for 3 days from 24 Dec": ("12-24", "12-27"),
    "us trip for a week from Sat": ("11-21", "11-28"),
    "us trip Sat all day for 2 days": ("11-21", "11-23"),
}

SERIES = {
    "us every Sun 9-11": ("11-22", "FREQ=WEEKLY;BYDAY=SU"),
    "us every Wed 9-11": ("11-25", "FREQ=WEEKLY;BYDAY=WE"),
    "us every Wed 9-13": ("11-18", "FREQ=WEEKLY;BYDAY=WE"),
    "us Mondays 9-11": ("11-23", "FREQ=WEEKLY;BYDAY=MO"),
    "us on Sundays and Mondays 9-11": ("11-22", "FREQ=WEEKLY;BYDAY=MO,SU"),
    "us every Mon and Wed 9-11": ("11-23", "FREQ=WEEKLY;BYDAY=MO,WE"),
    "us every Mon, Wed and Fri 9-11": ("11-20", "FREQ=WEEKLY;BYDAY=MO,WE,FR"),
    "us every Mon to Fri 9-11": ("11-19", "FREQ=WEEKLY;BYDAY=MO,TU,WE,TH,FR"),
    "us every Fri-Mon 9-11": ("11-20", "FREQ=WEEKLY;BYDAY=MO,FR,SA,SU"),
    "us every weekday 9-11": ("11-19", "FREQ=WEEKLY;BYDAY=MO,TU,WE,TH,FR"),
    "us every weekend 9-11": ("11-21", "FREQ=WEEKLY;BYDAY=SA,SU"),
    "us every second Tuesday 9-11": ("11-24", "FREQ=WEEKLY;INTERVAL=2;BYDAY=TU"),
    "us Tue 9-11 every other week": ("11-24", "FREQ=WEEKLY;INTERVAL=2;BYDAY=TU"),
    "us fortnightly on Tue 9-11": ("11-24", "FREQ=WEEKLY;INTERVAL=2;BYDAY=TU"),
    "us every 3 weeks on Sun 9-11": ("11-22", "FREQ=WEEKLY;INTERVAL=3;BYDAY=SU"),
    "us weekly Tue 9-11": ("11-24", "FREQ=WEEKLY;BYDAY=TU"),
    "us once a week Tue 9-11": ("11-24", "FREQ=WEEKLY;BYDAY=TU"),
    "us Mon to Fri 9-11 every week": ("11-23", "FREQ=WEEKLY;BYDAY=MO,TU,WE,TH,FR"),
    "us every day 9-11": ("11-19", "FREQ=DAILY"),
    "us daily 9-11": ("11-19", "FREQ=DAILY"),
    "us today 9-13 every 3 days": ("11-18", "FREQ=DAILY;INTERVAL=3"),
    "us every morning 9-11": ("11-19", "FREQ=DAILY"),
    "us daily from Mon 9-11": ("11-23", "FREQ=DAILY"),
    "us every month 3 May 9-11": ("2027-05-03", "FREQ=MONTHLY"),
    "us every month on the 3rd 9-11": ("12-03", "FREQ=MONTHLY"),
    "us the 31st of every month 9-11": ("12-31", "FREQ=MONTHLY"),
    "us every first Sunday 9-11": ("12-06", "FREQ=MONTHLY;BYDAY=1SU"),
    "us every last Friday 9-11": ("11-27", "FREQ=MONTHLY;BYDAY=-1FR"),
    "us every last Monday 9-11": ("11-30", "FREQ=MONTHLY;BYDAY=-1MO"),
    "us every second Tuesday of the month 9-11": ("12-08", "FREQ=MONTHLY;BYDAY=2TU"),
    "us the fifth Friday of every month 9-11": ("2027-01-29", "FREQ=MONTHLY;BYDAY=5FR"),
    "us monthly on the first Sunday 9-11": ("12-06", "FREQ=MONTHLY;BYDAY=1SU"),
    "us yearly 3 May 9-11": ("2027-05-03", "FREQ=YEARLY"),
    "us every year 3 May 9-11": ("2027-05-03", "FREQ=YEARLY"),
    "us every 3 May 9-11": ("2027-05-03", "FREQ=YEARLY"),
    "us every Dec 24th 9-11": ("12-24", "FREQ=YEARLY"),
    "us every Sun from 3 May 9-11": ("2027-05-09", "FREQ=WEEKLY;BYDAY=SU"),
    "us every Sun starting 3 May 9-11": ("2027-05-09", "FREQ=WEEKLY;BYDAY=SU"),
    "us every Sun 9 May 9-11": ("2027-05-09", "FREQ=WEEKLY;BYDAY=SU"),
    "us every Sun 9-11 until 3 May": ("11-22", "FREQ=WEEKLY;BYDAY=SU;UNTIL=20270503T235959"),
    "us every Sun 9-11 until next Sun": ("11-22", "FREQ=WEEKLY;BYDAY=SU;UNTIL=20261129T235959"),
    "us every Sun from 3 May 2028 9-11 until 3 June": (
        "2028-05-07",
        "FREQ=WEEKLY;BYDAY=SU;UNTIL=20280603T235959",
    ),
    "us every Sun from 3 May until 7 June 9-11": ("2027-05-09", "FREQ=WEEKLY;BYDAY=SU;UNTIL=20270607T235959"),
    "us every day 24-27 Dec 9-11": ("12-24", "FREQ=DAILY;UNTIL=20261227T235959"),
    "us every Sun 9-11 6 times": ("11-22", "FREQ=WEEKLY;BYDAY=SU;COUNT=6"),
    "us every Sun 9-11 x6": ("11-22", "FREQ=WEEKLY;BYDAY=SU;COUNT=6"),
    "us every Sun 9-11 6x": ("11-22", "FREQ=WEEKLY;BYDAY=SU;COUNT=6"),
    "us every Sun 9-11 twice": ("11-22", "FREQ=WEEKLY;BYDAY=SU;COUNT=2"),
    "us every Sun 9-11 for 6 weeks": ("11-22", "FREQ=WEEKLY;BYDAY=SU;UNTIL=20270102T235959"),
}

WHOLE_DAY_SERIES = {
    "us every Sun all day until 3 May": ("11-22", "11-23", "FREQ=WEEKLY;BYDAY=SU;UNTIL=20270503"),
    "us every year 24-26 Dec": ("12-24", "12-27", "FREQ=YEARLY"),
    "us every week Fri to Sun": ("11-20", "11-23", "FREQ=WEEKLY;BYDAY=FR"),
    "us every month 3 May for 3 days": ("2027-05-03", "2027-05-06", "FREQ=MONTHLY"),
    "us every day all day 24-27 Dec": ("12-24", "12-25", "FREQ=DAILY;UNTIL=20261227"),
}

ME = {"kind": Kind.ME, "who": ("mara",)}
WHOSE: dict[str, dict[str, Any]] = {
    "Mara pottery": {"title": "pottery", **ME},
    "pottery for Jonas": {"title": "pottery", "kind": Kind.ME, "who": ("jonas",)},
    "Mara's class": {"title": "class", **ME},
    "MARA class": {"title": "class", **ME},
    "Mara": {"title": "Own time", **ME},
    "me-time Mara": {"title": "Own time", **ME},
    "me time for Mara": {"title": "Own time", **ME},
    "Mara own time": {"title": "Own time", **ME},
    "Mara alone": {"title": "Own time", **ME},
    "Mara and Jonas hike": {"title": "hike"},
    "Jonas, Mara hike": {"title": "hike", "who": ("jonas", "mara")},
    "Jonas & Mara": {"title": "Together", "who": ("jonas", "mara")},
    "Jonas dinner with Mara": {"title": "dinner", "who": ("jonas", "mara")},
    "dinner with Mara": {"title": "dinner", "who": ("jonas", "mara")},
    "me and Mara": {"title": "Together", "who": ("jonas", "mara")},
    "Mara dinner with me": {"title": "dinner", "who": ("jonas", "mara")},
    "Mara and Jonas own time": {"title": "Own time", "kind": Kind.ME},
    "us": {"title": "Together"},
    "together": {"title": "Together"},
    "we cook": {"title": "cook"},
    "us and Mara and Jonas": {"title": "Together"},
    "date": {"title": "Date"},
    "date night": {"title": "Date night"},
    "friends Mara": {"title": "Time with friends", "kind": Kind.FRIENDS, "who": ("mara",)},
    "friends with Mara": {"title": "Time with friends", "kind": Kind.FRIENDS, "who": ("mara",)},
    "Mara call a friend": {"title": "call", "kind": Kind.FRIENDS, "who": ("mara",)},
    "Mara bowling with friends": {"title": "bowling", "kind": Kind.FRIENDS, "who": ("mara",)},
    "work Mara": {"title": "Work", "kind": Kind.DUTY, "who": ("mara",)},
    "Mara work meeting": {"title": "meeting", "kind": Kind.DUTY, "who": ("mara",)},
    "Mara work out": {"title": "work out", **ME},
    "Mara homework": {"title": "homework", **ME},
    "Jonas shift": {"title": "Shift", "kind": Kind.DUTY, "who": ("jonas",)},
    "Jonas errand": {"title": "Errand", "kind": Kind.DUTY, "who": ("jonas",)},
    "Mara ritual tea": {"title": "tea", "kind": Kind.RITUAL, "who": ("mara",)},
    "us ritual": {"title": "Ritual", "kind": Kind.RITUAL},
    "Mara yoga protected": {"title": "yoga", "firmness": Firmness.PROTECTED, **ME},
    "Mara flexible yoga": {"title": "yoga", "firmness": Firmness.FLEXIBLE, **ME},
    "Mara yoga as a wish": {"title": "yoga", "firmness": Firmness.WISH, **ME},
    "Mara wish list": {"title": "wish list", **ME},
    "us dinner at Rosa's": {"title": "dinner", "place": "Rosa's"},
    "us dinner at Mara's": {"title": "dinner", "place": "Mara's"},
    "us dinner @ Café  Roma": {"title": "dinner", "place": "Café Roma"},
    "us dinner @Rosa's, candles": {"title": "dinner candles", "place": "Rosa's"},
    "us dinner at 7 Main Street": {"title": "dinner", "place": "7 Main Street"},
    "us at home yoga": {"title": "yoga", "place": "home"},
    "Mara lunch at work": {"title": "lunch", "place": "work", **ME},
    "concert at the old mill with Mara": {
        "title": "concert",
        "place": "the old mill",
        "who": ("jonas", "mara"),
    },
    "us a@b.org": {"title": "a@b.org"},
    "us not at all": {"title": "not at all"},
    'us "Monday" reading': {"title": "Monday reading"},
    "us “9-11 with  Mara” reading": {"title": "9-11 with Mara reading"},
    "us «Fri»": {"title": "Fri"},
    'us "" tea': {"title": '"" tea'},
    'us say "hello': {"title": 'say "hello'},
    "us: tea": {"title": "tea"},
    "us tea - now!": {"title": "tea - now!"},
    "us  Tea   🫖  אוכל": {"title": "Tea 🫖 אוכל"},
    "us 30-40 pages": {"title": "30-40 pages"},
    "us chapter 5": {"title": "chapter 5"},
    "us version 3.75": {"title": "version 3.75"},
    "us m² ⅓": {"title": "m² ⅓"},
    "us 6 times a charm": {"title": "6 times a charm"},
    "us the 3rd attempt": {"title": "the 3rd attempt"},
    "us until dark": {"title": "until dark"},
    "us 19 and 21": {"title": "19 and 21"},
    "us a happy hour": {"title": "a happy hour"},
    "us morning coffee": {"title": "morning coffee"},
}


@pytest.mark.parametrize("line", TIMES)
def test_times(line: str) -> None:
    start, end = TIMES[line]
    assert drafted(line) == expected("dinner", start, end)


@pytest.mark.parametrize("line", DAYS)
def test_days(line: str) -> None:
    day = DAYS[line]
    assert drafted(line) == expected("Together", f"{day} 19:00", f"{day} 21:00")


@pytest.mark.parametrize("line", WHOLE_DAYS)
def test_whole_days(line: str) -> None:
    assert drafted(line) == expected("trip", *WHOLE_DAYS[line])


@pytest.mark.parametrize("line", SERIES)
def test_series(line: str) -> None:
    day, rule = SERIES[line]
    end = "13:00" if "9-13" in line else "11:00"
    assert drafted(line) == expected("Together", f"{day} 09:00", f"{day} {end}", rule=rule)


@pytest.mark.parametrize("line", WHOLE_DAY_SERIES)
def test_series_of_whole_days(line: str) -> None:
    start, end, rule = WHOLE_DAY_SERIES[line]
    assert drafted(line) == expected("Together", start, end, rule=rule)


@pytest.mark.parametrize("line", WHOSE)
def test_whose_and_what(line: str) -> None:
    wanted = dict(WHOSE[line])
    draft = drafted(f"{line}, Sat 19:00-21:00")
    assert draft == expected(wanted.pop("title"), "11-21 19:00", "11-21 21:00", **wanted)


def test_tonight_is_this_evening() -> None:
    for words in ("tonight", "this evening"):
        assert drafted(f"us {words}") == expected("Together", "11-18 19:00", "11-18 22:00")
    assert drafted("us tonight at 8") == expected("Together", "11-18 20:00", "11-18 21:00")


def test_what_goes_on_now_is_not_past() -> None:
    assert drafted("us today 11-13") == expected("Together", "11-18 11:00", "11-18 13:00")


def test_on_a_sunday_this_weekend_has_begun() -> None:
    sunday = replace(HERE, today=TODAY.replace(day=22))
    assert drafted("us this weekend", sunday) == expected("Together", "11-21", "11-23")


def test_next_friday_depends_on_where_weeks_begin() -> None:
    saturday = replace(HERE, today=TODAY.replace(day=21), week_start=5)
    assert drafted("us next Fri 9-11", saturday).start == datetime(2026, 12, 4, 9)
    assert drafted("us next Fri 9-11", replace(saturday, week_start=0)).start == datetime(2026, 11, 27, 9)


def test_weeks_are_told_apart_where_it_matters() -> None:
    line, sundays = "us every 2 weeks on Tue and Sun 9-11", replace(HERE, week_start=6)
    assert drafted(line).rule == "FREQ=WEEKLY;INTERVAL=2;BYDAY=TU,SU"
    assert drafted(line, sundays).rule == "FREQ=WEEKLY;INTERVAL=2;BYDAY=TU,SU;WKST=SU"
    assert drafted("us every Tue 9-11", sundays).rule == "FREQ=WEEKLY;BYDAY=TU"


def test_whoever_speaks_is_meant_where_nobody_is_named() -> None:
    assert drafted("me-time Thu 19-21 pottery", MARA_SPEAKS) == expected(
        "pottery", "11-19 19:00", "11-19 21:00", kind=Kind.ME, who=("mara",)
    )
    assert drafted("work Thu 9-17", MARA_SPEAKS).who == ("mara",)
    assert drafted("Jonas Thu 9-17", MARA_SPEAKS).who == ("jonas",)
    assert drafted("dinner with Jonas Thu 19-21", MARA_SPEAKS).who == ("mara", "jonas")


def test_the_only_one_there_is_needs_no_name() -> None:
    assert drafted("tea Thu 9-10", replace(HERE, people=(MARA,))).who == ("mara",)


def test_speaking_with_one_of_several() -> None:
    three = replace(MARA_SPEAKS, people=(*HERE.people, person("Kim")))
    assert drafted("dinner with Kim Thu 19-21", three).who == ("mara", "kim")
    assert drafted("me and Kim Thu 19-21", three).who == ("mara", "kim")
    assert drafted("us Jonas and Kim Thu 19-21", three).who == ("jonas", "kim")
    assert drafted("us Thu 19-21", three).who == ("mara", "jonas", "kim")


NAMES = {
    "Anna Lena": "anna  LENA tea Thu 19-21",
    "José": "Jose\u0301 tea Thu 19-21",
    "Strauß": "STRAUSS tea Thu 19-21",
    "May": "May's tea Thu 19-21",
    "Sun Hee": "Sun Hee tea Thu 19-21",
    "Jan": "Jan tea Thu 24 Dec 19-21",
    "小明": "小明 tea Thu 19-21",
    "O'Neil": "O’Neil tea Thu 19-21",
    "K. (Kim)": "K. (Kim) tea Thu 19-21",
    "🦊": "🦊 tea Thu 19-21",
    ",": ", tea Thu 19-21",
}


@pytest.mark.parametrize("name", NAMES)
def test_names_are_found_the_way_they_are_typed(name: str) -> None:
    draft = drafted(NAMES[name], replace(HERE, people=(MARA, person(name, "them"))))
    assert (draft.kind, draft.who, draft.title) == (Kind.ME, ("them",), "tea")


def test_a_name_is_a_whole_word() -> None:
    draft = drafted("Mara-Lena visits Maras Thu 19-21", MARA_SPEAKS)
    assert draft.title == "Mara-Lena visits Maras"


def test_a_sign_is_never_cut_in_two() -> None:
    draft = drafted("℀ Thu 19-21", replace(MARA_SPEAKS, people=(MARA, person("a"))))
    assert (draft.who, draft.title) == (("mara",), "℀")
    assert drafted("us Thu 7㏂", HERE).start == datetime(2026, 11, 19, 7)


def test_a_nameless_person_is_nobody() -> None:
    assert drafted("us Thu 9-10", replace(HERE, people=(person(" ", "x"), MARA))).who == ("x", "mara")
    nobody = replace(HERE, people=(person(" ", "x"),))
    assert drafted("tea Thu 9-10", nobody).who == ("x",)


def test_what_chips_say() -> None:
    line = "me-time Mara every Sun from 3 May 19-21 until 9 June 2027 protected pottery at Rosa's"
    assert said(line, understand(line, HERE)) == [
        ("kind", "me-time", "own time"),
        ("who", "Mara", "Mara"),
        ("repeat", "every Sun", "every Sunday"),
        ("day", "from 3 May", "from Monday 3 May 2027"),
        ("time", "19-21", "19:00–21:00"),
        ("until", "until 9 June 2027", "until Wednesday 9 June 2027"),
        ("firmness", "protected", "protected"),
        ("title", "pottery", "pottery"),
        ("place", "at Rosa's", "at Rosa's"),
        ("day", "", "first on Sunday 9 May 2027"),
    ]


def test_what_chips_assume() -> None:
    reading = understand("Mara and Jonas Thu 19", HERE)
    assumed = [(token.role.value, token.meaning) for token in reading.tokens if token.assumed]
    assert assumed == [("length", "for 1 hour, as usual"), ("kind", "together")]
    assert all((token.start, token.end) == (21, 21) for token in reading.tokens if token.assumed)
    assert ("time", "", "19:00–22:00, as usual") in said("us Sat evening", understand("us Sat evening", HERE))


def test_chips_name_whoever_is_meant_besides() -> None:
    line = "dinner with Mara Thu 19-21"
    whose = [piece for piece in said(line, understand(line, HERE)) if piece[0] == "who"]
    assert whose == [("who", "with Mara", "Mara"), ("who", "", "Jonas")]


CHIPS = {
    "us Thu 26 Nov 9-11": ("Thu 26 Nov", "Thursday 26 November"),
    "us Thu 9-11 26 Nov": ("Thu", "Thursday 26 November"),
    "us 24-27 Dec": ("24-27 Dec", "Thursday 24 – Sunday 27 December"),
    "us 24 Dec - 3 Jan": ("24 Dec - 3 Jan", "Thursday 24 December – Sunday 3 January 2027"),
    "us this weekend": ("this weekend", "Saturday 21 – Sunday 22 November"),
    "us Sat 22-1": ("22-1", "22:00–01:00 the next day"),
    "us Sat 22-24": ("22-24", "22:00–24:00"),
    "us Sat 19 for 90 min": ("for 90 min", "for 1 hour 30 minutes"),
    "us from Sat for 3 days": ("for 3 days", "for 3 days"),
    "us every second Tue 9-11": ("every second Tue", "every 2 weeks on Tuesday"),
    "us every Mon, Tue and Fri 9-11": ("every Mon, Tue and Fri", "every Monday, Tuesday and Friday"),
    "us every weekday 9-11": ("every weekday", "every weekday"),
    "us every 2 days 9-11": ("every 2 days", "every 2 days"),
    "us every last Fri 9-11": ("every last Fri", "every month on the last Friday"),
    "us every month 2 May 9-11": ("every month", "every month on the 2nd"),
    "us every month 12 May 9-11": ("every month", "every month on the 12th"),
    "us every month 31 May 9-11": ("every month", "every month on the 31st, where there is one"),
    "us every year 3 May 9-11": ("every year", "every year on 3 May"),
    "us every Sun 9-11 1 times": ("1 times", "1 time"),
    "Jonas, Mara Sat 9-11": ("Jonas, Mara", "Jonas and Mara"),
    "us ritual Sat 9-11": ("us", "everybody"),
    "alone ritual Mara Sat 9-11": ("alone", "alone"),
}


@pytest.mark.parametrize("line", CHIPS)
def test_chips(line: str) -> None:
    pieces = {piece: meaning for _role, piece, meaning in said(line, understand(line, HERE)) if piece}
    piece, meaning = CHIPS[line]
    assert pieces[piece] == meaning


def test_now_may_carry_a_date() -> None:
    setting = Setting(people=HERE.people, today=TODAY, now=datetime.combine(TODAY, time(8)))
    assert drafted("us today 9-11", setting).start == datetime(2026, 11, 18, 9)
