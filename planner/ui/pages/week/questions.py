"""What has to be asked before a block changes, each on a small sheet of its own."""

from enum import Enum, auto

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QWidget

from planner.domain.editing.values import Scope
from planner.ui.kit.keeper import ThemeKeeper
from planner.ui.kit.text import Label, Tone
from planner.ui.kit.widgets.buttons import Button, PrimaryButton
from planner.ui.kit.widgets.sheet import Sheet
from planner.ui.pages.week.asking import repeat_words
from planner.ui.pages.week.wish import Wish


class Firm(Enum):
    """What is to become of a block that should not just be changed."""

    PROPOSE = auto()
    PLACE = auto()


class ScopeSheet(Sheet):
    """How far a change of one occurrence reaches. ``decided`` hands over a Scope."""

    decided = Signal(object)

    def __init__(self, keeper: ThemeKeeper, wish: Wish, parent: QWidget) -> None:
        super().__init__(keeper, self._question(wish), parent)
        self.body.addWidget(Label(wish.title, wrap=True))
        if len(wish.repeating) == 1:
            self.body.addWidget(Label(repeat_words(wish.repeating[0].series), tone=Tone.MUTED, wrap=True))
        if Scope.THIS not in wish.scopes:
            text = self.tr("What changed belongs to the series, so it cannot be for one of them alone.")
            self.body.addWidget(Label(text, tone=Tone.MUTED, wrap=True))
        ways = (
            (Scope.THIS, self.tr("Only this one"), self._only),
            (Scope.FOLLOWING, self.tr("This and following"), self._following),
            (Scope.ALL, self.tr("All of them"), self._every),
        )
        first: Button | None = None
        for scope, words, decide in ways:
            if scope in wish.scopes:
                button = Button(words) if first else PrimaryButton(words)
                self.add_button(button, default=first is None).clicked.connect(decide)
                first = first or button
        if first is not None:
            first.setFocus()

    def _question(self, wish: Wish) -> str:
        if wish.drops:
            return self.tr("Delete which ones?")
        return self.tr("Move which ones?") if wish.moves else self.tr("Change which ones?")

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
    """Before what is protected moves, or what is somebody's who is not here changes.

    ``decided`` hands over a Firm.
    """

    decided = Signal(object)

    def __init__(self, keeper: ThemeKeeper, wish: Wish, parent: QWidget) -> None:
        super().__init__(keeper, wish.title, parent)
        self.body.addWidget(Label(wish.why, wrap=True))
        if wish.propose is not None:
            self.body.addWidget(Label(wish.proposal, tone=Tone.MUTED, wrap=True))
            gently = self.add_button(PrimaryButton(self.tr("Make it a proposal")), default=True)
            gently.clicked.connect(self._propose)
        else:
            gently = self.add_button(PrimaryButton(self.tr("Leave it for now")), default=True)
            gently.clicked.connect(self.reject)
        self.add_button(Button(wish.anyway)).clicked.connect(self._place)
        gently.setFocus()

    @Slot()
    def _propose(self) -> None:
        self.accept()
        self.decided.emit(Firm.PROPOSE)

    @Slot()
    def _place(self) -> None:
        self.accept()
        self.decided.emit(Firm.PLACE)
