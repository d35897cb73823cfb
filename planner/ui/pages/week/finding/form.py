"""The fields that say what free time is looked for."""

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from planner.domain.kinds import Firmness
from planner.domain.person import Person
from planner.ui.kit.i18n import Locale
from planner.ui.kit.keeper import ThemeKeeper
from planner.ui.kit.lengths import length
from planner.ui.kit.widgets.clockwork import TimeField
from planner.ui.kit.widgets.dropdown import DropDown
from planner.ui.kit.widgets.field import Field
from planner.ui.pages.week.finding.days import DayChoice
from planner.ui.pages.week.finding.wanted import Wanted

LENGTHS = (30, 45, 60, 90, 120, 180, 240, 360, 480)
GAP, TWO_BESIDE = 10, 220


class WantedForm(QWidget):
    """``changed`` says that something else is looked for."""

    changed = Signal()

    def __init__(self, keeper: ThemeKeeper, locale: Locale, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._keeper = keeper
        self._people: list[tuple[object, str]] = []
        self._rows: list[QBoxLayout] = []
        self._who = DropDown(keeper, "")
        self._length = DropDown(keeper, "", [(minutes, length(minutes)) for minutes in LENGTHS])
        self._days = DayChoice(keeper)
        self._earliest, self._latest = TimeField(keeper, locale), TimeField(keeper, locale)
        self._respect = DropDown(
            keeper,
            "",
            [
                (Firmness.WISH, self.tr("Everything, wishes too")),
                (Firmness.FLEXIBLE, self.tr("All but wishes")),
                (Firmness.PROTECTED, self.tr("Only what is protected")),
            ],
        )
        for part in (self._who, self._length, self._earliest, self._latest, self._respect):
            # They share a narrow column, however long a name is.
            part.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        self._set(Wanted())
        self._lay_out()
        for choice in (self._who, self._length, self._respect):
            choice.chosen.connect(self._tell_of)
        for field in (self._earliest, self._latest):
            field.picked.connect(self._tell_of)
        self._days.chosen.connect(self._tell)

    @property
    def wanted(self) -> Wanted:
        who, minutes, respect = self._who.value, self._length.value, self._respect.value
        return Wanted(
            who=who if isinstance(who, str) else None,
            minutes=minutes if isinstance(minutes, int) else Wanted().minutes,
            weekdays=self._days.days,
            earliest=self._earliest.wall,
            latest=self._latest.wall,
            respect=Firmness(str(respect)),
        )

    def show_people(self, people: Sequence[Person]) -> None:
        """Whose time it may be; who was chosen stays so."""
        everyone = self.tr("Both of you") if len(people) == 2 else self.tr("All of you")
        options: list[tuple[object, str]] = [(None, everyone)]
        options += [(person.id, person.name) for person in people]
        if options != self._people:
            before = self._who.value
            self._people = options
            self._who.set_options(options)
            self._who.set_value(before if before in [value for value, _ in options] else None)
        self._whose.setVisible(len(people) > 1)

    def set_words(self, locale: Locale) -> None:
        """How days and times are written from now on."""
        self._days.set_words(locale)
        for field in (self._earliest, self._latest):
            field.setLocale(locale.words)
            field.setDisplayFormat(locale.time_format)

    def take_focus(self) -> None:
        """To the first field that can be seen."""
        first = self._length if self._whose.isHidden() else self._who
        first.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Two fields beside each other where that leaves both their room."""
        super().resizeEvent(event)
        narrow = self.width() < self._keeper.theme.px(TWO_BESIDE)
        for row in self._rows:
            row.setDirection(QBoxLayout.Direction.TopToBottom if narrow else QBoxLayout.Direction.LeftToRight)

    def _set(self, wanted: Wanted) -> None:
        self._length.set_value(wanted.minutes)
        self._earliest.set_wall(wanted.earliest)
        self._latest.set_wall(wanted.latest)
        self._respect.set_value(wanted.respect)

    def _lay_out(self) -> None:
        keeper = self._keeper
        self._whose = Field(keeper, self.tr("Whose time"), self._who)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(keeper.theme.px(GAP))
        days = Field(keeper, self.tr("On these days"), self._days)
        for row in (
            (self._whose, Field(keeper, self.tr("How long"), self._length)),
            (days,),
            (
                Field(keeper, self.tr("Not before"), self._earliest),
                Field(keeper, self.tr("Over by"), self._latest),
            ),
            (Field(keeper, self.tr("What stays where it is"), self._respect),),
        ):
            across = QBoxLayout(QBoxLayout.Direction.LeftToRight)
            self._rows.append(across)
            across.setSpacing(keeper.theme.px(GAP))
            for part in row:
                across.addWidget(part, 1)
            layout.addLayout(across)

    @Slot(object)
    def _tell_of(self, _value: object) -> None:
        self.changed.emit()

    @Slot()
    def _tell(self) -> None:
        self.changed.emit()
