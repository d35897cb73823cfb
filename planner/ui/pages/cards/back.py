"""The back of the pile: two waves, and a press draws a card."""

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QKeyEvent, QPainter, QPaintEvent, QPen, QTextOption
from PySide6.QtWidgets import QAbstractButton, QWidget

from planner.ui.kit.fonts import Type
from planner.ui.kit.icons import logo
from planner.ui.kit.keeper import ThemeKeeper
from planner.ui.kit.tokens import Token
from planner.ui.pages.cards.face import RADIUS

LOGO, GAP, INSET, EDGE = 54, 18, 12, 44


class Back(QAbstractButton):
    """``tell`` says what stands on it: a line, and smaller ones below."""

    def __init__(self, keeper: ThemeKeeper, parent: QWidget) -> None:
        super().__init__(parent)
        self._keeper = keeper
        self._title, self._below = "", ""
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)

    def tell(self, title: str, below: str) -> None:
        self._title, self._below = title, below
        self.setAccessibleName(title)
        self.setAccessibleDescription(below)
        self.update()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """The page knows what each key does here."""
        event.ignore()

    def paintEvent(self, _event: QPaintEvent) -> None:
        theme = self._keeper.theme
        shades, px = theme.together, theme.px
        box, radius = QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5), px(RADIUS)
        with QPainter(self) as painter:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            painter.setBrush(theme.colour(Token.RAISED))
            edge = Token.CONTROL if theme.mode.is_contrast else Token.LINE
            painter.setPen(QPen(theme.colour(edge), 1))
            painter.drawRoundedRect(box, radius, radius)
            inner = box.adjusted(*(px(INSET) * sign for sign in (1, 1, -1, -1)))
            focused = self.hasFocus()
            painter.setPen(QPen(theme.colour(Token.FOCUS) if focused else shades.edge, 2.5 if focused else 1))
            painter.setBrush(shades.fill_strong if self.underMouse() else shades.fill)
            painter.drawRoundedRect(inner, radius - px(6), radius - px(6))
            self._write(painter, inner.adjusted(px(EDGE), px(GAP), -px(EDGE), -px(GAP)))

    def _write(self, painter: QPainter, room: QRectF) -> None:
        theme = self._keeper.theme
        px, wrapped = theme.px, QTextOption(Qt.AlignmentFlag.AlignHCenter)
        mark = logo(px(LOGO), self.devicePixelRatio())
        parts = ((self._title, Type.TITLE), (self._below, Type.BODY))
        heights = []
        for text, role in parts:
            painter.setFont(theme.font(role))
            flags = Qt.TextFlag.TextWordWrap | Qt.AlignmentFlag.AlignHCenter
            heights.append(painter.boundingRect(room, int(flags), text).height() if text else 0.0)
        tall = px(LOGO) + px(GAP) + sum(heights) + px(8)
        y = room.top() + max(room.height() - tall, 0) / 2
        width = mark.deviceIndependentSize().width()
        if tall <= room.height():
            painter.drawPixmap(round(room.center().x() - width / 2), round(y), mark)
            y += px(LOGO) + px(GAP)
        else:
            y = room.top() + max(room.height() - sum(heights) - px(8), 0) / 2
        painter.setPen(theme.together.text)
        for (text, role), height in zip(parts, heights, strict=True):
            painter.setFont(theme.font(role))
            painter.drawText(QRectF(room.left(), y, room.width(), height + 1), text, wrapped)
            y += height + px(8)
