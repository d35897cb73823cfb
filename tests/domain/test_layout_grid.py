"""The grid: lanes, boxes across them, and how what overlaps shares the width."""

from collections import Counter
from collections.abc import Iterable, Sequence
from datetime import date, datetime, timedelta
from itertools import chain, combinations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from planner.domain.layout.allday import is_above
from planner.domain.layout.days import days_from
from planner.domain.layout.grid import Box, Grid, More, lay_out
from planner.domain.occurrence import Occurrence
from tests.domain.happening import BERLIN, happening, occasion

MONDAY = date(2026, 3, 9)
SPRING = date(2026, 3, 28)
MARA, JONAS, BOTH = ("mara",), ("jonas",), ("mara", "jonas")
THIRD, TWO_THIRDS = 1 / 3, 2 / 3

Timed = tuple[tuple[str, ...], float, float]


def timed(what: Iterable[Timed], day: date = MONDAY) -> list[Occurrence]:
    midnight = datetime.combine(day, datetime.min.time())
    return [
        occasion(midnight + timedelta(hours=start), midnight + timedelta(hours=end), who, BERLIN)
        for who, start, end in what
    ]


def drawn(
    what: Iterable[Timed], people: Sequence[str] = ("mara", "jonas"), fit: int | None = None
) -> list[tuple[float, float, float]]:
    """The boxes as hour of their top, left and right edge."""
    grid = lay_out(timed(what), days_from(MONDAY, 1, BERLIN), people, fit=fit)
    return [(box.top / 60, box.left, box.right) for box in grid.boxes]


@pytest.mark.parametrize(
    ("what", "expected"),
    [
        pytest.param([(MARA, 9, 17)], [(9, 0, 1)], id="alone"),
        pytest.param([(JONAS, 9, 17)], [(9, 1, 2)], id="alone in the other lane"),
        pytest.param([(BOTH, 19, 22)], [(19, 0, 2)], id="together"),
        pytest.param([(MARA, 9, 10), (MARA, 10, 11)], [(9, 0, 1), (10, 0, 1)], id="neighbours only touch"),
        pytest.param([(MARA, 9, 17), (JONAS, 10, 15)], [(9, 0, 1), (10, 1, 2)], id="each in a lane"),
        pytest.param([(MARA, 9, 11), (MARA, 10, 12)], [(9, 0, 0.5), (10, 0.5, 1)], id="side by side"),
        pytest.param(
            [(MARA, 9, 11), (MARA, 10, 12), (MARA, 11, 13)],
            [(9, 0, 0.5), (10, 0.5, 1), (11, 0, 0.5)],
            id="a chain needs two columns",
        ),
        pytest.param(
            [(MARA, 9, 12), (MARA, 9, 10), (MARA, 9.5, 10), (MARA, 10, 11)],
            [(9, 0, THIRD), (9, THIRD, TWO_THIRDS), (9.5, TWO_THIRDS, 1), (10, THIRD, 1)],
            id="widened into free room",
        ),
        pytest.param(
            [(MARA, 9, 12), (MARA, 9, 10), (MARA, 10, 11), (MARA, 10, 11)],
            [(9, 0, THIRD), (9, THIRD, 1), (10, THIRD, TWO_THIRDS), (10, TWO_THIRDS, 1)],
            id="widened up to the minute at which the room is taken",
        ),
        pytest.param(
            [(MARA, 9, 10), (MARA, 9, 10), (MARA, 9, 10), (MARA, 10, 11), (MARA, 10, 11)],
            [(9, 0, THIRD), (9, THIRD, TWO_THIRDS), (9, TWO_THIRDS, 1), (10, 0, 0.5), (10, 0.5, 1)],
            id="the next group is not narrowed",
        ),
        pytest.param(
            [(MARA, 9, 17), (JONAS, 9.5, 15), (BOTH, 12.5, 13)],
            [(9, 0, 0.5), (9.5, 1.5, 2), (12.5, 0.5, 1.5)],
            id="together during both's work",
        ),
        pytest.param(
            [(MARA, 9, 17), (BOTH, 12.5, 13)], [(9, 0, 0.5), (12.5, 0.5, 2)], id="together during hers"
        ),
        pytest.param(
            [(JONAS, 9, 17), (BOTH, 12.5, 13)], [(9, 1.5, 2), (12.5, 0, 1.5)], id="together during his"
        ),
        pytest.param(
            [(MARA, 9, 12), (MARA, 9, 12), (BOTH, 11, 13)],
            [(9, 0, THIRD), (9, THIRD, TWO_THIRDS), (11, TWO_THIRDS, 2)],
            id="together beside two of hers",
        ),
        pytest.param(
            [(MARA, 9, 12), (MARA, 9, 10), (BOTH, 10, 11)],
            [(9, 0, 0.5), (9, 0.5, 1), (10, 0.5, 2)],
            id="together takes a column that is free by then",
        ),
        pytest.param(
            [(MARA, 9, 10), (MARA, 9, 12), (MARA, 9, 10), (BOTH, 11, 13), (BOTH, 20, 21)],
            [(9, 0, THIRD), (9, THIRD, TWO_THIRDS), (9, TWO_THIRDS, 1), (11, THIRD, 2), (20, 0, 2)],
            id="together is widened to the left",
        ),
        pytest.param(
            [(BOTH, 19, 22), (BOTH, 20, 21)],
            [(19, 0.5, 1.5), (20, 0, 0.5), (20, 1.5, 2)],
            id="two together: the later one once in each lane",
        ),
    ],
)
def test_everyday_weeks(what: list[Timed], expected: list[tuple[float, float, float]]) -> None:
    assert drawn(what) == expected


