"""The curtain in words: when it is drawn the first time, and for what lies behind it."""

from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QObject, Slot

from planner.domain.person import Person
from planner.services.agenda import Entry
from planner.ui.week.words import names

if TYPE_CHECKING:
    from planner.ui.pages.week.page import WeekPage


class CurtainWord(QObject):
    def __init__(self, page: "WeekPage") -> None:
        super().__init__(page)
        self._page = page
        self._was_told = False

    def follow(self, people: Sequence[Person]) -> None:
        """Who is no longer in the plan does not sit here alone."""
        session = self._page.session
        if session.here is not None and all(person.id != session.here for person in people):
            session.set_here(None)

    @Slot()
    def tell(self) -> None:
        """Once is enough: who hears it each time stops listening."""
        if self._page.session.here is None or self._was_told:
            return
        self._was_told = True
        self._page.said.emit(
            self.tr(
                "What others keep to themselves is covered now. "
                "It is a curtain, not a lock: anyone here can draw it back."
            )
        )


def covered_words(entry: Entry) -> str:
    """Why no more of a block is shown."""
    text = QCoreApplication.translate(
        "Curtain", "This is {names}’s time, and its details too. With “Everyone is here” they can be seen."
    )
    return text.format(names=names([person.name for person in entry.who]))
