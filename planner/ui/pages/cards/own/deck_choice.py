"""One of several decks, whose names may be long."""

from collections.abc import Sequence

from PySide6.QtWidgets import QComboBox, QWidget

from planner.ui.kit.keeper import ThemeKeeper
from planner.ui.kit.widgets.dropdown import DropDown

# So many letters of a name are seen at the least; the list that drops down has all of it.
LEAST = 14


class DeckChoice(DropDown):
    """As wide as there is room, whatever the decks are called."""

    def __init__(
        self, keeper: ThemeKeeper, options: Sequence[tuple[object, str]], parent: QWidget | None = None
    ) -> None:
        super().__init__(keeper, "", options, parent)
        self.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.setMinimumContentsLength(LEAST)
