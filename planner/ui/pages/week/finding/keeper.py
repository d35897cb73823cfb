"""Finding free time on the page of the week: it comes, points into the grid, and leaves all as it was."""

from datetime import date
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Slot

from planner.domain.errors import UserError
from planner.domain.values import dataclass
from planner.ui.kit.preferences import Preferences
from planner.ui.kit.text import told
from planner.ui.pages.week.side import WIDTH
from planner.ui.pages.week.spans import Span
from planner.ui.week.intents import Created

if TYPE_CHECKING:
    from planner.domain.free import Slot as FreeSlot
    from planner.ui.pages.week.finding.finder import Finder
    from planner.ui.pages.week.page import WeekPage

A_FEW = 6
# How much of the page it takes at the most, and how wide it is at the least.
PART, LEAST = 0.45, 200


@dataclass(frozen=True, slots=True)
class Before:
    """What was shown when people began to look."""

    day: date
    span: Span
    offset: int


class FindingKeeper(QObject):
    def __init__(self, page: "WeekPage") -> None:
        super().__init__(page)
        self._page, self._view = page, page.view
        self._finder: Finder | None = None
        self._before: Before | None = None
        self._most = A_FEW
        self._is_naming = False
        self._view.drafted.connect(self._follow_draft)
        self._view.created.connect(self._end)
        self._view.days_shown.connect(self._point_again)

    @property
    def is_open(self) -> bool:
        return self._finder is not None and not self._finder.isHidden()

    @property
    def finder(self) -> "Finder":
        """What stands beside the week while people look; it comes when they first do."""
        if self._finder is None:
            from planner.ui.pages.week.finding.finder import Finder  # noqa: PLC0415

            page = self._page
            finder = self._finder = Finder(page.tools.keeper, page.tools.locale)
            page.set_beside(finder)
            finder.asked.connect(self._ask_anew)
            finder.more_asked.connect(self._ask_more)
            finder.pointed.connect(self._point)
            finder.taken.connect(self._take)
            finder.left.connect(self.leave)
        return self._finder

    @Slot()
    def open(self) -> None:
        """Look for free time, and have the keys."""
        page = self._page
        if page.agenda is None:
            return
        if not self.is_open:
            self._before = Before(page.meant, page.head.span, self._view.offset)
            self.finder.show()
            page.fold()
            self._most = A_FEW
        self.renew()
        self.finder.take_focus()

    @Slot()
    def leave(self) -> None:
        """Let the grid be as it was before."""
        before = self._before
        self._close()
        if before is not None:
            self._show(before.span, before.day)
            self._view.verticalScrollBar().setValue(before.offset)
        self._page.take_focus()

    @Slot()
    def note_change(self) -> None:
        """The plan is another one now; what is being named stays where it is."""
        if self._page.in_front and not self._is_naming:
            self.renew()

    @Slot(object)
    def settle(self, before: Preferences) -> None:
        """Write days and times as people want them now."""
        if before.habits != self._page.tools.settings.now.habits:
            self.renew()

    def fit(self, room: int) -> None:
        """Leave the grid its part of so many pixels."""
        px = self._page.tools.keeper.theme.px
        if self._finder is not None:
            self._finder.setFixedWidth(min(px(WIDTH), max(round(room * PART), px(LEAST))))

    def renew(self) -> None:
        """Say what is free now."""
        page = self._page
        agenda = page.agenda
        if not self.is_open or agenda is None:
            return
        from planner.services.freetime import free_time  # noqa: PLC0415

        locale = page.tools.locale_of(agenda.plan.week_start)
        self.finder.show_people(agenda.people, locale)
        try:
            ask = self.finder.wanted.ask(agenda.people)
        except UserError as trouble:
            self.finder.show_trouble(told(trouble))
            return
        found = page.session.ask(lambda plan: free_time(plan, ask, most=self._most))
        if found is not None:
            self.finder.show_slots(found, locale, more=len(found) == self._most)

    def _close(self) -> None:
        self._before, self._is_naming = None, False
        self.finder.hide()
        self._view.point_at(None)
        self._page.fold()

    def _bring(self, day: date) -> None:
        """Let that day be seen in the grid, with its week where it is not there yet."""
        shown, span = self._page.agenda, self._page.head.span
        if span not in (Span.DAY, Span.WEEK):
            self._show(Span.WEEK, day)
        elif shown is None or not shown.first <= day < shown.end:
            self._show(span, day)
        self._view.show_day(day)

    def _show(self, span: Span, day: date) -> None:
        page = self._page
        if (span, day) != (page.head.span, page.meant):
            page.head.set_span(span)
            page.show_day(day)

    def _offer(self, found: "FreeSlot") -> Created:
        """The slot as the block it would be."""
        people = self._page.agenda.people if self._page.agenda else ()
        return Created(self.finder.wanted.owners(people), found.wall.start, found.wall.end, all_day=False)

    @Slot()
    def _ask_anew(self) -> None:
        self._most = A_FEW
        self.renew()

    @Slot()
    def _ask_more(self) -> None:
        self._most += A_FEW
        self.renew()
        self.finder.take_focus()

    @Slot(object)
    def _point(self, found: "FreeSlot | None") -> None:
        """Show the week it lies in, and where it lies."""
        if not self.is_open:
            return
        if found is None:
            self._view.point_at(None)
            return
        self._bring(found.wall.start.date())
        self._view.point_at(self._offer(found))

    @Slot()
    def _point_again(self) -> None:
        if self.is_open and not self._is_naming:
            self._point(self.finder.current)

    @Slot(object)
    def _take(self, found: "FreeSlot") -> None:
        """Ask for its title where it lies; with that it is in the plan."""
        if self.is_open:
            self._point(found)
            self._view.name_new(self._offer(found))
            self._is_naming = True

    @Slot(object)
    def _follow_draft(self, draft: object) -> None:
        """Where the title was dropped it goes on with the slots; a new block comes right after."""
        if draft is None and self._is_naming:
            QTimer.singleShot(0, self, self._go_on)

    @Slot()
    def _go_on(self) -> None:
        if self.is_open and self._is_naming:
            self._is_naming = False
            self._point(self.finder.current)
            if self._view.hasFocus():
                self.finder.take_focus()

    @Slot(object)
    def _end(self, _made: Created) -> None:
        """It is booked: what is shown stays."""
        if self._is_naming:
            self._close()
