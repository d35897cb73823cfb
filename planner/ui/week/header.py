"""The days above the grid: their names and numbers, today's in a pill, and whose lane is whose."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QFont, QFontMetricsF, QPainter, QPaintEvent
from PySide6.QtWidgets import QWidget

from planner.ui.week.lines import Weight, resized

if TYPE_CHECKING:
    from planner.ui.week.grid_view import GridView

PAD = 6


class Header(QWidget):
    def __init__(self, view: "GridView") -> None:
        super().__init__(view)
        self._view = view
        self.today: int | None = None

    def _fonts(self) -> tuple[QFont, QFont]:
        name, number = QFont(self._view.font()), QFont(self._view.font())
        resized(name, 12 / 13)
        resized(number, 15 / 13)
        number.setWeight(QFont.Weight.Bold)
        return name, number

    def wanted_height(self) -> int:
        _, number = self._fonts()
        return round(QFontMetricsF(number).height() + self._view.lines.height(Weight.SMALL)) + 12

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: N802
        del event
        view = self._view
        with QPainter(self) as painter:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            painter.fillRect(self.rect(), view.inks.head)
            painter.setPen(view.inks.line)
            painter.drawLine(0, self.height() - 1, self.width(), self.height() - 1)
            painter.translate(view.viewport().x(), 0)
            fonts = self._fonts()
            for number in range(len(view.sheet.days)):
                self._day(painter, number, *fonts)
                self._names(painter, number)

    def _day(self, painter: QPainter, number: int, name_font: QFont, number_font: QFont) -> None:
        view, inks = self._view, self._view.inks
        lanes, day = view.sheet.shape.lanes, view.sheet.days[number].date
        name = view.words.weekday(day.isoweekday(), short=True)
        numeral = str(day.day)
        left, height = lanes.day_left(number) + PAD, QFontMetricsF(number_font).height()
        wide = QFontMetricsF(name_font).horizontalAdvance(name)
        painter.setFont(name_font)
        painter.setPen(inks.soft)
        line = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
        painter.drawText(QRectF(left, 4, wide + 2, height), line, name)
        at = left + wide + 5
        painter.setFont(number_font)
        wide = QFontMetricsF(number_font).horizontalAdvance(numeral)
        if number == self.today:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(inks.pill)
            painter.drawRoundedRect(QRectF(at, 3, wide + 14, height + 2), height / 2 + 1, height / 2 + 1)
            painter.setPen(inks.on_pill)
            painter.drawText(QRectF(at + 7, 4, wide + 2, height), line, numeral)
        else:
            painter.setPen(inks.ink)
            painter.drawText(QRectF(at, 4, wide + 2, height), line, numeral)

    def _names(self, painter: QPainter, number: int) -> None:
        view = self._view
        lanes, lines = view.sheet.shape.lanes, view.lines
        top = self.height() - lines.height(Weight.SMALL) - 4
        painter.setFont(lines.fonts[Weight.SMALL])
        for lane, person in enumerate(view.sheet.people):
            left, right = lanes.x(number, lane) + PAD, lanes.x(number, lane + 1)
            painter.setPen(view.inks.people[person.colour].ink)
            for text in lines.fitted(person.name, Weight.SMALL, right - left - 2, 1):
                painter.drawStaticText(round(left), top, text)
