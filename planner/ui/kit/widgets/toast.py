"""A word about what was just done, with a way back; it goes by itself and never asks."""

from PySide6.QtCore import QEvent, QObject, QSize, Qt, QTimer, Signal, Slot
from PySide6.QtGui import QHideEvent, QKeyEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QWidget

from planner.ui.kit.icon_names import IconName
from planner.ui.kit.keeper import ThemeKeeper
from planner.ui.kit.text import Label
from planner.ui.kit.tokens import Token
from planner.ui.kit.widgets.buttons import Button, IconButton

SECONDS = 8
MARGIN = 24
WIDEST = 560


class ToastButton(Button):
    part = "toast"


class Toast(QFrame):
    """Lies over the lower edge of its parent, which has one and shows them in turn.

    ``acted`` says that its button was pressed. While it is pointed at or has the focus it stays.
    """

    acted = Signal()

    def __init__(self, keeper: ThemeKeeper, parent: QWidget) -> None:
        super().__init__(parent)
        self._keeper, self._ground = keeper, parent
        self.setProperty("part", "toast")
        self._words = Label(wrap=False)
        self._action = ToastButton("", self)
        self._close = IconButton(keeper, IconName.CLOSE, self.tr("Close"), token=Token.TOAST_TEXT)
        self._close.on_toast()
        self._action.clicked.connect(self._act)
        self._close.clicked.connect(self.hide)
        self._clock = QTimer(self)
        self._clock.setSingleShot(True)
        self._clock.setInterval(SECONDS * 1000)
        self._clock.timeout.connect(self._over)
        self._lay_out()
        self.hide()
        parent.installEventFilter(self)

    def _lay_out(self) -> None:
        theme = self._keeper.theme
        layout = QHBoxLayout(self)
        layout.setContentsMargins(theme.px(14), theme.px(5), theme.px(6), theme.px(5))
        layout.setSpacing(theme.px(8))
        layout.addWidget(self._words, 1)
        layout.addWidget(self._action)
        layout.addWidget(self._close)

    def say(self, text: str, action: str = "") -> None:
        """Show the words, and hand them to a screen reader; ``action`` is what the button says."""
        self._words.setText(text)
        self._action.set_words(action)
        self._action.setVisible(bool(action))
        self.setAccessibleName(text)
        self.show()
        self._place()
        self.raise_()
        self._clock.start()
        announce(self, text)

    @Slot()
    def _act(self) -> None:
        self.hide()
        self.acted.emit()

    @Slot()
    def _over(self) -> None:
        if self.underMouse() or self._action.hasFocus() or self._close.hasFocus():
            self._clock.start()
        else:
            self.hide()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.hide()
        else:
            super().keyPressEvent(event)

    def hideEvent(self, event: QHideEvent) -> None:
        """Once its page is left it does not come back: the word is about something long done."""
        self._clock.stop()
        self.hide()
        super().hideEvent(event)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() is QEvent.Type.Resize and not self.isHidden():
            self._place()
        return super().eventFilter(watched, event)

    def _place(self) -> None:
        """In the middle of the lower edge; in more lines where one does not fit."""
        theme, ground = self._keeper.theme, self._ground.rect()
        margin = theme.px(MARGIN)
        room = min(theme.px(WIDEST), ground.width() - 2 * margin)
        self._words.setWordWrap(False)
        size = self.sizeHint()
        if size.width() > room:
            self._words.setWordWrap(True)
            size = QSize(room, self.heightForWidth(room))
        self.resize(size)
        self.move((ground.width() - size.width()) // 2, ground.height() - size.height() - margin)


def announce(widget: QWidget, text: str) -> None:
    """Have a screen reader say the text, whatever has the focus."""
    # All that Qt can tell a screen reader takes a while to come, and the first picture waits for none of it.
    from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent  # noqa: PLC0415

    QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(widget, text))
