"""What has to be asked before a block changes, each on a small sheet of its own."""

from enum import Enum, auto

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QWidget

from planner.domain.editing.values import Scope
from planner.ui.kit.keeper import ThemeKeeper
from planner.ui.kit.text import Label, Tone
from planner.ui.kit.widgets.buttons import Button, PrimaryButton
from planner.ui.kit.widgets.sheet import Sheet


class Firm(Enum):
    """What is to become of a block that should not just be moved."""

    PROPOSE = auto()
    PLACE = auto()


class ScopeSheet(Sheet):
    """How far a change of one occurrence reaches. ``decided`` hands over a Scope."""

    decided = Signal(object)

    def __init__(self, keeper: ThemeKeeper, title: str, rule: str, parent: QWidget) -> None:
        """``rule`` says in words how it repeats; empty where several do."""
        super().__init__(keeper, title, parent)
        if rule:
            self.body.addWidget(Label(rule, tone=Tone.MUTED, wrap=True))
        only = self.add_button(PrimaryButton(self.tr("Only this one")), default=True)
        following = self.add_button(Button(self.tr("This and following")))
        every = self.add_button(Button(self.tr("All of them")))
        only.clicked.connect(self._only)
        following.clicked.connect(self._following)
        every.clicked.connect(self._every)
        only.setFocus()

    def _decide(self, scope: Scope) -> None:
        self.accept()
        self.decided.emit(scope)

    @Slot()
    def _only(self) -> None:
        self._decide(Scope.THIS)

    @Slot()
    def _following(self) -> None:
        self._decide(Scope.FOLLOWING)

    @Slot()
    def _every(self) -> None:
        self._decide(Scope.ALL)


class FirmSheet(Sheet):
    """Before a protected block moves, or one of somebody who is not here. ``decided`` hands over a Firm."""

    decided = Signal(object)

    def __init__(self, keeper: ThemeKeeper, title: str, why: str, parent: QWidget) -> None:
        super().__init__(keeper, title, parent)
        self.body.addWidget(Label(why, wrap=True))
        text = self.tr("A proposal lies beside it until you have talked; the block itself stays.")
        self.body.addWidget(Label(text, tone=Tone.MUTED, wrap=True))
        propose = self.add_button(PrimaryButton(self.tr("Make it a proposal")), default=True)
        place = self.add_button(Button(self.tr("Move it anyway")))
        propose.clicked.connect(self._propose)
        place.clicked.connect(self._place)
        propose.setFocus()

    @Slot()
    def _propose(self) -> None:
        self.accept()
        self.decided.emit(Firm.PROPOSE)

    @Slot()
    def _place(self) -> None:
        self.accept()
        self.decided.emit(Firm.PLACE)
