"""What is written on a card: its words, and the follow-up."""

from dataclasses import replace

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QPlainTextEdit, QVBoxLayout, QWidget

from planner.domain.cards.card import Face
from planner.domain.errors import UserError
from planner.ui.kit.fonts import Type
from planner.ui.kit.keeper import ThemeKeeper
from planner.ui.kit.text import Label, Tone, told
from planner.ui.kit.widgets.field import Field

TALL, LOW, GAP = 132, 66, 10
# So many words are read aloud in one breath or two.
EASY = 30


class FacePart(QWidget):
    """``grown`` says that it may need another height."""

    grown = Signal()

    def __init__(self, keeper: ThemeKeeper) -> None:
        super().__init__()
        px = keeper.theme.px
        self._text, self._follow_up = QPlainTextEdit(), QPlainTextEdit()
        for edit, height in ((self._text, TALL), (self._follow_up, LOW)):
            edit.setTabChangesFocus(True)
            edit.setFixedHeight(px(height))
        self._text_field = Field(keeper, self.tr("What the card says"), self._text)
        self._follow_up_field = Field(keeper, self.tr("And then, if you like"), self._follow_up)
        self._note = Label("", Type.SMALL, Tone.MUTED, wrap=True)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(px(GAP))
        for part in (self._text_field, self._note, self._follow_up_field):
            layout.addWidget(part)
        self._text.textChanged.connect(self._count)
        self._count()

    def show_face(self, face: Face) -> None:
        self._text.setPlainText(face.text)
        self._follow_up.setPlainText(face.follow_up)

    def written(self, face: Face) -> Face:
        """The same card with what is written here."""
        return replace(
            face, text=self._text.toPlainText().strip(), follow_up=self._follow_up.toPlainText().strip()
        )

    def find_trouble(self) -> bool:
        """Whether something of it cannot be on a card; the field says what, and has the keys."""
        face = self.written(Face(text=""))
        text, follow_up = trouble_of(replace(face, follow_up="")), trouble_of(replace(face, text="."))
        self.show_trouble(text)
        self._follow_up_field.set_trouble(follow_up)
        if follow_up and not text:
            self._follow_up.setFocus()
        return bool(text or follow_up)

    def show_trouble(self, sentence: str) -> None:
        """Say what is wrong with the card; an empty sentence takes it back."""
        self._text_field.set_trouble(sentence)
        if sentence:
            self._text.setFocus()
        self.grown.emit()

    @Slot()
    def _count(self) -> None:
        count = len(self._text.toPlainText().split())
        if count > EASY:
            text = self.tr("{count} words. Up to {easy} are easier to read aloud.")
        else:
            text = self.tr("One thought, up to {easy} words, reads aloud best.")
        self._note.setText(text.format(count=count, easy=EASY))


def trouble_of(face: Face) -> str:
    """Why that cannot be a card; empty where it can."""
    try:
        face.checked()
    except UserError as error:
        return told(error)
    return ""
