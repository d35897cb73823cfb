"""The pages of the plan that is open, each made when it is first gone to."""

from enum import StrEnum

from PySide6.QtCore import Signal, Slot
from PySide6.QtGui import QAction, QActionGroup
from PySide6.QtWidgets import QStackedWidget, QWidget

from planner.ui.kit.widgets.toast import Toast
from planner.ui.pages.page import Around, Page
from planner.ui.pages.settings.names import SectionName
from planner.ui.pages.week.page import WeekPage


class PageName(StrEnum):
    WEEK = "week"
    SETTINGS = "settings"


class Book(QStackedWidget):
    """``went`` hands over the PageName of the page that is in front now."""

    went = Signal(str)

    def __init__(self, around: Around, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._around = around
        self._pages: dict[PageName, Page] = {}
        self._toasts: dict[Page, Toast] = {}
        self.week = WeekPage(around)
        self._keep(PageName.WEEK, self.week)
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
        ):
            action.setData(section)
            self._sections.addAction(action)
        for action in (commands.day, commands.week, commands.month, commands.agenda, commands.find_time):
            action.triggered.connect(self._go_to_week)

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

    def _toast(self) -> Toast:
        return self._toasts[self._pages[self.page]]

    def _made(self, name: PageName) -> Page:
        if name is PageName.WEEK:
            return self.week
        # What nobody looked at yet need not be there when the window comes up.
        from planner.ui.pages.settings.page import SettingsPage  # noqa: PLC0415

        return SettingsPage(self._around)

    def _keep(self, name: PageName, page: Page) -> Page:
        self._pages[name] = page
        self.addWidget(page)
        page.said.connect(self.say)
        page.undoable.connect(self.offer_undo)
        stack = self._around.session.undo_stack
        toast = self._toasts[page] = Toast(self._around.tools.keeper, page.ground)
        toast.acted.connect(stack.undo)
        # Its Undo means the step it speaks of, and no other.
        stack.indexChanged.connect(toast.hide)
        return page

    @Slot(QAction)
    def _go_to_section(self, action: QAction) -> None:
        self.go(PageName.SETTINGS, action.data())

    @Slot()
    def _go_to_week(self) -> None:
        if self.page is not PageName.WEEK:
            self.go(PageName.WEEK)
