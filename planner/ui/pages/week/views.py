"""The views of the plan, one of which is in front; those of the days come when they are first asked for."""

from datetime import date
from typing import TYPE_CHECKING

from PySide6.QtCore import QPoint, QRect, Signal
from PySide6.QtWidgets import QStackedWidget, QVBoxLayout, QWidget

from planner.services.agenda import Agenda
from planner.ui.kit.i18n import Locale
from planner.ui.pages.week.spans import Span
from planner.ui.tools import Tools
from planner.ui.week.intents import Key
from planner.ui.week.view import WeekView

if TYPE_CHECKING:
    from planner.ui.days.view import DaysView


class Views(QWidget):
    """``made`` hands over a DaysView that has just come, to be connected."""

    made = Signal(object)

    def __init__(self, tools: Tools, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._tools = tools
        keeper = tools.keeper
        self._stack = QStackedWidget(self)
        self.week = WeekView(tools.clock, keeper.theme, keeper.icons, tools.locale, self._stack)
        self._days: dict[Span, DaysView] = {}
        self._stack.addWidget(self.week)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self._stack)

    @property
    def front(self) -> "WeekView | DaysView":
        return self.days or self.week

    @property
    def days(self) -> "DaysView | None":
        """The view in front, where it is not the grid of the week."""
        shown = self._stack.currentWidget()
        return next((view for view in self._days.values() if view is shown), None)

    def bring(self, span: Span) -> None:
        """Let that view be in front; a day is a week of one."""
        if span in (Span.DAY, Span.WEEK):
            self._stack.setCurrentWidget(self.week)
            return
        view = self._days.get(span)
        if view is None:
            view = self._days[span] = self._made(span)
            self._stack.addWidget(view)
            self.made.emit(view)
        self._stack.setCurrentWidget(view)

    def show_days(self, agenda: Agenda, meant: date, words: Locale) -> None:
        """Let the view in front show these, for the sake of the day that is ``meant``."""
        view = self.days
        if view is None:
            self.week.set_agenda(agenda)
        else:
            view.set_days(agenda, meant, words)

    def day_at(self) -> date | None:
        """The day the keys are at."""
        view = self.days
        if view is not None:
            return view.current_day()
        slot = self.week.slot()
        return slot.start.date() if slot is not None else None

    def place_of(self, key: Key, on: QWidget) -> QRect | None:
        """Where a block of the days in front is to be seen, in pixels of another widget."""
        view = self.days
        place = view.place_of(key) if view is not None else None
        if view is None or place is None:
            return None
        return place.translated(view.viewport().mapTo(on, QPoint(0, 0)))

    def dress(self) -> None:
        """Everything in the colours of now."""
        theme = self._tools.keeper.theme
        self.week.set_theme(theme)
        for view in self._days.values():
            view.set_theme(theme)

    def _made(self, span: Span) -> "DaysView":
        tools = self._tools
        given = (tools.clock, tools.keeper.theme, tools.keeper.icons, tools.locale)
        # What nobody looked at yet need not be there when the window comes up.
        if span is Span.MONTH:
            from planner.ui.month.view import MonthView  # noqa: PLC0415

            return MonthView(*given)
        from planner.ui.listing.view import ListingView  # noqa: PLC0415

        return ListingView(*given)
