"""One of a few, side by side: all can be seen, arrow keys choose."""

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import QAbstractButton, QButtonGroup, QFrame, QHBoxLayout, QWidget

from planner.ui.kit.icon_names import IconName
from planner.ui.kit.keeper import ThemeKeeper
from planner.ui.kit.tokens import Token
from planner.ui.kit.widgets.buttons import Button


class Segment(Button):
    part = "segment"


class SegmentedChoice(QFrame):
    """``chosen`` hands over the value that people chose, not one that was set."""

    chosen = Signal(object)

    def __init__(
        self,
        keeper: ThemeKeeper,
        name: str,
        options: Sequence[tuple[object, str]],
        parent: QWidget | None = None,
    ) -> None:
        """``name`` is what is chosen here, for who hears it; ``options`` are values and their words."""
        super().__init__(parent)
        self._keeper = keeper
        self.setProperty("part", "segments")
        self.setAccessibleName(name)
        self._values = [value for value, _ in options]
        self._group = QButtonGroup(self)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(*(keeper.theme.px(2),) * 4)
        layout.setSpacing(keeper.theme.px(2))
        for number, (_, words) in enumerate(options):
            button = Segment(words, self)
            button.setCheckable(True)
            button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
            button.setAccessibleDescription(name)
            self._group.addButton(button, number)
            layout.addWidget(button, 1)
        self._group.button(0).setChecked(True)
        self._group.buttonClicked.connect(self._clicked)

    @property
    def value(self) -> object:
        return self._values[self._group.checkedId()]

    def set_value(self, value: object) -> None:
        self._group.button(self._values.index(value)).setChecked(True)

    def set_icon(self, value: object, icon: IconName) -> None:
        button = self._group.button(self._values.index(value))
        button.setIcon(self._keeper.icons.icon(icon, Token.MUTED, checked=Token.TEXT))

    @Slot(QAbstractButton)
    def _clicked(self, button: QAbstractButton) -> None:
        self.chosen.emit(self._values[self._group.id(button)])