THREE = ("mara", "jonas", "kim")


@pytest.mark.parametrize(
    ("what", "expected"),
    [
        pytest.param([(THREE, 9, 10)], [(9, 0, 3)], id="everyone"),
        pytest.param([(("mara", "kim"), 9, 10)], [(9, 0, 1), (9, 2, 3)], id="lanes that do not touch"),
        pytest.param(
            [(THREE, 9, 10), (MARA, 9, 10), (("kim",), 9, 10)],
            [(9, 0.5, 2.5), (9, 0, 0.5), (9, 2.5, 3)],
            id="everyone between the outer two",
        ),
        pytest.param(
            [(THREE, 9, 11), (JONAS, 9, 10)],
            [(9, 0, 1), (9, 1, 1.5), (9, 1.5, 2), (9, 2, 3)],
            id="everyone across the one in the middle: once in each lane",
        ),
        pytest.param(
            [(THREE, 9, 11), (BOTH, 9, 10)],
            [(9, 0, 0.5), (9, 0.5, 1.5), (9, 1.5, 2), (9, 2, 3)],
            id="two of them meanwhile",
        ),
        pytest.param(
            [(BOTH, 9, 11), (("jonas", "kim"), 10, 12)],
            [(9, 0, 1.5), (10, 1.5, 3)],
            id="two that meet in the middle lane",
        ),
        pytest.param(
            [(THREE, 9, 10), (JONAS, 10, 11)],
            [(9, 0, 3), (10, 1, 2)],
            id="everyone before the one in the middle",
        ),
        pytest.param([(("zoe", "mara"), 9, 10)], [(9, 0, 1)], id="somebody without a lane"),
        pytest.param([(("zoe",), 9, 10)], [], id="nobody with a lane"),
    ],
)
def test_three_people(what: list[Timed], expected: list[tuple[float, float, float]]) -> None:
    assert sorted(drawn(what, THREE)) == sorted(expected)


def test_a_night_is_on_both_its_days() -> None:
    (night,) = timed([(MARA, 22, 31)])
    grid = lay_out([night], days_from(MONDAY, 7, BERLIN), BOTH)
    assert grid.boxes == (
        Box(night, 0, 0, 0, 0.0, 1.0, 1320, 1440, before=False, after=True),
        Box(night, 1, 0, 0, 0.0, 1.0, 0, 420, before=True, after=False),
    )


def test_what_lies_above_is_not_in_the_grid() -> None:
    above = [happening("2026-03-09", "2026-03-10"), happening("2026-03-09 09:00", "2026-03-10 09:00")]
    assert lay_out(above, days_from(MONDAY, 1, BERLIN), BOTH) == Grid((), ())


