"""Below words that are written aside: what they are for, and the way to propose or leave them."""

from dataclasses import replace

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QBoxLayout, QFrame, QLineEdit, QVBoxLayout, QWidget

from planner.domain.agreements.agreement import WORDS_LIMIT
from planner.domain.agreements.steps import Step
from planner.services.agreements.writing import MOST_WEEKS
from planner.ui.kit.fonts import Type
from planner.ui.kit.keeper import ThemeKeeper
from planner.ui.kit.text import Label, Tone
from planner.ui.kit.widgets.buttons import Button, PrimaryButton
from planner.ui.kit.widgets.clockwork import NumberField
from planner.ui.kit.widgets.field import Field
from planner.ui.pages.agreements.document.aside import Aside
from planner.ui.pages.week.flow import FlowLayout

EDGE, GAP = 14, 9


class AsideBar(QFrame):
    """``proposed`` hands over why and for how many weeks, ``left`` tells that they are given up."""

    proposed = Signal(str, int)
    left = Signal()

    def __init__(self, keeper: ThemeKeeper, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("part", "wash")
        px = keeper.theme.px
        self._title = Label("", Type.STRONG, wrap=True)
        anew = Label(
            self.tr("Each yes belongs to one version, so it is asked for anew."),
            Type.SMALL,
            Tone.MUTED,
            wrap=True,
        )
        self.why = QLineEdit()
        self.why.setMaxLength(min(WORDS_LIMIT, 300))
        self.weeks = NumberField(keeper, 1, MOST_WEEKS)
        self._weeks = Field(keeper, self.tr("For how many weeks"), self.weeks)
        self.trouble = Label("", Type.SMALL, Tone.DANGER, wrap=True)
        self.trouble.hide()
        self.propose = PrimaryButton(self.tr("Propose this"))
        self.leave = Button(self.tr("Leave it as it was"))
        buttons = QWidget()
        flow = FlowLayout(buttons, px(8))
        flow.addWidget(self.propose)
        flow.addWidget(self.leave)
        line = self._line = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        line.setSpacing(px(GAP))
        line.addWidget(Field(keeper, self.tr("A line on what is different, for later"), self.why), 1)
        line.addWidget(self._weeks)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(*(px(EDGE),) * 4)
        layout.setSpacing(px(GAP))
        layout.addWidget(self._title)
        layout.addWidget(anew)
        layout.addLayout(line)
        layout.addWidget(self.trouble)
        layout.addWidget(buttons)
        self.propose.clicked.connect(self._propose)
        self.leave.clicked.connect(self.left)

    def show_aside(self, aside: Aside, name: str) -> None:
        text = self.tr("{name} proposes other words")
        if aside.step is Step.TRY_ANOTHER_WAY:
            text = self.tr("{name} proposes another way to try")
        self._title.setText(text.format(name=name))
        if not self.why.hasFocus():
            self.why.setText(aside.why)
        if not self.weeks.hasFocus():
            self.weeks.setValue(aside.weeks)
        self._weeks.setVisible(aside.step is Step.TRY_ANOTHER_WAY)

    def fit(self, *, narrow: bool) -> None:
        direction = QBoxLayout.Direction
        self._line.setDirection(direction.TopToBottom if narrow else direction.LeftToRight)

    def taken_down(self, aside: Aside) -> Aside:
        """With what stands here."""
        return replace(aside, why=self.why.text().strip(), weeks=self.weeks.value())

    def set_trouble(self, sentence: str) -> None:
        self.trouble.setText(sentence)
        self.trouble.setVisible(bool(sentence))

    @Slot()
    def _propose(self) -> None:
        self.proposed.emit(self.why.text().strip(), self.weeks.value())
