"""A sheet with a longer text, to be read and no more."""

from PySide6.QtCore import QSize
from PySide6.QtWidgets import QPlainTextEdit, QWidget

from planner.ui.kit.keeper import ThemeKeeper
from planner.ui.kit.text import Label, Tone
from planner.ui.kit.widgets.buttons import Button
from planner.ui.kit.widgets.sheet import Sheet

WIDTH, HEIGHT = 700, 380
# What other things on the sheet, and the window around it, leave of their sides.
WIDE, HIGH = 0.86, 0.52


class Reading(QPlainTextEdit):
    """``height`` is that at which it is read best, in pixels."""

    def __init__(self, text: str, height: int) -> None:
        super().__init__(text)
        self._height = height
        self.setReadOnly(True)
        self.setTabChangesFocus(True)

    def sizeHint(self) -> QSize:
        return QSize(super().sizeHint().width(), self._height)


class TextSheet(Sheet):
    def __init__(self, keeper: ThemeKeeper, title: str, intro: str, text: str, parent: QWidget) -> None:
        """``intro`` stands above the ``text``."""
        super().__init__(keeper, title, parent)
        room, px = parent.window().size(), keeper.theme.px
        self.setFixedWidth(min(px(WIDTH), int(room.width() * WIDE)))
        self.text = Reading(text, min(px(HEIGHT), int(room.height() * HIGH)))
        self.text.setAccessibleName(title)
        self.body.addWidget(Label(intro, tone=Tone.MUTED, wrap=True))
        self.body.addWidget(self.text)
        self.add_button(Button(self.tr("Close"))).clicked.connect(self.reject)
