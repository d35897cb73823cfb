"""What can be compared: a list of topics, and how far everybody is with each."""

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication, Signal, Slot

from planner.domain.agreements.kinds import AgreementKind
from planner.services.agreements.comparing import Topic, expectations
from planner.ui.kit.fonts import Type
from planner.ui.kit.icon_names import IconName
from planner.ui.kit.keeper import ThemeKeeper
from planner.ui.kit.text import Label, Tone
from planner.ui.kit.widgets.buttons import PrimaryButton
from planner.ui.pages.agreements.comparing.step import Step
from planner.ui.pages.agreements.short import short
from planner.ui.pages.agreements.words import kind_word
from planner.ui.pages.settings.rows import Row, RowList
from planner.ui.week.words import names

LEAST_PEOPLE = 2


class Topics(Step):
    """``chosen`` hands over an AgreementKind."""

    chosen = Signal(object)

    def __init__(self, keeper: ThemeKeeper) -> None:
        super().__init__(keeper)
        self._usual = self.tr(
            "Each of you answers a few small questions alone. Nobody sees the other’s answers before all are "
            "there, and then only what you see differently turns up."
        )
        self._listed = RowList(keeper, self.tr("Topics"))
        self._hint = Label(self._usual, tone=Tone.MUTED, wrap=True)
        self.body.addWidget(self._hint)
        self.body.addWidget(self._listed, 1)
        troubles = expectations().troubles
        if troubles:
            self.body.addWidget(Label("\n".join(troubles), Type.SMALL, Tone.MUTED, wrap=True))
        self._open = self.add_button(PrimaryButton(self.tr("Open this topic")))
        self._open.clicked.connect(self._choose)
        self._listed.chosen.connect(self._choose)

    def show_topics(self, topics: Sequence[Topic]) -> None:
        is_alone = any(len(one.people) < LEAST_PEOPLE for one in topics)
        alone = self.tr("There is only one person in this plan so far; comparing begins with two.")
        self._hint.setText(alone if is_alone else self._usual)
        self._listed.show_rows([] if is_alone else [_row(one) for one in topics])
        self._open.setEnabled(bool(topics) and not is_alone)

    def take_focus(self) -> None:
        self._listed.setFocus()

    @Slot()
    def _choose(self) -> None:
        for kind in self._listed.things:
            self.chosen.emit(kind)


def _row(topic: Topic) -> Row:
    tr = QCoreApplication.translate
    done = [short(person.name) for person in topic.people if person.id in topic.done]
    icon, said = IconName.EDIT, tr("Comparing", "{count} small questions")
    if topic.is_open:
        icon, said = IconName.CHECK, tr("Comparing", "All have answered; you can look at it together")
    elif len(done) == 1:
        icon, said = IconName.EYE_OFF, tr("Comparing", "{names} has answered")
    elif done:
        icon, said = IconName.EYE_OFF, tr("Comparing", "{names} have answered")
    line = said.format(count=len(topic.expectations), names=names(done))
    kind: AgreementKind = topic.kind
    return Row(kind.value, kind, icon, kind_word(kind), (line,))
