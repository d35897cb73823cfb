"""Any record a plan can hold, for properties over all of their fields."""

from datetime import UTC, date, datetime, time, timedelta
from typing import Any

from hypothesis import strategies as st

from planner.domain.agreements.agreement import Agreement, Entry, Holding, Version, Yes
from planner.domain.agreements.held_time import HeldTime
from planner.domain.agreements.kinds import AgreementKind, AgreementState, Part, Shape
from planner.domain.agreements.steps import Step
from planner.domain.answer import Answer
from planner.domain.block import Block, Override
from planner.domain.cards.card import Card
from planner.domain.cards.deck import Deck
from planner.domain.cards.happened import SEEDS, Draw, Mark
from planner.domain.cards.kinds import CardKind, Outcome, Sign, Stage
from planner.domain.feed import HIGHEST_PORT, Copy, Feed
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


some_days = st.none() | st.dates(date(1900, 1, 1), date(2190, 1, 1))
held_times = st.builds(
    lambda start, length, **rest: HeldTime(start=start, end=start + length, **rest),
    start=walls,
    length=st.timedeltas(timedelta(minutes=1), timedelta(days=2)),
    part=st.sampled_from([Part.TIME, Part.RETURN]),
    title=lines,
    kind=st.sampled_from(Kind),
    who=owners,
    all_day=st.booleans(),
    rule=st.sampled_from([None, "FREQ=WEEKLY", "FREQ=MONTHLY;BYDAY=-1FR"]),
)
said = texts.map(str.strip)
versions = st.builds(
    Version,
    id=ids,
    agreement=ids,
    number=st.integers(1, 9),
    author=st.none() | ids,
    title=lines.filter(bool),
    kind=st.sampled_from(AgreementKind),
    shape=st.sampled_from(Shape),
    whose=st.lists(ids, max_size=3, unique=True).map(tuple),
    need=said.filter(bool),
    offer=said,
    will=said,
    exceptions=said,
    contact=said,
    works=said,
    firmness=st.sampled_from(Firmness),
    trial_from=st.none(),
    trial_until=some_days,
    ends_early=said,
    review_on=some_days,
    times=st.lists(held_times, max_size=2).map(tuple),
    created=moments,
)
agreements = st.one_of(
    versions,
    st.builds(
        Agreement,
        id=ids,
        author=st.none() | ids,
        state=st.sampled_from(AgreementState),
        version=st.integers(5, 9),
        in_force=st.none() | st.integers(1, 5),
        until=some_days,
        review_on=some_days,
        looks=st.integers(0, 9),
        erasers=st.lists(ids, max_size=2, unique=True).map(tuple),
        created=moments,
    ),
    st.builds(Yes, id=ids, agreement=ids, version=st.integers(1, 9), person=ids, created=moments),
    st.builds(
        Entry,
        id=ids,
        agreement=ids,
        version=st.integers(1, 9),
        person=st.none() | ids,
        step=st.sampled_from(Step),
        words=said,
        created=moments,
    ),
    st.builds(
        Holding, id=ids, agreement=ids, version=st.integers(1, 9), block=ids, part=st.sampled_from(Part)
    ),
)


for_phones = st.builds(
    Feed,
    id=ids,
    name=lines.filter(bool),
    token=ids,
    who=st.lists(ids, max_size=3, unique=True).map(tuple),
    kinds=st.lists(st.sampled_from(Kind), max_size=3, unique=True).map(tuple),
    reader=st.none() | ids,
    show=st.sampled_from(Visibility),
    alarm=st.none() | st.integers(0, 999),
    ahead=st.none() | st.integers(0, 9999),
    port=st.integers(1, HIGHEST_PORT),
    created=moments,
) | st.builds(Copy, id=ids, reader=st.none() | ids, what=st.lists(ids, max_size=3).map(tuple))


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
