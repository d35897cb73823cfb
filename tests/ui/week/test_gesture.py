"""From presses and moves to what is meant by them."""

from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from planner.ui.week.gesture import (
    THRESHOLD,
    Action,
    Drawn,
    Gesture,
    Grip,
    Keys,
    Part,
    Place,
    Press,
    Spot,
    draft,
)
from planner.ui.week.intents import Key
from planner.ui.week.scale import FINE_STEP

WEEK = Drawn((1440,) * 7, 2)
SPRING = Drawn((1440, 1440, 1440, 1440, 1440, 1440, 1380), 2)
KEY = Key("block", None)
PLAIN, FINE, FREE, COPY = Keys(), Keys(fine=True), Keys(free=True), Keys(copy=True)
EVENING = Place(3, 19 * 60, 21 * 60, 0, 0)
EARLY = Place(3, 0, 120, 0, 0)
SHARED = Place(3, 19 * 60, 21 * 60, 0, 1)
BAR = Place(2, 0, 0, 1, 1, above=True, days=2)


def at(hour: float, day: int = 3, lane: int = 0, *, above: bool = False) -> Spot:
    return Spot(day, lane, hour * 60, above)


def held(place: Place, part: Part = Part.BODY, **fields: bool) -> Grip:
    return Grip(part, KEY, place, **fields)


def meant(
    begin: Spot, spot: Spot, grip: Grip | None = None, keys: Keys = PLAIN, drawn: Drawn = WEEK
) -> Place:
    found = draft(Press(0, 0, begin, grip or Grip()), spot, keys, drawn)
    assert found is not None
    return found.place


def hours(place: Place) -> tuple[float, float]:
    return place.start / 60, place.end / 60


@pytest.mark.parametrize(
    ("begin", "spot", "expected"),
    [
        pytest.param(at(9), at(10), (9, 10), id="downward"),
        pytest.param(at(10), at(9), (9, 10.25), id="upward, with the step it began in"),
        pytest.param(at(9.1), at(9.1), (9, 9.25), id="one step at least"),
        pytest.param(at(9.05), at(10.3), (9, 10.5), id="all that was touched"),
        pytest.param(at(23.9), at(23.99), (23.75, 24), id="at the end of the day"),
        pytest.param(at(0), at(0), (0, 0.25), id="at its beginning"),
        pytest.param(at(20), at(8, day=5), (8, 20.25), id="on another day it stays on the one it began on"),
    ],
)
def test_creating(begin: Spot, spot: Spot, expected: tuple[float, float]) -> None:
    place = meant(begin, spot)
    assert hours(place) == expected
    assert place.day == begin.day


@pytest.mark.parametrize(
    ("keys", "expected"),
    [(PLAIN, (9, 9.75)), (FINE, (9 + 5 / 60, 9 + 35 / 60)), (FREE, (9 + 7 / 60, 9 + 33 / 60))],
)
def test_keys_make_creating_finer(keys: Keys, expected: tuple[float, float]) -> None:
    assert hours(meant(at(9 + 7 / 60), at(9 + 33 / 60), keys=keys)) == pytest.approx(expected)


@pytest.mark.parametrize(
    ("begin", "spot", "lanes"),
    [
        (at(9), at(10), (0, 0)),
        (at(9, lane=1), at(10, lane=1), (1, 1)),
        (at(9), at(10, lane=1), (0, 1)),
        (at(9, lane=1), at(10), (0, 1)),
        (at(9), at(10, day=4), (0, 1)),
        (at(9, lane=1), at(10, day=2, lane=1), (0, 1)),
    ],
)
def test_it_belongs_to_whose_lanes_were_crossed(begin: Spot, spot: Spot, lanes: tuple[int, int]) -> None:
    place = meant(begin, spot)
    assert (place.first, place.last) == lanes


def test_above_the_grid_it_lasts_the_days_that_were_crossed() -> None:
    place = meant(at(0, day=4, lane=1, above=True), at(0, day=2, lane=1, above=True))
    assert place == Place(2, 0, 0, 1, 1, above=True, days=3)


