"""The sheet on which a part of the plan goes to a phone: what it is to be, and which way it takes."""

from enum import Enum, auto

from PySide6.QtCore import QSize, Qt, Signal, Slot
from PySide6.QtWidgets import QBoxLayout, QFrame, QScrollArea, QVBoxLayout, QWidget

from planner.domain.errors import UserError
from planner.services.agenda import Agenda
from planner.ui.kit.text import Label, Tone, told
from planner.ui.kit.widgets.buttons import Button, PrimaryButton
from planner.ui.kit.widgets.segments import SegmentedChoice
from planner.ui.kit.widgets.toast import Toast
from planner.ui.pages.agreements.wide_sheet import WideSheet
from planner.ui.pages.page import Around
from planner.ui.pages.phone.at_home import AtHome
from planner.ui.pages.phone.choosing import Choosing
from planner.ui.pages.phone.file_panel import FilePanel
from planner.ui.pages.phone.home_panel import HomePanel
from planner.ui.pages.phone.letting_out import LettingOut
from planner.ui.pages.phone.scan import Scan
from planner.ui.pages.phone.scan_panel import ScanPanel

SIZE = QSize(860, 700)
WAY, GAP = 310, 24


class Way(Enum):
    """How it gets there."""

    SCAN = auto()
    HOME = auto()
    FILE = auto()


class PhoneSheet(WideSheet):
    """``said`` tells what was done. What is shared goes on being shared once it is closed."""

    said = Signal(str)

    def __init__(self, around: Around, whole: Agenda, scan: Scan, at_home: AtHome, parent: QWidget) -> None:
        """``whole`` is any agenda of the plan, which knows whose it is."""
        keeper = around.tools.keeper
        super().__init__(keeper, self.tr("Send to a phone"), parent, SIZE)
        self._around, self._scan = around, scan
        self._choosing = Choosing(around, whole)
        self._scanning = ScanPanel(keeper, scan)
        self._homing = HomePanel(around, at_home, self._choosing.options)
        self._filing = FilePanel(keeper)
        self._letting_out = LettingOut(around, self)
        self._trouble = Label("", tone=Tone.DANGER, wrap=True)
        self._trouble.hide()
        self._way = SegmentedChoice(
            keeper,
            self.tr("Which way it takes"),
            [
                (Way.SCAN, self.tr("By its camera")),
                (Way.HOME, self.tr("For good, at home")),
                (Way.FILE, self.tr("As a file")),
            ],
        )
        self._panels: dict[object, QWidget] = {
            Way.SCAN: self._scanning,
            Way.HOME: self._homing,
            Way.FILE: self._filing,
        }
        # One at a time, and no taller than it is itself, which a QStackedWidget would be.
        self._stack = QWidget()
        panels = QVBoxLayout(self._stack)
        panels.setContentsMargins(0, 0, 0, 0)
        for panel in self._panels.values():
            panels.addWidget(panel)
            panel.setVisible(panel is self._scanning)
        self.body.addWidget(self._way)
        scroller = self._made_scroller()
        self._toast = Toast(keeper, scroller)
        self.body.addWidget(scroller, 1)
        self.body.addWidget(self._trouble)
        self._stop = self.add_button(Button(self.tr("Stop sharing")))
        self._done = self.add_button(PrimaryButton(self.tr("Done")), default=True)
        self._connect()
        self._take_up()

    def _made_scroller(self) -> QScrollArea:
        """The way beside what is chosen; above it where there is no room for both."""
        theme = self._keeper.theme
        fits = self._size.width() >= theme.px(SIZE.width()) * 0.85
        ground = QWidget()
        ground.setProperty("part", "page")
        across, down = QBoxLayout.Direction.LeftToRight, QBoxLayout.Direction.TopToBottom
        layout = QBoxLayout(across if fits else down, ground)
        # Room for the ring of focus, which would be cut off.
        layout.setContentsMargins(2, 2, 2, 2)
        layout.setSpacing(theme.px(GAP))
        layout.addWidget(self._stack, 0, Qt.AlignmentFlag.AlignTop)
        layout.addWidget(self._choosing, 1)
        if fits:
            self._stack.setFixedWidth(theme.px(WAY))
        scroller = QScrollArea()
        scroller.setFrameShape(QFrame.Shape.NoFrame)
        scroller.setWidgetResizable(True)
        scroller.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        scroller.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        scroller.setWidget(ground)
        return scroller

    def _connect(self) -> None:
        self._way.chosen.connect(self._go)
        self._choosing.settled.connect(self._choose_anew)
        self._scanning.asked.connect(self._share)
        self._stop.clicked.connect(self._scan.stop)
        self._done.clicked.connect(self.accept)
        self._scan.changed.connect(self._allow)
        self._filing.save.connect(self._save)
        self._filing.save_each.connect(self._save_each)
        self._filing.mail.connect(self._mail)
        self._filing.copy.connect(self._copy)
        self._letting_out.done.connect(self._tell)
        self._letting_out.failed.connect(self._fail)
        self._letting_out.busy_changed.connect(self._hold)
        undo_stack = self._around.session.undo_stack
        self._homing.undoable.connect(self._offer_undo)
        self._toast.acted.connect(undo_stack.undo)
        # Its Undo means the step it speaks of, and no other.
        undo_stack.indexChanged.connect(self._toast.hide)

    def _take_up(self) -> None:
        """Go on with what is shared already, or begin."""
        scan = self._scan
        if scan.is_shared and scan.chosen is not None and scan.here == self._around.session.here:
            self._choosing.options.choose(scan.chosen)
        else:
            self._share()
        self._choosing.count()
        self._allow()

    @Slot()
    def _share(self) -> None:
        if self._choosing.is_anything and self._scanning.address:
            self._scan.begin(self._choosing.wanted(), self._scanning.address, self._choosing.options.chosen)
        elif self._scan.is_shared:
            self._scan.stop()

    @Slot()
    def _choose_anew(self) -> None:
        self._allow()
        if self._scan.is_shared or self._way.value is Way.SCAN:
            self._share()

    @Slot(object)
    def _go(self, way: object) -> None:
        for one, panel in self._panels.items():
            panel.setVisible(one is way)
        self._trouble.hide()
        self._allow()

    @Slot()
    def _allow(self) -> None:
        self._stop.setVisible(self._scan.is_shared and self._way.value is Way.SCAN)
        self._filing.allow(self._choosing.is_anything)

    @Slot()
    def _save(self) -> None:
        self._letting_out.save(self._choosing.wanted())

    @Slot()
    def _save_each(self) -> None:
        self._letting_out.save_each(self._choosing.wanted())

    @Slot()
    def _mail(self) -> None:
        self._letting_out.save(self._choosing.wanted(), for_mail=True)

    @Slot()
    def _copy(self) -> None:
        self._letting_out.copy(self._choosing.wanted())

    @Slot(bool)
    def _hold(self, busy: bool) -> None:
        """What is written is what was chosen: nothing is changed meanwhile."""
        self._choosing.options.setEnabled(not busy)
        self._filing.allow(not busy)
        self._trouble.hide()

    @Slot(str)
    def _tell(self, text: str) -> None:
        self._choosing.note_copy()
        self.accept()
        self.said.emit(text)

    @Slot(str)
    def _offer_undo(self, text: str) -> None:
        self._toast.say(text, self.tr("Undo"))

    @Slot(object)
    def _fail(self, trouble: UserError) -> None:
        self._trouble.setText(told(trouble))
        self._trouble.show()
