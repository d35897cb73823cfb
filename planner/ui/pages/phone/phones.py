"""What the window does for phones: the sheet, and what goes on being shared once that is closed."""

from functools import partial

from PySide6.QtCore import QObject, Signal, Slot
from PySide6.QtWidgets import QWidget

from planner.services.agenda import week
from planner.services.beside import beside
from planner.services.sharing.copies import note_copy
from planner.services.sharing.preview import Preview, preview
from planner.ui.pages.calendars.newest import Newest
from planner.ui.pages.page import Around
from planner.ui.pages.phone.at_home import AtHome
from planner.ui.pages.phone.scan import Scan
from planner.ui.pages.phone.sheet import PhoneSheet

MINUTE = 60


class Phones(QObject):
    """``said`` is a word about what was done, ``sharing`` one that holds for as long as that is shared."""

    said = Signal(str)
    sharing = Signal(str)

    def __init__(self, around: Around, page: QWidget) -> None:
        super().__init__(page)
        self._around, self._page = around, page
        self._scan, self._at_home = Scan(around, self), AtHome(around, self)
        self._told, self._noted = "", ""
        self._copied = Newest(around.tools.tasks, self)
        self._copied.done.connect(self._note)
        around.session.closing.connect(self._end)
        self._scan.changed.connect(self._tell)
        self._scan.passed.connect(self._tell)

    def serve(self) -> None:
        """Let phones have what they keep fetching."""
        self._at_home.renew()

    def open(self) -> None:
        """Let people choose what goes to a phone, and how."""
        self.serve()
        whole = self._around.session.ask(week)
        if whole is not None:
            sheet = PhoneSheet(self._around, whole, self._scan, self._at_home, self._page)
            sheet.said.connect(self.said)
            sheet.open()

    @Slot()
    def _tell(self) -> None:
        self._see_whether_fetched()
        minutes = -(-self._scan.seconds_left // MINUTE)
        if not self._scan.is_shared:
            text = ""
        elif minutes == 1:
            text = self.tr("Shared for 1 more minute")
        else:
            text = self.tr("Shared for {minutes} more minutes").format(minutes=minutes)
        if text != self._told:
            self._told = text
            self.sharing.emit(text)

    def _see_whether_fetched(self) -> None:
        """What a phone took by its camera is a copy like a file; that it did is kept, and nothing of when."""
        scan = self._scan
        if scan.was_fetched and scan.wanted is not None and scan.address != self._noted:
            self._noted = scan.address
            self._copied.ask(beside(self._around.session.plan, partial(preview, wanted=scan.wanted)))

    @Slot()
    def _end(self) -> None:
        self._copied.blockSignals(True)

    @Slot(object)
    def _note(self, left: Preview) -> None:
        if self._scan.wanted is not None:
            reader = self._scan.wanted.choice.reader
            self._around.session.ask(lambda plan: note_copy(plan, reader, left.lines))
