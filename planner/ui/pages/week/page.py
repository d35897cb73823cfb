"""The week: the grid with its head, its balance and its line of words, all showing the same plan."""

from collections.abc import Sequence
from datetime import date
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal, Slot
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from planner.domain.balance import Balance
from planner.domain.walltime import wall_at
from planner.services.agenda import Agenda, Entry
from planner.services.curtain import as_shown
from planner.ui.kit.preferences import Preferences
from planner.ui.kit.widgets.card import Rule
from planner.ui.pages.page import Around, Page
from planner.ui.pages.week.acts import WeekActs
from planner.ui.pages.week.ahead import Ahead
from planner.ui.pages.week.balance_strip import BalanceStrip
from planner.ui.pages.week.card_keeper import CardKeeper
from planner.ui.pages.week.clipboard import Clipboard
from planner.ui.pages.week.connecting import connect_page
from planner.ui.pages.week.curtain_word import CurtainWord
from planner.ui.pages.week.days_keeper import DaysKeeper
from planner.ui.pages.week.draft import Draft, drafted
from planner.ui.pages.week.editor.keeper import EditorKeeper
from planner.ui.pages.week.editor.leaving import Leaving
from planner.ui.pages.week.ending import Ending
from planner.ui.pages.week.finding.keeper import FindingKeeper
from planner.ui.pages.week.head import WeekHead
from planner.ui.pages.week.jumping import Jumping
from planner.ui.pages.week.panel import Panel
from planner.ui.pages.week.quick_line import QuickLine
from planner.ui.pages.week.shown import Asked, read
from planner.ui.pages.week.span_words import name_steps
from planner.ui.pages.week.spans import LISTED, Span, known, on, span_named
from planner.ui.pages.week.tonight import Tonight
from planner.ui.pages.week.views import Views
from planner.ui.week.board import key_of
from planner.ui.week.intents import Key, WeekAsked

if TYPE_CHECKING:
    from planner.services.quickadd import Added

USUAL_HOUR = 42.0