def test_moments_have_their_room_beside_others() -> None:
    assert drawn([(MARA, 9, 10), (MARA, 9.9, 9.9), (MARA, 10, 11)]) == [
        (9, 0, 0.5),
        (9.9, 0.5, 1),
        (10, 0, 0.5),
    ]


def test_those_that_are_alike_have_an_order_all_the_same() -> None:
    one, other = timed([(MARA, 9, 10), (MARA, 9, 10)])
    days = days_from(MONDAY, 1, BERLIN)
    assert lay_out([one, other], days, BOTH) == lay_out([other, one], days, BOTH)


def test_what_finds_no_column_is_counted() -> None:
    crowd = timed([(MARA, 9, 12), (MARA, 9, 11), (MARA, 9, 10.5), (MARA, 9.5, 10), (MARA, 11, 12)])
    grid = lay_out(crowd, days_from(MONDAY, 1, BERLIN), BOTH, fit=2)
    assert [(box.left, box.right) for box in grid.boxes] == [(0, 0.5), (0.5, 1), (0.5, 1)]
    assert grid.more == (More(0, 0, 540, 630, (crowd[2], crowd[3])),)


def test_those_without_room_at_other_times_are_counted_apart() -> None:
    crowd = timed([(MARA, 9, 17), (MARA, 10, 11), (MARA, 14, 15)])
    grid = lay_out(crowd, days_from(MONDAY, 1, BERLIN), BOTH, fit=1)
    assert [(more.top, more.bottom, len(more.hidden)) for more in grid.more] == [(600, 660, 1), (840, 900, 1)]


def test_what_is_shared_is_never_hidden() -> None:
    assert drawn([(MARA, 9, 17), (MARA, 13, 15), (BOTH, 12, 14)], fit=1) == [(12, 0, 2)]
    assert drawn([(BOTH, 9, 11), (("jonas", "kim"), 10, 12)], THREE, fit=1) == [(9, 0, 1.5), (10, 1.5, 3)]


def test_what_follows_a_shared_one_is_shown_and_not_counted() -> None:
    shared, hidden, shown = timed([(BOTH, 9, 10), (JONAS, 9.5, 12), (JONAS, 10, 11)])
    grid = lay_out([shared, hidden, shown], days_from(MONDAY, 1, BERLIN), BOTH, fit=1)
    assert [box.occurrence for box in grid.boxes] == [shared, shown]
    assert [more.hidden for more in grid.more] == [(hidden,)]


@pytest.mark.parametrize("fit", [2, 3])
def test_shared_ones_leave_what_room_there_is(fit: int) -> None:
    what = [(MARA, 9, 17), (MARA, 10, 15), (BOTH, 12, 14), (JONAS, 9, 17), (JONAS, 10, 15)]
    tops = {(top, left < 1) for top, left, _ in drawn(what, fit=fit)}
    assert {(9, True), (9, False), (12, True)} <= tops
    assert ((10, True) in tops) == ((10, False) in tops) == (fit == 3)


@st.composite
def occurrences(draw: st.DrawFn, most: int = 3, *, alone: bool = False) -> list[Occurrence]:
    """Three days around a change of the clocks, crowded."""
    people = [*THREE[:most], "zoe"]
    found = []
    for _ in range(draw(st.integers(0, 9))):
        start = datetime(2026, 3, 27, 18) + timedelta(minutes=10 * draw(st.integers(0, 500) | st.just(200)))
        length = timedelta(minutes=draw(st.sampled_from([0, 5, 30, 60, 90, 240, 480, 1430, 1440, 2000])))
        who = draw(st.lists(st.sampled_from(people), min_size=1, max_size=1 if alone else 4, unique=True))
        found.append(occasion(start, start + length, tuple(who), BERLIN))
    return found


DAYS = days_from(SPRING, 3, BERLIN)
fits = st.none() | st.integers(1, 4)
lanes = st.integers(1, 3).map(lambda count: THREE[:count])


def together(one: Box, other: Box) -> bool:
    return one.day == other.day and one.top < other.bottom and other.top < one.bottom


