"""A word above the fields about what happened to the block meanwhile, and what can be done about it."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout

from planner.ui.kit.keeper import ThemeKeeper
from planner.ui.kit.text import Label, Tone
from planner.ui.kit.widgets.buttons import Button


class Banner(QFrame):
    """``theirs`` asks for the block as it is now, ``mine`` to go on with what was typed."""

    theirs = Signal()
    mine = Signal()

    def __init__(self, keeper: ThemeKeeper) -> None:
        super().__init__()
        self.setProperty("part", "card")
        self._text = Label("", tone=Tone.WARN, wrap=True)
        self._theirs = Button(self.tr("Show it as it is now"))
        self._mine = Button(self.tr("Go on with mine"))
        self._theirs.clicked.connect(self.theirs)
        self._mine.clicked.connect(self.mine)
        px = keeper.theme.px
        layout = QVBoxLayout(self)
        layout.setContentsMargins(*(px(12),) * 4)
        layout.addWidget(self._text)
        row = QHBoxLayout()
        row.setSpacing(px(8))
        row.addWidget(self._theirs)
        row.addWidget(self._mine)
        row.addStretch(1)
        layout.addLayout(row)
        self.hide()

    def say(self, text: str, *, choice: bool = False) -> None:
        """``choice`` offers to see what is there now, or to go on."""
        self._text.setText(text)
        self.setAccessibleName(text)
        for button in (self._theirs, self._mine):
            button.setVisible(choice)
        self.setVisible(bool(text))
