"""Choosing what an agreement is about: tags where there is room for them, else a list that drops down."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from planner.domain.agreements.kinds import AgreementKind
from planner.ui.kit.keeper import ThemeKeeper
from planner.ui.kit.widgets.dropdown import DropDown
from planner.ui.pages.agreements.words import kind_options
from planner.ui.pages.week.editor.chips import Chips, plain_options


class KindChoice(QWidget):
    """``changed`` tells that people chose."""

    changed = Signal()

    def __init__(self, keeper: ThemeKeeper, *, roomy: bool, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        name = self.tr("What it is about")
        self._chips = Chips(keeper, name)
        self._listed = DropDown(keeper, name, [(None, self.tr("Anything")), *kind_options()])
        self._chips.set_options(plain_options(kind_options()))
        self._chips.setVisible(roomy)
        self._listed.setVisible(not roomy)
        self._is_roomy = roomy
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self._chips)
        layout.addWidget(self._listed)
        self._chips.changed.connect(self.changed)
        self._listed.chosen.connect(self.changed)

    @property
    def chosen(self) -> frozenset[AgreementKind]:
        """The kinds that are wanted: all where none was chosen."""
        values = self._chips.chosen if self._is_roomy else (self._listed.value,)
        return frozenset(value for value in values if isinstance(value, AgreementKind)) or frozenset(
            AgreementKind
        )
