"""The week: the grid with its head, its balance and its line of words, all showing the same plan."""

from datetime import date, timedelta

from PySide6.QtCore import Slot
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from planner.services.agenda import Agenda, Entry, agenda, today, week
from planner.services.in_use import OpenPlan
from planner.services.quickadd import Added
from planner.ui.kit.preferences import Preferences
from planner.ui.kit.widgets.card import Rule
from planner.ui.pages.page import Around, Page
from planner.ui.pages.week.acts import WeekActs
from planner.ui.pages.week.card_keeper import CardKeeper
from planner.ui.pages.week.clipboard import Clipboard
from planner.ui.pages.week.connecting import connect_page
from planner.ui.pages.week.draft import Draft, drafted
from planner.ui.pages.week.head import Span, WeekHead
from planner.ui.pages.week.panel import Panel
from planner.ui.pages.week.quick_line import QuickLine
from planner.ui.week.board import key_of
from planner.ui.week.intents import Key, WeekAsked
from planner.ui.week.view import WeekView

DAY = timedelta(days=1)
USUAL_HOUR = 42.0


class WeekPage(Page):
    def __init__(self, around: Around) -> None:
        super().__init__()
        self.around = around
        self.tools, self.session, self.commands = around.tools, around.session, around.commands
        self._is_stale = False
        self._agenda: Agenda | None = None
        self._week: Agenda | None = None
        self._day: date | None = None
        tools, keeper = self.tools, self.tools.keeper
        self.view = WeekView(tools.clock, keeper.theme, keeper.icons, tools.locale, self)
        self.view.set_hour(tools.settings.now.zoom * USUAL_HOUR)
        self.head = WeekHead(keeper, self.commands)
        self.line = QuickLine(keeper, self.session, self)
        self.panel = Panel(keeper)
        self.acts = WeekActs(keeper, self.session, self.entry, self)
        self.clipboard = Clipboard(self.view, self.acts, self)
        self.cards = CardKeeper(self)
        self._lay_out()
        connect_page(self)

    @property
    def agenda(self) -> Agenda | None:
        """What is shown."""
        return self._agenda

    @property
    def ground(self) -> QWidget:
        """The grid, so that the line of words stays free."""
        return self.view

    def start(self) -> None:
        """Show the week of today, or what was shown before."""
        if self._agenda is None or self._is_stale:
            self.renew()
        self.view.setFocus()

    @Slot()
    def note_change(self) -> None:
        """The plan is another one now; where nobody sees it, that can wait."""
        if self.in_front:
            self.renew()
        else:
            self._is_stale = True

    def entry(self, key: Key) -> Entry | None:
        """The block of what is shown."""
        entries = self._agenda.entries if self._agenda else ()
        return next((entry for entry in entries if key_of(entry) == key), None)

    def show_day(self, day: date | None) -> None:
        """The week that day lies in, or the day alone; None is today."""
        self._day = day
        self.renew()

    @Slot()
    def renew(self) -> None:
        """Read the plan anew."""
        shown = self.session.ask(self._read)
        if shown is None:
            return
        self._is_stale = False
        self._agenda, self._week = shown
        self.view.set_agenda(self._agenda)
        self.panel.show_week(self._week)
        now = self.session.ask(lambda plan: today(plan, shown[1].plan))
        if now is not None:
            locale = self.tools.locale_of(shown[1].plan.week_start)
            self.head.show_days(self._agenda.first, self._agenda.end, now, locale)
        self.head.show_people(self._agenda.people, self.session.here)
        self.show_status()
        self.fold()
        self.cards.renew()

    def _read(self, plan: OpenPlan) -> tuple[Agenda, Agenda]:
        whole = week(plan, self._day)
        if self.head.span is Span.WEEK:
            return whole, whole
        day = self._day or today(plan, whole.plan)
        return agenda(plan, day, day + DAY), whole

    @Slot(object)
    def show_draft(self, draft: Draft | None) -> None:
        """Let the balance say what it would be."""
        if self._week is not None:
            self.panel.show_week(drafted(self._week, draft))

    @Slot(object)
    def go(self, asked: WeekAsked) -> None:
        """So many weeks, or days where one is shown, on or back."""
        if asked.step == 0 or self._agenda is None:
            self.show_day(None)
        else:
            days = 7 if self.head.span is Span.WEEK else 1
            self.show_day(self._agenda.first + asked.step * days * DAY)

    @Slot(float)
    def keep_zoom(self, hour: float) -> None:
        self.tools.settings.change(zoom=hour / USUAL_HOUR)

    @Slot(object)
    def choose_span(self, _span: Span) -> None:
        first = self._agenda.first if self._agenda is not None else None
        self.show_day(self._day or first)

    @Slot(object)
    def show_made(self, key: Key) -> None:
        """Go to a block that has just come."""
        self.view.reveal(key)

    @Slot(object)
    def show_added(self, added: Added) -> None:
        """The week in which a line of words has its block, and the block."""
        self.show_day(added.entry.occurrence.block.start.date())
        self.view.reveal(key_of(added.entry))

    @Slot()
    def show_status(self) -> None:
        if self.session.in_use.backups is None:
            self.line.set_status(self.tr("A sample · kept nowhere"))
        elif self.session.undo_stack.canUndo():
            self.line.set_status(self.tr("Saved · Ctrl+Z to undo"))
        else:
            self.line.set_status(self.tr("Saved"))

    @Slot(object)
    def settle(self, before: Preferences) -> None:
        """Write days and times as people want them now."""
        if before.habits != self.tools.settings.now.habits:
            self.view.set_words(self.tools.locale)
            self.renew()

    @Slot()
    def dress(self) -> None:
        self.view.set_theme(self.tools.keeper.theme)
        self.fold()

    def fold(self) -> None:
        """Beside the week stays only what leaves each lane its room."""
        if self._week is None:
            return
        beside = self.view.gutter.wanted_width() + self.view.verticalScrollBar().sizeHint().width()
        lanes = 7 * max(len(self._week.people), 1)
        room = self.width() - self.panel.width() - beside
        self.panel.setVisible(room >= lanes * self.view.sheet.metrics.lane)

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802
        super().resizeEvent(event)
        self.fold()

    def _lay_out(self) -> None:
        middle = QVBoxLayout()
        middle.setSpacing(0)
        middle.addWidget(self.head)
        middle.addWidget(self.view, 1)
        middle.addWidget(Rule())
        middle.addWidget(self.line)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addLayout(middle, 1)
        layout.addWidget(self.panel)
