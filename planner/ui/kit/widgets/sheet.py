"""A sheet above the window for one question or one thing to fill in; it is opened, never waited for."""

from PySide6.QtCore import QEvent, QPoint, Qt, Slot
from PySide6.QtGui import (
    QColor,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QResizeEvent,
    QShowEvent,
)
from PySide6.QtWidgets import QDialog, QFrame, QHBoxLayout, QVBoxLayout, QWidget

from planner.ui.kit.fonts import Type
from planner.ui.kit.icon_names import IconName
from planner.ui.kit.keeper import ThemeKeeper
from planner.ui.kit.text import Label
from planner.ui.kit.tokens import Token
from planner.ui.kit.widgets.buttons import Button, IconButton
from planner.ui.kit.widgets.corners import cut_corners, open_corners

WIDTH, PADDING, GAP, RADIUS = 460, 22, 14, 14
DIMMED = 110


class Sheet(QDialog):
    """Fill ``body``, add buttons with ``add_button``, call ``open()``; ``finished`` says how it ended.

    Esc and the cross reject it. The window below is dimmed and gets no keys meanwhile. The sheet is gone
    once it was closed: what people chose is to be read while ``finished`` is told.
    """

    def __init__(self, keeper: ThemeKeeper, title: str, parent: QWidget) -> None:
        super().__init__(parent)
        self._keeper, self._below = keeper, parent
        self._scrim: Scrim | None = None
        self.setWindowTitle(title)
        self.setAccessibleName(title)
        self.setWindowFlags(Qt.WindowType.Dialog | Qt.WindowType.FramelessWindowHint)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        open_corners(self)
        theme = keeper.theme
        self.setMinimumWidth(theme.px(WIDTH))
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        self._close = IconButton(keeper, IconName.CLOSE, self.tr("Close"))
        self._paper = QFrame()
        self._paper.setProperty("part", "sheet")
        outer.addWidget(self._paper)
        inner = QVBoxLayout(self._paper)
        inner.setContentsMargins(*(theme.px(PADDING),) * 4)
        inner.setSpacing(theme.px(GAP))
        self.body = QVBoxLayout()
        self.body.setSpacing(theme.px(GAP))
        self._buttons = QHBoxLayout()
        self._buttons.setSpacing(theme.px(8))
        self._buttons.addStretch(1)
        inner.addLayout(self._head(title))
        inner.addLayout(self.body, 1)
        inner.addLayout(self._buttons)

    def _head(self, title: str) -> QHBoxLayout:
        close = self._close
        close.clicked.connect(self.reject)
        head = QHBoxLayout()
        head.addWidget(Label(title, Type.HEADING, wrap=True), 1)
        head.addWidget(close, 0, Qt.AlignmentFlag.AlignTop)
        return head

    @property
    def writer(self) -> str:
        """Whose words are on it (a person's id), empty where anybody's."""
        return ""

    @property
    def subject(self) -> str:
        """By what people know again what they wrote on it."""
        return self.windowTitle()

    def add_button(self, button: Button, *, default: bool = False, left: bool = False) -> Button:
        """Put it in the row below; Enter presses the default one."""
        if left:
            self._buttons.insertWidget(0, button)
        else:
            self._buttons.addWidget(button)
        button.setDefault(default)
        return button

    def open(self) -> None:
        self._scrim = Scrim(self._keeper, self._below.window())
        self._scrim.show()
        # A sheet may go with the page below it, without having been closed.
        self.destroyed.connect(self._scrim.deleteLater)
        self.finished.connect(self._lift)
        super().open()
        self._begin()

    def _begin(self) -> None:
        """Put the focus on what is to be filled in first; the cross is for the mouse, keys have Esc."""
        for part in self._paper.findChildren(QWidget):
            if part is not self._close and part.isVisible() and part.focusPolicy() & Qt.FocusPolicy.TabFocus:
                part.setFocus(Qt.FocusReason.PopupFocusReason)
                break

    @Slot()
    def _lift(self) -> None:
        if self._scrim is not None:
            self._scrim.hide()
            self._scrim.deleteLater()
            self._scrim = None

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        window = self._below.window()
        self.adjustSize()
        middle = window.mapToGlobal(window.rect().center())
        self.move(middle - QPoint(self.width() // 2, self.height() // 2))

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        cut_corners(self, self._keeper.theme.px(RADIUS))

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Let it be moved by whatever part of it does nothing else."""
        handle = self.windowHandle()
        if event.button() is Qt.MouseButton.LeftButton and handle is not None:
            handle.startSystemMove()


class Scrim(QWidget):
    """Dims a window as long as something lies above it."""

    def __init__(self, keeper: ThemeKeeper, window: QWidget) -> None:
        super().__init__(window)
        self._keeper = keeper
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.setGeometry(window.rect())
        window.installEventFilter(self)
        self.raise_()

    def eventFilter(self, watched: QWidget, event: QEvent) -> bool:  # type: ignore[override]
        if event.type() is QEvent.Type.Resize:
            self.setGeometry(watched.rect())
        return super().eventFilter(watched, event)

    def paintEvent(self, _event: QPaintEvent) -> None:
        shade = QColor(self._keeper.theme.colour(Token.SCRIM))
        shade.setAlpha(DIMMED)
        with QPainter(self) as painter:
            # A sheet that lies below has round corners, beyond which there is nothing to dim.
            painter.setCompositionMode(QPainter.CompositionMode.CompositionMode_SourceAtop)
            painter.fillRect(self.rect(), shade)
