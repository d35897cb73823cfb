"""Who is planning: the first page of all, and of every new plan."""

from pathlib import Path

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QComboBox, QFrame, QHBoxLayout, QScrollArea, QVBoxLayout, QWidget

from planner.domain.errors import UserError
from planner.domain.kinds import Colour
from planner.services.beginning import Beginning
from planner.services.home import home_zone
from planner.ui.kit.fonts import Type
from planner.ui.kit.text import Label, Tone, told
from planner.ui.kit.widgets.buttons import Button, LinkButton, PrimaryButton
from planner.ui.kit.widgets.card import Card
from planner.ui.kit.widgets.field import Field
from planner.ui.kit.widgets.wash import Wash
from planner.ui.pages.welcome.person_row import GAP, SIDE, PersonRow, direction
from planner.ui.pages.welcome.zones import ZoneChoice
from planner.ui.pages.wishes import WishEdit
from planner.ui.tools import Tools

WIDTH, PADDING, MARGIN, LEAST = 720, 42, 12, 420
MOST = len(Colour)


class WelcomePage(Wash):
    """``begun`` hands over where the plan is to lie, and its Beginning."""

    begun = Signal(object, object)
    sample_asked = Signal()

    def __init__(self, tools: Tools, path: Path, parent: QWidget | None = None) -> None:
        super().__init__(tools.keeper, parent)
        self._tools, self._path = tools, path
        self._rows: list[PersonRow] = []
        self._people = QVBoxLayout()
        self._more = LinkButton(self.tr("+ Someone else"))
        self._zone = ZoneChoice(home_zone())
        self._first_day = self._days()
        self._wish = WishEdit()
        self._trouble = Label("", tone=Tone.DANGER, wrap=True)
        self._trouble.hide()
        self._begin = PrimaryButton(self.tr("Begin"))
        self._look = Button(self.tr("Look around first"))
        self._card = Card(tools.keeper)
        self._fill()
        self._frame()
        for _ in range(2):
            self.add_person()
        self._more.clicked.connect(self.add_person)
        self._wish.returnPressed.connect(self.begin)
        self._begin.clicked.connect(self.begin)
        self._look.clicked.connect(self.sample_asked)
        tools.keeper.changed.connect(self._measure)
        self._measure()

    def start(self) -> None:
        """Where typing begins."""
        self._rows[0].take_focus()

    def refuse(self, trouble: UserError) -> None:
        """Say why a plan could not be begun like this."""
        self._say(told(trouble))

    def _fill(self) -> None:
        keeper, body = self._tools.keeper, self._card.body
        px = keeper.theme.px
        self._card.set_padding(PADDING)
        body.addWidget(Label(self.tr("Welcome. Who is planning?"), Type.DISPLAY, wrap=True))
        text = self.tr("Everything stays in one file on this computer. You can change all of this later.")
        body.addWidget(Label(text, tone=Tone.MUTED, wrap=True))
        self._people.setSpacing(px(GAP))
        body.addSpacing(px(8))
        body.addLayout(self._people)
        body.addWidget(self._more, 0, Qt.AlignmentFlag.AlignLeft)
        body.addSpacing(px(4))
        self._together = together = QHBoxLayout()
        together.setSpacing(px(GAP))
        top = Qt.AlignmentFlag.AlignTop
        together.addWidget(Field(keeper, self.tr("We live in"), self._zone), 1, top)
        together.addWidget(Field(keeper, self.tr("The week begins on"), self._first_day), 1, top)
        self._wish_field = Field(keeper, self.tr("Time together, a week"), self._wish)
        self._wish_field.setMinimumWidth(px(SIDE))
        together.addWidget(self._wish_field, 0, top)
        body.addLayout(together)
        body.addWidget(self._trouble)
        body.addSpacing(px(12))
        foot = QHBoxLayout()
        foot.setSpacing(px(12))
        foot.addWidget(self._look)
        foot.addWidget(Label(self.tr("opens a sample week"), Type.SMALL, Tone.MUTED))
        foot.addStretch(1)
        foot.addWidget(self._begin)
        body.addLayout(foot)

    def _frame(self) -> None:
        ground = QWidget()
        ground.setProperty("part", "page")
        inner = QVBoxLayout(ground)
        inner.addWidget(self._card, 0, Qt.AlignmentFlag.AlignCenter)
        self._scroll = scroll = QScrollArea()
        scroll.setFrameShape(QFrame.Shape.NoFrame)
        scroll.setWidgetResizable(True)
        scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        scroll.viewport().setAutoFillBackground(False)
        scroll.setWidget(ground)
        ground.setAutoFillBackground(False)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(scroll)

    def _days(self) -> QComboBox:
        choice = QComboBox()
        locale = self._tools.locale
        for weekday in range(1, 8):
            choice.addItem(locale.weekday(weekday), weekday - 1)
        choice.setCurrentIndex(locale.first_day - 1)
        return choice

    @Slot()
    def add_person(self) -> None:
        keeper, number = self._tools.keeper, len(self._rows)
        row = PersonRow(keeper, number + 1, list(Colour)[number % MOST])
        row.entered.connect(self.begin)
        row.named.connect(self._forgive)
        before = self._rows[-1] if self._rows else None
        self._rows.append(row)
        self._people.addWidget(row)
        self._more.setVisible(len(self._rows) < MOST)
        if before is not None:
            QWidget.setTabOrder(before, row)
        if number >= 2:
            row.take_focus()

    @Slot()
    def begin(self) -> None:
        """Hand over what was filled in, unless something in it cannot be."""
        self._say("")
        named = [row for row in self._rows if row.name]
        if not named:
            self._say(self.tr("A plan is for somebody; please give one name or more."))
            self._rows[0].take_focus()
            return
        if not all(row.check() for row in self._rows) or not self._check_wish():
            return
        zone = self._zone.value
        if zone is None:
            self._say(self.tr("That place is not known; please choose a city from the list."))
            self._zone.setFocus()
            return
        people = tuple(row.newcomer(self._wish.value) for row in named)
        beginning = Beginning(people=people, zone=zone, week_start=int(self._first_day.currentData()))
        self.begun.emit(self._path, beginning)

    def _check_wish(self) -> bool:
        understood = self._wish.is_understood
        self._wish_field.set_trouble("" if understood else self.tr("Please write hours, like 12 or 7:30."))
        if not understood:
            self._wish.setFocus()
        return understood

    @Slot()
    def _forgive(self) -> None:
        self._say("")

    def _say(self, trouble: str) -> None:
        self._trouble.setText(trouble)
        self._trouble.setVisible(bool(trouble))

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._measure()

    @Slot()
    def _measure(self) -> None:
        wanted = self._tools.keeper.theme.px(WIDTH)
        room = self.width() - self._scroll.verticalScrollBar().sizeHint().width() - 2 * MARGIN
        self._card.setFixedWidth(max(min(wanted, room), LEAST))
        narrow = room < wanted
        self._together.setDirection(direction(narrow))
        for row in self._rows:
            row.set_narrow(narrow)
