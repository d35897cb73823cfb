"""Rules as text: what is understood, what is written, what is refused."""

from datetime import UTC, datetime
from random import Random

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from planner.domain.errors import UserError
from planner.domain.recur.parse import parse
from planner.domain.recur.rule import NUMBERS, Day, Freq, Rule
from tests.domain.recurring import rules


@pytest.mark.parametrize(
    ("text", "canonical"),
    [
        ("FREQ=DAILY", "FREQ=DAILY"),
        ("RRULE:FREQ=DAILY;", "FREQ=DAILY"),
        (" rrule : freq = daily ; interval = 01 ;; ", "FREQ=DAILY"),
        ("INTERVAL=2;FREQ=WEEKLY", "FREQ=WEEKLY;INTERVAL=2"),
        ("FREQ=WEEKLY;BYDAY=SU,MO,SU", "FREQ=WEEKLY;BYDAY=MO,SU"),
        ("FREQ=MONTHLY;BYDAY=-1FR,+1MO,1mo", "FREQ=MONTHLY;BYDAY=1MO,-1FR"),
        ("FREQ=MONTHLY;BYMONTHDAY=-1,+15,1,-2", "FREQ=MONTHLY;BYMONTHDAY=1,15,-2,-1"),
        ("FREQ=WEEKLY;WKST=MO", "FREQ=WEEKLY"),
        ("FREQ=WEEKLY;WKST=SU", "FREQ=WEEKLY;WKST=SU"),
        ("FREQ=DAILY;BYSECOND=60,59", "FREQ=DAILY;BYSECOND=59"),
        ("FREQ=DAILY;COUNT=005", "FREQ=DAILY;COUNT=5"),
        ("FREQ=DAILY;UNTIL=20260503", "FREQ=DAILY;UNTIL=20260503"),
        ("FREQ=DAILY;UNTIL=20260503T000000", "FREQ=DAILY;UNTIL=20260503"),
        ("FREQ=DAILY;UNTIL=20260503T000000Z", "FREQ=DAILY;UNTIL=20260503T000000Z"),
        ("freq=daily;until=20260503t1830z", "FREQ=DAILY;UNTIL=20260503T183000Z"),
        ("FREQ=DAILY;UNTIL=99991231T235959Z", "FREQ=DAILY"),
        ("FREQ=DAILY;UNTIL=22001231", "FREQ=DAILY;UNTIL=22001231"),
        ("FREQ=DAILY;UNTIL=00010101", "FREQ=DAILY;UNTIL=00010101"),
    ],
)
def test_careless_spellings_have_one_canonical_form(text: str, canonical: str) -> None:
    assert str(parse(text)) == canonical
    assert parse(text) == parse(canonical)


def test_parts_arrive_in_their_fields() -> None:
    text = (
        "FREQ=YEARLY;INTERVAL=2;COUNT=3;BYDAY=MO;BYMONTH=1;BYWEEKNO=2;BYYEARDAY=-4;BYMONTHDAY=5"
        ";BYHOUR=6;BYMINUTE=7;BYSECOND=8;BYSETPOS=-1;WKST=SU"
    )
    assert parse(text) == Rule(
        freq=Freq.YEARLY,
        interval=2,
        count=3,
        byday=(Day(0),),
        bymonth=(1,),
        byweekno=(2,),
        byyearday=(-4,),
        bymonthday=(5,),
        byhour=(6,),
        byminute=(7,),
        bysecond=(8,),
        bysetpos=(-1,),
        wkst=6,
    )
    assert str(parse(text)) == text


def test_until_is_wall_time_without_z_and_a_moment_with_it() -> None:
    assert parse("FREQ=DAILY;UNTIL=20260503T183000").until == datetime(2026, 5, 3, 18, 30)
    assert parse("FREQ=DAILY;UNTIL=20260503T183000Z").until == datetime(2026, 5, 3, 18, 30, tzinfo=UTC)


