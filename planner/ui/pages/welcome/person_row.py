"""One of the people who are planning: name, colour, and how much own time they wish for."""

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import QBoxLayout, QHBoxLayout, QLineEdit, QWidget

from planner.domain.kinds import Colour
from planner.services.beginning import Newcomer
from planner.ui.kit.keeper import ThemeKeeper
from planner.ui.kit.widgets.colours import ColourChoice
from planner.ui.kit.widgets.field import Field
from planner.ui.pages.wishes import WishEdit

NAME_LIMIT = 200
GAP, SIDE = 14, 190


def direction(narrow: bool) -> QBoxLayout.Direction:
    return QBoxLayout.Direction.TopToBottom if narrow else QBoxLayout.Direction.LeftToRight


class PersonRow(QWidget):
    """``entered`` says that Enter was pressed in it, ``named`` that somebody types a name."""

    entered = Signal()
    named = Signal()

    def __init__(self, keeper: ThemeKeeper, number: int, colour: Colour) -> None:
        """``number`` tells the rows apart for who hears them."""
        super().__init__()
        self._name = QLineEdit()
        self._name.setMaxLength(NAME_LIMIT)
        self._wish = WishEdit()
        self._colour = ColourChoice(keeper, self.tr("Colour of person {number}").format(number=number))
        self._colour.set_value(colour)
        self._name_field = Field(keeper, self.tr("Name"), self._name)
        self._wish_field = Field(keeper, self.tr("Own time wished for, a week"), self._wish)
        self._colour_field = Field(keeper, self.tr("Colour"), self._colour)
        self._name.setAccessibleName(self.tr("Name of person {number}").format(number=number))
        self._colour.setAccessibleName(self.tr("Colour of person {number}").format(number=number))
        self._wish.setAccessibleName(
            self.tr("Own time wished for a week by person {number}").format(number=number)
        )
        self._layout = QHBoxLayout(self)
        self._layout.setContentsMargins(0, 0, 0, 0)
        self._layout.setSpacing(keeper.theme.px(GAP))
        self._wish_field.setMinimumWidth(keeper.theme.px(SIDE))
        # What is wrong with a wish makes its field taller; the others stay in line with it.
        for field, share in ((self._name_field, 1), (self._colour_field, 0), (self._wish_field, 0)):
            self._layout.addWidget(field, share, Qt.AlignmentFlag.AlignTop)
        for edit in (self._name, self._wish):
            edit.returnPressed.connect(self.entered)
            edit.textEdited.connect(self._forgive)
        self._name.textEdited.connect(self.named)

    @property
    def name(self) -> str:
        return self._name.text().strip()

    def set_narrow(self, narrow: bool) -> None:
        """One below the other, where there is no room for all in a row."""
        self._layout.setDirection(direction(narrow))

    def take_focus(self) -> None:
        self._name.setFocus()

    def check(self) -> bool:
        """Whether the wish can be understood; if not, that is said."""
        if not self._wish.is_understood:
            self._wish_field.set_trouble(self.tr("Please write hours, like 8 or 7:30."))
            self._wish.setFocus()
        return self._wish.is_understood

    def newcomer(self, wish_us: int | None) -> Newcomer:
        return Newcomer(name=self.name, colour=self._colour.value, wish_me=self._wish.value, wish_us=wish_us)

    @Slot()
    def _forgive(self) -> None:
        self._wish_field.set_trouble("")
