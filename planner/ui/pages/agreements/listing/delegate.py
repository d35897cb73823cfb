"""Paints an agreement of the list: its title, whose it is, and a badge that says how it stands."""

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRectF, QSize, Qt, Slot
from PySide6.QtGui import QFontMetricsF, QPainter, QPen
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem, QWidget

from planner.domain.agreements.kinds import Standing
from planner.ui.kit.fonts import Type
from planner.ui.kit.keeper import ThemeKeeper
from planner.ui.kit.text import Tone
from planner.ui.kit.tokens import Token
from planner.ui.pages.agreements.listing.model import RowRole
from planner.ui.pages.agreements.words import TONES, standing_word

Index = QModelIndex | QPersistentModelIndex
EDGE, GAP, RADIUS, PAD, LEAST_TITLE, NARROW = 11, 3, 10, 8, 0.4, 220
COLOURS = {
    Tone.NEUTRAL: (Token.NEUTRAL_FILL, Token.NEUTRAL),
    Tone.WARN: (Token.WARN_FILL, Token.WARN),
    Tone.GOOD: (Token.GOOD_FILL, Token.GOOD),
    Tone.ACCENT: (Token.ACCENT_FILL, Token.ACCENT),
}


class AgreementDelegate(QStyledItemDelegate):
    def __init__(self, keeper: ThemeKeeper, parent: QWidget) -> None:
        super().__init__(parent)
        self._keeper = keeper
        self._measure()
        keeper.changed.connect(self._measure)

    def sizeHint(self, option: QStyleOptionViewItem, _index: Index) -> QSize:
        px = self._keeper.theme.px
        tall = self._first.height() + self._second.height() + 2 * px(EDGE) + px(GAP)
        return QSize(option.rect.width(), round(tall))

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        theme = self._keeper.theme
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        box = QRectF(option.rect).adjusted(1, 1, -1, -1)
        chosen = bool(option.state & QStyle.StateFlag.State_Selected)
        if chosen or option.state & QStyle.StateFlag.State_MouseOver:
            focused = chosen and bool(option.state & QStyle.StateFlag.State_HasFocus)
            line = (
                Token.FOCUS if focused else Token.CONTROL if chosen and theme.mode.is_contrast else Token.LINE
            )
            painter.setPen(QPen(theme.colour(line), 2 if focused else 1))
            painter.setBrush(theme.colour(Token.SURFACE if chosen else Token.HOVER))
            painter.drawRoundedRect(box, theme.px(RADIUS), theme.px(RADIUS))
        edge = theme.px(EDGE)
        self._write(painter, box.adjusted(edge, edge, -edge, -edge), index)
        painter.restore()

    def _write(self, painter: QPainter, box: QRectF, index: Index) -> None:
        theme, px = self._keeper.theme, self._keeper.theme.px
        first = QRectF(box.x(), box.y(), box.width(), self._first.height())
        below = QRectF(box.x(), first.bottom() + px(GAP), box.width(), self._second.height())
        # Beside a title there is room for it only in a list that is wide enough.
        is_wide = box.width() >= px(NARROW)
        beside, most = (first, 1 - LEAST_TITLE) if is_wide else (below, 1.0)
        badge = self._badge(painter, beside, index.data(RowRole.STANDING), beside.width() * most)
        beside.setRight(badge - px(PAD))
        painter.setFont(theme.font(Type.STRONG))
        painter.setPen(theme.colour(Token.TEXT))
        _draw(painter, first, str(index.data()), self._first)
        painter.setFont(theme.font(Type.SMALL))
        painter.setPen(theme.colour(Token.MUTED))
        _draw(painter, below, str(index.data(RowRole.BELOW)), self._second)

    def _badge(self, painter: QPainter, line: QRectF, standing: Standing, most: float) -> float:
        """At the right end of the line, ``most`` pixels wide; returns where it begins."""
        theme, px = self._keeper.theme, self._keeper.theme.px
        metrics = self._tiny
        words = metrics.elidedText(standing_word(standing), Qt.TextElideMode.ElideRight, most - 2 * px(PAD))
        width = metrics.horizontalAdvance(words) + 2 * px(PAD)
        tall = metrics.height() + px(3)
        box = QRectF(line.right() - width, line.center().y() - tall / 2, width, tall)
        fill, ink = COLOURS[TONES[standing]]
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(theme.colour(fill))
        painter.drawRoundedRect(box, tall / 2, tall / 2)
        painter.setFont(theme.font(Type.TINY))
        painter.setPen(theme.colour(ink))
        painter.drawText(box, int(Qt.AlignmentFlag.AlignCenter), words)
        return box.left()

    @Slot()
    def _measure(self) -> None:
        theme = self._keeper.theme
        self._first = QFontMetricsF(theme.font(Type.STRONG))
        self._second = QFontMetricsF(theme.font(Type.SMALL))
        self._tiny = QFontMetricsF(theme.font(Type.TINY))


def _draw(painter: QPainter, box: QRectF, text: str, metrics: QFontMetricsF) -> None:
    """In one line, cut short with dots."""
    shown = metrics.elidedText(" ".join(text.split()), Qt.TextElideMode.ElideRight, box.width())
    painter.drawText(box, int(Qt.AlignmentFlag.AlignVCenter | Qt.TextFlag.TextSingleLine), shown)
