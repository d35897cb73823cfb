"""The sheet with words that were not saved: to be read, to be copied, to be let go of."""

from collections.abc import Mapping, Sequence

from PySide6.QtCore import Signal, Slot
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QVBoxLayout, QWidget

from planner.ui.kit.fonts import Type
from planner.ui.kit.keeper import ThemeKeeper
from planner.ui.kit.text import Label, Tone
from planner.ui.kit.widgets.buttons import Button, PrimaryButton
from planner.ui.kit.widgets.card import Card
from planner.ui.kit.widgets.sheet import Sheet
from planner.ui.kit.widgets.toast import announce
from planner.ui.pages.calendars.scroller import Scroller
from planner.ui.pages.week.flow import FlowLayout
from planner.ui.unfinished.left import Left

WIDTH = 480


class LeftSheet(Sheet):
    """``let_go`` hands over a Left that nobody wants any more; closing it keeps all others."""

    let_go = Signal(object)

    def __init__(
        self, keeper: ThemeKeeper, left: Sequence[Left], names: Mapping[str, str], parent: QWidget
    ) -> None:
        """``names`` are those of people, by their ids."""
        super().__init__(keeper, self.tr("You were in the middle of something"), parent)
        hint = self.tr("These words were not saved when the plan was left. They wait until you let them go.")
        scroller = Scroller(keeper, WIDTH, self, parent)
        scroller.body.addWidget(Label(hint, tone=Tone.MUTED, wrap=True))
        self.cards = [LeftCard(keeper, one, names.get(one.by, "")) for one in left]
        for card in self.cards:
            card.let_go.connect(self._let_go)
            scroller.body.addWidget(card)
        scroller.body.addStretch(1)
        self.body.addWidget(scroller, 1)
        later = self.add_button(PrimaryButton(self.tr("Keep them for now")), default=True)
        later.clicked.connect(self.reject)

    @Slot(object)
    def _let_go(self, left: Left) -> None:
        self.let_go.emit(left)
        if all(card.is_over for card in self.cards):
            self.accept()


class LeftCard(Card):
    """One place where words stood; what is somebody's own is covered until they uncover it."""

    let_go = Signal(object)

    def __init__(self, keeper: ThemeKeeper, left: Left, name: str) -> None:
        # What it is about may say as much as the words themselves.
        heading = self.tr("{name} was writing").format(name=name) if name else left.title
        super().__init__(keeper, heading)
        self._left, self._is_covered, self.is_over = left, False, False
        self._words = [_shown(keeper, *pair) for pair in left.words if pair[1].strip()]
        self._take, away = Button(""), Button(self.tr("Let it go"))
        for button in (self._take, away):
            button.setAccessibleDescription(heading)
        ways = QWidget()
        flow = FlowLayout(ways, keeper.theme.px(8))
        for part in (self._take, away):
            flow.addWidget(part)
        for words in self._words:
            self.body.addWidget(words)
        self.body.addWidget(ways)
        self._take.clicked.connect(self._uncover_or_copy)
        away.clicked.connect(self._away)
        self._cover(covered=bool(name))

    def _cover(self, *, covered: bool) -> None:
        self._is_covered = covered
        for words in self._words:
            words.setVisible(not covered)
        self._take.set_words(self.tr("Show it") if covered else self.tr("Copy the words"))

    @Slot()
    def _uncover_or_copy(self) -> None:
        if self._is_covered:
            self.heading.setText(self._left.title)
            self._cover(covered=False)
        else:
            QGuiApplication.clipboard().setText("\n\n".join(text for _, text in self._left.words))
            copied = self.tr("Copied")
            self._take.set_words(copied)
            announce(self, copied)

    @Slot()
    def _away(self) -> None:
        self.is_over = True
        self.hide()
        self.let_go.emit(self._left)


def _shown(keeper: ThemeKeeper, caption: str, text: str) -> QWidget:
    """Words below what they were called."""
    pair = QWidget()
    layout = QVBoxLayout(pair)
    layout.setContentsMargins(0, 0, 0, 0)
    layout.setSpacing(keeper.theme.px(2))
    if caption:
        layout.addWidget(Label(caption, Type.TINY, Tone.MUTED, wrap=True))
    layout.addWidget(Label(text, wrap=True))
    return pair
