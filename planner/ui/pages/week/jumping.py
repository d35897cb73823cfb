"""The way to any day: a small month beside the week, or below its title where nothing stands beside it."""

from datetime import date
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Slot

from planner.services.agenda import Agenda, agenda
from planner.ui.kit.i18n import Locale
from planner.ui.kit.widgets.card import Card
from planner.ui.pages.week.little_model import Marks
from planner.ui.pages.week.little_month import LittleMonth
from planner.ui.pages.week.spans import Span

if TYPE_CHECKING:
    from planner.ui.pages.week.jump_popup import JumpPopup
    from planner.ui.pages.week.page import WeekPage

# Which days are busy can be told a moment after a week was shown; turning weeks is not to wait for it.
A_MOMENT = 150


class Jumping(QObject):
    def __init__(self, page: "WeekPage") -> None:
        super().__init__(page)
        self._page = page
        self._now: tuple[date, Marks, Locale] | None = None
        self._popup: JumpPopup | None = None
        card = Card(page.tools.keeper, parent=page.panel.widget())
        self.month = LittleMonth(page.tools.keeper, card)
        self._later = QTimer(self)
        self._later.setSingleShot(True)
        self._later.setInterval(A_MOMENT)
        self._later.timeout.connect(self.look)
        self._watch(self.month)
        card.body.addWidget(self.month)
        page.panel.body.insertWidget(0, card)
        page.commands.go_to_day.triggered.connect(self.open)

    @property
    def popup(self) -> "JumpPopup | None":
        """Where it was asked for, what hangs from the title."""
        return self._popup

    def show(self, meant: date, today: date, shown: Agenda, words: Locale) -> None:
        """Which days are shown now, for the sake of the one that is ``meant``."""
        # A month is seen by its name; fewer days, or others, are tinted in it.
        end = shown.first if self._page.head.span is Span.MONTH else shown.end
        self._now = meant, Marks(today, shown.first, end), words
        for month in self._months():
            month.show_marks(*self._now)
        self._later.start()

    @Slot()
    def open(self) -> None:
        """Let keys choose a day."""
        page = self._page
        if self._now is None:
            return
        if page.panel.isVisible():
            self.month.show_marks(*self._now)
            self.month.grid.setFocus()
            return
        if self._popup is None:
            from planner.ui.pages.week.jump_popup import JumpPopup  # noqa: PLC0415

            self._popup = JumpPopup(page.tools.keeper, page)
            self._watch(self._popup.month)
        self._popup.month.show_marks(*self._now)
        self._popup.open(page.head.mapToGlobal(page.head.below_title))
        self.look()

    @Slot()
    def look(self) -> None:
        """Ask the plan on which of the days that can be seen something is planned."""
        self._later.stop()
        for month in self._months():
            if month.isVisible():
                month.show_busy(self._busy(*month.days))

    def _busy(self, first: date, end: date) -> frozenset[date]:
        from planner.ui.days.rows import rows_of  # noqa: PLC0415

        found = self._page.session.ask(lambda plan: agenda(plan, first, end))
        rows = rows_of(found) if found is not None else ()
        return frozenset(row.day for row in rows if row.entry is not None)

    @Slot(object)
    def _go(self, day: date) -> None:
        if self._popup is not None:
            self._popup.hide()
        self._page.show_day(day)
        self._page.take_focus()

    def _watch(self, month: LittleMonth) -> None:
        month.picked.connect(self._go)
        month.turned.connect(self._later.start)

    def _months(self) -> list[LittleMonth]:
        return [self.month, *([self._popup.month] if self._popup is not None else [])]
