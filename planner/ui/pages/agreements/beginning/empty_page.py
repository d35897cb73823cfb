"""An empty page: a title and a need, the rest unfolds later."""

from PySide6.QtCore import Slot
from PySide6.QtWidgets import QLineEdit, QPlainTextEdit, QVBoxLayout, QWidget

from planner.domain.agreements.kinds import AgreementKind
from planner.domain.agreements.terms import TITLE_LIMIT, Terms
from planner.ui.kit.fonts import Type
from planner.ui.kit.keeper import ThemeKeeper
from planner.ui.kit.text import Label, Tone
from planner.ui.kit.widgets.dropdown import DropDown
from planner.ui.kit.widgets.field import Field
from planner.ui.pages.agreements.troubles import trouble_of
from planner.ui.pages.agreements.words import kind_options

GAP, HEIGHT = 14, 84
FINE = "."


class EmptyPage(QWidget):
    def __init__(self, keeper: ThemeKeeper, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._title, self._need = QLineEdit(), QPlainTextEdit()
        self._title.setMaxLength(TITLE_LIMIT)
        self._need.setTabChangesFocus(True)
        self._need.setMinimumHeight(keeper.theme.px(HEIGHT))
        self._kind = DropDown(keeper, "", kind_options())
        self._titled = Field(keeper, self.tr("A name you will both know it by"), self._title)
        self._needed = Field(keeper, self.tr("What I need"), self._need)
        hint = self.tr("That is enough to begin with. What you offer, times and a trial can follow.")
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(keeper.theme.px(GAP))
        layout.addWidget(self._titled)
        layout.addWidget(self._needed)
        layout.addWidget(Field(keeper, self.tr("What it is about"), self._kind))
        layout.addWidget(Label(hint, Type.SMALL, Tone.MUTED, wrap=True))
        layout.addStretch(1)

    @property
    def terms(self) -> Terms | None:
        """What was typed; None where something is missing, which is said in its place."""
        title, need = self.typed
        said = self._said(title, need)
        troubles = (
            (self._titled, trouble_of(self._said(title, FINE))),
            (self._needed, trouble_of(self._said(FINE, need))),
        )
        for field, trouble in troubles:
            field.set_trouble(trouble)
        wrong = [field for field, trouble in troubles if trouble]
        if wrong:
            wrong[0].widget.setFocus()
        return None if wrong else said

    @property
    def typed(self) -> tuple[str, str]:
        """The title and the need, whatever they are."""
        return self._title.text(), self._need.toPlainText()

    def write(self, title: str, need: str) -> None:
        """As if somebody had typed it."""
        self._title.setText(title)
        self._need.setPlainText(need)

    @Slot()
    def take_focus(self) -> None:
        self._title.setFocus()

    def _said(self, title: str, need: str) -> Terms:
        kind = self._kind.value
        about = kind if isinstance(kind, AgreementKind) else AgreementKind.TIME
        return Terms(title=title, kind=about, need=need)
