"""Before the window closes: what is being typed is kept, and what has to be asked is asked."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, Slot
from PySide6.QtWidgets import QWidget

if TYPE_CHECKING:
    from planner.ui.pages.week.page import WeekPage


class Leaving(QObject):
    """The window stays as long as a question about the week is open, and goes once it was answered."""

    def __init__(self, page: "WeekPage") -> None:
        super().__init__(page)
        self._page = page
        self._window: QWidget | None = None
        self._is_leaving = False
        page.editor.closed.connect(self._go)
        page.editor.stayed.connect(self._stay)
        page.acts.deciding.dropped.connect(self._stay)
        page.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if watched is self._page and event.type() is QEvent.Type.Show:
            self._watch(self._page.window())
        if watched is self._window and event.type() is QEvent.Type.Close and self._has_to_ask():
            event.ignore()
            return True
        return super().eventFilter(watched, event)

    def _watch(self, window: QWidget) -> None:
        if window is not self._window:
            if self._window is not None and self._window is not self._page:
                self._window.removeEventFilter(self)
            if window is not self._page:
                window.installEventFilter(self)
            self._window = window

    def _has_to_ask(self) -> bool:
        page = self._page
        page.cards.keep_typed()
        typing = page.view.editing.box
        if typing is not None:
            typing.clearFocus()
        editor = page.editor.editor
        if editor is not None:
            editor.reject()
        self._is_leaving = page.editor.editor is not None
        return self._is_leaving or page.acts.deciding.is_asking

    @Slot()
    def _go(self) -> None:
        if self._is_leaving and self._window is not None:
            self._window.close()

    @Slot()
    def _stay(self) -> None:
        self._is_leaving = False
