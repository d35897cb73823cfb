"""Paints a row of the results; what was looked for stands out by weight and a line below it."""

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QPointF, QRectF, QSize, Qt, Slot
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QPainter, QPen, QTextCharFormat, QTextLayout
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem, QWidget

from planner.domain.matching import matches
from planner.ui.kit.fonts import Type
from planner.ui.kit.keeper import ThemeKeeper
from planner.ui.kit.tokens import Token
from planner.ui.pages.search.model import Role

Index = QModelIndex | QPersistentModelIndex
EDGE, ICON, GAP, RADIUS = 9, 18, 10, 8
# Of the width at most so much is for whose it is.
MOST_WHOSE = 0.35


class HitDelegate(QStyledItemDelegate):
    def __init__(self, keeper: ThemeKeeper, parent: QWidget) -> None:
        super().__init__(parent)
        self._keeper = keeper
        self._heights: dict[Type, float] = {}
        self._measure()
        keeper.changed.connect(self._measure)

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        lines = [Type.STRONG, Type.SMALL, *([Type.SMALL] if index.data(Role.PLACE) else [])]
        height = sum(self._heights[line] for line in lines) + 2 * self._keeper.theme.px(EDGE)
        return QSize(option.rect.width(), round(height + self._above(index)))

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        theme = self._keeper.theme
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        whole = QRectF(option.rect)
        above = self._above(index)
        if above:
            self._caption(painter, QRectF(whole.x(), whole.y(), whole.width(), above), index)
        box = whole.adjusted(1, above + 1, -1, -1)
        chosen = bool(option.state & QStyle.StateFlag.State_Selected)
        if chosen or option.state & QStyle.StateFlag.State_MouseOver:
            edge = theme.colour(Token.ACCENT if chosen else Token.HOVER)
            painter.setPen(QPen(edge, 2 if chosen else 1))
            painter.setBrush(theme.colour(Token.ACCENT_FILL if chosen else Token.HOVER))
            painter.drawRoundedRect(box, theme.px(RADIUS), theme.px(RADIUS))
        self._content(painter, box.adjusted(theme.px(EDGE), theme.px(EDGE), -theme.px(EDGE), 0), index)
        painter.restore()

    def _content(self, painter: QPainter, box: QRectF, index: Index) -> None:
        theme, row = self._keeper.theme, index.data(Role.ROW)
        words: tuple[str, ...] = index.data(Role.WORDS)
        ink, muted = theme.colour(Token.TEXT), theme.colour(Token.MUTED)
        side, y, first = theme.px(ICON), box.y(), self._heights[Type.STRONG]
        ratio = painter.device().devicePixelRatio()
        icon = self._keeper.icons.pixmap(row.icon, ink, QSize(side, side), ratio)
        painter.drawPixmap(QPointF(box.x(), y + (first - side) / 2), icon)
        left, right = box.x() + side + theme.px(GAP), box.right()
        owners = self._layout(row.whose, Type.SMALL, box.width() * MOST_WHOSE)
        wide = owners.boundingRect().width()
        _draw(painter, owners, muted, QRectF(right - wide, y, wide, first))
        title = QRectF(left, y, right - wide - theme.px(GAP) - left, first)
        _draw(painter, self._layout(row.title, Type.STRONG, title.width(), words), ink, title)
        below = QRectF(left, y + first, right - left, self._heights[Type.SMALL])
        _draw(painter, self._layout(row.when, Type.SMALL, below.width()), muted, below)
        below.translate(0, below.height())
        _draw(painter, self._layout(row.place, Type.SMALL, below.width(), words), ink, below)

    def _caption(self, painter: QPainter, box: QRectF, index: Index) -> None:
        edge = self._keeper.theme.px(EDGE)
        box = box.adjusted(edge, edge / 2, 0, 0)
        layout = self._layout(index.data(Role.CAPTION), Type.SMALL, box.width())
        _draw(painter, layout, self._keeper.theme.colour(Token.MUTED), box)

    def _layout(self, text: str, role: Type, width: float, words: tuple[str, ...] = ()) -> QTextLayout:
        """The text in one line, cut short with dots, with the words standing out."""
        font = self._keeper.theme.font(role)
        strong = QFont(font)
        strong.setWeight(QFont.Weight.Bold)
        measured = QFontMetricsF(strong if words else font)
        shown = measured.elidedText(" ".join(text.split()), Qt.TextElideMode.ElideRight, width)
        layout = QTextLayout(shown, font)
        layout.setFormats([_standing_out(shown, begin, end) for begin, end in matches(shown, words)])
        layout.beginLayout()
        layout.createLine()
        layout.endLayout()
        return layout

    def _above(self, index: Index) -> float:
        caption = index.data(Role.CAPTION)
        return self._heights[Type.SMALL] + self._keeper.theme.px(EDGE) if caption else 0.0

    @Slot()
    def _measure(self) -> None:
        theme = self._keeper.theme
        for role in (Type.STRONG, Type.SMALL):
            self._heights[role] = QFontMetricsF(theme.font(role)).height() + theme.px(2)


def _draw(painter: QPainter, layout: QTextLayout, colour: QColor, box: QRectF) -> None:
    """In the middle of the height of the box, from its left edge."""
    painter.setPen(colour)
    layout.draw(painter, QPointF(box.x(), box.y() + (box.height() - layout.boundingRect().height()) / 2))


def _standing_out(text: str, begin: int, end: int) -> QTextLayout.FormatRange:
    found = QTextLayout.FormatRange()
    # Counted as Qt counts: an emoji is two.
    found.start = len(text[:begin].encode("utf-16-le")) // 2
    found.length = len(text[begin:end].encode("utf-16-le")) // 2
    strong = QTextCharFormat()
    strong.setFontWeight(QFont.Weight.Bold)
    strong.setFontUnderline(True)
    found.format = strong
    return found