@pytest.mark.parametrize(
    ("spot", "grip", "keys", "expected"),
    [
        pytest.param(at(20.5), held(EVENING), PLAIN, replace(EVENING, start=1170, end=1290), id="later"),
        pytest.param(at(20, day=5), held(EVENING), PLAIN, replace(EVENING, day=5), id="to another day"),
        pytest.param(at(20, lane=1), held(EVENING), PLAIN, replace(EVENING, first=1, last=1), id="lane"),
        pytest.param(at(20, lane=1), held(SHARED), PLAIN, SHARED, id="what all have has no other lane"),
        pytest.param(at(20.1), held(EVENING), PLAIN, EVENING, id="less than half a step"),
        pytest.param(at(20.1), held(EVENING), FINE, replace(EVENING, start=1145, end=1265), id="finer"),
        pytest.param(at(20, above=True), held(EVENING), PLAIN, Place(3, 0, 0, 0, 0, above=True), id="up"),
        pytest.param(
            at(0, above=True),
            held(EVENING, bound=True),
            PLAIN,
            replace(EVENING, start=0, end=120),
            id="bound",
        ),
        pytest.param(at(0.5), held(EVENING), PLAIN, EARLY, id="not above midnight"),
    ],
)
def test_moving(spot: Spot, grip: Grip, keys: Keys, expected: Place) -> None:
    assert meant(at(20), spot, grip, keys) == expected


@pytest.mark.parametrize(
    ("spot", "grip", "expected"),
    [
        pytest.param(at(0, day=4, above=True), held(BAR), replace(BAR, day=4), id="along the lane"),
        pytest.param(at(9.6, day=5, lane=0), held(BAR), Place(5, 570, 630, 0, 0), id="down to an hour"),
        pytest.param(at(23.9, day=5), held(BAR), Place(5, 1380, 1440, 0, 0), id="down to the last hour"),
        pytest.param(
            at(9, day=5), held(replace(BAR, first=0)), Place(5, 540, 600, 0, 1), id="shared it stays shared"
        ),
        pytest.param(at(9, day=5), held(BAR, bound=True), replace(BAR, day=5), id="days stay above"),
    ],
)
def test_moving_from_the_all_day_lane(spot: Spot, grip: Grip, expected: Place) -> None:
    assert meant(at(0, day=2, lane=1, above=True), spot, grip) == expected


def test_what_began_the_day_before_is_moved_by_what_is_seen_of_it() -> None:
    night = Place(3, -60, 120, 0, 0)
    assert hours(meant(at(1), at(2), held(night))) == (0, 3)
    assert hours(meant(at(1), at(0), held(night))) == (-1, 2)


@pytest.mark.parametrize(
    ("part", "spot", "expected"),
    [
        (Part.END, at(22), (19, 22)),
        (Part.END, at(12), (19, 19.25)),
        (Part.END, at(30), (19, 24)),
        (Part.START, at(18.1), (18, 21)),
        (Part.START, at(23), (20.75, 21)),
        (Part.START, at(20, above=True), (20, 21)),
    ],
)
def test_resizing(part: Part, spot: Spot, expected: tuple[float, float]) -> None:
    assert hours(meant(at(20), spot, held(EVENING, part))) == expected


@pytest.mark.parametrize(
    ("part", "day", "expected"),
    [(Part.END, 5, (2, 4)), (Part.END, 0, (2, 1)), (Part.START, 0, (0, 4)), (Part.START, 6, (3, 1))],
)
def test_resizing_whole_days(part: Part, day: int, expected: tuple[int, int]) -> None:
    place = meant(at(0, day=2, above=True), at(0, day=day, above=True), held(BAR, part))
    assert (place.day, place.days) == expected


def test_a_short_day_has_its_own_end() -> None:
    place = meant(at(20, day=6), at(23, day=6), drawn=SPRING)
    assert hours(place) == (20, 23)
    assert hours(meant(at(20, day=6), at(24, day=6), drawn=SPRING)) == (20, 23)


def test_what_stays_can_only_be_copied() -> None:
    press = Press(0, 0, at(20), held(EVENING, stays=True))
    assert draft(press, at(12), PLAIN, WEEK) is None
    copy = draft(press, at(12), COPY, WEEK)
    assert copy is not None
    assert copy.action is Action.COPY
    edge = Press(0, 0, at(20), held(EVENING, Part.END, stays=True))
    assert draft(edge, at(12), COPY, WEEK) is None


