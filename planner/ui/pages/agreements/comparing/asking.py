"""One person's turn: a question at a time, with a few answers to choose from."""

from collections.abc import Mapping, Sequence

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtGui import QAction, QActionGroup, QKeySequence
from PySide6.QtWidgets import QHBoxLayout

from planner.domain.agreements.beginnings import Expectation
from planner.domain.person import Person
from planner.ui.kit.fonts import Type
from planner.ui.kit.keeper import ThemeKeeper
from planner.ui.kit.text import Label, Tone
from planner.ui.kit.widgets.buttons import Button, PrimaryButton
from planner.ui.kit.widgets.chip import Chip
from planner.ui.kit.widgets.toast import announce
from planner.ui.pages.agreements.comparing.step import Step
from planner.ui.pages.agreements.comparing.words import answer_words
from planner.ui.pages.cards.talk.roles import person_chip
from planner.ui.pages.week.editor.chips import Chips, person_options

MOST_KEYS = 9


class Asking(Step):
    """``through`` tells that all was answered, ``left`` that the rest is to wait."""

    through = Signal()
    left = Signal()

    def __init__(self, keeper: ThemeKeeper) -> None:
        super().__init__(keeper)
        self._asked: tuple[Expectation, ...] = ()
        self._given: dict[str, str] = {}
        self._person: Person | None = None
        self._at = 0
        self._who = QHBoxLayout()
        self._who.setSpacing(keeper.theme.px(8))
        self._chip, self._place = Chip(), Label("", Type.SMALL, Tone.MUTED)
        self._who.addWidget(self._chip)
        self._who.addWidget(self._place)
        self._who.addStretch(1)
        self._question = Label("", Type.TITLE, wrap=True)
        self._answers = Chips(keeper, self.tr("Answers"))
        hint = self.tr("The number keys choose, Enter goes on.")
        self.body.addLayout(self._who)
        self.body.addStretch(1)
        self.body.addWidget(self._question)
        self.body.addWidget(self._answers)
        self.body.addStretch(2)
        self.body.addWidget(Label(hint, Type.SMALL, Tone.MUTED, wrap=True))
        self.add_button(Button(self.tr("Go on later")), left=True).clicked.connect(self.left)
        self._back = self.add_button(Button(self.tr("Back")))
        self._on = self.add_button(PrimaryButton(self.tr("Next")))
        self._back.clicked.connect(self._go_back)
        self._on.clicked.connect(self._go_on)
        self._answers.changed.connect(self._choose)
        self._give_keys()

    @property
    def given(self) -> Mapping[str, str]:
        """What was answered in this turn, by the ids of the expectations."""
        return self._given

    @property
    def person(self) -> str | None:
        """Whose turn it is (an id)."""
        return self._person.id if self._person is not None else None

    def begin(self, person: Person, asked: Sequence[Expectation], given: Mapping[str, str]) -> None:
        """A turn of that person's; ``given`` is what they answered before and may see now."""
        self._asked, self._given, self._at = tuple(asked), dict(given), 0
        self._person = person
        self._chip.hide()
        self._chip.deleteLater()
        self._chip = person_chip(self._keeper, person)
        self._who.insertWidget(0, self._chip)
        self._show()

    def forget(self) -> None:
        """The turn is over, and nothing of it is to be seen."""
        self._asked, self._given, self._person = (), {}, None
        self._question.setText("")
        self._answers.set_options([])

    def take_focus(self) -> None:
        self._answers.setFocus()

    def _give_keys(self) -> None:
        within = Qt.ShortcutContext.WidgetWithChildrenShortcut
        numbers = QActionGroup(self)
        numbers.setExclusionPolicy(QActionGroup.ExclusionPolicy.None_)
        for number in range(MOST_KEYS):
            action = QAction(numbers)
            action.setData(number)
            action.setShortcut(QKeySequence(str(number + 1)))
            action.setShortcutContext(within)
            self.addAction(action)
        numbers.triggered.connect(self._choose_number)
        for keys, does in (
            ((Qt.Key.Key_Return, Qt.Key.Key_Enter), self._go_on),
            ((Qt.Key.Key_Backspace,), self._go_back),
        ):
            action = QAction(self)
            action.setShortcuts([QKeySequence(key) for key in keys])
            action.setShortcutContext(within)
            action.triggered.connect(does)
            self.addAction(action)

    def _show(self) -> None:
        one, person = self._asked[self._at], self._person
        place = self.tr("Question {number} of {count}")
        self._place.setText(place.format(number=self._at + 1, count=len(self._asked)))
        self._question.setText(one.text)
        shades = person_options([person])[0][2] if person is not None else None
        if shades is not None:
            self._answers.set_options(
                [
                    (words, f"{number} · {answer_words(words)}", shades)
                    for number, words in enumerate(one.choices, 1)
                ]
            )
        self._mark()
        self._back.setEnabled(self._at > 0)
        self._on.set_words(self.tr("Done") if self._at + 1 == len(self._asked) else self.tr("Next"))
        self.take_focus()
        announce(self, one.text)

    def _mark(self) -> None:
        """Show what is chosen; without an answer it does not go on."""
        chosen = self._given.get(self._asked[self._at].id)
        self._answers.set_chosen([] if chosen is None else [chosen])
        self._on.setEnabled(chosen is not None)

    @Slot()
    def _choose(self) -> None:
        one = self._asked[self._at]
        before = self._given.get(one.id)
        fresh = [words for words in self._answers.chosen if words != before]
        if fresh:
            self._given[one.id] = str(fresh[0])
        self._mark()

    @Slot(QAction)
    def _choose_number(self, action: QAction) -> None:
        choices = self._asked[self._at].choices
        if action.data() < len(choices):
            self._given[self._asked[self._at].id] = choices[action.data()]
            self._mark()

    @Slot()
    def _go_back(self) -> None:
        if self._at > 0:
            self._at -= 1
            self._show()

    @Slot()
    def _go_on(self) -> None:
        if self._asked[self._at].id not in self._given:
            return
        if self._at + 1 < len(self._asked):
            self._at += 1
            self._show()
        else:
            self.through.emit()
