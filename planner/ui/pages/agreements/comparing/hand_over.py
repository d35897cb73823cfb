"""Between two people: a page that shows nothing of what was answered, until the next one is there."""

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import QWidget

from planner.domain.person import Person
from planner.services.agreements.comparing import Topic
from planner.ui.kit.fonts import Type
from planner.ui.kit.keeper import ThemeKeeper
from planner.ui.kit.text import Label, Tone
from planner.ui.kit.widgets.buttons import Button, PrimaryButton
from planner.ui.pages.agreements.comparing.step import Step
from planner.ui.pages.agreements.short import short
from planner.ui.pages.agreements.words import kind_word
from planner.ui.pages.week.flow import FlowLayout
from planner.ui.week.words import names

GAP = 8


class PersonButton(PrimaryButton):
    """``meant`` hands over the id of the person."""

    meant = Signal(str)

    def __init__(self, text: str, person: Person, parent: QWidget) -> None:
        super().__init__(text.format(name=short(person.name)), parent)
        self.setAccessibleName(text.format(name=person.name))
        self._person = person.id
        self.clicked.connect(self._tell)

    @Slot()
    def _tell(self) -> None:
        self.meant.emit(self._person)


class HandOver(Step):
    """``taken`` hands over the id of whoever answers now, ``left`` goes back to the topics."""

    taken = Signal(str)
    left = Signal()

    def __init__(self, keeper: ThemeKeeper) -> None:
        super().__init__(keeper)
        self._heading = Label("", Type.TITLE, wrap=True)
        self._words = Label("", tone=Tone.MUTED, wrap=True)
        self._ways = QWidget()
        self._flow = FlowLayout(self._ways, keeper.theme.px(GAP))
        self._first: Button | None = None
        self.body.addStretch(1)
        for part in (self._heading, self._words, self._ways):
            self.body.addWidget(part)
        for part in (self._heading, self._words):
            part.setAlignment(Qt.AlignmentFlag.AlignLeft)
        self.body.addStretch(2)
        self._back = self.add_button(Button(self.tr("Other topics")), left=True)
        self._back.clicked.connect(self.left)

    def show_topic(self, topic: Topic, here: str | None) -> None:
        """Who is to answer next; ``here`` is who sits here alone (an id), and answers for nobody else."""
        waiting = [short(person.name) for person in topic.waiting]
        if here is None:
            asked = list(topic.waiting)
            self._hand(topic, asked)
        else:
            asked = [person for person in topic.people if person.id == here]
            self._heading.setText(kind_word(topic.kind))
            text = self.tr("You have answered. It opens as soon as {names} has answered too.")
            if len(waiting) > 1:
                text = self.tr("You have answered. It opens as soon as {names} have answered too.")
            self._words.setText(text.format(names=names(waiting)))
        self._offer(asked, again=here is not None)

    def take_focus(self) -> None:
        (self._first or self._back).setFocus()

    def _hand(self, topic: Topic, asked: list[Person]) -> None:
        if len(asked) > 1:
            self._heading.setText(self.tr("Who begins?"))
        else:
            self._heading.setText(self.tr("Over to {name}").format(name=short(asked[0].name)))
        self._words.setText(
            self.tr(
                "{kind}: whoever answers has the screen to themselves; the others look away a moment."
            ).format(kind=kind_word(topic.kind))
        )

    def _offer(self, asked: list[Person], *, again: bool) -> None:
        while (item := self._flow.takeAt(0)) is not None:
            before = item.widget()
            if before is not None:
                before.hide()
                before.deleteLater()
        self._first = None
        text = self.tr("Look over my answers") if again else self.tr("I am {name}")
        for person in asked:
            button = PersonButton(text, person, self._ways)
            button.meant.connect(self.taken)
            self._flow.addWidget(button)
            button.show()
            self._first = self._first or button
