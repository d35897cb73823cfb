"""What a block is for, how firm it is, what others see of it, how it stands; where it is, and a note."""

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QLineEdit, QPlainTextEdit, QVBoxLayout, QWidget

from planner.domain.block import TITLE_LIMIT
from planner.services.agenda import Entry
from planner.ui.kit.keeper import ThemeKeeper
from planner.ui.kit.widgets.dropdown import DropDown
from planner.ui.kit.widgets.field import Field
from planner.ui.pages.week.choices import (
    firmness_options,
    kind_options,
    state_options,
    visibility_options,
)
from planner.ui.pages.week.editor.values import Values

NOTE_HEIGHT = 92


class StandingPart(QWidget):
    """``changed`` tells that people chose or typed something else."""

    changed = Signal()

    def __init__(self, keeper: ThemeKeeper) -> None:
        super().__init__()
        self._choices = {
            "kind": DropDown(keeper, self.tr("What it is for"), kind_options()),
            "firmness": DropDown(keeper, self.tr("How firm it is"), firmness_options()),
            "visibility": DropDown(keeper, self.tr("What others see of it"), visibility_options()),
            "state": DropDown(keeper, self.tr("How it stands")),
        }
        self._place = QLineEdit()
        self._place.setMaxLength(TITLE_LIMIT)
        self._note = QPlainTextEdit()
        self._note.setTabChangesFocus(True)
        self._note.setFixedHeight(keeper.theme.px(NOTE_HEIGHT))
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(keeper.theme.px(10))
        for choice in self._choices.values():
            layout.addWidget(Field(keeper, choice.accessibleName(), choice))
            choice.chosen.connect(self._chosen)
        layout.addWidget(Field(keeper, self.tr("Where"), self._place))
        layout.addWidget(Field(keeper, self.tr("A note"), self._note))
        self._place.textEdited.connect(self._typed)
        self._note.textChanged.connect(self.changed)

    def values(self) -> Values:
        chosen = {name: choice.value for name, choice in self._choices.items()}
        return chosen | {"place": self._place.text(), "note": self._note.toPlainText()}

    def show_values(self, entry: Entry, values: Values, *, is_past: bool) -> None:
        self._choices["state"].set_options(state_options(entry.occurrence.block, is_past=is_past))
        for name, choice in self._choices.items():
            choice.set_value(values[name])
        self._place.setText(values["place"])
        self._note.blockSignals(True)
        self._note.setPlainText(values["note"])
        self._note.blockSignals(False)

    @Slot(object)
    def _chosen(self, _value: object) -> None:
        self.changed.emit()

    @Slot(str)
    def _typed(self, _text: str) -> None:
        self.changed.emit()
