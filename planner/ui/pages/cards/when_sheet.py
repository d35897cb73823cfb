"""Putting a card into the week: on which day, at what time, for how long, and whose time it is."""

from collections.abc import Sequence
from datetime import datetime, timedelta

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import QHBoxLayout, QWidget

from planner.domain.person import Person
from planner.domain.values import dataclass
from planner.services.several import NewBlock
from planner.ui.kit.fonts import Type
from planner.ui.kit.lengths import length
from planner.ui.kit.text import Label, Tone
from planner.ui.kit.widgets.buttons import Button, PrimaryButton
from planner.ui.kit.widgets.clockwork import DateField, TimeField
from planner.ui.kit.widgets.dropdown import DropDown
from planner.ui.kit.widgets.field import Field
from planner.ui.kit.widgets.sheet import Sheet
from planner.ui.pages.calendars.scroller import Scroller
from planner.ui.pages.week.editor.chips import Chips, person_options
from planner.ui.tools import Tools

WIDTH = 416
LENGTHS = (15, 30, 45, 60, 90, 120)


@dataclass(frozen=True, slots=True, kw_only=True)
class Wording:
    """``text`` is what the card says, ``note`` what becomes of it, ``yes`` the button that does it."""

    title: str
    text: str
    note: str
    yes: str


class WhenSheet(Sheet):
    """``decided`` hands over a NewBlock that still needs its words."""

    decided = Signal(object)

    def __init__(self, tools: Tools, wording: Wording, people: Sequence[Person], parent: QWidget) -> None:
        super().__init__(tools.keeper, wording.title, parent)
        keeper, locale = tools.keeper, tools.locale
        self._people = people
        # Large letters and long cards may need more room than there is.
        scroller = Scroller(keeper, WIDTH, self, parent)
        body = scroller.body
        self.body.addWidget(scroller, 1)
        body.addWidget(Label(wording.text, tone=Tone.MUTED, wrap=True))
        self._day, self._time = DateField(keeper, locale), TimeField(keeper, locale)
        self._length = DropDown(keeper, self.tr("How long"), [(one, length(one)) for one in LENGTHS])
        self._who = Chips(keeper, self.tr("Whose time"))
        self._who.set_options(person_options(people))
        row = QHBoxLayout()
        row.setSpacing(keeper.theme.px(10))
        for caption, part in (
            (self.tr("Which day"), self._day),
            (self.tr("At"), self._time),
            (self.tr("How long"), self._length),
        ):
            row.addWidget(Field(keeper, caption, part), 1, Qt.AlignmentFlag.AlignTop)
        body.addLayout(row)
        self._whose = Field(keeper, self.tr("Whose time"), self._who)
        self._whose.setVisible(len(people) > 1)
        body.addWidget(self._whose)
        self._note = Label(wording.note, Type.SMALL, Tone.MUTED, wrap=True)
        body.addWidget(self._note)
        body.addStretch(1)
        self.add_button(Button(self.tr("Leave it"))).clicked.connect(self.reject)
        self.add_button(PrimaryButton(wording.yes), default=True).clicked.connect(self._save)

    def propose(self, start: datetime, minutes: int, who: Sequence[str]) -> None:
        """Begin with that time, a wall time, of those people (ids); ``minutes`` is one of LENGTHS."""
        self._day.set_day(start.date())
        self._time.set_wall(start.time())
        self._length.set_value(minutes)
        self._who.set_chosen(who)

    def wanted(self, who: tuple[str, ...], start: datetime, end: datetime) -> NewBlock:
        """What to hand over for that time."""
        return NewBlock(who=who, start=start, end=end, all_day=False)

    @Slot()
    def _save(self) -> None:
        chosen = self._who.chosen
        who = tuple(person.id for person in self._people if person.id in chosen)
        if not who:
            self._whose.set_trouble(self.tr("It needs somebody’s time; please choose whose."))
            return
        start = datetime.combine(self._day.day, self._time.wall)
        end = start + timedelta(minutes=int(str(self._length.value)))
        self.accept()
        self.decided.emit(self.wanted(who, start, end))
