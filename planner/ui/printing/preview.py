"""The page as it will be, small."""

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget

from planner.ui.kit.keeper import ThemeKeeper
from planner.ui.kit.tokens import Token
from planner.ui.printing.leafpaint import LeafPainter
from planner.ui.printing.measures import Page

WIDTH, LEAST = 620, 240
RATIO = 0.7


class Preview(QWidget):
    def __init__(self, keeper: ThemeKeeper, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._keeper = keeper
        self._leaf: LeafPainter | None = None
        self._page = Page(1.0, RATIO)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        self.setMinimumSize(LEAST, round(LEAST * RATIO))

    def show_leaf(self, leaf: LeafPainter, page: Page) -> None:
        self._leaf, self._page = leaf, page
        self.update()

    def sizeHint(self) -> QSize:
        wide = self._keeper.theme.px(WIDTH)
        return QSize(wide, round(wide * RATIO))

    def paintEvent(self, _event: QPaintEvent) -> None:
        if self._leaf is None:
            return
        scale = min((self.width() - 2) / self._page.width, (self.height() - 2) / self._page.height)
        sheet = QRectF(0, 0, self._page.width * scale, self._page.height * scale)
        sheet.moveTopRight(QPointF(self.width() - 1, 1))
        with QPainter(self) as painter:
            painter.save()
            painter.translate(sheet.topLeft())
            painter.scale(scale, scale)
            self._leaf.paint(painter)
            painter.restore()
            painter.setPen(QPen(self._keeper.theme.colour(Token.CONTROL), 1))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRect(sheet)