@given(occurrences(), lanes, fits)
def test_no_two_boxes_overlap(what: list[Occurrence], people: Sequence[str], fit: int | None) -> None:
    for one, other in combinations(lay_out(what, DAYS, people, fit=fit).boxes, 2):
        assert not together(one, other) or one.right <= other.left or other.right <= one.left


@given(occurrences(), lanes, fits)
def test_a_box_reaches_into_each_of_its_lanes_and_no_other(
    what: list[Occurrence], people: Sequence[str], fit: int | None
) -> None:
    for box in lay_out(what, DAYS, people, fit=fit).boxes:
        assert box.first <= box.left < box.first + 1
        assert box.last < box.right <= box.last + 1
        assert box.left < box.right
        assert 0 <= box.top < box.bottom <= DAYS[box.day].minutes


@given(occurrences(), lanes, fits)
def test_everything_is_drawn_or_counted_once_in_each_lane_it_belongs_to(
    what: list[Occurrence], people: Sequence[str], fit: int | None
) -> None:
    grid = lay_out(what, DAYS, people, fit=fit)
    shown = [(box.occurrence.block.id, box.day, lane) for box in grid.boxes for lane in lanes_of(box)]
    hidden = [(one.block.id, more.day, more.lane) for more in grid.more for one in more.hidden]
    assert Counter(shown + hidden) == Counter(
        (one.block.id, number, people.index(person))
        for one in what
        if not is_above(one.block)
        for number, day in enumerate(DAYS)
        if day.meets(one.span)
        for person in one.block.who
        if person in people
    )
    assert fit or not hidden


def lanes_of(box: Box) -> range:
    return range(box.first, box.last + 1)


@given(st.data())
def test_the_order_they_are_given_in_does_not_matter(data: st.DataObject) -> None:
    what, fit = data.draw(occurrences()), data.draw(fits)
    assert lay_out(data.draw(st.permutations(what)), DAYS, THREE, fit=fit) == lay_out(
        what, DAYS, THREE, fit=fit
    )


@given(occurrences(), lanes)
def test_a_box_alone_at_its_time_has_the_whole_width(what: list[Occurrence], people: Sequence[str]) -> None:
    boxes = lay_out(what, DAYS, people).boxes
    for box in boxes:
        near = (other for other in boxes if other is not box and together(box, other))
        if not any(set(lanes_of(box)) & set(lanes_of(other)) for other in near):
            assert (box.left, box.right) == (box.first, box.last + 1)


@given(occurrences(alone=True))
def test_a_group_in_one_lane_has_as_many_columns_as_are_needed_at_once(what: list[Occurrence]) -> None:
    boxes = lay_out(what, DAYS, THREE).boxes
    for group in connected(boxes):
        peak = max(
            sum(box.top <= minute < box.bottom for box in group) for minute in (box.top for box in group)
        )
        assert len({box.left for box in group}) == peak


def connected(boxes: Iterable[Box]) -> list[list[Box]]:
    """Groups of boxes in one lane that overlap in time, directly or through others."""
    found: list[list[Box]] = []
    for box in boxes:
        near = [
            group for group in found if any(one.first == box.first and together(one, box) for one in group)
        ]
        found = [group for group in found if group not in near] + [[box, *chain(*near)]]
    return found


@given(occurrences(), st.integers(1, 4))
def test_no_box_is_narrower_than_what_fits(what: list[Occurrence], fit: int) -> None:
    """Only where boxes go on to either side of one lane, there have to be two columns."""
    boxes = lay_out(what, DAYS, THREE, fit=fit).boxes
    for box in boxes:
        wide = [one for one in boxes if one.day == box.day and one.first < one.last]
        come_in = any(one.first < box.first <= one.last for one in wide)
        go_on = any(one.first <= box.last < one.last for one in wide)
        narrowest = 1 / max(fit, 2 if box.first < box.last or (come_in and go_on) else 1)
        assert box.right - box.left >= narrowest - 1e-9


@given(occurrences())
def test_boxes_come_in_reading_order(what: list[Occurrence]) -> None:
    boxes = lay_out(what, DAYS, THREE).boxes
    places = [(box.day, box.top, box.left) for box in boxes]
    assert places == sorted(places)
