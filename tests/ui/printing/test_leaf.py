"""What lies where on a page, and what it says of that which found no place."""

from datetime import date, datetime
from typing import Any

import pytest
from PySide6.QtGui import QImage, QPainter

from planner.domain.block import Block
from planner.domain.kinds import Kind, Visibility
from planner.domain.leaving import Choice
from planner.services.printing import week_to_print
from planner.ui.kit.i18n import Locale
from planner.ui.kit.keeper import ThemeKeeper
from planner.ui.printing.gridpaint import hours
from planner.ui.printing.leaf import Leaf, leaf_of
from planner.ui.printing.leafpaint import LeafPainter
from planner.ui.printing.letters import paper_lines
from planner.ui.printing.measures import DAYS, GUTTER, HEAD
from planner.ui.printing.outside import Outside
from planner.ui.printing.pdf import pdf_of
from planner.ui.printing.wish import Paper, PrintWish, usual_hours
from planner.ui.printing.words import outside_said
from planner.ui.session import Session
from tests.helpers.plans import ANNA, BEN, MONDAY, block, put

BOTH = (ANNA, BEN)
# So wide is the edge of a block, in which no word stands.
EDGE = 6


@pytest.fixture(autouse=True)
def letters(keeper: ThemeKeeper) -> None:
    """A page is written in the program's own letters."""
    del keeper


def leaf(session: Session, *blocks: Block, day: date | None = None, **wish: Any) -> Leaf:
    put(session.plan, *blocks)
    wished = PrintWish(**wish)
    agenda = week_to_print(session.plan, day or MONDAY.date(), wished.choice)
    return leaf_of(agenda, wished, paper_lines())


def drawn(one: Leaf) -> QImage:
    image = QImage(round(one.page.width), round(one.page.height), QImage.Format.Format_RGB32)
    with QPainter(image) as painter:
        LeafPainter(one, paper_lines(), Locale()).paint(painter)
    return image


@pytest.mark.parametrize(
    ("at", "counted", "said"),
    [
        ("05:00-06:00", Outside(before=1), "1 more before 08:00"),
        ("07:00-09:00", Outside(begin_before=1), "1 already under way at 08:00"),
        ("19:00-22:00", Outside(end_after=1), "1 going on after 20:00"),
        ("20:00-22:00", Outside(after=1), "1 more after 20:00"),
        ("06:00-08:00", Outside(before=1), "1 more before 08:00"),
        ("08:00-20:00", Outside(), ""),
        ("06:00-22:00", Outside(begin_before=1, end_after=1), ""),
    ],
)
def test_what_the_hours_leave_out_is_counted(session: Session, at: str, counted: Outside, said: str) -> None:
    one = leaf(session, block(at=at, who=BOTH))
    assert one.outside == counted
    if said:
        assert outside_said(counted, one.wish, Locale()) == said


def test_what_goes_past_midnight_counts_once(session: Session) -> None:
    late = block(start=datetime(2027, 3, 8, 19), end=datetime(2027, 3, 9, 6))
    assert leaf(session, late).outside == Outside(end_after=1)


def test_the_hours_of_a_page_are_those_at_which_anything_is(session: Session) -> None:
    put(session.plan, block(at="06:30-07:00"), block(day=1, at="21:00-22:15"))
    assert usual_hours(week_to_print(session.plan, MONDAY.date(), Choice())) == (6, 23)
    put(session.plan, block(start=datetime(2027, 3, 12, 22), end=datetime(2027, 3, 13, 2)))
    assert usual_hours(week_to_print(session.plan, MONDAY.date(), Choice())) == (6, 24)


def test_the_grid_fills_the_page_whatever_the_hours_are(session: Session) -> None:
    heights = {
        round(leaf(session, first=first, last=last).grid_height)
        for first, last in ((0, 24), (8, 20), (9, 10))
    }
    assert len(heights) == 1


@pytest.mark.parametrize("day", [date(2027, 3, 28), date(2027, 10, 31)])
def test_hours_lie_beside_each_other_on_a_day_the_clocks_change(session: Session, day: date) -> None:
    one = leaf(
        session,
        block(
            start=datetime.combine(day, MONDAY.time()).replace(hour=9),
            end=datetime.combine(day, MONDAY.time()).replace(hour=10),
        ),
        day=day,
    )
    saturday, sunday = ([(round(y), mark.wall.hour) for y, mark in hours(one, number)] for number in (5, 6))
    assert saturday == sunday
    ((piece, _),) = one.board.painted
    assert round(piece.rect.y - one.tops[6]) == pytest.approx(saturday[1][0] + 1, abs=1)


def test_a_page_of_one_person_has_one_lane(session: Session) -> None:
    one = leaf(session, block("Ours", who=BOTH), who=ANNA)
    assert one.shape.lanes.lanes == 1
    assert len(one.board.painted) == 1


def test_grey_is_nothing_but_grey(session: Session) -> None:
    blocks = [block(day=day, kind=kind, who=BOTH) for day, kind in enumerate(Kind)]
    image = drawn(leaf(session, *blocks, grey=True))
    few = [image.pixelColor(x, y) for x in range(0, image.width(), 3) for y in range(0, image.height(), 3)]
    assert all(
        max(one.red(), one.green(), one.blue()) - min(one.red(), one.green(), one.blue()) < 4 for one in few
    )


def test_kinds_look_different_without_colour_and_words(session: Session) -> None:
    seen = set()
    for kind in Kind:
        put(session.plan, block(at="09:00-09:30", kind=kind, who=BOTH))
        agenda = week_to_print(session.plan, MONDAY.date(), Choice(kinds=frozenset({kind})))
        one = leaf_of(agenda, PrintWish(grey=True, first=9, last=10), paper_lines())
        ((piece, _),) = one.board.painted
        left, top = one.page.inside.x() + GUTTER, one.page.inside.y() + HEAD + DAYS
        edges = [piece.rect.x + left, piece.rect.right + left - EDGE]
        image = drawn(one)
        seen.add(tuple(bytes(image.copy(round(x), round(top) + 40, EDGE, 80).constBits()) for x in edges))
    assert len(seen) == len(Kind)


def test_whatever_was_typed_can_be_printed(session: Session) -> None:
    odd = ["<img src=file:///etc/passwd>&<b>", "👩‍👩‍👧 " * 40, "x" * 5000, "سلام", "\u202edlrow", ""]
    blocks = [
        block(text, day=number % 7, at=f"{9 + number // 7:02}:00-{10 + number // 7:02}:00", who=BOTH)
        for number, text in enumerate(odd * 5)
    ]
    days = [
        block(f"Away {number}", all_day=True, zone=None, start=MONDAY, end=datetime(2027, 3, 11))
        for number in range(12)
    ]
    one = leaf(session, *blocks, *days)
    assert pdf_of(LeafPainter(one, paper_lines(), Locale()), Paper.A4).startswith(b"%PDF-")
    assert one.rows == 6


def test_time_that_is_only_taken_says_so_and_nothing_else(session: Session) -> None:
    one = leaf(session, block("Doctor", visibility=Visibility.BUSY))
    (entry,) = one.agenda.entries
    assert entry.occurrence.block.title == "Busy"
