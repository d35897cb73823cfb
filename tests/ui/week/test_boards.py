"""A board that was laid out before is taken again for the same week alone."""

from dataclasses import replace
from datetime import timedelta

from planner.ui.week import boards
from planner.ui.week.board import Board
from planner.ui.week.sheet import Sheet
from tests.ui.week.weeks import ANNA, BEN, FIRST, agenda, block, sheet

POTTERY, CHOIR = block("Pottery", who=(ANNA,)), block("Choir", day=2, who=(BEN,))
WEEK = timedelta(days=7)


def laid(on: Sheet) -> Board:
    on.lay()
    return on.board


def test_the_same_week_is_laid_out_once() -> None:
    on = sheet(POTTERY)
    before = on.board
    on.set_agenda(agenda(CHOIR, first=FIRST + WEEK))
    assert laid(on) is not before
    on.set_agenda(agenda(POTTERY))
    assert laid(on) is before


def test_what_changed_is_laid_out_anew() -> None:
    on = sheet(POTTERY)
    on.set_agenda(agenda(replace(POTTERY, title="Ceramics")))
    (tile,) = laid(on).tiles
    assert tile.entry.occurrence.block.title == "Ceramics"
    (before,) = tile.pieces
    on.scale = on.scale.of(2 * on.scale.hour)
    ((piece,),) = (one.pieces for one in laid(on).tiles)
    assert piece.rect.height > before.rect.height
    on.width //= 2
    ((narrow,),) = (one.pieces for one in laid(on).tiles)
    assert narrow.rect.width < piece.rect.width


def test_what_was_looked_at_ahead_is_there_when_it_comes() -> None:
    on = sheet(POTTERY)
    shown = on.board
    following = agenda(block("Choir", day=8), first=FIRST + WEEK)
    ahead = on.ahead(following)
    assert (on.board, on.days[0].date, on.agenda) == (shown, FIRST, agenda(POTTERY))
    on.set_agenda(following)
    assert laid(on) is ahead


def test_where_not_all_days_have_room_those_that_come_next_are_looked_at() -> None:
    on = sheet(POTTERY, width=560)
    assert len(on.days) < 7
    on.first = 7
    shown = laid(on)
    following = agenda(block("Choir", day=7), first=FIRST + WEEK)
    assert [tile.place.day for tile in on.ahead(following).tiles] == [0]
    on.set_agenda(following)
    on.first = 0
    on.lay()
    assert on.ahead(agenda(POTTERY)) is shown


def test_only_the_last_few_are_kept() -> None:
    on = sheet(POTTERY)
    first = on.board
    for number in range(1, boards.KEPT + 1):
        on.ahead(agenda(first=FIRST + number * WEEK))
    assert laid(on) is not first
    assert laid(on) == first
