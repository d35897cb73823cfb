"""What holds for every line of quick add, whatever somebody types."""

import re
from dataclasses import replace
from datetime import date, datetime, time, timedelta
from itertools import pairwise

from dateutil.rrule import rrulestr
from hypothesis import assume, example, given
from hypothesis import strategies as st

from planner.domain.person import folded
from planner.domain.quickadd import Reading, Role, Setting, understand
from tests.domain.quickadd_lines import HERE, person

PIECES = (
    *(
        "us",
        "me",
        "me-time",
        "Mara",
        "Jonas",
        "Mara's",
        "for Jonas",
        "with Mara",
        "and",
        ",",
        "work",
        "ritual",
    ),
    *(
        "Thu",
        "Sat",
        "tomorrow",
        "tonight",
        "next Fri",
        "this Mon",
        "in 3 days",
        "3 May",
        "29 Feb",
        "24-27 Dec",
    ),
    *(
        "Fri to Sun",
        "24.12.",
        "2026-12-24",
        "31 Dec 2200",
        "1.1.1900",
        "3/4",
        "31 Feb",
        "this weekend",
        "yesterday",
    ),
    *(
        "19-21",
        "7-9pm",
        "11-1pm",
        "at 7",
        "5",
        "25:00",
        "noon",
        "22-1",
        "9h",
        "19:30",
        "evening",
        "all day",
        "-",
    ),
    *("for 45 min", "1h30", "for 3 days", "for 0 min", "every Sun", "daily", "every first Sunday", "Mondays"),
    *(
        "every other week",
        "every month",
        "every year",
        "every second Tuesday",
        "every Mon and Wed",
        "from",
        "to",
    ),
    *(
        "until 3 May",
        "6 times",
        "until",
        "starting Sun",
        "protected",
        "wish",
        "at Rosa's",
        "@home",
        '"Monday"',
        '"',
    ),
    *(
        "pottery",
        "dinner",
        "🏺",
        "אוכל",
        "½",
        "Jose\u0301",
        "\0",
        "\ud800",
        "㏂",
        "ﬁ",
        "é",
        "for",
        "at",
        "every",
    ),
)
grammar = st.lists(st.sampled_from(PIECES), max_size=9).map(" ".join)
anything = st.text(st.characters(), max_size=60) | st.text(max_size=600)
mixed = st.lists(st.sampled_from(PIECES) | st.text(st.characters(), max_size=5), max_size=9).map("".join)
lines = grammar | grammar | mixed | anything

names = st.sampled_from(("Mara", "Jonas", "May", "Anna Lena", "Sun", "🦊", "(", "me", "7")) | st.text(
    min_size=1, max_size=8
).filter(str.strip)
people = st.lists(names, max_size=4).map(
    lambda each: tuple(person(name, f"p{number}") for number, name in enumerate(each))
)
settings_ = st.builds(
    Setting,
    people=people,
    today=st.dates() | st.sampled_from((date.min, date(1900, 1, 1), date(2200, 12, 31), date.max)),
    now=st.times() | st.datetimes(),
    week_start=st.integers(0, 6),
    speaker=st.none() | st.sampled_from(("p0", "p1", "nobody")),
)


@given(lines, settings_)
def test_any_line_is_read(line: str, setting: Setting) -> None:
    reading = understand(line, setting)
    assert reading.complete is (reading.draft is not None) is (not reading.unclear)


@given(lines, settings_)
def test_pieces_lie_in_the_line_apart_and_in_order(line: str, setting: Setting) -> None:
    reading = understand(line, setting)
    tokens = [(token.start, token.end) for token in reading.tokens]
    unclear = [(each.start, each.end) for each in reading.unclear]
    assert tokens == sorted(tokens)
    assert unclear == sorted(unclear)
    spans = sorted(span for span in tokens + unclear if span != (len(line), len(line)))
    assert all(0 <= start < end <= len(line) for start, end in spans)
    assert all(end <= start for (_, end), (start, _) in pairwise(spans))
    for token in reading.tokens:
        assert token.assumed is (token.start == token.end)
        assert token.meaning
    assert all(unclear.sentence.endswith(".") or "?" in unclear.sentence for unclear in reading.unclear)


