"""The window: the rail, the page that is open, and the menus above; what they do, the pages know."""

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QRect, QSize, Slot
from PySide6.QtGui import QCloseEvent, QGuiApplication
from PySide6.QtWidgets import QHBoxLayout, QMainWindow, QMenuBar, QStackedWidget, QVBoxLayout, QWidget

from planner.domain.errors import UserError
from planner.identity import NAME
from planner.services.in_use import Broken
from planner.ui.actions.commands import Commands
from planner.ui.actions.files import Files
from planner.ui.actions.menus import Menus
from planner.ui.book import Book, PageName
from planner.ui.desk import Desk
from planner.ui.kit.icon_names import IconName
from planner.ui.kit.live_look import LiveLook
from planner.ui.kit.preferences import Place
from planner.ui.kit.text import told
from planner.ui.pages.calendars.drops import Drops
from planner.ui.pages.calendars.source import Source
from planner.ui.pages.page import Around
from planner.ui.pages.week.page import WeekPage
from planner.ui.rail import Rail
from planner.ui.session import Session
from planner.ui.tools import Tools

if TYPE_CHECKING:
    from planner.services.beginning import Beginning
    from planner.ui.kit.widgets.buttons import LinkButton
    from planner.ui.kit.widgets.toast import Toast
    from planner.ui.pages.welcome.page import WelcomePage
    from planner.ui.tray import Tray

USUAL, LEAST = QSize(1440, 900), QSize(640, 480)


