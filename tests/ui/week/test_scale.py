"""Minutes and lanes as pixels and back."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from planner.ui.week.scale import (
    LEAST_HOUR,
    MOST_HOUR,
    SLIVER,
    Lanes,
    Night,
    Scale,
    days_that_fit,
    down,
    nearest,
    step_of,
    up,
)

hours = st.floats(LEAST_HOUR, MOST_HOUR)
USUAL_NIGHTS = (Night(0, 420), Night(1380, 1440))


@st.composite
def scales(draw: st.DrawFn) -> Scale:
    """Unfolded, and with nights of all lengths in bands of all heights."""
    edges = sorted(draw(st.lists(st.integers(0, 1500), max_size=6, unique=True)))
    nights = tuple(Night(start, end) for start, end in zip(edges[::2], edges[1::2], strict=False))
    return Scale(draw(hours), nights, draw(st.integers(8, 60)))


minutes = st.floats(-60, 1560)


@given(scales(), minutes)
def test_a_minute_is_found_again_at_its_pixel(scale: Scale, minute: float) -> None:
    assert scale.minute(scale.y(minute)) == pytest.approx(minute, abs=1e-5)


@given(scales(), minutes, minutes)
def test_what_is_later_lies_below(scale: Scale, minute: float, other: float) -> None:
    earlier, later = sorted((minute, other))
    assert scale.y(earlier) <= scale.y(later) + 1e-9
    if later - earlier > 1:
        assert scale.y(earlier) < scale.y(later)


@given(scales())
def test_a_night_is_no_higher_than_its_band_and_no_higher_than_unfolded(scale: Scale) -> None:
    for night in scale.nights:
        height = scale.y(night.end) - scale.y(night.start)
        assert height == pytest.approx(min(scale.band, night.minutes * scale.hour / 60))


@given(scales(), minutes, minutes)
def test_the_day_is_as_high_as_ever(scale: Scale, minute: float, other: float) -> None:
    earlier, later = sorted((minute, other))
    awake = all(later <= night.start or earlier >= night.end for night in scale.nights)
    plain = Scale(scale.hour)
    if awake:
        assert scale.y(later) - scale.y(earlier) == pytest.approx(plain.y(later - earlier), abs=1e-6)


@given(scales(), st.integers(0, 1499), st.integers(1, 1500))
def test_whatever_is_drawn_can_be_seen(scale: Scale, start: int, minutes: int) -> None:
    top, bottom = scale.drawn(start, start + minutes)
    assert top >= 1
    assert bottom - top >= SLIVER
    assert bottom <= max(round(scale.y(start + minutes)) - 1, 1 + SLIVER)


@pytest.mark.parametrize(
    ("minute", "shown"), [(0, False), (360, False), (420, True), (1320, True), (1380, True), (1439, False)]
)
def test_the_hours_of_a_folded_night_are_not_told(minute: int, shown: bool) -> None:
    assert Scale(42, USUAL_NIGHTS, 24).shows(minute) is shown
    assert Scale(42).shows(minute)


@given(scales(), st.floats(-20, 20), st.floats(0, 2000), st.floats(0, 900))
def test_zooming_keeps_the_minute_at_the_pointer(
    scale: Scale, steps: float, offset: float, pointer: float
) -> None:
    nearer = scale.zoomed(steps)
    after = scale.offset_after(nearer, offset, pointer)
    assert LEAST_HOUR <= nearer.hour <= MOST_HOUR
    assert nearer.minute(after + pointer) == pytest.approx(scale.minute(offset + pointer), abs=1e-4)


@given(scales(), scales(), st.floats(0, 2000), st.floats(0, 900))
def test_folding_keeps_the_minute_at_the_pointer(
    scale: Scale, folded: Scale, offset: float, pointer: float
) -> None:
    after = scale.offset_after(folded, offset, pointer)
    assert folded.minute(after + pointer) == pytest.approx(scale.minute(offset + pointer), abs=1e-4)


@given(hours, st.integers(1, 200))
def test_so_many_minutes_are_high_enough_and_no_fewer_would_be(hour: float, pixels: int) -> None:
    scale = Scale(hour)
    minutes = scale.minutes_for(pixels)
    assert scale.y(minutes) >= pixels - 1e-4
    assert scale.y(minutes - 1) < pixels
    assert Scale(hour, USUAL_NIGHTS, 24).minutes_for(pixels) == minutes


@pytest.mark.parametrize(("minutes", "hour"), [(1440, 30), (1380, 720 * 60 / 1380), (1500, 28.8)])
def test_fitting_makes_a_day_as_high_as_there_is_room(minutes: int, hour: float) -> None:
    assert Scale(42).fitting(minutes, 720).hour == pytest.approx(hour)


@given(st.integers(400, 4000), st.integers(8, 60))
def test_fitting_counts_what_is_folded_as_its_band(pixels: int, band: int) -> None:
    fitting = Scale(42, USUAL_NIGHTS, band).fitting(1440, pixels)
    if LEAST_HOUR < fitting.hour < MOST_HOUR:
        assert fitting.y(1440) == pytest.approx(pixels)


@given(st.floats(-2000, 2000, width=16), st.sampled_from([1, 5, 15]))
def test_snapping_goes_to_a_step_beside_it(minute: float, step: int) -> None:
    minute = round(minute, 3)
    assert down(minute, step) <= minute <= up(minute, step)
    assert up(minute, step) - down(minute, step) in (0, step)
    assert nearest(minute, step) in (down(minute, step), up(minute, step))
    assert abs(nearest(minute, step) - minute) <= step / 2


@pytest.mark.parametrize(
    ("fine", "free", "step"), [(False, False, 15), (True, False, 5), (False, True, 1), (True, True, 1)]
)
def test_keys_choose_the_step(fine: bool, free: bool, step: int) -> None:
    assert step_of(fine=fine, free=free) == step


@given(st.integers(200, 3000), st.integers(1, 7), st.integers(1, 6), st.data())
def test_every_pixel_lies_in_the_lane_that_is_drawn_there(
    width: int, days: int, lanes: int, data: st.DataObject
) -> None:
    beside = Lanes(width, days, lanes)
    x = data.draw(st.integers(0, width - 1))
    day, lane = beside.at(x)
    assert beside.day_left(day) <= x < beside.day_left(day + 1)
    assert beside.x(day, lane) - 1 <= x <= beside.x(day, lane + 1) + 1


@given(st.integers(200, 3000), st.integers(1, 7), st.floats(-500, 4000))
def test_beside_the_days_lies_the_nearest(width: int, days: int, x: float) -> None:
    day, lane = Lanes(width, days, 2).at(x)
    assert 0 <= day < days
    assert lane in (0, 1)


@pytest.mark.parametrize(
    ("width", "lanes", "days"),
    [(1400, 2, 7), (700, 2, 7), (699, 2, 5), (500, 2, 5), (499, 2, 3), (299, 2, 1), (20, 2, 1), (1399, 4, 5)],
)
def test_fewer_days_are_shown_where_lanes_would_be_too_narrow(width: int, lanes: int, days: int) -> None:
    assert days_that_fit(width, lanes, least=50, most=7) == days


def test_an_agenda_of_one_day_shows_one() -> None:
    assert days_that_fit(2000, 2, least=50, most=1) == 1