class WeekPage(Page):
    """``agreement_asked`` hands over the id of an agreement that people want to see."""

    agreement_asked = Signal(str)

    def __init__(self, around: Around, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.around = around
        self.tools, self.session, self.commands = around.tools, around.session, around.commands
        self._is_stale = self._has_room = False
        self._agenda: Agenda | None = None
        self._week: Agenda | None = None
        self._balances: Sequence[Balance] = ()
        self._day: date | None = None
        self._meant, self._listed = date.min, LISTED
        tools, keeper = self.tools, self.tools.keeper
        self.views = Views(tools, self)
        self.view = self.views.week
        self.view.set_hour(tools.settings.now.zoom * USUAL_HOUR)
        self.view.fold(folded=tools.settings.now.fold_night)
        self.commands.fold_night.setChecked(tools.settings.now.fold_night)
        # In the order the keys go.
        self.acts = WeekActs(tools, self.session, self.entry, self)
        self.line = QuickLine(keeper, self.session, self.acts.deciding, self)
        self.head = WeekHead(keeper, self.commands, self)
        self.head.set_span(span_named(tools.settings.now.span))
        self.strip, self.panel = BalanceStrip(keeper, self), Panel(keeper, self)
        self.clipboard = Clipboard(self.views, self.acts, self)
        self.editor = EditorKeeper(self)
        self.cards, self.finding = CardKeeper(self), FindingKeeper(self)
        self.days, self.jumping = DaysKeeper(self), Jumping(self)
        self.curtain, self._ahead = CurtainWord(self), Ahead(self)
        self.leaving, self._ending, self._tonight = Leaving(self), Ending(self), Tonight(self)
        self._lay_out()
        connect_page(self)

    @property
    def agenda(self) -> Agenda | None:
        """What is shown."""
        return self._agenda

    @property
    def meant(self) -> date:
        """The day for the sake of which others are shown with it."""
        return self._meant

    @property
    def ground(self) -> QWidget:
        """The days, so that the line of words stays free."""
        return self.views

    def start(self) -> None:
        """Show the week of today, or what was shown before."""
        if self._agenda is None or self._is_stale:
            self.renew()
        if self.finding.is_open:
            self.finding.open()
        else:
            self.take_focus()

    @Slot()
    def take_focus(self) -> None:
        """Let the days have the keys."""
        self.views.front.setFocus()

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

    @Slot(object)
    def show_day(self, day: date | None) -> None:
        """That day with those that are shown together; None is today."""
        self._day, self._listed = known(day) if day is not None else None, LISTED
        self.renew()
        self.views.front.show_day(self._meant)

    @Slot()
    def renew(self) -> None:
        """Read the plan anew."""
        asked = Asked(self.head.span, self._day, self._listed)
        found = self.session.ask(lambda plan: read(plan, asked))
        if found is None:
            return
        self._is_stale = False
        self.curtain.follow(found.week.people)
        self._agenda, self._week = as_shown(found.days, self.session.here), found.week
        self._meant = found.meant
        locale = self.tools.locale_of(found.week.plan.week_start)
        name_steps(self.commands, asked.span)
        self.views.bring(asked.span)
        self.commands.show_grid(self.views.days is None)
        self.views.show_days(self._agenda, self._meant, locale)
        self.jumping.show(self._meant, found.today, self._agenda, locale)
        self._balances = self._week.balance()
        if asked.span is Span.MONTH:
            self.head.show_month(self._meant, locale)
        else:
            self.head.show_days(self._agenda.first, self._agenda.end, found.today, locale)
        self.head.show_people(self._agenda.people, self.session.here)
        self.line.show_people(self._agenda.people, self.session.here)
        self.show_status()
        self.fold()
        self.cards.renew()

    @Slot(object)
    def show_draft(self, draft: Draft | None) -> None:
        """Let the balance say what it would be."""
        if self._week is not None:
            self._balances = drafted(self._week, draft).balance()
            self._show_balance()

    def _show_balance(self) -> None:
        """Where it is to be seen: in the panel, or in its strip while that is folded."""
        shown = self.strip if self.panel.isHidden() else self.panel
        shown.show_balance(self._balances)

    @Slot(object)
    def go(self, asked: WeekAsked) -> None:
        """So many weeks on or back, or days or months where those are shown; 0 is today."""
        if asked.step == 0 or self._agenda is None:
            self.show_day(None)
        else:
            self.show_day(on(self.head.span, self._meant, asked.step))
            self._ahead.follow(asked.step)

    @Slot(float)
    def keep_zoom(self, hour: float) -> None:
        self.tools.settings.change(zoom=hour / USUAL_HOUR)

    @Slot(bool)
    def keep_fold(self, folded: bool) -> None:
        self.commands.fold_night.setChecked(folded)
        self.tools.settings.change(fold_night=folded)

    @Slot(object)
    def choose_span(self, span: Span) -> None:
        """Show so many days, around the one the keys are at."""
        at = self.views.day_at() or self._day
        self.head.set_span(span)
        self.tools.settings.change(span=span.value)
        self.show_day(at)
        self.take_focus()

    @Slot()
    def list_on(self) -> None:
        """Let the list go on."""
        self._listed += LISTED
        self.renew()

    @Slot(object)
    def show_made(self, key: Key) -> None:
        """Go to a block that has just come."""
        self.views.front.reveal(key)

    @Slot(object)
    def show_added(self, added: "Added") -> None:
        """The week in which a line of words has its block, and the block."""
        self.show_entry(added.entry)

    def show_entry(self, entry: Entry) -> None:
        """The week in which it happens, and it there."""
        home = self._agenda.plan.zone if self._agenda is not None else "UTC"
        self.show_day(wall_at(entry.occurrence.span.start, home).date())
        self.views.front.reveal(key_of(entry))

    def show_found(self, entry: Entry) -> None:
        """The grid where it happens, and it there: in a month it could lie behind others of its day."""
        if self.views.days is not None:
            self.head.set_span(Span.WEEK)
        self.show_entry(entry)
        self.take_focus()

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
        self.views.dress()
        self.fold()

    def fold(self) -> None:
        """Beside the week stays only what leaves each lane its room."""
        if self._week is None or not self._has_room:
            return
        beside = self.view.gutter.wanted_width() + self.view.verticalScrollBar().sizeHint().width()
        lanes = 7 * max(len(self._week.people), 1)
        room = self.width() - self.panel.width() - beside
        has_panel = room >= lanes * self.view.sheet.metrics.lane and not self.finding.is_open
        self.panel.setVisible(has_panel)
        self.finding.fit(self.width())
        self.strip.setVisible(not has_panel)
        self._show_balance()
        self.head.offer_jump(not has_panel)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._has_room = True
        self.fold()

    def set_beside(self, part: QWidget) -> None:
        """Let that stand beside the days too."""
        self._beside.addWidget(part)

    def _lay_out(self) -> None:
        middle = QVBoxLayout()
        middle.setSpacing(0)
        middle.addWidget(self.head)
        middle.addWidget(self.strip)
        middle.addWidget(self.views, 1)
        middle.addWidget(Rule(self))
        middle.addWidget(self.line)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addLayout(middle, 1)
        layout.addWidget(self.panel)
        self._beside = layout
