"""Before somebody is let go: what becomes of what is theirs alone."""

from collections.abc import Sequence

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QWidget

from planner.domain.person import Person
from planner.ui.kit.keeper import ThemeKeeper
from planner.ui.kit.text import Label, Tone
from planner.ui.kit.widgets.buttons import Button, DangerButton
from planner.ui.kit.widgets.dropdown import DropDown
from planner.ui.kit.widgets.field import Field
from planner.ui.kit.widgets.sheet import Sheet


class LeaveSheet(Sheet):
    """``decided`` hands over the Person and the id of who gets what was theirs alone, None for nobody."""

    decided = Signal(object, object)

    def __init__(
        self, keeper: ThemeKeeper, person: Person, others: Sequence[Person], alone: int, parent: QWidget
    ) -> None:
        """``alone`` is how much belongs to nobody else."""
        super().__init__(keeper, self.tr("Let {name} go?").format(name=person.name), parent)
        self._person = person
        shared = self.tr("What {name} shares stays with the others.").format(name=person.name)
        back = self.tr("For 30 days {name} and all of it can be brought back from the deleted things.")
        self._heir = DropDown(keeper, "", self._options(person, others))
        self.body.addWidget(Label(shared, wrap=True))
        if alone:
            self.body.addWidget(Field(keeper, self._question(person, alone), self._heir))
        else:
            self._heir.setParent(self)
            self._heir.hide()
        self.body.addWidget(Label(back.format(name=person.name), tone=Tone.MUTED, wrap=True))
        keep = self.add_button(Button(self.tr("Leave it as it is")))
        let_go = self.add_button(DangerButton(self.tr("Let {name} go").format(name=person.name)))
        keep.clicked.connect(self.reject)
        let_go.clicked.connect(self._decide)

    def _question(self, person: Person, alone: int) -> str:
        if alone == 1:
            return self.tr("One block is {name}’s alone. What becomes of it?").format(name=person.name)
        return self.tr("{count} blocks are {name}’s alone. What becomes of them?").format(
            count=alone, name=person.name
        )

    def _options(self, person: Person, others: Sequence[Person]) -> list[tuple[object, str]]:
        along: tuple[object, str] = (None, self.tr("Comes along with {name}").format(name=person.name))
        return [along, *((one.id, self.tr("Goes to {name}").format(name=one.name)) for one in others)]

    @Slot()
    def _decide(self) -> None:
        self.accept()
        self.decided.emit(self._person, self._heir.value)
