"""Where blocks lie on the screen, and how they share what is narrow."""

from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from planner.domain.block import Block
from planner.ui.week.board import Piece
from planner.ui.week.cascade import STRIP
from planner.ui.week.gesture import Place
from planner.ui.week.ghosts import ghosts
from planner.ui.week.scale import Lanes
from planner.ui.week.sheet import Metrics, Sheet
from tests.ui.week.weeks import ANNA, BEN, BOTH, MONDAY, agenda, block, key, sheet, three, tile, whole_day

# 7 days of two lanes: 200 and 100 pixels.
WIDE, NARROW = 1400, 980


def spans(of: Block, on: Sheet) -> list[tuple[float, float]]:
    """From which pixel of its day to which, piece by piece."""
    lanes = on.shape.lanes
    return [
        (piece.rect.x - lanes.day_left(piece.place.day), piece.rect.right - lanes.day_left(piece.place.day))
        for piece in tile(of, on).pieces
    ]


def test_alone_it_fills_its_lane() -> None:
    anna, ben, both = block(day=0), block(day=1, who=(BEN,)), block(day=2, who=BOTH)
    on = sheet(anna, ben, both)
    assert spans(anna, on) == [(3, 99)]
    assert spans(ben, on) == [(101, 197)]
    assert spans(both, on) == [(3, 197)]


def test_wide_lanes_hold_two_side_by_side() -> None:
    one, other = block(at="09:00-17:00"), block(at="12:00-13:00")
    on = sheet(one, other)
    assert spans(one, on) == [(3, 49)]
    assert spans(other, on) == [(51, 99)]


def test_narrow_ones_lie_on_each_other() -> None:
    work, lunch = block(at="09:00-17:00"), block(at="12:00-13:00")
    on = sheet(work, lunch, width=NARROW)
    assert spans(work, on) == [(3, 69)]
    assert spans(lunch, on) == [(21, 69)]
    on_top = {piece.on_top for piece in tile(lunch, on).pieces}
    assert on_top == {True}


def test_what_is_shared_lies_on_both_lanes_and_leaves_a_strip_of_each() -> None:
    hers, his = block(at="09:00-17:00"), block(at="08:00-16:00", who=(BEN,))
    lunch = block(at="12:00-13:00", who=BOTH)
    on = sheet(hers, his, lunch, width=NARROW)
    assert spans(hers, on) == [(3, 69)]
    assert spans(his, on) == [(71, 137)]
    assert spans(lunch, on) == [(21, 119)]


def test_where_there_is_no_strip_left_a_number_says_how_many_are_not_seen() -> None:
    crowd = [block(f"Block {number}", at="12:00-13:00") for number in range(6)]
    on = sheet(*crowd, width=NARROW)
    hidden = [one for one in on.board.tiles if not one.pieces]
    assert len(on.board.chips) == 1
    chip = on.board.chips[0]
    assert set(chip.keys) == {one.key for one in hidden}
    assert all(one.nook == chip.rect for one in hidden)
    assert len(on.board.tiles) == 6
    assert on.board.chip_at(chip.rect.x + 2, chip.rect.y + 2, above=False) == chip


def test_words_keep_clear_of_what_lies_on_them() -> None:
    work, soon, later = block(at="09:00-17:00"), block(at="09:15-10:00"), block(day=1, at="09:00-17:00")
    lunch = block(day=1, at="12:00-13:00")
    on = sheet(work, soon, later, lunch, width=NARROW)
    beside, above = tile(work, on).pieces[0], tile(later, on).pieces[0]
    assert beside.words.width == STRIP - 2
    assert above.words.bottom == tile(lunch, on).pieces[0].rect.y
    assert above.words.width == above.rect.width


def test_owners_whose_lanes_do_not_touch_have_it_once_each() -> None:
    shared = block(who=(ANNA, "carla"))
    on = sheet(shared, people=three())
    assert len(tile(shared, on).pieces) == 2


def test_over_midnight_it_is_one_block_in_two_pieces() -> None:
    night = block(day=2, at="22:00-23:00", end=MONDAY + timedelta(days=3, hours=6))
    on = sheet(night)
    first, second = tile(night, on).pieces
    assert (first.place.day, first.after, first.before) == (2, True, False)
    assert (second.place.day, second.after, second.before) == (3, False, True)
    assert second.place.start == -120
    assert second.place.end == 360


def test_short_ones_are_high_enough_for_a_line() -> None:
    note = block(at="12:00-12:05")
    on = sheet(note)
    on.scale = on.scale.of(20)
    on.lay()
    assert tile(note, on).pieces[0].rect.height >= on.metrics.line


def test_the_all_day_lane_has_few_rows_until_it_is_opened() -> None:
    days = [whole_day(f"Day {number}", 2, 2) for number in range(4)]
    on = sheet(*days)
    assert on.board.rows == 2
    chips = [chip for chip in on.board.chips if chip.above]
    assert [(chip.day, len(chip.keys)) for chip in chips] == [(2, 3), (3, 3)]
    on.is_open = True
    on.lay()
    assert on.board.rows == 4
    assert not on.board.chips


