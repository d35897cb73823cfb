"""Keeps what is due beside the week in step with the plan, and reads it only where that is to be seen."""

from datetime import date, timedelta
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, Slot

from planner.domain.changes import ChangeSet, RecordKind
from planner.domain.walltime import wall_at
from planner.services.agreements.reading import due
from planner.ui.pages.week.agreed.due_card import DueCard

if TYPE_CHECKING:
    from planner.ui.pages.week.page import WeekPage

# What is to come is shown so long before.
NEAR = timedelta(days=14)
TOUCHING = (RecordKind.AGREEMENT, RecordKind.VERSION, RecordKind.PLAN)


class DueKeeper(QObject):
    def __init__(self, page: "WeekPage") -> None:
        super().__init__(page)
        self._page = page
        self._read_on: date | None = None
        self.card = DueCard(page.tools.keeper)
        self.card.hide()
        page.panel.add(self.card, below_balance=True)
        self.card.went.connect(page.agreement_asked)
        page.session.changed.connect(self._note)
        page.panel.installEventFilter(self)
        self.renew()

    def renew(self) -> None:
        """Read it, where it was not read since it changed or the day did."""
        agenda = self._page.agenda
        if agenda is None:
            return
        today = wall_at(self._page.tools.clock.now(), agenda.plan.zone).date()
        if self._read_on == today:
            return
        found = self._page.session.ask(lambda plan: due(plan, today + NEAR))
        if found is not None:
            self._read_on = today
            self.card.show_due(found, today, self._page.tools.locale)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() is QEvent.Type.Show:
            self.renew()
        return super().eventFilter(watched, event)

    @Slot(object)
    def _note(self, changes: ChangeSet | None) -> None:
        if changes is None or any(map(changes.touches, TOUCHING)):
            self._read_on = None
            if self._page.panel.isVisible():
                self.renew()
