"""Blocks in the cells of a month: nothing lies on anything else, and nothing is lost."""

from datetime import datetime, timedelta

from hypothesis import given
from hypothesis import strategies as st

from planner.domain.block import Block
from planner.ui.days.rows import rows_of
from planner.ui.month.shape import Shape
from tests.helpers.plans import MONDAY, block
from tests.ui.days.month_parts import FIRST, SHAPE, agenda_of, board_of

DAY, HOUR = timedelta(days=1), timedelta(hours=1)
BEGIN = datetime.combine(FIRST, datetime.min.time())


def one_of(number: int, at: int, length: int) -> Block:
    """Short ones have hours, long ones whole days."""
    start = BEGIN + at * DAY
    if length:
        return block(f"{number}", start=start, end=start + length * DAY, all_day=True, zone=None)
    return block(f"{number}", start=start + 9 * HOUR, end=start + 10 * HOUR)


BLOCKS = st.lists(st.tuples(st.integers(0, 34), st.integers(0, 9)), max_size=30).map(
    lambda found: [one_of(number, *each) for number, each in enumerate(found)]
)


@given(BLOCKS)
def test_nothing_lies_on_anything_else(blocks: list[Block]) -> None:
    board = board_of(blocks)
    rects = [piece.rect for piece in board.pieces] + [chip.rect for chip in board.chips]
    for number, rect in enumerate(rects):
        assert not any(rect.meets(other) for other in rects[number + 1 :])


@given(BLOCKS)
def test_every_row_has_a_place_in_its_own_cell(blocks: list[Block]) -> None:
    board = board_of(blocks)
    for row in rows_of(agenda_of(blocks)):
        place, cell = board.places[row.where], SHAPE.cell((row.day - FIRST).days)
        assert place.meets(cell)
        assert cell.y <= place.y
        assert place.bottom <= cell.bottom


@given(BLOCKS)
def test_what_is_not_drawn_is_counted(blocks: list[Block]) -> None:
    board = board_of(blocks)
    drawn = sum(piece.days for piece in board.pieces)
    rows = [row for row in rows_of(agenda_of(blocks)) if row.key is not None]
    assert drawn + sum(chip.count for chip in board.chips) == len(rows)


def test_what_lasts_over_sunday_goes_on_in_the_next_week() -> None:
    trip = block("Trip", start=MONDAY + 5 * DAY, end=MONDAY + 9 * DAY, all_day=True, zone=None)
    first, second = board_of([trip]).pieces
    assert (first.first, first.days, second.first, second.days) == (12, 2, 14, 2)
    assert first.rect.right == SHAPE.cell(13).right
    assert second.rect.x == SHAPE.cell(14).x


def test_hours_lie_below_whole_days() -> None:
    trip = block("Trip", start=MONDAY, end=MONDAY + 2 * DAY, all_day=True, zone=None)
    above, below = board_of([block("Pottery"), trip]).pieces
    assert (above.entry.series.title, below.entry.series.title) == ("Trip", "Pottery")
    assert below.rect.y >= above.rect.bottom


def test_more_than_a_cell_holds_is_said_in_its_last_line() -> None:
    blocks = [block(f"{n}", at=f"{n + 8:02}:00-{n + 9:02}:00") for n in range(7)]
    board = board_of(blocks)
    (chip,) = board.chips
    assert (chip.day, chip.count + len(board.pieces)) == (7, 7)
    assert board.chip_at(chip.rect.x + 1, chip.rect.y + 1) == chip


def test_a_low_window_scrolls_rather_than_hiding_everything() -> None:
    low = Shape(width=724, height=100, weeks=6, gutter=24, head=20, line=20)
    assert low.lines == 2
    assert low.total > 100


def test_a_place_is_of_the_day_whose_cell_it_is_in() -> None:
    for day in range(35):
        cell = SHAPE.cell(day)
        assert SHAPE.day_at(cell.x + 2, cell.y + 2) == day
        assert SHAPE.day_at(cell.right - 2, cell.bottom - 2) == day
    assert SHAPE.day_at(3, 3) is None
    assert SHAPE.nearest(-50, -50) == 0
    assert SHAPE.nearest(9999, 9999) == 34
