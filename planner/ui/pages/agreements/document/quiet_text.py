"""Words in a field that looks like text until one goes to it, and is as tall as what is in it."""

from PySide6.QtCore import QMimeData, QSize, Qt, Signal, Slot
from PySide6.QtGui import QFocusEvent, QKeyEvent, QResizeEvent, QWheelEvent
from PySide6.QtWidgets import QSizePolicy, QTextEdit, QWidget

from planner.ui.kit.keeper import ThemeKeeper
from planner.ui.kit.text import restyle

# Beyond what anybody writes, typing would be slow; what is too long for an agreement is told in place.
MOST_PASTED = 200_000
TALLEST = 420


class QuietText(QTextEdit):
    """``finished`` says that something else stands in it than was shown, when it is left.

    Esc brings back what was shown. What is being typed is left alone by ``show_text``.
    """

    finished = Signal()

    def __init__(
        self, keeper: ThemeKeeper, name: str, *, one_line: bool = False, parent: QWidget | None = None
    ) -> None:
        """``one_line`` is a title: Enter finishes it, and it is shown as one."""
        super().__init__(parent)
        self._keeper, self._one_line = keeper, one_line
        self._shown = ""
        self.setProperty("part", "name" if one_line else "quiet")
        self.setProperty("open", False)
        self.setAccessibleName(name)
        self.setAcceptRichText(False)
        self.setTabChangesFocus(True)
        self.setUndoRedoEnabled(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.document().setDocumentMargin(0)
        self.document().documentLayout().documentSizeChanged.connect(self._grow)
        keeper.changed.connect(self._grow)
        self.set_open(False)

    @property
    def text(self) -> str:
        return self.toPlainText()

    @property
    def is_typed(self) -> bool:
        """Whether something else stands in it than was shown."""
        return not self.isReadOnly() and self.text.strip() != self._shown.strip()

    def show_text(self, text: str) -> None:
        typed = self.is_typed
        self._shown = text
        if not typed and self.text != text:
            self.setPlainText(text)

    def replace_text(self, text: str) -> None:
        """Show this whatever was typed."""
        self._shown = text
        if self.text != text:
            self.setPlainText(text)

    def set_open(self, is_open: bool) -> None:
        """Whether it can be written in."""
        self.setReadOnly(not is_open)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus if is_open else Qt.FocusPolicy.ClickFocus)
        self.viewport().setCursor(Qt.CursorShape.IBeamCursor if is_open else Qt.CursorShape.ArrowCursor)
        if self.property("open") != is_open:
            restyle(self, open=is_open)

    def finish(self) -> None:
        if self.is_typed:
            self.finished.emit()

    def sizeHint(self) -> QSize:
        return QSize(self._keeper.theme.px(200), self._wanted())

    def minimumSizeHint(self) -> QSize:
        return QSize(self._keeper.theme.px(80), self._wanted())

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape and self.is_typed:
            self.setPlainText(self._shown)
        elif self._one_line and event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.focusNextChild()
        elif event.key() == Qt.Key.Key_Escape or self.isReadOnly():
            event.ignore()
        else:
            super().keyPressEvent(event)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        if event.reason() not in (Qt.FocusReason.PopupFocusReason, Qt.FocusReason.MenuBarFocusReason):
            self.finish()

    def insertFromMimeData(self, source: QMimeData) -> None:
        """Words alone; of very many only the first."""
        text = source.text()[:MOST_PASTED]
        self.insertPlainText(" ".join(text.split()) if self._one_line else text)

    def wheelEvent(self, event: QWheelEvent) -> None:
        """A wheel over a page is meant for the page, unless there is more than can be seen."""
        if self.verticalScrollBar().maximum() > 0 and self.hasFocus():
            super().wheelEvent(event)
        else:
            event.ignore()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if event.size().width() != event.oldSize().width():
            self._grow()

    def _wanted(self) -> int:
        edges = self.height() - self.viewport().height()
        margins = self.contentsMargins()
        edges = max(edges, margins.top() + margins.bottom())
        words = round(self.document().size().height())
        return min(words + edges, self._keeper.theme.px(TALLEST))

    @Slot()
    def _grow(self) -> None:
        wanted = self._wanted()
        if wanted != self.height():
            self.setFixedHeight(wanted)
