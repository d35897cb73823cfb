"""When the plan is left while an agreement is written in: it is saved, or there again the next time."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Slot

from planner.domain.agreements.terms import TEXTS
from planner.ui.pages.agreements.document.aside import Aside
from planner.ui.pages.agreements.words import part_word
from planner.ui.unfinished.left import Left

if TYPE_CHECKING:
    from planner.ui.pages.agreements.page import AgreementsPage

WRITTEN = ("title", *TEXTS)


class Ending(QObject):
    def __init__(self, page: "AgreementsPage") -> None:
        super().__init__(page)
        self._page, self._unfinished = page, page.around.session.unfinished
        self._unfinished.ending.connect(self._save)
        self._unfinished.gathering.connect(self._put_by)

    @Slot()
    def _save(self) -> None:
        self._page.document.keep_typed()

    @Slot()
    def _put_by(self) -> None:
        writing, whole = self._page.writing, self._page.shown.whole
        for aside in writing.asides:
            self._put_by_aside(aside)
        unsaved = tuple(self._page.document.unsaved)
        if whole is not None and unsaved:
            by = writing.aside.by if writing.aside is not None else whole.agreement.author or ""
            title = self.tr("“{title}”").format(title=whole.words.title)
            self._unfinished.put_by(Left(title=title, words=unsaved, by=by))

    def _put_by_aside(self, aside: Aside) -> None:
        """The words of it that are others, and why; what was only chosen in it is chosen again."""
        words = [
            (part_word(name), getattr(aside.terms, name))
            for name in WRITTEN
            if getattr(aside.terms, name) != getattr(aside.before, name)
        ]
        words.append((self.tr("what is different, for later"), aside.why))
        title = self.tr("Other words for “{title}”").format(title=aside.before.title)
        self._unfinished.put_by(Left(title=title, words=tuple(words), by=aside.by))
