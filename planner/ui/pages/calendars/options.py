"""As what a calendar is to come in: for whom, which of theirs it is, of which kind, or as their own."""

from dataclasses import dataclass
from enum import Enum, auto

from PySide6.QtCore import Qt, QTimer, Signal, Slot
from PySide6.QtWidgets import QCheckBox, QGridLayout, QLineEdit, QVBoxLayout, QWidget

from planner.domain.kinds import Kind
from planner.services.imports.asked import Asked
from planner.services.imports.held import Calendars
from planner.ui.kit.fonts import Type
from planner.ui.kit.keeper import ThemeKeeper
from planner.ui.kit.text import Label, Tone
from planner.ui.kit.widgets.dropdown import DropDown
from planner.ui.kit.widgets.field import Field
from planner.ui.week.words import kind_name

GAP, TYPING = 10, 350
LONGEST = 200


class Other(Enum):
    """A calendar that people call something themselves."""

    NAMED = auto()


@dataclass(frozen=True, slots=True)
class Beforehand:
    """What is chosen when the sheet opens: a person (id), and which calendar of theirs if that is known."""

    who: str
    calendar: str | None = None


class ImportOptions(QWidget):
    """``changed`` says that people want something else."""

    changed = Signal()

    def __init__(self, keeper: ThemeKeeper, overview: Calendars, before: Beforehand, stem: str) -> None:
        super().__init__()
        self._overview, self._stem, self._found = overview, stem, stem
        self._who = DropDown(keeper, "", [(one.id, one.name) for one in overview.people])
        self._who.set_value(before.who)
        self._kind = DropDown(keeper, "")
        self._calendar = DropDown(keeper, "")
        self._name = QLineEdit()
        self._name.setMaxLength(LONGEST)
        self._soon = QTimer(self)
        self._soon.setSingleShot(True)
        self._soon.setInterval(TYPING)
        self._take_over = QCheckBox(self.tr("Take it over as our own"))
        self._explained = Label("", Type.SMALL, Tone.MUTED, wrap=True)
        self._named = Field(keeper, self.tr("Called"), self._name)
        self._lay_out(keeper)
        self._renew_choices(before.calendar)
        self._explain()
        self._connect()

    def take_focus(self) -> None:
        self._who.setFocus(Qt.FocusReason.OtherFocusReason)

    def asked(self) -> Asked:
        """What people want as it stands."""
        calendar, kind = self._calendar.value, self._kind.value
        name = self._name.text() if calendar is Other.NAMED else calendar
        return Asked(
            who=str(self._who.value),
            calendar=None if name is None or self._take_over.isChecked() else str(name),
            kind=kind if isinstance(kind, Kind) else None,
            take_over=self._take_over.isChecked(),
            unnamed=self._stem,
        )

    def show_found(self, calendar: str) -> None:
        """Say which calendar it was found to be, where that was left open."""
        if self._calendar.value is None and calendar != self._found:
            self._found = calendar
            self._renew_choices(None)

    def _lay_out(self, keeper: ThemeKeeper) -> None:
        px = keeper.theme.px
        fields = QGridLayout()
        fields.setHorizontalSpacing(px(GAP))
        fields.setVerticalSpacing(px(GAP))
        fields.addWidget(Field(keeper, self.tr("For whom"), self._who), 0, 0)
        fields.addWidget(Field(keeper, self.tr("What the blocks are"), self._kind), 0, 1)
        self._which = Field(keeper, self.tr("Which calendar"), self._calendar)
        fields.addWidget(self._which, 1, 0, 1, 2)
        fields.addWidget(self._named, 2, 0, 1, 2)
        for column in (0, 1):
            fields.setColumnStretch(column, 1)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(px(GAP))
        layout.addLayout(fields)
        layout.addWidget(self._take_over)
        layout.addWidget(self._explained)

    def _connect(self) -> None:
        self._who.chosen.connect(self._choose_person)
        self._kind.chosen.connect(self.changed)
        self._calendar.chosen.connect(self._choose_calendar)
        self._take_over.toggled.connect(self._explain)
        self._take_over.toggled.connect(self.changed)
        self._name.textEdited.connect(self._soon.start)
        self._soon.timeout.connect(self.changed)

    def _renew_choices(self, calendar: str | None) -> None:
        """Offer what there is for the person, with that calendar chosen; None leaves it to be found."""
        names = self._overview.names_of(str(self._who.value))
        found = self._found if self._found in names else self.tr("New: {name}").format(name=self._found)
        others = [(name, name) for name in names if name != self._found or name == calendar]
        self._calendar.set_options(
            [(None, found), *others, (Other.NAMED, self.tr("Another one, called …"))]
            if calendar is None
            else [*others, (Other.NAMED, self.tr("Another one, called …"))]
        )
        self._calendar.set_value(calendar)
        self._named.hide()
        kind = self._kind.value
        kinds = [(one, kind_name(one)) for one in Kind]
        if names:
            # Nobody said so far what those that are there already should become.
            self._kind.set_options([(None, self.tr("As until now")), *kinds])
        else:
            self._kind.set_options(kinds)
            kind = kind or Kind.DUTY
        self._kind.set_value(kind)

    @Slot()
    def _choose_person(self) -> None:
        self._found = self._stem
        self._renew_choices(None)
        self.changed.emit()

    @Slot(object)
    def _choose_calendar(self, value: object) -> None:
        self._named.setVisible(value is Other.NAMED)
        if value is Other.NAMED:
            self._name.setText(self._found)
            self._name.setFocus()
            self._name.selectAll()
        self.changed.emit()

    @Slot()
    def _explain(self) -> None:
        own = self._take_over.isChecked()
        self._which.setEnabled(not own)
        self._named.setEnabled(not own)
        self._explained.setText(
            self.tr("Its blocks become yours to move and change. What changes there is no longer followed.")
            if own
            else self.tr("Its blocks stay as they are there. A newer file brings them up to date.")
        )
