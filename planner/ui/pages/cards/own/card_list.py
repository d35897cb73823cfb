"""The cards of a deck as a list: two lines of each, and what it is; all rows are equally high."""

from collections.abc import Iterable

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRectF, QSize, Qt, Slot
from PySide6.QtGui import QFontMetricsF, QPainter, QPen, QTextLayout
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem

from planner.domain.cards.card import Card
from planner.ui.kit.fonts import Type
from planner.ui.kit.icon_names import IconName
from planner.ui.kit.keeper import ThemeKeeper
from planner.ui.kit.tokens import Token
from planner.ui.pages.cards.own.words import about, put_away_too
from planner.ui.pages.settings.rows import ROW, Row, RowList

Index = QModelIndex | QPersistentModelIndex
LINES, EDGE, RADIUS = 2, 8, 7
ELIDED = Qt.TextElideMode.ElideRight
TOP = Qt.AlignmentFlag.AlignTop | Qt.AlignmentFlag.AlignLeft | Qt.TextFlag.TextSingleLine


class CardList(RowList):
    def __init__(self, keeper: ThemeKeeper, name: str) -> None:
        super().__init__(keeper, name)
        self.setItemDelegate(CardPainter(keeper, self))
        # There may be many thousands.
        self.setUniformItemSizes(True)


def rows_of(cards: Iterable[Card]) -> list[Row]:
    """The words of each in one piece, and what there is to know, which is the same for many."""
    said: dict[tuple[object, ...], tuple[str, ...]] = {}
    rows = []
    for card in cards:
        key = card.kind, card.depth, card.stages, card.removed is None
        lines = said.get(key) or said.setdefault(key, (put_away_too(about(card), card.removed),))
        rows.append(Row(card.id, card, IconName.EDIT, " ".join(card.text.split()), lines))
    return rows


class CardPainter(QStyledItemDelegate):
    def __init__(self, keeper: ThemeKeeper, listed: RowList) -> None:
        super().__init__(listed)
        self._keeper = keeper
        self._measure()
        keeper.changed.connect(self._measure)

    def sizeHint(self, option: QStyleOptionViewItem, _index: Index) -> QSize:
        height = LINES * self._line + self._small_line + 2 * self._keeper.theme.px(EDGE)
        return QSize(option.rect.width(), round(height))

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        theme, row = self._keeper.theme, index.data(ROW)
        edge = theme.px(EDGE)
        is_away = row.thing.removed is not None
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        self._ground(painter, option)
        box = QRectF(option.rect).adjusted(edge, edge, -edge, -edge)
        lines = self._in_lines(row.title, box.width())
        # What is short stands in the middle.
        box.translate(0, (LINES - len(lines)) * self._line / 2)
        painter.setFont(self._font)
        painter.setPen(theme.colour(Token.MUTED if is_away else Token.TEXT))
        for line in lines:
            painter.drawText(box, TOP, line)
            box.translate(0, self._line)
        painter.setFont(self._small)
        painter.setPen(theme.colour(Token.MUTED))
        metrics = QFontMetricsF(self._small)
        painter.drawText(box, TOP, metrics.elidedText(row.lines[0], ELIDED, box.width()))
        painter.restore()

    def _ground(self, painter: QPainter, option: QStyleOptionViewItem) -> None:
        theme, state = self._keeper.theme, option.state
        flags = QStyle.StateFlag
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(Qt.BrushStyle.NoBrush)
        if state & flags.State_Selected:
            painter.setBrush(theme.colour(Token.ACCENT_FILL))
            painter.setPen(QPen(theme.colour(Token.ACCENT), 1))
        elif state & flags.State_MouseOver:
            painter.setBrush(theme.colour(Token.HOVER))
        if state & flags.State_HasFocus:
            painter.setPen(QPen(theme.colour(Token.FOCUS), 2))
        box = QRectF(option.rect).adjusted(2, 2, -2, -2)
        painter.drawRoundedRect(box, theme.px(RADIUS), theme.px(RADIUS))

    def _in_lines(self, text: str, width: float) -> list[str]:
        """As many lines as there is room for, the last one cut short with dots."""
        layout = QTextLayout(text, self._font)
        # Counted as Qt counts: an emoji is two.
        units, lines = text.encode("utf-16-le"), list[str]()
        layout.beginLayout()
        while len(lines) < LINES:
            line = layout.createLine()
            if not line.isValid():
                break
            line.setLineWidth(width)
            begin = 2 * line.textStart()
            end = begin + 2 * line.textLength() if len(lines) < LINES - 1 else len(units)
            shown = units[begin:end].decode("utf-16-le").rstrip()
            lines.append(QFontMetricsF(self._font).elidedText(shown, ELIDED, width))
        layout.endLayout()
        return lines

    @Slot()
    def _measure(self) -> None:
        theme = self._keeper.theme
        self._font, self._small = theme.font(Type.BODY), theme.font(Type.SMALL)
        self._line = QFontMetricsF(self._font).lineSpacing()
        self._small_line = QFontMetricsF(self._small).lineSpacing()
