"""Before the page or the window goes: what is being typed is kept, and what waits is asked about."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, Slot
from PySide6.QtWidgets import QWidget

from planner.ui.pages.agreements.waiting_sheet import WaitingSheet

if TYPE_CHECKING:
    from planner.ui.pages.agreements.page import AgreementsPage


class Leaving(QObject):
    def __init__(self, page: "AgreementsPage") -> None:
        super().__init__(page)
        self._page = page
        self._window: QWidget | None = None
        page.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if watched is self._page and event.type() is QEvent.Type.Show:
            self._watch(self._page.window())
        hidden = watched is self._page and event.type() is QEvent.Type.Hide
        closed = event.type() is QEvent.Type.Close and watched in (self._window, self._page)
        if hidden or closed:
            self._page.document.keep_typed()
        if closed and watched is not self._page and self._has_to_ask():
            event.ignore()
            return True
        return super().eventFilter(watched, event)

    def _has_to_ask(self) -> bool:
        """Words that stand aside would go with the window, so people are asked first."""
        page = self._page
        waiting = page.writing.waiting
        if waiting is None:
            return False
        page.around.commands.agreements.trigger()
        page.choose(waiting)
        sheet = WaitingSheet(page.around.tools.keeper, page)
        sheet.left_out.connect(self._go)
        sheet.open()
        return True

    @Slot()
    def _go(self) -> None:
        self._page.writing.leave_all()
        if self._window is not None:
            self._window.close()

    def _watch(self, window: QWidget) -> None:
        if window is not self._window:
            if self._window is not None and self._window is not self._page:
                self._window.removeEventFilter(self)
            if window is not self._page:
                window.installEventFilter(self)
            self._window = window