def test_reading_order_goes_day_by_day_and_begins_with_whole_days() -> None:
    late, early = block("late", day=1, at="20:00-21:00"), block("early", day=1, at="08:00-09:00")
    his, leave, before = block("his", day=1, who=(BEN,), at="08:00-09:00"), whole_day("leave", 1), block()
    on = sheet(late, early, his, leave, before)
    titles = [one.entry.occurrence.block.title for one in on.board.tiles]
    assert titles == ["Pottery", "leave", "early", "his", "late"]


def test_what_lies_on_top_is_found_first() -> None:
    work, lunch = block(at="09:00-17:00"), block(at="12:00-13:00")
    on = sheet(work, lunch, width=NARROW)
    y = on.scale.y(12.5 * 60)
    found = on.board.at(40, y, above=False)
    strip = on.board.at(10, y, above=False)
    assert found is not None
    assert found[1].key == key(lunch)
    assert strip is not None
    assert strip[1].key == key(work)
    assert on.board.at(40, on.scale.y(60), above=False) is None


@st.composite
def weeks(draw: st.DrawFn) -> list[Block]:
    found = []
    for number in range(draw(st.integers(1, 12))):
        start = draw(st.integers(0, 90)) * 15
        end = min(start + draw(st.integers(1, 24)) * 15, 1439)
        at = f"{start // 60:02}:{start % 60:02}-{end // 60:02}:{end % 60:02}"
        who = draw(st.sampled_from([(ANNA,), (BEN,), BOTH, (ANNA, "carla")]))
        found.append(block(f"Block {number}", day=draw(st.integers(0, 1)), at=at, who=who))
    return found


@given(weeks(), st.sampled_from([600, 980, 1400, 2400]), st.sampled_from([20.0, 42.0, 120.0]))
def test_every_block_lies_in_its_lanes_and_is_seen(found: list[Block], width: int, hour: float) -> None:
    on = Sheet()
    on.metrics = Metrics(20, 40, 14, 22)
    on.scale = on.scale.of(hour)
    on.width = width
    on.set_agenda(agenda(*found, people=three()))
    on.lay()
    lanes = on.shape.lanes
    assert len(on.board.tiles) == len(found)
    for piece, _ in on.board.painted:
        _assert_inside(piece, lanes)
        assert piece.words.width <= piece.rect.width
        assert piece.words.height <= piece.rect.height
    for number, (piece, _) in enumerate(on.board.painted):
        over = [other for other, _ in on.board.painted[number + 1 :] if other.rect.meets(piece.rect)]
        assert not _is_covered(piece, over)


def _assert_inside(piece: Piece, lanes: Lanes) -> None:
    place = piece.place
    assert lanes.x(place.day, place.first) <= piece.rect.x
    assert piece.rect.right <= lanes.x(place.day, place.last + 1)
    assert piece.rect.width > 4
    assert piece.rect.height > 4


def _is_covered(piece: Piece, over: list[Piece]) -> bool:
    rect = piece.rect
    across, down = _some(rect.x, rect.width, 40), _some(rect.y, rect.height, 8)
    return all(any(other.rect.holds(x, y) for other in over) for x in across for y in down)


def _some(begin: float, length: float, count: int) -> list[float]:
    return [begin + length * (share + 0.5) / count for share in range(count)]


@pytest.mark.parametrize(
    ("place", "count"),
    [
        (Place(2, 600, 660, 0, 0), 1),
        (Place(2, 600, 660, 0, 1), 1),
        (Place(2, 1380, 1500, 0, 0), 2),
        (Place(6, 1380, 1500, 0, 0), 1),
        (Place(7, 0, 60, 0, 0), 0),
        (Place(5, 0, 0, 0, 0, above=True, days=4), 1),
        (Place(8, 0, 0, 0, 0, above=True), 0),
    ],
)
def test_ghosts_lie_in_the_days_that_are_drawn(place: Place, count: int) -> None:
    on = sheet()
    found = ghosts(place, on.shape, on.days)
    assert len(found) == count
    assert all(rect.x >= 0 and rect.right <= on.width for rect in found)


def test_days_of_23_and_25_hours_are_as_high_as_they_are_long() -> None:
    spring, autumn = sheet(first=date(2027, 3, 22)), sheet(first=date(2026, 10, 19))
    assert [day.minutes for day in spring.days][-1] == 1380
    assert autumn.height == round(autumn.scale.y(1500))
    assert [mark.wall.hour for mark in spring.marks[-1]][:4] == [0, 1, 3, 4]
    assert [mark.wall.hour for mark in autumn.marks[-1]][:5] == [0, 1, 2, 2, 3]
    assert [mark.wall.hour for mark in autumn.usual_marks] == list(range(24))
