"""Draws a page, in its units and with nothing but lines, fills and letters, on whatever it is drawn on."""

from typing import NamedTuple

from PySide6.QtCore import QCoreApplication, QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QPainter

from planner.domain.kinds import Kind, Visibility
from planner.ui.kit.i18n import Locale
from planner.ui.kit.icon_names import KIND_ICONS
from planner.ui.kit.icons import paint_icon
from planner.ui.printing.blockpaint import BlockPainter
from planner.ui.printing.gridpaint import paint_grid, paint_hours
from planner.ui.printing.inks import paper_inks
from planner.ui.printing.leaf import Leaf
from planner.ui.printing.letters import paper_font
from planner.ui.printing.measures import DAYS, FOOT, GUTTER, HEAD, ROW
from planner.ui.printing.words import days_said, outside_said, week_said
from planner.ui.week.lines import Lines
from planner.ui.week.words import kind_name, names

TITLE, NAME, NUMBER, SMALL, PAD, GAP = 21, 12, 15, 10, 5, 14
LEFT = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
RIGHT = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter


class Hand(NamedTuple):
    """How something is written."""

    font: QFont
    colour: QColor
    side: Qt.AlignmentFlag = LEFT


class LeafPainter:
    def __init__(self, leaf: Leaf, lines: Lines, locale: Locale) -> None:
        self._leaf, self._lines, self._locale = leaf, lines, locale
        self._inks = paper_inks(grey=leaf.wish.grey)

    def paint(self, painter: QPainter) -> None:
        """The upper left corner of the sheet is at 0, 0."""
        leaf, inside = self._leaf, self._leaf.page.inside
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.fillRect(QRectF(0, 0, leaf.page.width, leaf.page.height), Qt.GlobalColor.white)
        self._head(painter, QRectF(inside.x(), inside.y(), inside.width(), HEAD))
        self._days(painter, QPointF(inside.x() + GUTTER, inside.y() + HEAD))
        blocks = BlockPainter(leaf, self._lines, self._inks)
        above = QPointF(inside.x() + GUTTER, inside.y() + HEAD + DAYS)
        grid = above + QPointF(0, leaf.rows * ROW)
        painter.translate(grid)
        paint_grid(painter, leaf, self._inks)
        paint_hours(painter, leaf, self._inks, self._locale)
        blocks.paint_grid(painter)
        painter.translate(-grid)
        if leaf.rows:
            text = QCoreApplication.translate("Printing", "all day")
            where = QRectF(inside.x(), above.y(), GUTTER - PAD, ROW)
            _say(painter, text, Hand(paper_font(SMALL), self._inks.soft, RIGHT), where)
            painter.translate(above)
            blocks.paint_above(painter)
            painter.translate(-above)
        self._foot(painter, QRectF(inside.x(), inside.bottom() - FOOT, inside.width(), FOOT))

    def _head(self, painter: QPainter, box: QRectF) -> None:
        agenda, inks = self._leaf.agenda, self._inks
        bold = paper_font(TITLE, QFont.Weight.Bold)
        days = days_said(agenda, self._locale)
        box = box.adjusted(0, 0, 0, -PAD)
        wide = _say(painter, days, Hand(bold, inks.ink), box)
        beside = box.adjusted(wide + GAP, 2, 0, 2)
        _say(painter, week_said(agenda, self._locale), Hand(paper_font(NAME), inks.soft), beside)
        people = names([person.name for person in agenda.people])
        font = paper_font(NUMBER, QFont.Weight.DemiBold)
        room = box.width() / 2
        _say(painter, people, Hand(font, inks.ink, RIGHT), box.adjusted(room, 0, 0, 0))

    def _days(self, painter: QPainter, at: QPointF) -> None:
        lanes, inks, people = self._leaf.shape.lanes, self._inks, self._leaf.agenda.people
        small, half = paper_font(SMALL), DAYS / 2
        for number, day in enumerate(self._leaf.days):
            left, wide = at.x() + lanes.day_left(number) + PAD, lanes.day_width(number) - PAD
            name = self._locale.weekday(day.date.isoweekday(), short=True)
            box = QRectF(left, at.y(), wide, half)
            said = _say(painter, name, Hand(paper_font(NAME), inks.soft), box)
            bold = paper_font(NUMBER, QFont.Weight.Bold)
            _say(painter, str(day.date.day), Hand(bold, inks.ink), box.adjusted(said + PAD, 0, 0, 0))
            for lane, person in enumerate(people):
                begin, end = lanes.x(number, lane) + PAD, lanes.x(number, lane + 1)
                where = QRectF(at.x() + begin, at.y() + half - 2, end - begin, half)
                _say(painter, person.name, Hand(small, inks.people[person.colour].ink), where)

    def _foot(self, painter: QPainter, box: QRectF) -> None:
        """On the left what the hours leave out, on the right what the marks mean."""
        leaf, small = self._leaf, paper_font(SMALL)
        box = box.adjusted(0, PAD, 0, 0)
        right = box.right()
        kinds = {entry.occurrence.block.kind for entry in leaf.agenda.entries if _is_told(entry.level)}
        for kind in reversed(Kind):
            if kind in kinds:
                name = kind_name(kind)
                wide = QFontMetricsF(small).horizontalAdvance(name) + 2
                where = QRectF(right - wide, box.y(), wide, box.height())
                _say(painter, name, Hand(small, self._inks.soft), where)
                mark = QRectF(where.x() - SMALL - 3, box.center().y() - SMALL / 2, SMALL, SMALL)
                paint_icon(painter, KIND_ICONS[kind], self._inks.soft, mark)
                right = mark.x() - GAP
        said = outside_said(leaf.outside, leaf.wish, self._locale)
        note = QRectF(box.x() + GUTTER, box.y(), right - box.x() - GUTTER, box.height())
        _say(painter, said, Hand(small, self._inks.ink), note)


def _say(painter: QPainter, text: str, hand: Hand, box: QRectF) -> float:
    """In one line, cut short with dots; returns how wide that came to be."""
    metrics = QFontMetricsF(hand.font)
    shown = metrics.elidedText(text, Qt.TextElideMode.ElideRight, box.width())
    painter.setFont(hand.font)
    painter.setPen(hand.colour)
    painter.drawText(box, hand.side | Qt.TextFlag.TextSingleLine, shown)
    return metrics.horizontalAdvance(shown)


def _is_told(level: Visibility) -> bool:
    """Whether what it is for may be known."""
    return level is not Visibility.BUSY
