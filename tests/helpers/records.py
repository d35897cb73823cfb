"""Any record a plan can hold, for properties over all of their fields."""

from datetime import UTC, date, datetime, time, timedelta
from typing import Any

from hypothesis import strategies as st

from planner.domain.answer import Answer
from planner.domain.block import Block, Override
from planner.domain.cards.card import Card
from planner.domain.cards.deck import Deck
from planner.domain.cards.happened import SEEDS, Draw, Mark
from planner.domain.cards.kinds import CardKind, Outcome, Sign, Stage
from planner.domain.kinds import Colour, Feeling, Firmness, Kind, State, Visibility
from planner.domain.person import WEEK_MINUTES, Person
from planner.domain.plan import Plan
from planner.domain.remark import Remark
from planner.domain.text import checked_line

ids = st.uuids().map(str)
texts = st.text(st.characters(exclude_categories=["Cs"], exclude_characters="\0"), max_size=40)
lines = texts.map(lambda text: checked_line(text, "title", 100))
walls = st.datetimes(datetime(1900, 1, 1), datetime(2190, 1, 1))
moments = st.datetimes(datetime(1970, 1, 2), datetime(2100, 1, 1), timezones=st.just(UTC))
days = st.dates(date(1900, 1, 1), date(2190, 1, 1)).map(lambda day: datetime.combine(day, time()))
zones = st.sampled_from(["Europe/Berlin", "America/New_York", "Australia/Lord_Howe", "Asia/Kolkata", "UTC"])
wishes = st.none() | st.integers(0, WEEK_MINUTES)
rules = st.sampled_from(["FREQ=WEEKLY", "FREQ=DAILY;COUNT=7", "FREQ=MONTHLY;BYDAY=-1FR", "FREQ=YEARLY"])
owners = st.lists(ids, min_size=1, max_size=4, unique=True).map(tuple)

plans = st.builds(Plan, id=ids, zone=zones, week_start=st.integers(0, 6), created=moments)
people = st.builds(
    Person,
    id=ids,
    name=lines.filter(bool),
    colour=st.sampled_from(Colour),
    wish_me=wishes,
    wish_friends=wishes,
    wish_us=wishes,
    position=st.integers(0, 9),
    removed=st.none() | moments,
)

remarks = st.builds(
    Remark,
    id=ids,
    block=ids,
    occurrence=st.none() | walls,
    author=ids,
    feeling=st.sampled_from(Feeling),
    words=texts.map(str.strip),
    created=moments,
)

answers = st.builds(
    Answer,
    id=ids,
    question=ids,
    person=ids,
    words=texts.map(str.strip).filter(bool),
    created=moments,
)

decks = st.builds(
    Deck,
    id=ids,
    ref=ids,
    title=lines.filter(bool),
    how_to_use=texts.map(str.strip),
    created=moments,
    removed=st.none() | moments,
)
cards = st.builds(
    Card,
    id=ids,
    ref=ids,
    deck=ids,
    kind=st.sampled_from(CardKind),
    depth=st.integers(1, 3),
    stages=st.sets(st.sampled_from(Stage)).map(lambda some: tuple(sorted(some, key=list(Stage).index))),
    text=texts.map(str.split).map(" ".join).filter(bool),
    follow_up=texts.map(str.split).map(" ".join),
    position=st.integers(0, 9),
    created=moments,
    removed=st.none() | moments,
)
outcomes = st.fixed_dictionaries(
    {"outcome": st.sampled_from([None, Outcome.TALKED, Outcome.NOT_TODAY]), "again": st.none()}
) | st.fixed_dictionaries({"outcome": st.just(Outcome.ASK_AGAIN), "again": days})
draws = st.builds(
    lambda how, **rest: Draw(**how, **rest),
    how=outcomes,
    id=ids,
    card=ids,
    deck=ids,
    begins=st.none() | ids,
    seed=st.integers(0, SEEDS - 1),
    note=texts.map(str.strip),
    created=moments,
)
marks = st.builds(Mark, id=ids, card=ids, person=ids, sign=st.sampled_from(Sign), created=moments)
on_cards = st.one_of(decks, cards, draws, marks)


@st.composite
def times(draw: st.DrawFn) -> dict[str, Any]:
    """``all_day``, ``start``, ``end`` and ``zone`` that belong together."""
    if draw(st.booleans()):
        start = draw(days)
        return {
            "all_day": True,
            "start": start,
            "end": start + timedelta(days=draw(st.integers(1, 30))),
            "zone": None,
        }
    start = draw(walls)
    length = draw(st.timedeltas(timedelta(0), timedelta(days=20)))
    return {"all_day": False, "start": start, "end": start + length, "zone": draw(st.none() | zones)}


@st.composite
def blocks(draw: st.DrawFn, who: st.SearchStrategy[tuple[str, ...]] = owners) -> Block:
    """Any block; ``who`` may be narrowed to people who are in a plan."""
    when = draw(times())
    some = st.lists(days if when["all_day"] else walls, max_size=3).map(tuple)
    return Block(
        id=draw(ids),
        uid=draw(ids),
        title=draw(lines),
        note=draw(texts),
        place=draw(lines),
        kind=draw(st.sampled_from(Kind)),
        who=draw(who),
        firmness=draw(st.sampled_from(Firmness)),
        visibility=draw(st.sampled_from(Visibility)),
        rule=draw(st.none() | rules),
        added=draw(some),
        dropped=draw(some),
        state=draw(st.sampled_from(State)),
        source=draw(st.none() | texts),
        extra=draw(texts),
        digest=draw(st.none() | ids),
        sequence=draw(st.integers(0, 9)),
        created=draw(moments),
        changed=draw(moments),
        removed=draw(st.none() | moments),
        **when,
    )


@st.composite
def overrides(
    draw: st.DrawFn,
    of: st.SearchStrategy[str] = ids,
    who: st.SearchStrategy[tuple[str, ...]] = owners,
) -> Override:
    """Any changed occurrence, of the series whose ids are given."""
    moved: dict[str, Any] = draw(times() | st.just({}))
    moved.pop("zone", None)
    return Override(
        id=draw(ids),
        block=draw(of),
        occurrence=draw(walls),
        title=draw(st.none() | lines),
        note=draw(st.none() | texts),
        place=draw(st.none() | lines),
        kind=draw(st.none() | st.sampled_from(Kind)),
        who=draw(st.none() | who),
        firmness=draw(st.none() | st.sampled_from(Firmness)),
        visibility=draw(st.none() | st.sampled_from(Visibility)),
        state=draw(st.none() | st.sampled_from(State)),
        extra=draw(texts),
        changed=draw(moments),
        **moved,
    )
