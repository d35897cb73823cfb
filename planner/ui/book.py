"""The pages of the plan that is open, each made when it is first gone to."""

from enum import StrEnum
from typing import TYPE_CHECKING

from PySide6.QtCore import QTimer, Signal, Slot
from PySide6.QtGui import QAction, QActionGroup
from PySide6.QtWidgets import QStackedWidget, QWidget

from planner.services.agenda import Entry, week
from planner.ui.pages.page import Around, Page
from planner.ui.pages.settings.names import SectionName
from planner.ui.pages.week.page import WeekPage

if TYPE_CHECKING:
    from planner.ui.kit.widgets.toast import Toast
    from planner.ui.pages.calendars.arrivals import Arrivals
    from planner.ui.pages.phone.phones import Phones

# In milliseconds: until then people see their week, and nothing else is begun.
SETTLED = 1500


class PageName(StrEnum):
    WEEK = "week"
    AGREEMENTS = "agreements"
    CARDS = "cards"
    SETTINGS = "settings"


class Book(QStackedWidget):
    """``went`` hands over the PageName of the page that is in front now.

    ``sharing`` is a word that holds while something is shared with a phone, empty once it is not.
    """

    went = Signal(str)
    sharing = Signal(str)

    def __init__(self, around: Around, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._around = around
        self._pages: dict[PageName, Page] = {}
        self._toasts: dict[QWidget, Toast] = {}
        self._arrivals: Arrivals | None = None
        self._phones: Phones | None = None
        # Before the week has a word to say about it.
        around.session.here_changed.connect(self._cover)
        self._cover()
        # Whoever comes into a window only later is looked over by its stylesheet once more.
        around.session.unfinished.ending.connect(self._finish_lines)
        around.session.unfinished.gathering.connect(self._gather)
        self.week = WeekPage(around, self)
        self._keep(PageName.WEEK, self.week)
        self.week.agreement_asked.connect(self._show_agreement)
        commands = around.commands
        self._sections = QActionGroup(self)
        self._sections.setExclusionPolicy(QActionGroup.ExclusionPolicy.None_)
        self._sections.triggered.connect(self._go_to_section)
        for action, section in (
            (commands.settings, SectionName.PEOPLE),
            (commands.trash, SectionName.TRASH),
            (commands.backups, SectionName.BACKUPS),
            (commands.calendars, SectionName.CALENDARS),
            (commands.keyboard, SectionName.KEYBOARD),
            (commands.about, SectionName.ABOUT),
        ):
            action.setData(section)
            self._sections.addAction(action)
        for action in (commands.day, commands.week, commands.month, commands.agenda, commands.find_time):
            action.triggered.connect(self._go_to_week)
        commands.agreements.triggered.connect(self._go_to_agreements)
        commands.cards.triggered.connect(self._go_to_cards)
        commands.find.triggered.connect(self._find)
        commands.import_calendar.triggered.connect(self._choose_calendars)
        commands.export_calendar.triggered.connect(self._let_leave)
        self._settled = QTimer(self)
        self._settled.setSingleShot(True)
        self._settled.timeout.connect(self._serve_phones)
        self._settled.timeout.connect(self._offer_left)
        around.session.closing.connect(self._settled.stop)
        self._settled.start(SETTLED)
        commands.send_to_phone.triggered.connect(self._send_to_phone)
        commands.print_week.triggered.connect(self._print)
        commands.print_agreements.triggered.connect(self._print_agreements)

    @property
    def page(self) -> PageName:
        return next(name for name, page in self._pages.items() if page is self.currentWidget())

    @Slot(str)
    def go(self, name: str, part: str = "") -> None:
        """Bring that page to the front, and that part of it; a page that is not there is the week."""
        known = PageName(name) if name in list(PageName) else PageName.WEEK
        page = self._pages.get(known) or self._keep(known, self._made(known))
        for one in self._pages.values():
            one.in_front = one is page
        self.setCurrentWidget(page)
        if part:
            page.open_part(part)
        page.start()
        self.went.emit(known)

    @Slot(str)
    def say(self, text: str) -> None:
        self._toast().say(text)

    @Slot(str)
    def offer_undo(self, text: str) -> None:
        """A word about what was done, with the way back beside it."""
        self._toast().say(text, self.tr("Undo"))

    @property
    def arrivals(self) -> "Arrivals":
        """What to do with calendars that come in."""
        if self._arrivals is None:
            from planner.ui.pages.calendars.arrivals import Arrivals  # noqa: PLC0415

            self._arrivals = Arrivals(self._around, self)
            self._arrivals.undoable.connect(self.offer_undo)
        return self._arrivals

    def _toast(self) -> "Toast":
        """That on the ground of the page in front; it comes with the first word to be said there."""
        ground = self._pages[self.page].ground
        if ground not in self._toasts:
            from planner.ui.kit.widgets.toast import Toast  # noqa: PLC0415

            stack = self._around.session.undo_stack
            toast = self._toasts[ground] = Toast(self._around.tools.keeper, ground)
            toast.acted.connect(stack.undo)
            # Its Undo means the step it speaks of, and no other.
            stack.indexChanged.connect(toast.hide)
        return self._toasts[ground]

    def _made(self, name: PageName) -> Page:
        if name is PageName.WEEK:
            return self.week
        # What nobody looked at yet need not be there when the window comes up.
        if name is PageName.AGREEMENTS:
            from planner.ui.pages.agreements.page import AgreementsPage  # noqa: PLC0415

            return AgreementsPage(self._around)
        if name is PageName.CARDS:
            from planner.ui.pages.cards.page import CardsPage  # noqa: PLC0415

            cards = CardsPage(self._around)
            cards.proposed.connect(self._show_agreement)
            return cards
        from planner.ui.pages.settings.page import SettingsPage  # noqa: PLC0415

        return SettingsPage(self._around)

    def _keep(self, name: PageName, page: Page) -> Page:
        self._pages[name] = page
        self.addWidget(page)
        page.said.connect(self.say)
        page.undoable.connect(self.offer_undo)
        return page

    @Slot()
    def _cover(self) -> None:
        """What was just said may not be for whoever sits here now."""
        self._around.commands.cover(self._around.session.here is not None)
        for toast in self._toasts.values():
            toast.hide()

    @Slot(QAction)
    def _go_to_section(self, action: QAction) -> None:
        self.go(PageName.SETTINGS, action.data())

    @Slot()
    def _go_to_week(self) -> None:
        if self.page is not PageName.WEEK:
            self.go(PageName.WEEK)

    @Slot()
    def _go_to_agreements(self) -> None:
        if self.page is not PageName.AGREEMENTS:
            self.go(PageName.AGREEMENTS)

    @Slot()
    def _go_to_cards(self) -> None:
        if self.page is not PageName.CARDS:
            self.go(PageName.CARDS)

    @Slot()
    def _find(self) -> None:
        from planner.ui.pages.search.sheet import SearchSheet  # noqa: PLC0415

        sheet = SearchSheet(self._around, self)
        sheet.chosen.connect(self._show_found)
        sheet.agreement_chosen.connect(self._show_agreement)
        sheet.open()

    @Slot(object)
    def _show_found(self, entry: Entry) -> None:
        """The week it happens in, and it there."""
        self.go(PageName.WEEK)
        self.week.show_found(entry)

    @Slot(str)
    def _show_agreement(self, agreement: str) -> None:
        self.go(PageName.AGREEMENTS, agreement)

    @Slot()
    def _print(self) -> None:
        from planner.ui.printing.sheet import PrintSheet  # noqa: PLC0415

        day = self.week.meant if self.week.agenda is not None else None
        shown = self._around.session.ask(lambda plan: week(plan, day))
        if shown is not None:
            sheet = PrintSheet(self._around, shown, self)
            sheet.said.connect(self.say)
            sheet.open()

    @Slot()
    def _print_agreements(self) -> None:
        from planner.ui.printing.papers.sheet import PaperSheet  # noqa: PLC0415

        sheet = PaperSheet(self._around, self)
        sheet.said.connect(self.say)
        sheet.open()

    @Slot()
    def _choose_calendars(self) -> None:
        self.arrivals.choose()

    @Slot()
    def _let_leave(self) -> None:
        from planner.ui.pages.calendars.export_sheet import ExportSheet  # noqa: PLC0415

        whole = self._around.session.ask(week)
        if whole is not None:
            sheet = ExportSheet(self._around, whole, self)
            sheet.said.connect(self.say)
            sheet.open()

    @Slot()
    def _serve_phones(self) -> None:
        """What phones keep fetching at home is there as long as the window is."""
        from planner.services.sharing.given import is_anything_given  # noqa: PLC0415

        if self._around.session.ask(is_anything_given):
            self.phones.serve()

    @Slot()
    def _finish_lines(self) -> None:
        from planner.ui.unfinished.gathering import finish_lines  # noqa: PLC0415

        finish_lines(self)

    @Slot()
    def _gather(self) -> None:
        from planner.ui.unfinished.gathering import gather  # noqa: PLC0415

        gather(self._around.session.unfinished, self)

    @Slot()
    def _offer_left(self) -> None:
        """What was not finished when the plan was left the last time."""
        if self._around.session.unfinished.waiting:
            from planner.ui.unfinished.offering import Offering  # noqa: PLC0415

            Offering(self._around, self).offer()

    @Slot()
    def _send_to_phone(self) -> None:
        self.phones.open()

    @property
    def phones(self) -> "Phones":
        """What is sent to phones, and shared with them."""
        if self._phones is None:
            from planner.ui.pages.phone.phones import Phones  # noqa: PLC0415

            self._phones = Phones(self._around, self)
            self._phones.said.connect(self.say)
            self._phones.sharing.connect(self.sharing)
        return self._phones
