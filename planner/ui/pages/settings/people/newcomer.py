"""Somebody who joins: a name, and a colour nobody has yet comes along with it."""

from collections.abc import Sequence
from functools import partial

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QWidget

from planner.domain.errors import UserError
from planner.domain.person import Person
from planner.services.people import add_person, own_name
from planner.ui.kit.keeper import ThemeKeeper
from planner.ui.kit.text import told
from planner.ui.kit.widgets.buttons import Button
from planner.ui.kit.widgets.field import Field
from planner.ui.pages.welcome.person_row import NAME_LIMIT
from planner.ui.session import Session


class NewcomerRow(QWidget):
    """``joined`` hands over the name of who is in the plan now."""

    joined = Signal(str)

    def __init__(self, keeper: ThemeKeeper, session: Session) -> None:
        super().__init__()
        self._session = session
        self._people: Sequence[Person] = ()
        self._name = QLineEdit()
        self._name.setMaxLength(NAME_LIMIT)
        self._name.setPlaceholderText(self.tr("a name"))
        self._field = Field(keeper, self.tr("Someone else"), self._name)
        self._add = Button(self.tr("Add"))
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(keeper.theme.px(8))
        row.addWidget(self._field, 1, Qt.AlignmentFlag.AlignTop)
        # In a field without a caption, so that it stands beside the line whatever is said below that.
        row.addWidget(Field(keeper, "", self._add), 0, Qt.AlignmentFlag.AlignTop)
        self._add.setAccessibleName(self.tr("Add someone else"))
        self._add.clicked.connect(self.join)
        self._name.returnPressed.connect(self.join)
        self._name.textChanged.connect(self._forgive)

    def show_people(self, people: Sequence[Person]) -> None:
        self._people = people

    @Slot()
    def join(self) -> None:
        try:
            name = own_name(self._name.text(), self._people)
        except UserError as trouble:
            self._field.set_trouble(told(trouble))
            self._name.setFocus()
            return
        label = self.tr("Add {name}").format(name=name)
        if self._session.do(partial(add_person, name=name), label) is not None:
            self._name.clear()
            self.joined.emit(name)

    @Slot()
    def _forgive(self) -> None:
        self._field.set_trouble("")
