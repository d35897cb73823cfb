"""Whose a block is: everyone in the plan as a tag in their colour."""

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QVBoxLayout, QWidget

from planner.domain.person import Person
from planner.ui.kit.keeper import ThemeKeeper
from planner.ui.kit.widgets.field import Field
from planner.ui.pages.week.editor.chips import Chips, person_options
from planner.ui.pages.week.editor.values import Values


class WhosePart(QWidget):
    """``changed`` tells that people switched somebody."""

    changed = Signal()

    def __init__(self, keeper: ThemeKeeper, people: tuple[Person, ...]) -> None:
        super().__init__()
        self._who: tuple[str, ...] = ()
        self._people = people
        self._chips = Chips(keeper, self.tr("Whose it is"))
        # At once, because Tab goes from part to part as they were made.
        self._chips.set_options(person_options(people))
        self._field = Field(keeper, self.tr("Whose it is"), self._chips)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self._field)
        self._chips.changed.connect(self.changed)
        self._chips.changed.connect(self._say)

    def values(self) -> Values:
        """In the order in which they were named; those who are not in the plan now stay."""
        chosen = self._chips.chosen
        known = [person.id for person in self._people]
        staying = [one for one in self._who if one in chosen or one not in known]
        joining = [one for one in known if one in chosen and one not in staying]
        return {"who": (*staying, *joining)}

    def show_values(self, people: tuple[Person, ...], values: Values) -> None:
        if people != self._people:
            self._people = people
            self._chips.set_options(person_options(people))
        self._who = values["who"]
        self._chips.set_chosen(self._who)
        self._say()

    def find_trouble(self) -> bool:
        """Say what cannot be, and go there; whether there was anything."""
        self._say()
        if not self._chips.chosen:
            self._chips.setFocus()
        return not self._chips.chosen

    @Slot()
    def _say(self) -> None:
        text = "" if self._chips.chosen else self.tr("A block is somebody’s; whose may it be?")
        self._field.set_trouble(text)
