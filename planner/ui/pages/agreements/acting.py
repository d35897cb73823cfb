"""Who does something: whoever is here alone, else it is asked."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import QObject, QPoint, Slot
from PySide6.QtGui import QAction, QCursor
from PySide6.QtWidgets import QWidget

from planner.domain.person import Person
from planner.ui.kit.keeper import ThemeKeeper
from planner.ui.kit.widgets.menu import Menu
from planner.ui.session import Session

Act = Callable[[str], None]


class Acting(QObject):
    def __init__(self, keeper: ThemeKeeper, session: Session, parent: QWidget) -> None:
        super().__init__(parent)
        self._session = session
        self._then: Act | None = None
        self.menu = Menu(keeper, self.tr("Who is it?"), parent)
        self.menu.triggered.connect(self._chosen)

    def ask(self, people: Sequence[Person], then: Act, near: QWidget | None = None) -> None:
        """Have it done with the id of one of them; ``near`` is what was pressed for it."""
        here = self._session.here
        known = [person.id for person in people]
        if here in known:
            then(here)
        elif here is None and len(people) == 1:
            then(people[0].id)
        elif here is None and people:
            self._then = then
            self.menu.clear()
            for person in people:
                self.menu.entry(self.tr("I am {name}").format(name=person.name)).setData(person.id)
            below = near.mapToGlobal(QPoint(0, near.height())) if near is not None else QCursor.pos()
            self.menu.popup(below)
            self.menu.setActiveAction(self.menu.actions()[0])

    @Slot(QAction)
    def _chosen(self, action: QAction) -> None:
        then, self._then = self._then, None
        if then is not None:
            then(action.data())
