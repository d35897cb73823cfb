"""Above an agreement: how it stands, which version it is, and who has said yes."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QGridLayout, QWidget

from planner.domain.agreements.kinds import AgreementState, Standing
from planner.domain.agreements.steps import Step
from planner.services.agreements.reading import Whole
from planner.ui.kit.fonts import Type
from planner.ui.kit.keeper import ThemeKeeper
from planner.ui.kit.text import Label, Tone
from planner.ui.kit.widgets.buttons import Button
from planner.ui.kit.widgets.chip import Chip
from planner.ui.pages.agreements.words import TONES, standing_word, yes_words

NARROW = 440


class ToggleButton(Button):
    part = "toggle"


class DocumentHead(QWidget):
    """``grew`` asks for how it grew, where that does not stand beside it."""

    grew = Signal(bool)

    def __init__(self, keeper: ThemeKeeper, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.chip = Chip()
        self._words = Label("", Type.SMALL, Tone.MUTED, wrap=True, parent=self)
        self.growth = ToggleButton(self.tr("How it grew"))
        self.growth.setCheckable(True)
        self._keeper = keeper
        self._layout = QGridLayout(self)
        self._layout.setContentsMargins(0, 0, 0, 0)
        self._layout.setSpacing(keeper.theme.px(8))
        self._layout.setColumnStretch(1, 1)
        middle = Qt.AlignmentFlag.AlignVCenter
        self._layout.addWidget(self.chip, 0, 0, middle | Qt.AlignmentFlag.AlignLeft)
        self._layout.addWidget(self.growth, 0, 2, middle)
        self.growth.clicked.connect(self.grew)

    def show_whole(self, whole: Whole, *, aside: bool) -> None:
        """``aside`` says that other words than the newest are shown, written aside."""
        standing = whole.standing
        review = whole.agreement.review_on
        words = standing_word(standing)
        if standing is Standing.DUE and review == whole.today:
            words = self.tr("review due today")
        self.chip.setText(words)
        self.chip.set_tone(TONES[standing])
        version = self.tr("version {number}").format(number=whole.agreement.version)
        if aside:
            self._words.setText(self.tr("other words, not proposed yet"))
        elif whole.agreement.state is AgreementState.DRAFT:
            self._words.setText(self._draft_words(whole))
        elif whole.agreement.state is AgreementState.ENDED:
            self._words.setText(version)
        else:
            said = yes_words(len(whole.yes), len(whole.people))
            self._words.setText(f"{version} · {said}")

    def _draft_words(self, whole: Whole) -> str:
        if any(entry.step is Step.PROPOSE for entry in whole.entries):
            return self.tr("a draft again; it could be read while it was proposed")
        return self.tr("only for your eyes, until you propose it")

    def fit(self, width: int) -> None:
        """The words below the rest where there is little room."""
        self._layout.removeWidget(self._words)
        if width < self._keeper.theme.px(NARROW):
            self._layout.addWidget(self._words, 1, 0, 1, 3)
        else:
            self._layout.addWidget(self._words, 0, 1)

    def offer_growth(self, offered: bool) -> None:
        self.growth.setVisible(offered)