REFUSED = """
BYDAY=MO
FREQ=
FREQ=OFTEN
FREQ=SECONDLY
FREQ=MINUTELY
FREQ=HOURLY
FREQ
FREQ=DAILY;FREQ=DAILY
FREQ=DAILY;BYDAY=MO;BYDAY=TU
FREQ=DAILY;BYEASTER=0
FREQ=DAILY;RSCALE=HEBREW
FREQ=DAILY;INTERVAL=0
FREQ=DAILY;INTERVAL=-1
FREQ=DAILY;INTERVAL=1000
FREQ=DAILY;INTERVAL=
FREQ=DAILY;INTERVAL=1.5
FREQ=DAILY;INTERVAL=²
FREQ=DAILY;INTERVAL=99999999999999999999
FREQ=DAILY;COUNT=0
FREQ=DAILY;COUNT=5001
FREQ=DAILY;COUNT=3;UNTIL=20260503
FREQ=DAILY;UNTIL=
FREQ=DAILY;UNTIL=20260230
FREQ=DAILY;UNTIL=20260503T250000
FREQ=DAILY;UNTIL=tomorrow
FREQ=DAILY;WKST=XX
FREQ=DAILY;WKST=0
FREQ=WEEKLY;BYDAY=
FREQ=WEEKLY;BYDAY=MO,,TU
FREQ=WEEKLY;BYDAY=XX
FREQ=WEEKLY;BYDAY=+MO
FREQ=WEEKLY;BYDAY=1MO
FREQ=DAILY;BYDAY=-1FR
FREQ=MONTHLY;BYDAY=0MO
FREQ=YEARLY;BYDAY=54MO
FREQ=YEARLY;BYDAY=1MO;BYWEEKNO=3
FREQ=MONTHLY;BYMONTHDAY=0
FREQ=MONTHLY;BYMONTHDAY=32
FREQ=MONTHLY;BYMONTHDAY=-32
FREQ=WEEKLY;BYMONTHDAY=1
FREQ=YEARLY;BYMONTH=0
FREQ=YEARLY;BYMONTH=13
FREQ=YEARLY;BYMONTH=-1
FREQ=YEARLY;BYWEEKNO=54
FREQ=MONTHLY;BYWEEKNO=1
FREQ=YEARLY;BYYEARDAY=0
FREQ=YEARLY;BYYEARDAY=-367
FREQ=MONTHLY;BYYEARDAY=1
FREQ=YEARLY;BYDAY=MO;BYSETPOS=0
FREQ=YEARLY;BYDAY=MO;BYSETPOS=367
FREQ=DAILY;BYHOUR=24
FREQ=DAILY;BYMINUTE=60
FREQ=DAILY;BYSECOND=61
FREQ=YEARLY;BYMONTH=2;BYMONTHDAY=30
FREQ=DAILY;BYMONTH=4,6;BYMONTHDAY=31,-31
""".strip().splitlines()


@pytest.mark.parametrize("text", ["", ";", "RRULE:", *REFUSED])
def test_what_no_rule_can_be_is_refused_in_one_sentence(text: str) -> None:
    with pytest.raises(UserError) as refused:
        parse(text)
    sentence = str(refused.value)
    assert sentence.endswith(".")
    assert len(sentence) < 140


@pytest.mark.parametrize(("month", "longest"), [(2, 29), (4, 30), (6, 30), (9, 30), (11, 30)])
def test_a_day_that_a_month_never_has_is_refused(month: int, longest: int) -> None:
    for day in (longest, -longest):
        assert parse(f"FREQ=YEARLY;BYMONTH={month};BYMONTHDAY={day}").bymonthday == (day,)
    with pytest.raises(UserError):
        parse(f"FREQ=YEARLY;BYMONTH={month};BYMONTHDAY={longest + 1},{-longest - 1}")


def test_more_often_than_once_a_minute_is_refused() -> None:
    every = ",".join(map(str, range(60)))
    parse(f"FREQ=DAILY;BYMINUTE={every};BYHOUR={','.join(map(str, range(24)))}")
    with pytest.raises(UserError):
        parse(f"FREQ=DAILY;BYMINUTE={every};BYSECOND={every}")


@pytest.mark.parametrize("fields", [{"wkst": 7}, {"byday": (Day(7),)}, {"byday": (Day(-1),)}])
def test_a_rule_made_in_the_program_is_checked_too(fields: dict[str, object]) -> None:
    with pytest.raises(UserError):
        Rule(freq=Freq.YEARLY, **fields)  # type: ignore[arg-type]


def test_a_long_text_is_not_repeated_whole() -> None:
    with pytest.raises(UserError) as refused:
        parse("X" * 100_000)
    assert len(str(refused.value)) < 140


@given(rules())
def test_a_printed_rule_reads_as_itself(rule: Rule) -> None:
    assert parse(str(rule)) == rule


@given(rules(), st.randoms(use_true_random=False))
def test_order_and_letters_do_not_matter(rule: Rule, random: Random) -> None:
    parts = str(rule).lower().split(";")
    random.shuffle(parts)
    assert parse("; ".join(parts)) == rule
    assert hash(parse(";".join(parts))) == hash(rule)


alphabet = st.sampled_from(
    [
        *"0123456789+-,;=:TZ \n{}%ß٣",
        *Freq,
        *(part.upper() for part in NUMBERS),
        "MO",
        "UNTIL",
        "FREQ",
        "COUNT",
    ]
)


@given(
    st.text() | st.lists(alphabet).map("".join) | st.lists(alphabet).map("".join).map("FREQ=DAILY;".__add__)
)
@example("FREQ=DAILY;UNTIL=20260503T1830Z\0")
@example("FREQ=DAILY;{name}=1")
@example("FREQ=DAILY;COUNT=" + "9" * 5000)
def test_garbage_is_a_rule_or_refused_and_nothing_else(text: str) -> None:
    try:
        rule = parse(text)
    except UserError as refused:
        assert str(refused)  # noqa: PT017
    else:
        assert parse(str(rule)) == rule
