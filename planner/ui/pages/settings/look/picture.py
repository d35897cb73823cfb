"""A look to choose: a small window painted in it, and its name below."""

from PySide6.QtCore import QRectF, QSize, Qt, Slot
from PySide6.QtGui import QPainter, QPainterPath, QPaintEvent, QPen
from PySide6.QtWidgets import QAbstractButton

from planner.domain.kinds import Colour
from planner.ui.kit.fonts import Type
from planner.ui.kit.icon_names import IconName
from planner.ui.kit.keeper import ThemeKeeper
from planner.ui.kit.theme import Theme
from planner.ui.kit.tokens import LookWish, Mode, Token

WIDTH, HEIGHT, NAME, RADIUS, EDGE, TICK = 148, 92, 26, 10, 5, 15
# Where the blocks of the small week lie: left, top, width and height as shares of its lanes, and whose.
BLOCKS = (
    (0.04, 0.18, 0.44, 0.24, Colour.TEAL),
    (0.52, 0.30, 0.44, 0.20, Colour.CORAL),
    (0.04, 0.62, 0.92, 0.22, None),
)
RAIL = 0.14


class LookPicture(QAbstractButton):
    def __init__(self, keeper: ThemeKeeper, wish: LookWish, name: str) -> None:
        super().__init__()
        self._keeper, self._wish, self._name = keeper, wish, name
        self.setCheckable(True)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setAccessibleName(name)
        keeper.changed.connect(self._measure)

    def sizeHint(self) -> QSize:
        px = self._keeper.theme.px
        words = self.fontMetrics().horizontalAdvance(self._name) + px(TICK) + 2 * px(EDGE)
        return QSize(max(px(WIDTH), words), px(HEIGHT) + px(NAME))

    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()

    @Slot()
    def _measure(self) -> None:
        self.updateGeometry()

    def paintEvent(self, _event: QPaintEvent) -> None:
        theme, edge = self._keeper.theme, self._keeper.theme.px(EDGE)
        window = QRectF(0, 0, self.width(), theme.px(HEIGHT)).adjusted(edge, edge, -edge, -edge)
        with QPainter(self) as painter:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            for part, mode in self._parts(window):
                painter.save()
                painter.setClipRect(part)
                _paint_window(painter, window, Theme(mode), theme.px(RADIUS))
                painter.restore()
            self._paint_edge(painter, window)
            self._paint_name(painter)

    def _parts(self, window: QRectF) -> list[tuple[QRectF, Mode]]:
        """Which look where: what follows the system may be either."""
        if self._wish is LookWish.SYSTEM:
            half = window.width() / 2
            return [
                (window.adjusted(0, 0, -half, 0), Mode.LIGHT),
                (window.adjusted(half, 0, 0, 0), Mode.DARK),
            ]
        if self._wish is LookWish.CONTRAST:
            dark = self._keeper.theme.mode.is_dark
            return [(window, Mode.CONTRAST_DARK if dark else Mode.CONTRAST_LIGHT)]
        return [(window, Mode.DARK if self._wish is LookWish.DARK else Mode.LIGHT)]

    def _paint_edge(self, painter: QPainter, window: QRectF) -> None:
        theme = self._keeper.theme
        radius = theme.px(RADIUS)
        painter.setBrush(Qt.BrushStyle.NoBrush)
        token = Token.ACCENT if self.isChecked() else Token.CONTROL
        painter.setPen(QPen(theme.colour(token), 2 if self.isChecked() else 1))
        painter.drawRoundedRect(window, radius, radius)
        if self.hasFocus():
            painter.setPen(QPen(theme.colour(Token.FOCUS), 2))
            painter.drawRoundedRect(window.adjusted(-4, -4, 4, 4), radius + 4, radius + 4)

    def _paint_name(self, painter: QPainter) -> None:
        theme, edge = self._keeper.theme, self._keeper.theme.px(EDGE)
        line = QRectF(edge, theme.px(HEIGHT), self.width() - 2 * edge, theme.px(NAME))
        if self.isChecked():
            side = theme.px(TICK)
            tick = self._keeper.icons.pixmap(
                IconName.CHECK, theme.colour(Token.ACCENT), QSize(side, side), self.devicePixelRatio()
            )
            where = QRectF(line.left(), 0, side, side)
            where.moveCenter(QRectF(where.left(), line.top(), side, line.height()).center())
            painter.drawPixmap(where.topLeft(), tick)
            line.setLeft(line.left() + side + edge)
        painter.setFont(theme.font(Type.STRONG if self.isChecked() else Type.BODY))
        painter.setPen(theme.colour(Token.TEXT))
        painter.drawText(line, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft, self._name)


def _paint_window(painter: QPainter, window: QRectF, theme: Theme, radius: float) -> None:
    """A rail, and a day with its blocks."""
    outline = QPainterPath()
    outline.addRoundedRect(window, radius, radius)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.fillPath(outline, theme.colour(Token.SURFACE))
    rail = QPainterPath()
    rail.addRect(QRectF(window.left(), window.top(), window.width() * RAIL, window.height()))
    painter.fillPath(outline.intersected(rail), theme.colour(Token.RAIL))
    lanes = window.adjusted(window.width() * RAIL, 0, 0, 0)
    for left, top, width, height, whose in BLOCKS:
        block = QRectF(
            lanes.left() + left * lanes.width(),
            lanes.top() + top * lanes.height(),
            width * lanes.width(),
            height * lanes.height(),
        )
        shades = theme.person(whose)
        painter.fillRect(block, shades.fill)
        painter.fillRect(QRectF(block.left(), block.top(), 3, block.height()), shades.edge)
