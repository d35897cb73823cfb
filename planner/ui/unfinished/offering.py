"""Offers what was not finished when the plan was left the last time, once people see their week."""

from PySide6.QtCore import QObject, QTimer, Slot
from PySide6.QtWidgets import QApplication, QWidget

from planner.services.looking import people_of
from planner.ui.pages.page import Around
from planner.ui.unfinished.left import Left
from planner.ui.unfinished.sheet import LeftSheet

# In milliseconds: how often it is looked whether the window is free for it.
AGAIN = 500


class Offering(QObject):
    def __init__(self, around: Around, pages: QWidget) -> None:
        super().__init__(pages)
        self._around, self._pages = around, pages
        self._again = QTimer(self)
        self._again.setSingleShot(True)
        self._again.setInterval(AGAIN)
        self._again.timeout.connect(self.offer)

    @Slot()
    def offer(self) -> None:
        """Show it as soon as no other question is open, what is somebody's own to nobody else alone."""
        if QApplication.activeModalWidget() is not None:
            self._again.start()
            return
        here, people = self._around.session.here, self._around.session.ask(people_of) or ()
        names = {person.id: person.name for person in people}
        shown = [left for left in self._around.session.unfinished.waiting if _is_for(left, here)]
        if shown:
            sheet = LeftSheet(self._around.tools.keeper, shown, names, self._pages)
            sheet.let_go.connect(self._around.session.unfinished.let_go)
            sheet.open()


def _is_for(left: Left, here: str | None) -> bool:
    return not left.by or here in (None, left.by)
