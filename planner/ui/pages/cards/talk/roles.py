"""Who speaks and who listens, each in their own colour."""

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget

from planner.domain.person import Person
from planner.ui.kit.keeper import ThemeKeeper
from planner.ui.kit.text import Label, set_tip
from planner.ui.kit.widgets.chip import Chip
from planner.ui.pages.week.flow import FlowLayout

GAP, LONGEST_NAME = 5, 150


class Roles(QWidget):
    def __init__(self, keeper: ThemeKeeper, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._keeper = keeper
        self._flow = FlowLayout(self, keeper.theme.px(GAP))

    def show_roles(self, speaker: Person, listeners: Sequence[Person]) -> None:
        while (item := self._flow.takeAt(0)) is not None:
            before = item.widget()
            if before is not None:
                before.hide()
                before.deleteLater()
        listen = self.tr("listens") if len(listeners) == 1 else self.tr("listen")
        speaks = person_chip(self._keeper, speaker)
        parts = [
            speaks,
            Label(self.tr("speaks ·")),
            *(person_chip(self._keeper, person) for person in listeners),
            Label(listen),
        ]
        for part in parts:
            part.setParent(self)
            part.setMinimumHeight(speaks.sizeHint().height())
            self._flow.addWidget(part)
            part.show()
        heard = self.tr("{speaker} speaks, {listeners} {listen}")
        names = ", ".join(person.name for person in listeners)
        self.setAccessibleName(heard.format(speaker=speaker.name, listeners=names, listen=listen))
        self.updateGeometry()


def person_chip(keeper: ThemeKeeper, person: Person) -> Chip:
    """Their name in their colour; of a very long one the beginning."""
    chip = Chip()
    chip.set_person(person.colour)
    chip.ensurePolished()
    room = keeper.theme.px(LONGEST_NAME)
    shown = chip.fontMetrics().elidedText(person.name, Qt.TextElideMode.ElideRight, room)
    chip.setText(shown)
    if shown != person.name:
        set_tip(chip, person.name)
    return chip
