"""How to listen, one step at a time."""

from PySide6.QtCore import Slot
from PySide6.QtWidgets import QHBoxLayout, QWidget

from planner.ui.kit.fonts import Type
from planner.ui.kit.keeper import ThemeKeeper
from planner.ui.kit.text import Label, Tone
from planner.ui.kit.widgets.buttons import Button
from planner.ui.kit.widgets.card import Card
from planner.ui.kit.widgets.toast import announce
from planner.ui.pages.cards.talk.turn_words import listening_steps


class ListeningCard(Card):
    def __init__(self, keeper: ThemeKeeper, parent: QWidget | None = None) -> None:
        super().__init__(keeper, self.tr("Listening"), parent=parent)
        self._step = 0
        self._words = Label("", wrap=True)
        self._place = Label("", Type.SMALL, Tone.MUTED)
        self._back, self._next = Button(self.tr("Back")), Button(self.tr("Next"))
        row = QHBoxLayout()
        row.setSpacing(keeper.theme.px(8))
        for part in (self._back, self._next):
            row.addWidget(part)
        row.addStretch(1)
        self.body.addWidget(self._place)
        self.body.addWidget(self._words)
        self.body.addLayout(row)
        self._back.clicked.connect(self._go_back)
        self._next.clicked.connect(self._go_on)
        self.begin()

    def begin(self) -> None:
        """With the first step."""
        self._show(0)

    @Slot()
    def _go_back(self) -> None:
        self._show(self._step - 1)
        self._tell(self._back, self._next)

    @Slot()
    def _go_on(self) -> None:
        self._show(self._step + 1)
        self._tell(self._next, self._back)

    def _tell(self, pressed: Button, other: Button) -> None:
        announce(self, self._words.text())
        # A button that cannot be pressed any more has no use for the keys.
        if not pressed.isEnabled():
            other.setFocus()

    def _show(self, step: int) -> None:
        steps = listening_steps()
        self._step = step
        self._words.setText(steps[step])
        self._place.setText(self.tr("{step} of {count}").format(step=step + 1, count=len(steps)))
        self._back.setEnabled(step > 0)
        self._next.setEnabled(step < len(steps) - 1)
