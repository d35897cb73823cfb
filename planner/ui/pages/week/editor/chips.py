"""A row of small tags of which some are on: whose a block is, and on which days of a week it repeats."""

from collections.abc import Sequence

from PySide6.QtCore import Signal, Slot
from PySide6.QtGui import QColor
from PySide6.QtWidgets import QWidget

from planner.domain.person import Person
from planner.ui.kit.keeper import ThemeKeeper
from planner.ui.kit.theme import Theme
from planner.ui.pages.week.editor.toggle_chip import Shades, ToggleChip, of_everyone
from planner.ui.pages.week.flow import FlowLayout

Option = tuple[object, str, Shades]


class Chips(QWidget):
    """``changed`` tells that people switched one."""

    changed = Signal()

    def __init__(self, keeper: ThemeKeeper, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._keeper = keeper
        self._chips: list[tuple[object, ToggleChip]] = []
        self.setAccessibleName(name)
        self._flow = FlowLayout(self, keeper.theme.px(6))

    @property
    def chosen(self) -> tuple[object, ...]:
        return tuple(value for value, chip in self._chips if chip.isChecked())

    def set_options(self, options: Sequence[Option]) -> None:
        while (item := self._flow.takeAt(0)) is not None:
            before = item.widget()
            if before is not None:
                before.hide()
                before.deleteLater()
        self._chips = []
        for value, words, shades in options:
            chip = ToggleChip(self._keeper, words, shades, self)
            chip.setAccessibleDescription(self.accessibleName())
            chip.clicked.connect(self._clicked)
            self._flow.addWidget(chip)
            chip.show()
            self._chips.append((value, chip))
        if self._chips:
            self.setFocusProxy(self._chips[0][1])

    def set_chosen(self, values: Sequence[object]) -> None:
        for value, chip in self._chips:
            chip.setChecked(value in values)

    @Slot()
    def _clicked(self) -> None:
        self.changed.emit()


def person_options(people: Sequence[Person]) -> list[Option]:
    """Each in the colour of their lane."""
    return [(person.id, person.name, _shades(person)) for person in people]


def plain_options(options: Sequence[tuple[object, str]]) -> list[Option]:
    return [(value, words, of_everyone) for value, words in options]


def _shades(person: Person) -> Shades:
    def of(theme: Theme) -> tuple[QColor, QColor, QColor]:
        shades = theme.person(person.colour)
        return shades.fill, shades.edge, shades.text

    return of
