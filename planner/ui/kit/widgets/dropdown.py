"""One of several in a list that drops down."""

from collections.abc import Sequence

from PySide6.QtCore import QEvent, Qt, Signal, Slot
from PySide6.QtGui import QKeyEvent, QWheelEvent
from PySide6.QtWidgets import QComboBox, QListView, QStyledItemDelegate, QWidget

from planner.ui.kit.keeper import ThemeKeeper
from planner.ui.kit.widgets.corners import cut_corners, open_corners

RADIUS = 8


class DropDown(QComboBox):
    """``chosen`` hands over the value that people chose, not one that was set."""

    chosen = Signal(object)

    def __init__(
        self,
        keeper: ThemeKeeper,
        name: str,
        options: Sequence[tuple[object, str]] = (),
        parent: QWidget | None = None,
    ) -> None:
        """``name`` is what is chosen here, for who hears it; ``options`` are values and their words."""
        super().__init__(parent)
        self._keeper = keeper
        self._values: list[object] = []
        self.setAccessibleName(name)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        listed = QListView()
        listed.setProperty("part", "popup")
        self.setView(listed)
        # The usual one draws the list like a menu of the system.
        self.setItemDelegate(QStyledItemDelegate(self))
        popup = listed.window()
        popup.setWindowFlags(
            Qt.WindowType.Popup | Qt.WindowType.FramelessWindowHint | Qt.WindowType.NoDropShadowWindowHint
        )
        open_corners(popup)
        self.set_options(options)
        self.activated.connect(self._activated)

    def set_options(self, options: Sequence[tuple[object, str]]) -> None:
        self.clear()
        self._values = [value for value, _ in options]
        self.addItems([words for _, words in options])

    @property
    def value(self) -> object:
        """What is chosen, None where there is nothing to choose from."""
        return self._values[self.currentIndex()] if self._values else None

    def set_value(self, value: object) -> None:
        self.setCurrentIndex(self._values.index(value))

    def showPopup(self) -> None:
        super().showPopup()
        cut_corners(self.view().window(), self._keeper.theme.px(RADIUS))

    def event(self, event: QEvent) -> bool:
        """Letters choose here, and Delete deletes nothing: the window's own single keys have to wait."""
        asked = event.type() is QEvent.Type.ShortcutOverride
        if asked and isinstance(event, QKeyEvent) and _is_single(event):
            event.accept()
            return True
        return super().event(event)

    def wheelEvent(self, event: QWheelEvent) -> None:
        """A wheel over a page is meant for the page."""
        event.ignore()

    @Slot(int)
    def _activated(self, number: int) -> None:
        self.chosen.emit(self._values[number])


def _is_single(event: QKeyEvent) -> bool:
    plain = (Qt.KeyboardModifier.NoModifier, Qt.KeyboardModifier.ShiftModifier)
    return event.modifiers() in plain and event.key() < Qt.Key.Key_F1
