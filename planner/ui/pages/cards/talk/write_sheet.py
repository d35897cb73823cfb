"""A sheet on which one person writes an answer while the others look away."""

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QPlainTextEdit, QWidget

from planner.domain.answer import Answer
from planner.domain.errors import UserError
from planner.domain.walltime import EPOCH
from planner.ui.kit.fonts import Type
from planner.ui.kit.keeper import ThemeKeeper
from planner.ui.kit.text import Label, Tone, told
from planner.ui.kit.widgets.buttons import Button, PrimaryButton
from planner.ui.kit.widgets.field import Field
from planner.ui.kit.widgets.sheet import Sheet
from planner.ui.pages.calendars.scroller import Scroller

WIDTH, HEIGHT = 416, 150


class WriteSheet(Sheet):
    """``decided`` hands over the words to keep, ``put_off`` those that wait to be gone on with."""

    decided = Signal(str)
    put_off = Signal(str)

    def __init__(self, keeper: ThemeKeeper, name: str, question: str, words: str, parent: QWidget) -> None:
        """``words`` are what that person wrote so far."""
        super().__init__(keeper, self.tr("{name} writes").format(name=name), parent)
        self._words = QPlainTextEdit(words)
        self._words.setTabChangesFocus(True)
        self._words.setFixedHeight(keeper.theme.px(HEIGHT))
        self._field = Field(keeper, self.tr("In your own words"), self._words)
        hint = self.tr("The others look away for a while. It stays hidden until everyone has written.")
        scroller = Scroller(keeper, WIDTH, self, parent)
        scroller.body.addWidget(Label(question, Type.STRONG, wrap=True))
        scroller.body.addWidget(self._field)
        scroller.body.addWidget(Label(hint, Type.SMALL, Tone.MUTED, wrap=True))
        scroller.body.addStretch(1)
        self.body.addWidget(scroller, 1)
        self.add_button(Button(self.tr("Go on later"))).clicked.connect(self.reject)
        self.add_button(PrimaryButton(self.tr("Keep it"))).clicked.connect(self._keep)
        shortcut = QShortcut(QKeySequence(Qt.Modifier.CTRL | Qt.Key.Key_Return), self)
        shortcut.activated.connect(self._keep)

    def reject(self) -> None:
        """Esc and the cross lose nothing."""
        words = self._words.toPlainText()
        super().reject()
        self.put_off.emit(words)

    @Slot()
    def _keep(self) -> None:
        words = self._words.toPlainText()
        trouble = _trouble_of(words)
        self._field.set_trouble(trouble)
        if trouble:
            self._words.setFocus()
            return
        self.accept()
        self.decided.emit(words)


def _trouble_of(words: str) -> str:
    """Why that cannot be an answer; empty where it can."""
    try:
        Answer(id="", question="", person="", words=words, created=EPOCH).checked()
    except UserError as error:
        return told(error)
    return ""