def test_a_click_is_no_drag() -> None:
    gesture = Gesture(WEEK)
    gesture.begin(100, 100, at(9), Grip())
    assert gesture.drag(103, 103, at(9.2), PLAIN) is None
    assert not gesture.is_drag
    assert gesture.end() is None


def test_a_drag_goes_on_near_where_it_began() -> None:
    gesture = Gesture(WEEK)
    gesture.begin(100, 100, at(20), held(EVENING))
    assert gesture.drag(100, 160, at(21.5), PLAIN) is not None
    assert gesture.drag(100, 101, at(20), PLAIN) is not None
    assert gesture.end() is None


def test_esc_lets_go() -> None:
    gesture = Gesture(WEEK)
    gesture.begin(100, 100, at(9), Grip())
    gesture.drag(100, 160, at(10.5), PLAIN)
    gesture.cancel()
    assert gesture.drag(100, 200, at(11), PLAIN) is None
    assert gesture.end() is None


def test_what_stays_says_so_once_it_is_dragged() -> None:
    gesture = Gesture(WEEK)
    gesture.begin(100, 100, at(20), held(EVENING, stays=True))
    refused = []
    for y in (102, 160):
        gesture.drag(100, y, at(20), PLAIN)
        refused.append(gesture.refused)
    assert refused == [False, True]
    assert gesture.end() is None


spots = st.builds(
    Spot, st.integers(0, 6), st.integers(0, 1), st.floats(0, 1440, exclude_max=True), st.booleans()
)
keys = st.builds(Keys, copy=st.booleans(), fine=st.booleans(), free=st.booleans())


@st.composite
def grips(draw: st.DrawFn) -> Grip:
    part = draw(st.sampled_from(Part))
    if part is Part.EMPTY:
        return Grip()
    first = draw(st.integers(0, 1))
    last = draw(st.integers(first, 1))
    if draw(st.booleans()):
        day = draw(st.integers(0, 6))
        place = Place(day, 0, 0, first, last, above=True, days=draw(st.integers(1, 7 - day)))
    else:
        start = draw(st.integers(0, 1430))
        place = Place(draw(st.integers(0, 6)), start, draw(st.integers(start + 1, 1440)), first, last)
    return Grip(part, KEY, place, stays=draw(st.booleans()), bound=draw(st.booleans()))


@st.composite
def timed(draw: st.DrawFn) -> Grip:
    lane, start = draw(st.integers(0, 1)), draw(st.integers(0, 1430))
    place = Place(draw(st.integers(0, 6)), start, draw(st.integers(start + 1, 1440)), lane, lane)
    return Grip(draw(st.sampled_from([Part.BODY, Part.START, Part.END])), KEY, place)


@given(spots, spots, grips(), keys)
def test_whatever_is_meant_lies_in_the_week(begin: Spot, spot: Spot, grip: Grip, held_keys: Keys) -> None:
    if grip.place is not None:
        begin = replace(begin, day=grip.place.day, above=grip.place.above)
    found = draft(Press(0, 0, begin, grip), spot, held_keys, WEEK)
    if found is None:
        assert grip.stays
        return
    place = found.place
    assert 0 <= place.first <= place.last < WEEK.lanes
    if place.above:
        assert place.days >= 1
    else:
        assert 0 <= place.start < 1440
        assert place.end > place.start


@given(spots, spots, timed(), keys)
def test_moving_keeps_the_length_and_resizing_the_other_edge(
    begin: Spot, spot: Spot, grip: Grip, held_keys: Keys
) -> None:
    before = grip.place
    found = draft(Press(0, 0, begin, grip), replace(spot, above=False), held_keys, WEEK)
    assert found is not None
    assert before is not None
    after = found.place
    if grip.part is Part.BODY:
        assert after.end - after.start == before.end - before.start
    elif grip.part is Part.START:
        assert after.end == before.end
        assert after.end - after.start >= min(FINE_STEP, before.end)
    else:
        assert after.start == before.start
        assert after.end - after.start >= FINE_STEP


@given(st.lists(spots, max_size=8), grips(), keys)
def test_nothing_is_meant_within_the_threshold(over: list[Spot], grip: Grip, held_keys: Keys) -> None:
    gesture = Gesture(WEEK)
    gesture.begin(50, 50, at(9), grip)
    for spot in over:
        assert gesture.drag(50 + THRESHOLD - 1, 50, spot, held_keys) is None
    assert gesture.end() is None
