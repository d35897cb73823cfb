"""A line to look for words in, with a button that empties it."""

from PySide6.QtCore import QEvent, Qt, Slot
from PySide6.QtGui import QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QLineEdit, QWidget

from planner.ui.kit.icon_names import IconName
from planner.ui.kit.keeper import ThemeKeeper
from planner.ui.kit.tokens import Token
from planner.ui.kit.widgets.buttons import IconButton

MOST_TYPED = 200
BUTTON, EDGE = 22, 5


class ClearButton(IconButton):
    part = "clear"


class SearchField(QLineEdit):
    """Esc takes back what was typed; only where nothing is left to take back is it for others."""

    def __init__(self, keeper: ThemeKeeper, hint: str, name: str = "", parent: QWidget | None = None) -> None:
        """``hint`` is read while it is empty, ``name`` heard; they are the same unless said otherwise."""
        super().__init__(parent)
        self._keeper = keeper
        self.setPlaceholderText(hint)
        self.setAccessibleName(name or hint)
        self.setMaxLength(MOST_TYPED)
        self._clear = ClearButton(
            keeper, IconName.CLOSE, self.tr("Empty the field"), token=Token.MUTED, parent=self
        )
        self._clear.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._clear.setCursor(Qt.CursorShape.ArrowCursor)
        self._clear.hide()
        self._clear.clicked.connect(self.clear)
        self.textChanged.connect(self._show_clear)
        keeper.changed.connect(self._place)
        self._place()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._place()

    def event(self, event: QEvent) -> bool:
        """While there is something to take back, no shortcut gets its key first."""
        is_asked = event.type() is QEvent.Type.ShortcutOverride and isinstance(event, QKeyEvent)
        if isinstance(event, QKeyEvent) and is_asked and self._takes(event):
            event.accept()
            return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if self._takes(event):
            self.clear()
        else:
            super().keyPressEvent(event)

    def _takes(self, event: QKeyEvent) -> bool:
        return event.key() == Qt.Key.Key_Escape and bool(self.text())

    @Slot(str)
    def _show_clear(self, text: str) -> None:
        self._clear.setVisible(bool(text))

    @Slot()
    def _place(self) -> None:
        """In the middle of the height, at the end of the line; what is typed ends before it."""
        px = self._keeper.theme.px
        side = px(BUTTON)
        self._clear.setFixedSize(side, side)
        self._clear.move(self.width() - side - px(EDGE), (self.height() - side) // 2)
        self.setTextMargins(0, 0, side, 0)
