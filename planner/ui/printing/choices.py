"""What can be chosen about a page, in a column."""

from collections.abc import Sequence
from typing import Any, NamedTuple, cast

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QCheckBox, QHBoxLayout, QVBoxLayout, QWidget

from planner.domain.kinds import Visibility
from planner.domain.person import Person
from planner.ui.kit.i18n import Locale
from planner.ui.kit.keeper import ThemeKeeper
from planner.ui.kit.widgets.dropdown import DropDown
from planner.ui.kit.widgets.field import Field
from planner.ui.kit.widgets.segments import SegmentedChoice
from planner.ui.printing.wish import LAST, Paper, PrintWish
from planner.ui.printing.words import hour_said

GAP = 10


class Readers(NamedTuple):
    """Whose week it is, and who of them may read more of it than anyone may."""

    everybody: Sequence[Person]
    readers: Sequence[Person]


class PrintChoices(QWidget):
    """``chosen`` hands over the PrintWish whenever people choose something else."""

    chosen = Signal(object)

    def __init__(self, keeper: ThemeKeeper, locale: Locale, people: Readers, wish: PrintWish) -> None:
        super().__init__()
        self._wish = wish
        hours = [(hour, hour_said(hour, locale)) for hour in range(LAST + 1)]
        everybody, anyone = (None, self.tr("Everybody")), (None, self.tr("Anyone"))
        self._first = DropDown(keeper, self.tr("From"), hours[:-1])
        self._last = DropDown(keeper, self.tr("To"), hours[1:])
        self._who = DropDown(keeper, self.tr("Whose time"), [everybody, *_named(people.everybody)])
        self._reader = DropDown(keeper, self.tr("Who may read it"), [anyone, *_named(people.readers)])
        self._show = DropDown(
            keeper,
            self.tr("How much of it"),
            [
                (Visibility.ALL, self.tr("All that each one lets be seen")),
                (Visibility.GIST, self.tr("What the time is for")),
                (Visibility.BUSY, self.tr("Only when time is taken")),
            ],
        )
        self._paper = SegmentedChoice(
            keeper, self.tr("Paper"), [(Paper.A4, self.tr("A4")), (Paper.LETTER, self.tr("Letter"))]
        )
        self._grey = QCheckBox(self.tr("In greys"))
        self._show_wish()
        self._lay_out(keeper)
        for choice in (self._who, self._reader, self._show, self._paper):
            choice.chosen.connect(self._choose)
        self._first.chosen.connect(self._choose_first)
        self._last.chosen.connect(self._choose_last)
        self._grey.toggled.connect(self._choose)

    @property
    def wish(self) -> PrintWish:
        return self._wish

    def _show_wish(self) -> None:
        wish = self._wish
        self._first.set_value(wish.first)
        self._last.set_value(wish.last)
        self._reader.set_value(wish.reader)
        self._paper.set_value(wish.paper)

    def _lay_out(self, keeper: ThemeKeeper) -> None:
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(keeper.theme.px(GAP))
        hours = QHBoxLayout()
        hours.setSpacing(keeper.theme.px(GAP))
        for choice in (self._first, self._last):
            hours.addWidget(Field(keeper, choice.accessibleName(), choice), 1)
        layout.addLayout(hours)
        for part in (self._who, self._reader, self._show, self._paper):
            layout.addWidget(Field(keeper, part.accessibleName(), part))
        layout.addWidget(self._grey)
        layout.addStretch(1)

    @Slot()
    def _choose_first(self) -> None:
        """Where it is later than the end, that gives way."""
        self._last.set_value(max(self._wish.last, cast("int", self._first.value) + 1))
        self._choose()

    @Slot()
    def _choose_last(self) -> None:
        self._first.set_value(min(self._wish.first, cast("int", self._last.value) - 1))
        self._choose()

    @Slot()
    def _choose(self) -> None:
        chosen: dict[str, Any] = {
            "first": self._first.value,
            "last": self._last.value,
            "who": self._who.value,
            "reader": self._reader.value,
            "show": self._show.value,
            "grey": self._grey.isChecked(),
            "paper": self._paper.value,
        }
        self._wish = PrintWish(**chosen)
        self.chosen.emit(self._wish)


def _named(people: Sequence[Person]) -> list[tuple[object, str]]:
    return [(person.id, person.name) for person in people]
