"""On which day a card is to ask again."""

from datetime import date, timedelta

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QWidget

from planner.domain.cards.card import Face
from planner.ui.kit.i18n import qdate
from planner.ui.kit.text import Label, Tone
from planner.ui.kit.widgets.buttons import Button, PrimaryButton
from planner.ui.kit.widgets.clockwork import DateField
from planner.ui.kit.widgets.field import Field
from planner.ui.kit.widgets.sheet import Sheet
from planner.ui.pages.calendars.scroller import Scroller
from planner.ui.tools import Tools

USUAL = timedelta(days=14)
WIDTH = 416


class AgainSheet(Sheet):
    """``decided`` hands over how many days the card is to rest, at least one."""

    decided = Signal(int)

    def __init__(self, tools: Tools, face: Face, today: date, parent: QWidget) -> None:
        super().__init__(tools.keeper, self.tr("Ask again on a day"), parent)
        self._today = today
        self._day = DateField(tools.keeper, tools.locale)
        self._day.setMinimumDate(qdate(today + timedelta(days=1)))
        self._day.set_day(today + USUAL)
        scroller = Scroller(tools.keeper, WIDTH, self, parent)
        scroller.body.addWidget(Label(face.text, tone=Tone.MUTED, wrap=True))
        scroller.body.addWidget(Field(tools.keeper, self.tr("From which day on"), self._day))
        scroller.body.addStretch(1)
        self.body.addWidget(scroller, 1)
        self.add_button(Button(self.tr("Leave it"))).clicked.connect(self.reject)
        self.add_button(PrimaryButton(self.tr("Ask again then")), default=True).clicked.connect(self._decide)

    @Slot()
    def _decide(self) -> None:
        self.accept()
        self.decided.emit((self._day.day - self._today).days)
