"""What they see differently, each with what everybody said, and a way to a proposal."""

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import QFrame, QHBoxLayout, QScrollArea, QVBoxLayout, QWidget

from planner.domain.person import Person
from planner.services.agreements.comparing import Difference, Topic
from planner.ui.kit.fonts import Type
from planner.ui.kit.keeper import ThemeKeeper
from planner.ui.kit.text import Label, Tone
from planner.ui.kit.widgets.buttons import Button
from planner.ui.kit.widgets.card import Card
from planner.ui.pages.agreements.comparing.step import Step
from planner.ui.pages.agreements.comparing.words import answer_words
from planner.ui.pages.agreements.words import kind_word
from planner.ui.pages.cards.talk.roles import person_chip

GAP = 12


class Differences(Step):
    """``wanted`` hands over an Expectation to make a proposal of, and the button that was pressed.

    ``anew`` tells that they want to answer the topic again, ``left`` goes back to the topics.
    """

    wanted = Signal(object, object)
    anew = Signal()
    left = Signal()

    def __init__(self, keeper: ThemeKeeper) -> None:
        super().__init__(keeper)
        self._heading = Label("", Type.TITLE, wrap=True)
        self._words = Label("", tone=Tone.MUTED, wrap=True)
        self._scroll = QScrollArea()
        self._scroll.setFrameShape(QFrame.Shape.NoFrame)
        self._scroll.setWidgetResizable(True)
        self._scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._first: Button | None = None
        for part in (self._heading, self._words):
            self.body.addWidget(part)
        self.body.addWidget(self._scroll, 1)
        self._back = self.add_button(Button(self.tr("Other topics")), left=True)
        self._back.clicked.connect(self.left)
        self.add_button(Button(self.tr("Answer this anew"))).clicked.connect(self.anew)

    def show_differences(self, topic: Topic, found: Sequence[Difference]) -> None:
        self._heading.setText(kind_word(topic.kind))
        if found:
            self._words.setText(self.tr("This is where you see things differently. Nobody has to be right."))
        else:
            self._words.setText(
                self.tr("You see all of this the same way. How good to know it, and to have said it once.")
            )
        ground = QWidget()
        ground.setProperty("part", "page")
        layout = QVBoxLayout(ground)
        layout.setContentsMargins(0, 0, self._keeper.theme.px(GAP), 0)
        layout.setSpacing(self._keeper.theme.px(GAP))
        self._first = None
        for one in found:
            card = DifferenceCard(self._keeper, one, topic.people)
            card.wanted.connect(self.wanted)
            layout.addWidget(card)
            self._first = self._first or card.button
        layout.addStretch(1)
        self._scroll.setWidget(ground)
        self._scroll.setVisible(bool(found))

    def take_focus(self) -> None:
        (self._first or self._back).setFocus()


class DifferenceCard(Card):
    """``wanted`` is as that of ``Differences``."""

    wanted = Signal(object, object)

    def __init__(self, keeper: ThemeKeeper, difference: Difference, people: Sequence[Person]) -> None:
        super().__init__(keeper)
        self._difference = difference
        text = difference.expectation.text
        self.body.addWidget(Label(text, Type.STRONG, wrap=True))
        said = [text]
        for person in people:
            words = answer_words(difference.words[person.id])
            line, row = QWidget(), QHBoxLayout()
            row.setContentsMargins(0, 0, 0, 0)
            row.setSpacing(keeper.theme.px(8))
            row.addWidget(person_chip(keeper, person))
            row.addWidget(Label(words, wrap=True), 1)
            line.setLayout(row)
            self.body.addWidget(line)
            said.append(f"{person.name}: {words}")
        self.setAccessibleName("\n".join(said))
        self.button = Button(self.tr("Make a proposal…"))
        self.button.setAccessibleDescription(text)
        self.body.addWidget(self.button, 0, Qt.AlignmentFlag.AlignLeft)
        self.button.clicked.connect(self._want)

    @Slot()
    def _want(self) -> None:
        self.wanted.emit(self._difference.expectation, self.button)
