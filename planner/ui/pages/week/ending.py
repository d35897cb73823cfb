"""When the plan is left while something is typed on the week: it is saved, or there again the next time."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Slot

from planner.ui.unfinished.left import Left

if TYPE_CHECKING:
    from planner.ui.pages.week.page import WeekPage

LINE = "line"


class Ending(QObject):
    def __init__(self, page: "WeekPage") -> None:
        super().__init__(page)
        self._page, self._unfinished = page, page.session.unfinished
        for left in self._unfinished.claim(LINE):
            page.line.write(left.words[0][1])
        self._unfinished.ending.connect(self._save)
        self._unfinished.gathering.connect(self._put_by)

    @Slot()
    def _save(self) -> None:
        self._page.cards.keep_typed()
        self._page.view.editing.finish()
        self._page.editor.save_unasked()

    @Slot()
    def _put_by(self) -> None:
        page = self._page
        # A line that nobody ended may not say yet what it is to say.
        self._unfinished.put_by(Left(title="", words=(("", page.line.text),), place=LINE))
        title = self.tr("A title in the week")
        self._unfinished.put_by(Left(title=title, words=((self.tr("Title"), page.acts.deciding.words),)))
