"""The slots that were found, as a list and how a row of it is painted."""

from collections.abc import Callable, Sequence
from enum import IntEnum
from typing import Any

from PySide6.QtCore import QAbstractListModel, QModelIndex, QObject, QPersistentModelIndex, QRect, QSize, Qt
from PySide6.QtGui import QFontMetrics, QPainter
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem

from planner.domain.free import Slot
from planner.ui.kit.fonts import Type
from planner.ui.kit.i18n import Locale
from planner.ui.kit.keeper import ThemeKeeper
from planner.ui.kit.tokens import Token
from planner.ui.pages.week.finding.words import slot_room, slot_sentence, slot_words

Index = QModelIndex | QPersistentModelIndex
NO_INDEX = QModelIndex()
EDGE, GAP, RADIUS = 9, 2, 7


class Role(IntEnum):
    ROOM = Qt.ItemDataRole.UserRole + 1


class SlotModel(QAbstractListModel):
    """The earliest comes first."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._slots: tuple[Slot, ...] = ()
        self._locale = Locale()
        self._of: dict[int, Callable[[Slot], str]] = {
            Qt.ItemDataRole.DisplayRole: self._words,
            Qt.ItemDataRole.AccessibleTextRole: self._sentence,
            Role.ROOM: slot_room,
        }

    @property
    def slots(self) -> tuple[Slot, ...]:
        return self._slots

    def show_slots(self, slots: Sequence[Slot], locale: Locale) -> None:
        self.beginResetModel()
        self._slots, self._locale = tuple(slots), locale
        self.endResetModel()

    def rowCount(self, parent: Index = NO_INDEX) -> int:
        return 0 if parent.isValid() else len(self._slots)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        method = self._of.get(role)
        if method is None or not 0 <= index.row() < len(self._slots):
            return None
        return method(self._slots[index.row()])

    def _words(self, slot: Slot) -> str:
        return slot_words(slot, self._locale)

    def _sentence(self, slot: Slot) -> str:
        return slot_sentence(slot, self._locale)


class SlotPainter(QStyledItemDelegate):
    """When it is, and below it in small letters what room there is."""

    def __init__(self, keeper: ThemeKeeper, parent: QObject) -> None:
        super().__init__(parent)
        self._keeper = keeper

    def sizeHint(self, option: QStyleOptionViewItem, _index: Index) -> QSize:
        edge, gap = self._keeper.theme.px(EDGE), self._keeper.theme.px(GAP)
        return QSize(option.rect.width(), 2 * edge + gap + self._line(Type.STRONG) + self._line(Type.SMALL))

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        theme = self._keeper.theme
        chosen = bool(option.state & QStyle.StateFlag.State_Selected)
        box = option.rect.adjusted(1, 1, -1, -1)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if chosen:
            focused = bool(option.state & QStyle.StateFlag.State_HasFocus)
            painter.setPen(theme.colour(Token.FOCUS if focused else Token.ACCENT))
            painter.setBrush(theme.colour(Token.ACCENT_FILL))
            painter.drawRoundedRect(box, theme.px(RADIUS), theme.px(RADIUS))
        edge = theme.px(EDGE)
        inside = box.adjusted(edge, edge, -edge, -edge)
        upper = QRect(inside.topLeft(), QSize(inside.width(), self._line(Type.STRONG)))
        self._write(painter, upper, Type.STRONG, Token.TEXT, index.data())
        lower = QRect(
            inside.left(), upper.bottom() + 1 + theme.px(GAP), inside.width(), self._line(Type.SMALL)
        )
        self._write(painter, lower, Type.SMALL, Token.TEXT if chosen else Token.MUTED, index.data(Role.ROOM))
        painter.restore()

    def _write(self, painter: QPainter, rect: QRect, role: Type, token: Token, text: str) -> None:
        painter.setFont(self._keeper.theme.font(role))
        painter.setPen(self._keeper.theme.colour(token))
        shown = painter.fontMetrics().elidedText(text, Qt.TextElideMode.ElideRight, rect.width())
        painter.drawText(rect, Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter, shown)

    def _line(self, role: Type) -> int:
        return QFontMetrics(self._keeper.theme.font(role)).height()
