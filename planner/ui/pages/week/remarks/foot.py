"""The foot of the small card: what was said of the block, and two quiet buttons to say more."""

from collections.abc import Sequence

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from planner.domain.kinds import Feeling
from planner.domain.remark import Remark
from planner.ui.kit.fonts import Type
from planner.ui.kit.icon_names import IconName
from planner.ui.kit.keeper import ThemeKeeper
from planner.ui.kit.text import ElidedLabel, Tone
from planner.ui.kit.tokens import Token
from planner.ui.kit.widgets.buttons import Button, IconButton

MOST = 3


class RemarkFoot(QWidget):
    """``asked`` hands over the Feeling somebody wants to put into words, ``taken_back`` a remark's id."""

    asked = Signal(object)
    taken_back = Signal(str)

    def __init__(self, keeper: ThemeKeeper, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._keeper = keeper
        self._lines: list[RemarkLine] = []
        self._said = QVBoxLayout()
        self._said.setSpacing(keeper.theme.px(2))
        thanks, hurt = Button(self.tr("Thanks")), Button(self.tr("This hurt"))
        thanks.clicked.connect(self._thank)
        hurt.clicked.connect(self._hurt)
        buttons = QHBoxLayout()
        buttons.setSpacing(keeper.theme.px(6))
        buttons.addWidget(thanks)
        buttons.addWidget(hurt)
        buttons.addStretch(1)
        layout = self._layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(keeper.theme.px(6))
        layout.addLayout(self._said)
        layout.addLayout(buttons)

    def show_said(self, said: Sequence[tuple[Remark, str]]) -> None:
        """The latest of them, each with its words."""
        for line in self._lines:
            line.hide()
            line.deleteLater()
        self._lines = [RemarkLine(self._keeper, remark, words) for remark, words in said[:MOST]]
        for line in self._lines:
            line.taken_back.connect(self.taken_back)
            self._said.addWidget(line)
            line.show()
        # The card takes its size at once, and is to know how much room these need.
        self._layout.activate()

    @Slot()
    def _thank(self) -> None:
        self.asked.emit(Feeling.THANKS)

    @Slot()
    def _hurt(self) -> None:
        self.asked.emit(Feeling.HURT)


class RemarkLine(QWidget):
    """One thing that was said, with the way to take it back."""

    taken_back = Signal(str)

    def __init__(self, keeper: ThemeKeeper, remark: Remark, words: str) -> None:
        super().__init__()
        self._id = remark.id
        away = IconButton(
            keeper, IconName.CLOSE, self.tr("Take back: {words}").format(words=words), token=Token.MUTED
        )
        away.clicked.connect(self._take_back)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(ElidedLabel(words, Type.SMALL, Tone.MUTED), 1)
        layout.addWidget(away)

    @Slot()
    def _take_back(self) -> None:
        self.taken_back.emit(self._id)