@given(lines, settings_)
def test_drafts_are_blocks(line: str, setting: Setting) -> None:
    draft = understand(line, setting).draft
    if draft is None:
        return
    assert 1900 <= draft.start.year <= draft.end.year <= 2200
    assert draft.start < draft.end
    assert draft.title == " ".join(draft.title.split()) != ""
    assert draft.who
    assert len(set(draft.who)) == len(draft.who)
    assert set(draft.who) <= {each.id for each in setting.people}
    if draft.all_day:
        assert draft.start.time() == draft.end.time() == time()
    if draft.rule is not None:
        assert rrulestr(draft.rule, dtstart=draft.start)[0] == draft.start


@given(lines, settings_)
def test_what_is_not_grammar_is_the_title(line: str, setting: Setting) -> None:
    reading = understand(line, setting)
    titles = [line[token.start : token.end] for token in reading.tokens if token.role is Role.TITLE]
    if reading.draft and titles:
        words = " ".join(titles).split()
        assert all(word.strip('"“„”«»') in " ".join(words) for word in reading.draft.title.split())
        assert reading.draft.title in " ".join(line.split()) or len(titles) > 1


@given(grammar)
@example("Mara every second Tuesday 19-21 until 3 May at Rosa's tea")
def test_case_and_room_make_no_difference(line: str) -> None:
    wanted = understand(line, HERE)
    for other in (line.upper(), line.lower(), f"  {line}  ".replace(" ", " \t\u00a0 ")):
        if len(other) <= 500 and '"' not in line:
            assert _meant(understand(other, HERE)) == _meant(wanted)


def _meant(reading: Reading) -> object:
    draft = reading.draft and replace(
        reading.draft, title=folded(reading.draft.title), place=folded(reading.draft.place)
    )
    texts = (Role.TITLE, Role.PLACE)
    tokens = [(token.role, token.meaning) for token in reading.tokens if token.role not in texts]
    return draft, tokens, [unclear.role for unclear in reading.unclear]


@given(
    st.integers(0, 23),
    st.integers(0, 59),
    st.integers(1, 1439),
    st.dates(date(1900, 1, 1), date(2200, 12, 30)),
)
def test_what_is_written_out_is_what_is_meant(hour: int, minute: int, length: int, day: date) -> None:
    start = datetime.combine(day, time(hour, minute))
    end = start + timedelta(minutes=length)
    assume(not (10 <= end.hour <= 12 and 10 <= hour <= 12 and end.time() < start.time()))  # or "am" or "pm"
    for written in (
        f"{start:%H:%M}-{end:%H:%M}",
        f"{start:%H:%M} for {length} min",
        f"{start:%H.%M} to {end:%H:%M}",
    ):
        draft = understand(f"us {day.isoformat()} {written}", HERE).draft
        assert draft is not None, written
        assert (draft.start, draft.end) == (start, end)


@given(st.integers(1, 12), st.integers(0, 59), st.sampled_from(("am", "pm", " am", " p.m.")))
def test_twelve_hour_times(hour: int, minute: int, half: str) -> None:
    draft = understand(f"us tomorrow {hour}:{minute:02}{half}", HERE).draft
    assert draft is not None
    assert draft.start.time() == time(hour % 12 + 12 * ("p" in half), minute)


@given(
    st.dates(date(2026, 11, 18), date(2200, 12, 1)),
    st.sampled_from(("{0.day} {0:%B} {0.year}", "{0:%b} {0.day}, {0.year}")),
)
def test_dates(day: date, written: str) -> None:
    for line in (written.format(day), f"{day:%a} " + written.format(day)):
        draft = understand(f"us {line} all day", HERE).draft
        assert draft is not None
        assert draft.start.date() == day


@given(st.text("0123456789.:/-hapm ", max_size=12))
def test_numbers_are_times_or_dates_or_words(numbers: str) -> None:
    reading = understand(f"us Sat {numbers} tea", HERE)
    if reading.draft:
        assert re.search("tea", reading.draft.title)
