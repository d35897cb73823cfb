"""The pages as they will be, one below the other."""

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QFrame, QScrollArea, QSizePolicy, QWidget

from planner.ui.kit.keeper import ThemeKeeper
from planner.ui.kit.tokens import Token
from planner.ui.printing.papers.pages import Pages

WIDTH, GAP = 520, 12


class Stack(QWidget):
    """As wide as there is room, and as high as all the pages are then."""

    def __init__(self, keeper: ThemeKeeper) -> None:
        super().__init__()
        self._keeper = keeper
        self._pages: Pages | None = None
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)

    def show_pages(self, pages: Pages) -> None:
        self._pages = pages
        self.updateGeometry()
        self.update()

    def heightForWidth(self, width: int) -> int:
        count = self._pages.count if self._pages is not None else 1
        return round(count * self._step(width))

    def sizeHint(self) -> QSize:
        width = self._keeper.theme.px(WIDTH)
        return QSize(width, self.heightForWidth(width))

    def paintEvent(self, event: QPaintEvent) -> None:
        if self._pages is None:
            return
        page, step = self._pages.page, self._step(self.width())
        scale = (self.width() - 2) / page.width
        edge = QPen(self._keeper.theme.colour(Token.CONTROL), 1)
        first, last = int(event.rect().top() // step), int(event.rect().bottom() // step)
        with QPainter(self) as painter:
            for number in range(first, min(last + 1, self._pages.count)):
                painter.save()
                painter.translate(1, number * step + 1)
                painter.scale(scale, scale)
                self._pages.paint(painter, number)
                painter.restore()
                painter.setPen(edge)
                painter.setBrush(Qt.BrushStyle.NoBrush)
                painter.drawRect(QRectF(1, number * step + 1, page.width * scale, page.height * scale))

    def _step(self, width: int) -> float:
        """From the top of a page to that of the next."""
        ratio = self._pages.page.height / self._pages.page.width if self._pages is not None else 1.0
        return (width - 2) * ratio + 2 + self._keeper.theme.px(GAP)


class PagesPreview(QScrollArea):
    """``show_pages`` gives it the pages; the arrow keys go through them."""

    def __init__(self, keeper: ThemeKeeper, name: str) -> None:
        super().__init__()
        self.setAccessibleName(name)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setWidgetResizable(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._stack = Stack(keeper)
        self.setWidget(self._stack)
        self.viewport().setAutoFillBackground(False)
        self._stack.setAutoFillBackground(False)

    def show_pages(self, pages: Pages) -> None:
        self._stack.show_pages(pages)
