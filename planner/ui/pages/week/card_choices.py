"""What is changed most often of a block by choosing: its kind, how firm it is, what others see."""

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QVBoxLayout, QWidget

from planner.domain.block import Block
from planner.ui.kit.keeper import ThemeKeeper
from planner.ui.kit.widgets.dropdown import DropDown
from planner.ui.kit.widgets.field import Field
from planner.ui.pages.week.choices import firmness_options, kind_options, visibility_options

GAP = 8


class CardChoices(QWidget):
    """``chosen`` hands over the name of a field and the value that people chose for it."""

    chosen = Signal(str, object)

    def __init__(self, keeper: ThemeKeeper) -> None:
        super().__init__()
        self.kind = DropDown(keeper, self.tr("Kind"), kind_options())
        self.firmness = DropDown(keeper, self.tr("How firm it is"), firmness_options())
        self.visibility = DropDown(keeper, self.tr("What others see of it"), visibility_options())
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(keeper.theme.px(GAP))
        for choice in (self.kind, self.firmness, self.visibility):
            layout.addWidget(Field(keeper, choice.accessibleName(), choice))
        self.kind.chosen.connect(self._choose_kind)
        self.firmness.chosen.connect(self._choose_firmness)
        self.visibility.chosen.connect(self._choose_visibility)

    def show_block(self, block: Block) -> None:
        self.kind.set_value(block.kind)
        self.firmness.set_value(block.firmness)
        self.visibility.set_value(block.visibility)

    @Slot(object)
    def _choose_kind(self, kind: object) -> None:
        self.chosen.emit("kind", kind)

    @Slot(object)
    def _choose_firmness(self, firmness: object) -> None:
        self.chosen.emit("firmness", firmness)

    @Slot(object)
    def _choose_visibility(self, visibility: object) -> None:
        self.chosen.emit("visibility", visibility)
