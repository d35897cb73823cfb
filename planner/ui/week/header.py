"""The days above the grid: their names and numbers, today's in a pill, and whose lane is whose."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QWidget

from planner.ui.week.lines import Weight
from planner.ui.week.scale import Lanes

if TYPE_CHECKING:
    from planner.ui.week.grid_view import GridView

PAD, WIDE = 6, 10_000


class Header(QWidget):
    def __init__(self, view: "GridView") -> None:
        super().__init__(view)
        self._view = view
        self.today: int | None = None
        self._names_shown: object = None

    def wanted_height(self) -> int:
        lines = self._view.lines
        return lines.height(Weight.NUMBER) + lines.height(Weight.SMALL) + 12

    def renew(self) -> None:
        """Show other days; whose lane is whose is painted again only where that has changed."""
        view = self._view
        names = view.sheet.shape.lanes, view.sheet.people, view.inks
        if names == self._names_shown:
            self.update(0, 0, self.width(), self._names_top)
        else:
            self._names_shown = names
            self.update()

    @property
    def _names_top(self) -> int:
        return self.height() - self._view.lines.height(Weight.SMALL) - 4

    def paintEvent(self, event: QPaintEvent) -> None:
        view = self._view
        with QPainter(self) as painter:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            painter.fillRect(self.rect(), view.inks.head)
            painter.setPen(view.inks.line)
            painter.drawLine(0, self.height() - 1, self.width(), self.height() - 1)
            painter.translate(view.viewport().x(), 0)
            lanes = view.sheet.shape.lanes
            for number in range(len(view.sheet.days)):
                self._day(painter, lanes, number)
                if event.rect().bottom() >= self._names_top:
                    self._names(painter, lanes, number)

    def _day(self, painter: QPainter, lanes: Lanes, number: int) -> None:
        view, inks, lines = self._view, self._view.inks, self._view.lines
        day = view.sheet.days[number].date
        name, numeral = view.words.weekday(day.isoweekday(), short=True), str(day.day)
        left, height = lanes.day_left(number) + PAD, lines.height(Weight.NUMBER)
        painter.setPen(inks.soft)
        self._say(painter, name, Weight.NAME, left, 4 + (height - lines.height(Weight.NAME)) // 2)
        at = left + lines.advance(name, Weight.NAME) + 5
        if number == self.today:
            wide = lines.advance(numeral, Weight.NUMBER) + 14
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(inks.pill)
            painter.drawRoundedRect(QRectF(at, 3, wide, height + 2), height / 2 + 1, height / 2 + 1)
            painter.setPen(inks.on_pill)
            self._say(painter, numeral, Weight.NUMBER, at + 7, 4)
        else:
            painter.setPen(inks.ink)
            self._say(painter, numeral, Weight.NUMBER, at, 4)

    def _say(self, painter: QPainter, text: str, weight: Weight, x: float, y: float) -> None:
        """All of a text, however little room there is."""
        lines = self._view.lines
        painter.setFont(lines.fonts[weight])
        painter.drawStaticText(QPointF(x, y), lines.fitted(text, weight, WIDE, 1)[0])

    def _names(self, painter: QPainter, lanes: Lanes, number: int) -> None:
        view, lines = self._view, self._view.lines
        top = self._names_top
        painter.setFont(lines.fonts[Weight.SMALL])
        for lane, person in enumerate(view.sheet.people):
            left, right = lanes.x(number, lane) + PAD, lanes.x(number, lane + 1)
            painter.setPen(view.inks.people[person.colour].ink)
            for text in lines.fitted(person.name, Weight.SMALL, right - left - 2, 1):
                painter.drawStaticText(round(left), top, text)