class Window(QMainWindow):
    def __init__(self, tools: Tools, desk: Desk) -> None:
        super().__init__()
        self._tools, self._desk = tools, desk
        self._book: Book | None = None
        self._welcome: WelcomePage | None = None
        self._shared: LinkButton | None = None
        self._tray: Tray | None = None
        self.commands = Commands(self)
        LiveLook(tools.keeper, tools.settings, self)
        # Each in its place from the start: whoever is moved later is dressed again.
        self._ground = QWidget(self)
        self._stack = QStackedWidget(self._ground)
        self._rail = Rail(tools.keeper, self._ground)
        self._rail.add(PageName.WEEK, IconName.WEEK, self.tr("Week"))
        self._rail.add(PageName.AGREEMENTS, IconName.AGREEMENTS, self.tr("Agreements"))
        self._rail.add(PageName.CARDS, IconName.CARDS, self.tr("Cards"))
        self._rail.add(PageName.SETTINGS, IconName.SETTINGS, self.tr("Settings"), foot=True)
        self._rail.show_pages(False)
        self._toast: Toast | None = None
        self._files = Files(self, desk, self.commands, tools)
        self._bar = QMenuBar(self._ground)
        self._menus = Menus(self._bar, self.commands, tools.keeper, tools.settings)
        self.addActions(self.commands.all)
        self._lay_out()
        # Once most of what a new window hears of is over.
        self._drops = Drops(tools.keeper, self, self.commands.import_calendar)
        self._connect()
        self._place()

    @property
    def book(self) -> Book | None:
        """The pages of the plan that is open."""
        return self._book

    @property
    def week(self) -> WeekPage | None:
        """The week of the plan that is open."""
        return self._book.week if self._book is not None else None

    @Slot(str)
    def say(self, text: str) -> None:
        if self._book is not None:
            self._book.say(text)
        elif (page := self._stack.currentWidget()) is not None:
            from planner.ui.kit.widgets.toast import Toast  # noqa: PLC0415

            self._toast = self._toast or Toast(self._tools.keeper, page)
            self._toast.say(text)

    @Slot(object)
    def show_trouble(self, trouble: UserError) -> None:
        """A whole page for what cannot be opened."""
        from planner.ui.pages.trouble import PlanTroublePage  # noqa: PLC0415

        page = PlanTroublePage(self._tools, trouble, can_go_back=self._desk.session is not None)
        page.restore_asked.connect(self._restore)
        page.retried.connect(self._desk.retry)
        page.open_asked.connect(self._files.open)
        page.new_asked.connect(self.show_welcome)
        page.back_asked.connect(self._back)
        self._show(page)

    @Slot(object)
    def show_welcome(self, path: Path) -> None:
        # A plan that opens, which is nearly always, needs no such page.
        from planner.ui.pages.welcome.page import WelcomePage  # noqa: PLC0415

        page = WelcomePage(self._tools, path)
        page.begun.connect(self._begin)
        page.sample_asked.connect(self._desk.open_sample)
        self._show(page)
        self._welcome = page
        page.start()

    @Slot(object)
    def _meet(self, session: Session) -> None:
        """A plan that has just been opened."""
        session.troubled.connect(self.show_refusal)
        self.show_plan(session)

    @Slot(object)
    def show_plan(self, session: Session) -> None:
        book = Book(Around(self._tools, self._desk, session, self.commands), self._stack)
        self._show(book)
        self._book = book
        book.went.connect(self._went)
        book.sharing.connect(self._show_shared)
        self._rail.show_pages(True)
        self.commands.follow(session.undo_stack)
        self._name(session.in_use.path)
        book.go(self._tools.settings.now.page)

    @Slot(object)
    def show_refusal(self, trouble: UserError) -> None:
        """A word about what could not be done; the page stays."""
        self.say(told(trouble))

    @Slot()
    def come_forward(self) -> None:
        """Somebody started the program again."""
        self.setWindowState(self.windowState() & ~self.windowState().WindowMinimized)
        self.show()
        self.raise_()
        self.activateWindow()

    @Slot()
    def keep_icon(self) -> None:
        """Have an icon in the tray from when somebody asks for one."""
        if self._tray is None and self._tools.settings.now.tray:
            from planner.ui.tray import Tray  # noqa: PLC0415

            self._tray = Tray(self, self._desk, self.commands, self._tools)
            self._tray.asked_for.connect(self.come_forward)
            self._tray.left.connect(self.leave)

    def come_up(self, *, at_login: bool) -> None:
        """Be there, for the first time; what the computer started waits in the tray where there is one."""
        if at_login:
            self.keep_icon()
        if at_login and self._tray is not None:
            self._tray.wait()
        else:
            self.show()

    @Slot()
    def leave(self) -> None:
        """Close and be gone, though an icon was to stay."""
        if self._tray is not None:
            self._tray.let_go()
        if self.close() and self._tray is not None:
            QCoreApplication.quit()  # as a window that was out of sight is not the last one to be closed

    @Slot()
    def keep(self) -> None:
        """Keep what is being written, and how the window stands: it may have to go in a moment."""
        self._remember()
        self._desk.keep_unfinished()

    @Slot()
    def end(self) -> None:
        """Be gone at once, without asking: nobody may be there to answer."""
        self._remember()
        self._desk.clear()
        QCoreApplication.exit()

    def closeEvent(self, event: QCloseEvent) -> None:
        self._remember()
        self._tools.tasks.close()
        self._desk.clear()
        super().closeEvent(event)

    def _lay_out(self) -> None:
        layout = QHBoxLayout(self._ground)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        page = QVBoxLayout()
        page.setSpacing(0)
        page.addWidget(self._bar)
        page.addWidget(self._stack, 1)
        layout.addWidget(self._rail)
        layout.addLayout(page, 1)
        self.setCentralWidget(self._ground)
        self.setWindowTitle(NAME)

    def _connect(self) -> None:
        desk, commands = self._desk, self.commands
        desk.opened.connect(self._meet)
        desk.failed.connect(self.show_trouble)
        desk.elsewhere.connect(self._elsewhere)
        desk.welcomed.connect(self.show_welcome)
        desk.asked_for.connect(self.come_forward)
        self._files.said.connect(self.say)
        self._files.refused.connect(self.show_refusal)
        self._menus.recent_asked.connect(desk.open)
        self._drops.brought.connect(self._bring_in)
        self._rail.chosen.connect(self._go)
        commands.sample.triggered.connect(desk.open_sample)
        commands.quit.triggered.connect(self.leave)
        self._tools.settings.changed.connect(self.keep_icon)

    def _show(self, page: QWidget) -> None:
        """Let that be the page; what was there before goes."""
        self._stack.addWidget(page)
        self._stack.setCurrentWidget(page)
        self._book, self._toast, self._welcome = None, None, None
        self._rail.show_pages(False)
        self.commands.follow(None)
        self.setWindowTitle(NAME)
        while self._stack.count() > 1:
            before = self._stack.widget(0)
            if before is not None:
                self._stack.removeWidget(before)
                before.deleteLater()

    def _name(self, path: Path) -> None:
        """The file's own name, never those of people or of what they plan."""
        if self._desk.is_sample:
            self.setWindowTitle(self.tr("Sample week – {program}").format(program=NAME))
        elif path == self._desk.shelf.usual:
            self.setWindowTitle(NAME)
        else:
            self.setWindowTitle(
                self.tr("{file} – {program}").format(file=path.stem.replace("[*]", ""), program=NAME)
            )

    @Slot(object)
    def _bring_in(self, sources: list[Source]) -> None:
        if self._book is not None:
            self._book.arrivals.offer(sources)

    @Slot(object, object)
    def _begin(self, path: Path, beginning: "Beginning") -> None:
        trouble = self._desk.begin(path, beginning)
        if trouble is not None and self._welcome is not None:
            self._welcome.refuse(trouble)

    @Slot(object)
    def _restore(self, broken: Broken) -> None:
        self._desk.bring_back(broken.backup, broken.path)

    @Slot(object)
    def _elsewhere(self, trouble: UserError) -> None:
        if self._desk.session is None:
            self.show_trouble(trouble)
        else:
            self.show_refusal(trouble)

    @Slot(str)
    def _go(self, name: str) -> None:
        if self._book is not None:
            self._book.go(name)

    @Slot(str)
    def _went(self, name: str) -> None:
        self._rail.show_chosen(name)
        self.commands.show_week(name == PageName.WEEK)

    @Slot(str)
    def _show_shared(self, text: str) -> None:
        """A quiet word in the corner while something is shared; it leads to where that can be stopped."""
        if self._shared is None:
            from planner.ui.kit.widgets.buttons import LinkButton  # noqa: PLC0415

            self._shared = LinkButton("", self._bar)
            self._shared.clicked.connect(self.commands.send_to_phone.trigger)
            self._bar.setCornerWidget(self._shared)
        self._shared.set_words(text)
        self._shared.setVisible(bool(text))
        self._bar.adjustSize()

    @Slot()
    def _back(self) -> None:
        if self._desk.session is not None:
            self.show_plan(self._desk.session)

    def _place(self) -> None:
        """Where it was the last time, as far as that is still on a screen."""
        self.setMinimumSize(LEAST)
        room = self.screen().availableSize()
        self.resize(USUAL.boundedTo(QSize(room.width() * 15 // 16, room.height() * 15 // 16)))
        place = self._tools.settings.now.place
        if place is None:
            return
        wanted = QRect(place.x, place.y, place.width, place.height)
        if any(screen.availableGeometry().intersects(wanted) for screen in QGuiApplication.screens()):
            self.setGeometry(wanted)
        else:
            self.resize(wanted.size())
        if place.maximized:
            self.setWindowState(self.windowState() | self.windowState().WindowMaximized)

    def _remember(self) -> None:
        box = self.normalGeometry() if self.isMaximized() else self.geometry()
        place = Place(box.x(), box.y(), box.width(), box.height(), self.isMaximized())
        page = self._book.page if self._book is not None else self._tools.settings.now.page
        self._tools.settings.change(place=place, page=str(page))
        self._tools.settings.save()
