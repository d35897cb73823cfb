"""The pile in the middle: the card that was drawn, or the back of those to come."""

import math

from PySide6.QtCore import QEasingCurve, QPoint, QRect, QRectF, QSize, Qt, QVariantAnimation, Signal, Slot
from PySide6.QtGui import QColor, QFocusEvent, QPainter, QPaintEvent, QPen, QPixmap, QRegion, QResizeEvent
from PySide6.QtWidgets import QWidget

from planner.ui.kit.tokens import Token
from planner.ui.kit.widgets.toast import announce
from planner.ui.pages.cards.back import Back
from planner.ui.pages.cards.face import RADIUS, CardView, Face
from planner.ui.tools import Tools

WIDTH, HEIGHT, LEAST_WIDTH, LEAST_HEIGHT = 560, 420, 300, 220
TURN_MS = 200
# How the two cards below lie: moved so far, turned so many degrees, and how much of them is seen.
BELOW = ((16, 2.4, 0.5), (8, 1.2, 0.75))
EDGE = 30
WALKED = (Qt.FocusReason.TabFocusReason, Qt.FocusReason.BacktabFocusReason)
SHADOW, SHADOW_STEPS = 20, 8


class Pile(QWidget):
    """``drawn`` tells that the back was pressed, ``starred`` the star of a card."""

    drawn = Signal()
    starred = Signal()

    def __init__(self, tools: Tools, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._tools = tools
        self._face, self._back = Face(tools.keeper, self), Back(tools.keeper, self)
        self._face.hide()
        self._view: CardView | None = None
        self._has_ring = False
        self._sides: tuple[QPixmap, QPixmap] | None = None
        self._turn = QVariantAnimation(self)
        self._turn.setDuration(TURN_MS)
        self._turn.setEasingCurve(QEasingCurve.Type.InOutSine)
        self._turn.setStartValue(0.0)
        self._turn.setEndValue(1.0)
        self._turn.valueChanged.connect(self._turned)
        self._turn.finished.connect(self._lie)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self._back.clicked.connect(self.drawn)
        self._face.starred.connect(self.starred)
        tools.keeper.changed.connect(self._measure)

    @property
    def is_turning(self) -> bool:
        return self._sides is not None

    def show_back(self, title: str, below: str) -> None:
        self._back.tell(title, below)
        self.setAccessibleName(title)
        self.setAccessibleDescription(below)
        self._bring(None)

    def show_card(self, view: CardView) -> None:
        """Turn it over where it was not seen before."""
        before = self._view
        if before is None or before.draw != view.draw:
            announce(self, view.spoken)
        self.setAccessibleName(view.spoken)
        self.setAccessibleDescription("")
        self._bring(view)

    def _bring(self, view: CardView | None) -> None:
        """Let that lie there, the other way round from now on."""
        before, self._view = self._view, view
        is_other = (before and before.draw) != (view and view.draw)
        moves = is_other and self.isVisible() and not self._tools.settings.now.calm_motion
        old = _picture(self._face if before is not None else self._back) if moves else None
        if view is not None:
            self._face.show_view(view)
        if old is None:
            if is_other or not self.is_turning:
                self._turn.stop()
                self._lie()
            return
        shown = self._face if view is not None else self._back
        shown.setGeometry(self._place())
        self._sides = old, _picture(shown)
        self._face.hide()
        self._back.hide()
        self._turn.stop()
        self._turn.start()

    @Slot()
    def _lie(self) -> None:
        self._sides = None
        self._face.setVisible(self._view is not None)
        self._back.setVisible(self._view is None)
        self.update()

    @Slot("QVariant")
    def _turned(self, _share: object) -> None:
        self.update()

    def focusInEvent(self, event: QFocusEvent) -> None:
        """A ring is for whoever came here from part to part; else it would be there all the time."""
        self._has_ring = event.reason() in WALKED
        super().focusInEvent(event)

    def sizeHint(self) -> QSize:
        px = self._tools.keeper.theme.px
        return QSize(px(WIDTH) + 2 * px(EDGE), px(HEIGHT) + 2 * px(EDGE))

    def minimumSizeHint(self) -> QSize:
        return QSize(LEAST_WIDTH, LEAST_HEIGHT)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._measure()

    def paintEvent(self, _event: QPaintEvent) -> None:
        theme, place = self._tools.keeper.theme, QRectF(self._place())
        with QPainter(self) as painter:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
            if not theme.mode.is_contrast:
                self._shade(painter, place)
            for step, degrees, seen in BELOW:
                self._lay_below(painter, place.translated(theme.px(step), theme.px(step)), degrees, seen)
            if self._sides is not None:
                self._squeeze(painter, place)
            elif self.hasFocus() and self._has_ring:
                painter.setPen(QPen(theme.colour(Token.FOCUS), 2))
                painter.setBrush(Qt.BrushStyle.NoBrush)
                radius = theme.px(RADIUS) + 4
                painter.drawRoundedRect(place.adjusted(-4, -4, 4, 4), radius, radius)

    def _lay_below(self, painter: QPainter, place: QRectF, degrees: float, seen: float) -> None:
        theme = self._tools.keeper.theme
        painter.save()
        painter.translate(place.center())
        painter.rotate(degrees)
        painter.translate(-place.center())
        paper = QColor(theme.colour(Token.RAISED))
        paper.setAlphaF(1.0 if theme.mode.is_contrast else seen)
        painter.setBrush(paper)
        edge = Token.CONTROL if theme.mode.is_contrast else Token.LINE
        painter.setPen(QPen(theme.colour(edge), 1))
        painter.drawRoundedRect(place, theme.px(RADIUS), theme.px(RADIUS))
        painter.restore()

    def _shade(self, painter: QPainter, place: QRectF) -> None:
        """A soft shadow, as rings laid over each other."""
        theme = self._tools.keeper.theme
        ink = QColor(theme.colour(Token.SCRIM))
        ink.setAlphaF(0.05 if theme.mode.is_dark else 0.014)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(ink)
        for step in range(SHADOW_STEPS):
            out = SHADOW * (1 - step / SHADOW_STEPS)
            ring = place.translated(0, EDGE - SHADOW).adjusted(-out, -out, out, out)
            painter.drawRoundedRect(ring, theme.px(RADIUS) + out, theme.px(RADIUS) + out)

    def _squeeze(self, painter: QPainter, place: QRectF) -> None:
        """As a card looks while it is turned around its upright axis."""
        share = float(self._turn.currentValue())
        side = self._sides[0 if share < 0.5 else 1] if self._sides is not None else QPixmap()
        width = place.width() * abs(math.cos(share * math.pi))
        squeezed = QRectF(place.center().x() - width / 2, place.y(), width, place.height())
        painter.drawPixmap(squeezed, side, QRectF(side.rect()))

    def _place(self) -> QRect:
        """Where the card lies: as large as in the pictures where there is room, in the middle."""
        px = self._tools.keeper.theme.px
        # What lies below needs its room; large letters need more.
        edge = min(px(EDGE), EDGE)
        room = QSize(self.width() - 2 * edge, self.height() - 2 * edge)
        size = QSize(px(WIDTH), px(HEIGHT)).boundedTo(room)
        place = QRect((self.width() - size.width()) // 2, (self.height() - size.height()) // 2, 0, 0)
        place.setSize(size)
        return place

    @Slot()
    def _measure(self) -> None:
        self._face.setGeometry(self._place())
        self._back.setGeometry(self._place())
        self.setMaximumWidth(self.sizeHint().width())
        self.updateGeometry()
        self.update()


def _picture(side: QWidget) -> QPixmap:
    """As it looks, with nothing around its corners."""
    ratio = side.devicePixelRatio()
    drawn = QPixmap(side.size() * ratio)
    drawn.setDevicePixelRatio(ratio)
    drawn.fill(Qt.GlobalColor.transparent)
    side.render(drawn, QPoint(), QRegion(), QWidget.RenderFlag.DrawChildren)
    return drawn
