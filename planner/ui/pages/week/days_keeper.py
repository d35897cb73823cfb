"""What the month and the list ask of the page: they come when they are first looked at."""

from datetime import date, timedelta
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Slot

from planner.services.several import NewBlock
from planner.ui.pages.week.spans import Span

if TYPE_CHECKING:
    from planner.ui.days.view import DaysView
    from planner.ui.pages.week.page import WeekPage

# Where no time was pointed at, an evening suits most.
EVENING, HOUR = timedelta(hours=19), timedelta(hours=1)


class DaysKeeper(QObject):
    def __init__(self, page: "WeekPage") -> None:
        super().__init__(page)
        self._page = page
        page.views.made.connect(self._greet)

    @Slot(object)
    def _greet(self, view: "DaysView") -> None:
        page, acts = self._page, self._page.acts
        view.moved.connect(acts.move)
        view.copied.connect(acts.copy)
        view.resized.connect(acts.resize)
        view.deleted.connect(acts.delete)
        view.stays.connect(acts.explain)
        view.page_asked.connect(page.go)
        view.day_wanted.connect(page.show_day)
        view.more_asked.connect(page.list_on)
        view.day_opened.connect(self._open_day)
        view.create_asked.connect(self._create)
        page.cards.watch(view)

    @Slot(object)
    def _open_day(self, day: date) -> None:
        """That day alone."""
        self._page.views.front.show_day(day)
        self._page.choose_span(Span.DAY)

    @Slot(object)
    def _create(self, day: date) -> None:
        """An hour in the evening, of who is here; it comes once its title and all else were said."""
        from planner.ui.days.rows import midnight  # noqa: PLC0415

        page, here = self._page, self._page.session.here
        everyone = tuple(person.id for person in page.agenda.people) if page.agenda is not None else ()
        who = (here,) if here in everyone else everyone
        start = midnight(day) + EVENING
        page.editor.open_new(NewBlock(who=who, start=start, end=start + HOUR, all_day=False))
