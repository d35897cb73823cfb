"""The time that is left, in large quiet figures."""

from PySide6.QtCore import QSize, Qt, Slot
from PySide6.QtGui import QFont, QFontMetrics, QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from planner.ui.kit.fonts import Type
from planner.ui.kit.keeper import ThemeKeeper
from planner.ui.kit.tokens import Token

# Beside plain text.
SIZE = 34 / 13
LEAST = 0.6
WIDEST = "0:00"
MIDDLE = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter


class ClockFace(QWidget):
    """Painted, so that a screen reader is not told of every second; ``name`` says it where that helps."""

    def __init__(self, keeper: ThemeKeeper, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._keeper, self._text = keeper, ""
        self.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Fixed)
        self._measure()
        keeper.changed.connect(self._measure)

    @property
    def text(self) -> str:
        return self._text

    def show_text(self, text: str) -> None:
        if text != self._text:
            self._text = text
            self.update()

    def sizeHint(self) -> QSize:
        metrics = QFontMetrics(self._font)
        return QSize(metrics.horizontalAdvance(WIDEST), metrics.height())

    def minimumSizeHint(self) -> QSize:
        wanted = self.sizeHint()
        return QSize(round(wanted.width() * LEAST), wanted.height())

    def paintEvent(self, _event: QPaintEvent) -> None:
        with QPainter(self) as painter:
            font = QFont(self._font)
            # Where it is narrow the figures give way.
            font.setPointSizeF(font.pointSizeF() * min(self.width() / self.sizeHint().width(), 1))
            painter.setFont(font)
            painter.setPen(self._keeper.theme.colour(Token.TEXT))
            painter.drawText(
                self.rect(), Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter, self._text
            )

    @Slot()
    def _measure(self) -> None:
        self._font = self._keeper.theme.font(Type.BODY)
        self._font.setPointSizeF(self._font.pointSizeF() * SIZE)
        # Figures of one width, which do not jump about.
        self._font.setFeature(QFont.Tag("tnum"), 1)
        self.updateGeometry()
        self.update()
