"""One of the people: name, colour, wishes for a week, and the place beside the others."""

from collections.abc import Sequence
from dataclasses import replace
from functools import partial
from typing import Any

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QHBoxLayout, QLineEdit, QWidget

from planner.domain.errors import UserError
from planner.domain.kinds import Colour
from planner.domain.person import Person
from planner.services.people import edit_person, own_name
from planner.ui.kit.icon_names import IconName
from planner.ui.kit.keeper import ThemeKeeper
from planner.ui.kit.text import told
from planner.ui.kit.widgets.buttons import Button, EdgedButton
from planner.ui.kit.widgets.card import Card
from planner.ui.kit.widgets.colours import ColourChoice
from planner.ui.kit.widgets.field import Field
from planner.ui.pages.settings.kept_field import KeptField
from planner.ui.pages.settings.people.wish_field import WishField, wishes
from planner.ui.pages.welcome.person_row import NAME_LIMIT, direction
from planner.ui.session import Session

GAP, NARROW = 14, 600


class PersonCard(Card):
    """``moved`` hands over the person's id and where to: -1 for further left, 1 for further right.

    ``leaving`` hands over the id of who is to be let go.
    """

    moved = Signal(str, int)
    leaving = Signal(str)

    def __init__(self, keeper: ThemeKeeper, session: Session, person: Person) -> None:
        super().__init__(keeper)
        self._keeper, self._session, self._person = keeper, session, person
        self._others: Sequence[Person] = ()
        name = QLineEdit()
        name.setMaxLength(NAME_LIMIT)
        self._name = KeptField(keeper, self.tr("Name"), name)
        self._colour = ColourChoice(keeper)
        self._left = EdgedButton(keeper, IconName.UP, self.tr("Further left"))
        self._right = EdgedButton(keeper, IconName.DOWN, self.tr("Further right"))
        self._go = Button(self.tr("Let go…"))
        self._wishes = [WishField(keeper, wish) for wish in wishes()]
        self._lay_out()
        self._name.finished.connect(self._rename)
        self._colour.chosen.connect(self._recolour)
        self._left.clicked.connect(self._go_left)
        self._right.clicked.connect(self._go_right)
        self._go.clicked.connect(self._ask_to_leave)
        for field in self._wishes:
            field.wished.connect(self._wish)

    def show_person(self, people: Sequence[Person], place: int) -> None:
        """Be about the one in that place; what is being typed stays."""
        self._person = person = people[place]
        self._others = [other for other in people if other.id != person.id]
        self.setAccessibleName(person.name)
        self._name.show_text(person.name)
        self._name.set_name(self.tr("Name of {name}").format(name=person.name))
        self._colour.set_value(person.colour)
        self._colour.setAccessibleName(self.tr("Colour of {name}").format(name=person.name))
        self._left.set_name(self.tr("{name} further left in the week").format(name=person.name))
        self._right.set_name(self.tr("{name} further right in the week").format(name=person.name))
        self._go.setAccessibleName(self.tr("Let {name} go…").format(name=person.name))
        for field in self._wishes:
            field.show_person(person)
        self._place.setVisible(bool(self._others))
        self._allow(self._left, place > 0, self._right)
        self._allow(self._right, place < len(people) - 1, self._left)

    def leave(self) -> None:
        """Go without saving anything: the person is in the plan no more."""
        for field in (self._name, *self._wishes):
            field.drop()
        self.hide()
        self.deleteLater()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        narrow = self.width() < self._keeper.theme.px(NARROW)
        for row in (self._head, self._below):
            row.setDirection(direction(narrow))

    def _lay_out(self) -> None:
        px = self._keeper.theme.px
        self._head, self._below = QBoxLayout(direction(False)), QBoxLayout(direction(False))
        tools = QWidget()
        inner = QHBoxLayout(tools)
        inner.setContentsMargins(0, 0, 0, 0)
        inner.setSpacing(px(6))
        for part in (self._left, self._right, self._go):
            inner.addWidget(part)
        inner.addStretch(1)
        self._place = Field(self._keeper, self.tr("Place in the week"), tools)
        top = Qt.AlignmentFlag.AlignTop
        self._head.addWidget(self._name, 1, top)
        self._head.addWidget(Field(self._keeper, self.tr("Colour"), self._colour), 0, top)
        self._head.addWidget(self._place, 0, top)
        for field in self._wishes:
            self._below.addWidget(field, 1, top)
        for row in (self._head, self._below):
            row.setSpacing(px(GAP))
            self.body.addLayout(row)

    def _allow(self, button: QWidget, allowed: bool, instead: QWidget) -> None:
        """Where there is no way on, the keys go to the button beside it."""
        had_focus = button.hasFocus()
        button.setEnabled(allowed)
        if had_focus and not allowed:
            instead.setEnabled(True)
            instead.setFocus()

    def _edit(self, label: str, **fields: Any) -> bool:
        """Whether the person is now as wanted."""
        if replace(self._person, **fields) == self._person:
            return True
        change = partial(edit_person, person_id=self._person.id, **fields)
        return self._session.do(change, label) is not None

    @Slot()
    def _rename(self) -> None:
        before = self._person.name
        try:
            name = own_name(self._name.text, self._others)
        except UserError as trouble:
            self._name.set_trouble(told(trouble))
            return
        if self._edit(self.tr("Rename {before} to {name}").format(before=before, name=name), name=name):
            self._name.show_text(name)
        else:
            self._name.hold()

    @Slot(object)
    def _recolour(self, colour: Colour) -> None:
        label = self.tr("Another colour for {name}").format(name=self._person.name)
        if not self._edit(label, colour=colour):
            self._colour.set_value(self._person.colour)

    @Slot(str, object)
    def _wish(self, field: str, minutes: int | None) -> None:
        wish = next(one for one in self._wishes if one.field == field)
        label = wish.label.format(name=self._person.name)
        if self._edit(label, **{field: minutes}):
            wish.show_person(self._person)
        else:
            wish.hold()

    @Slot()
    def _go_left(self) -> None:
        self.moved.emit(self._person.id, -1)

    @Slot()
    def _go_right(self) -> None:
        self.moved.emit(self._person.id, 1)

    @Slot()
    def _ask_to_leave(self) -> None:
        self.leaving.emit(self._person.id)
