"""The sheet on which another way is thought of, for a few weeks."""

from dataclasses import replace

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QHBoxLayout, QPlainTextEdit, QWidget

from planner.domain.agreements.agreement import Version
from planner.services.agreements.writing import MOST_WEEKS
from planner.ui.kit.fonts import Type
from planner.ui.kit.keeper import ThemeKeeper
from planner.ui.kit.text import Label, Tone
from planner.ui.kit.widgets.buttons import Button, PrimaryButton
from planner.ui.kit.widgets.clockwork import NumberField
from planner.ui.kit.widgets.field import Field
from planner.ui.kit.widgets.sheet import Sheet
from planner.ui.pages.agreements.troubles import trouble_of
from planner.ui.pages.calendars.scroller import Scroller

WIDTH, HEIGHT, USUAL_WEEKS = 420, 96, 2


class AnotherWaySheet(Sheet):
    """``decided`` hands over Terms and how many weeks they are tried; whoever does it closes the sheet."""

    decided = Signal(object, int)

    def __init__(self, keeper: ThemeKeeper, words: Version, writer: str, parent: QWidget) -> None:
        """``writer`` is who thinks of it (a person's id)."""
        super().__init__(keeper, self.tr("Try it another way"), parent)
        self._terms, self._writer = words.terms, writer
        self._need, self._offer = QPlainTextEdit(words.need), QPlainTextEdit(words.offer)
        for edit in (self._need, self._offer):
            edit.setTabChangesFocus(True)
            edit.setFixedHeight(keeper.theme.px(HEIGHT))
        self._weeks = NumberField(keeper, 1, MOST_WEEKS)
        self._weeks.setValue(USUAL_WEEKS)
        self._weeks.valueChanged.connect(self._count)
        self._needed = Field(keeper, self.tr("What I need, put another way"), self._need)
        self._offered = Field(keeper, self.tr("What I offer in return"), self._offer)
        hint = self.tr("A yes belongs to its words, so each of you is asked again.")
        row = QHBoxLayout()
        row.addWidget(Field(keeper, self.tr("For how many weeks"), self._weeks))
        row.addStretch(1)
        scroller = Scroller(keeper, WIDTH, self, parent)
        for part in (Label(words.title, Type.STRONG, wrap=True), self._needed, self._offered):
            scroller.body.addWidget(part)
        scroller.body.addLayout(row)
        scroller.body.addWidget(Label(hint, Type.SMALL, Tone.MUTED, wrap=True))
        self.body.addWidget(scroller, 1)
        self.add_button(Button(self.tr("Not now"))).clicked.connect(self.reject)
        self._propose = self.add_button(PrimaryButton(""), default=True)
        self._propose.clicked.connect(self._decide)
        self._count()

    @property
    def writer(self) -> str:
        return self._writer

    @Slot()
    def _count(self) -> None:
        count = self._weeks.value()
        text = self.tr("Propose it for 1 week") if count == 1 else self.tr("Propose it for {count} weeks")
        self._propose.set_words(text.format(count=count))

    @Slot()
    def _decide(self) -> None:
        need, offer = self._need.toPlainText(), self._offer.toPlainText()
        terms = replace(self._terms, need=need, offer=offer)
        troubles = (
            (self._needed, trouble_of(replace(terms, offer=""))),
            (self._offered, trouble_of(replace(terms, need=self._terms.need))),
        )
        for field, trouble in troubles:
            field.set_trouble(trouble)
        wrong = [field for field, trouble in troubles if trouble]
        if wrong:
            wrong[0].widget.setFocus()
            return
        self.decided.emit(terms, self._weeks.value())
