"""A page for when something cannot be opened or done: what happened, and what to do about it."""

from PySide6.QtCore import QSize, Qt, Slot
from PySide6.QtWidgets import QHBoxLayout, QLabel, QVBoxLayout, QWidget

from planner.ui.kit.fonts import Type
from planner.ui.kit.icon_names import IconName
from planner.ui.kit.keeper import ThemeKeeper
from planner.ui.kit.text import Label, Tone
from planner.ui.kit.tokens import Token
from planner.ui.kit.widgets.buttons import Button
from planner.ui.kit.widgets.card import Card
from planner.ui.kit.widgets.wash import Wash

WIDTH, PADDING, MARK = 560, 36, 30


class TroublePage(Wash):
    """Say it with ``tell``; add what can be done with ``add_button``, the best first."""

    def __init__(self, keeper: ThemeKeeper, parent: QWidget | None = None) -> None:
        super().__init__(keeper, parent)
        theme = keeper.theme
        self._mark = QLabel()
        self._title = Label("", Type.TITLE, wrap=True)
        self._happened = Label("", wrap=True)
        self._to_do = Label("", Type.BODY, Tone.MUTED, wrap=True)
        self._buttons = QHBoxLayout()
        self._buttons.setSpacing(theme.px(8))
        self._buttons.addStretch(1)
        self._card = Card(keeper)
        self._card.set_padding(PADDING)
        for part in (self._mark, self._title, self._happened, self._to_do):
            self._card.body.addWidget(part)
        self._card.body.addSpacing(theme.px(10))
        self._card.body.addLayout(self._buttons)
        layout = QVBoxLayout(self)
        layout.addWidget(self._card, 0, Qt.AlignmentFlag.AlignCenter)
        self._measure()
        keeper.changed.connect(self._measure)

    def tell(self, title: str, happened: str, to_do: str = "") -> None:
        self._title.setText(title)
        self._happened.setText(happened)
        self._to_do.setText(to_do)
        self._to_do.setVisible(bool(to_do))
        self.setAccessibleName(title)
        self.setAccessibleDescription(f"{happened} {to_do}".strip())

    def add_button(self, button: Button) -> Button:
        self._buttons.insertWidget(self._buttons.count() - 1, button)
        return button

    @Slot()
    def _measure(self) -> None:
        self._card.setFixedWidth(self._keeper.theme.px(WIDTH))
        side = self._keeper.theme.px(MARK)
        colour = self._keeper.theme.colour(Token.WARN)
        self._mark.setPixmap(
            self._keeper.icons.pixmap(IconName.WARNING, colour, QSize(side, side), self.devicePixelRatio())
        )
