"""The way by the camera: a code, the address it stands for, and how long that works."""

from PySide6.QtCore import Qt, QTimer, Signal, Slot
from PySide6.QtWidgets import QVBoxLayout, QWidget

from planner.ui.kit.fonts import Type
from planner.ui.kit.keeper import ThemeKeeper
from planner.ui.kit.text import Label, Tone, told
from planner.ui.kit.widgets.buttons import Button
from planner.ui.kit.widgets.dropdown import DropDown
from planner.ui.kit.widgets.field import Field
from planner.ui.pages.phone import network
from planner.ui.pages.phone.address_line import AddressLine
from planner.ui.pages.phone.code import CodeView
from planner.ui.pages.phone.scan import Scan
from planner.ui.pages.phone.told import time_left

GAP = 8
# In milliseconds: how often it is seen whether there is a network by now.
SOON = 3000


class ScanPanel(QWidget):
    """``asked`` says that people want it shared, at ``address``, once more or at another one."""

    asked = Signal()

    def __init__(self, keeper: ThemeKeeper, scan: Scan) -> None:
        super().__init__()
        self._scan = scan
        self._explained = Label("", tone=Tone.MUTED, wrap=True)
        self._code = CodeView(keeper)
        self._line = AddressLine(keeper)
        self._left = Label("", Type.SMALL, Tone.MUTED)
        self._left.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self._trouble = Label("", tone=Tone.DANGER, wrap=True)
        self._places = DropDown(keeper, "")
        caption = self.tr("This computer is in several networks; the phone is in")
        self._place = Field(keeper, caption, self._places)
        self._again = Button(self.tr("Share it again"))
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(keeper.theme.px(GAP))
        layout.addWidget(self._code, 0, Qt.AlignmentFlag.AlignHCenter)
        for part in (self._left, self._line, self._explained, self._place, self._trouble):
            layout.addWidget(part)
        layout.addWidget(self._again, 0, Qt.AlignmentFlag.AlignLeft)
        layout.addStretch(1)
        self._looking = QTimer(self)
        self._looking.setInterval(SOON)
        self._looking.timeout.connect(self._look_for_network)
        self.look_around()
        self.renew()
        self._places.chosen.connect(self.asked)
        self._again.clicked.connect(self._ask_again)
        scan.changed.connect(self.renew)
        scan.passed.connect(self._tell_time)

    @property
    def address(self) -> str:
        """Where it is to be shared; empty where there is no network."""
        return str(self._places.value or "")

    def look_around(self) -> None:
        """See which networks there are now."""
        found, before = network.home_addresses(), self._places.value
        self._places.set_options([(one, one) for one in found])
        if before in found:
            self._places.set_value(before)
        self._place.setVisible(len(found) > 1)

    @Slot()
    def renew(self) -> None:
        """Show how it stands."""
        scan, trouble = self._scan, self._scan.trouble
        shown = bool(scan.address)
        self._code.show_address(scan.address)
        self._line.show_address(scan.address)
        self._explained.setText(self._explanation())
        self._trouble.setText(told(trouble) if trouble is not None else "")
        self._trouble.setVisible(trouble is not None)
        for part in (self._code, self._line):
            part.setVisible(shown)
        self._left.setVisible(scan.is_shared)
        self._again.setVisible(bool(self.address) and not scan.is_shared)
        if self.address:
            self._looking.stop()
        else:
            self._looking.start()
        self._tell_time()

    @Slot()
    def _tell_time(self) -> None:
        scan = self._scan
        if scan.is_shared and not scan.address:
            self._left.setText(self.tr("Getting it ready…"))
        elif scan.is_shared and not scan.is_reachable:
            self._left.setText(self.tr("This computer has left that network; the phone cannot find it now."))
        else:
            self._left.setText(time_left(scan))
        self._left.setWordWrap(not scan.address or not scan.is_reachable)

    def _explanation(self) -> str:
        if not self.address:
            return self.tr(
                "This computer is in no network just now. Once it is in the same one as the phone, a code "
                "comes up here; a file works all the same."
            )
        if not self._scan.is_shared:
            return self.tr("Nothing is shared now. What a phone has taken already stays on it.")
        return self.tr(
            "The phone’s camera leads to it. Both need to be in the same network; the address works for ten "
            "minutes, and only for this."
        )

    @Slot()
    def _look_for_network(self) -> None:
        """The code comes by itself, as was said, unless people are at another way by now."""
        if not self.isVisible():
            return
        self.look_around()
        if self.address:
            self.renew()
            self.asked.emit()

    @Slot()
    def _ask_again(self) -> None:
        self.look_around()
        self.asked.emit()
