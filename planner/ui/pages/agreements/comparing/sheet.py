"""The sheet on which expectations are compared: each answers alone, then what differs is seen together."""

from PySide6.QtCore import QSize, Signal, Slot
from PySide6.QtWidgets import QStackedWidget, QWidget

from planner.domain.agreements.beginnings import Expectation
from planner.domain.agreements.kinds import AgreementKind
from planner.domain.agreements.terms import Terms
from planner.services.agreements.comparing import (
    Topic,
    begin_anew,
    compared,
    keep_answers,
    own_answers,
    topic,
    topics,
)
from planner.services.looking import people_of
from planner.ui.pages.agreements.acting import Acting
from planner.ui.pages.agreements.beginning.drafts import begin_draft, saying
from planner.ui.pages.agreements.comparing.asking import Asking
from planner.ui.pages.agreements.comparing.differences import Differences
from planner.ui.pages.agreements.comparing.hand_over import HandOver
from planner.ui.pages.agreements.comparing.step import Step
from planner.ui.pages.agreements.comparing.topics import Topics
from planner.ui.pages.agreements.wide_sheet import WideSheet
from planner.ui.pages.cards.talk.still_open import is_open
from planner.ui.pages.page import Around

SIZE = QSize(640, 560)


class CompareSheet(WideSheet):
    """``begun`` hands over the id of a draft that was made of a difference.

    Where several people are here, nobody sees what was answered in a turn before theirs; who is here alone
    can look over their own answers, and answers for nobody else.
    """

    begun = Signal(str)

    def __init__(self, around: Around, parent: QWidget) -> None:
        keeper = around.tools.keeper
        super().__init__(keeper, self.tr("What do we each expect?"), parent, SIZE)
        self._around, self._session = around, around.session
        self._kind: AgreementKind | None = None
        self._terms: Terms | None = None
        self._acting = Acting(keeper, around.session, self)
        self.topics, self.hand_over = Topics(keeper), HandOver(keeper)
        self.asking, self.differences = Asking(keeper), Differences(keeper)
        self._pages = QStackedWidget()
        for step in (self.topics, self.hand_over, self.asking, self.differences):
            self._pages.addWidget(step)
        self.body.addWidget(self._pages, 1)
        self._connect()
        self._list()

    def _connect(self) -> None:
        self.topics.chosen.connect(self._open_topic)
        self.hand_over.taken.connect(self._ask)
        self.asking.through.connect(self._go_on)
        self.asking.left.connect(self._leave_turn)
        self.differences.wanted.connect(self._want)
        self.differences.anew.connect(self._begin_anew)
        for step in (self.hand_over, self.differences):
            step.left.connect(self._list)
        self._session.unfinished.ending.connect(self.reject)

    def done(self, result: int) -> None:
        """However it is closed, what was answered is kept."""
        if is_open(self._around):
            self._keep()
        super().done(result)

    @Slot()
    def _list(self) -> None:
        found = self._session.ask(topics)
        self.topics.show_topics(found or ())
        self._turn_to(self.topics)

    @Slot(object)
    def _open_topic(self, kind: AgreementKind) -> None:
        self._kind = kind
        self._show_topic()

    def _show_topic(self) -> None:
        """The step that comes next in the topic that is open."""
        found, here = self._topic(), self._session.here
        if found is None:
            self._list()
        elif found.is_open:
            kind = found.kind
            self.differences.show_differences(
                found, self._session.ask(lambda plan: compared(plan, kind)) or ()
            )
            self._turn_to(self.differences)
        elif here is not None and here not in found.done:
            self._ask(here)
        else:
            self.hand_over.show_topic(found, here)
            self._turn_to(self.hand_over)

    def _topic(self) -> Topic | None:
        kind = self._kind
        return None if kind is None else self._session.ask(lambda plan: topic(plan, kind))

    @Slot(str)
    def _ask(self, person_id: str) -> None:
        found = self._topic()
        if found is None:
            return
        kind, is_alone = found.kind, self._session.here == person_id
        given = self._session.ask(lambda plan: own_answers(plan, kind, person_id)) or {}
        asked = [one for one in found.expectations if is_alone or one.id not in given]
        person = next((one for one in found.people if one.id == person_id), None)
        if person is not None and asked:
            self.asking.begin(person, asked, given)
            self._turn_to(self.asking)

    def _keep(self) -> bool:
        """Keep what was answered in this turn; whether nothing of it is left to keep."""
        kind, person, given = self._kind, self.asking.person, dict(self.asking.given)
        if kind is None or person is None or not given:
            self.asking.forget()
            return True
        label = self.tr("Answer alone")
        before = self._session.ask(lambda plan: own_answers(plan, kind, person))
        is_new = before is not None and not given.items() <= before.items()
        if is_new and self._session.do(lambda plan: keep_answers(plan, kind, person, given), label) is None:
            return False
        self.asking.forget()
        return before is not None

    @Slot()
    def _go_on(self) -> None:
        if self._keep():
            self._show_topic()

    @Slot()
    def _leave_turn(self) -> None:
        if self._keep():
            self._list()

    @Slot()
    def _begin_anew(self) -> None:
        kind = self._kind
        if kind is not None:
            self._session.do(lambda plan: begin_anew(plan, kind), self.tr("Answer a topic anew"))
            self._show_topic()

    @Slot(object, object)
    def _want(self, expectation: Expectation, button: QWidget) -> None:
        self._terms = expectation.terms
        self._acting.ask(self._session.ask(people_of) or (), self._propose, button)

    def _propose(self, author: str) -> None:
        if self._terms is None:
            return
        made = begin_draft(self._session, author, saying(self._terms))
        if made is not None:
            self.accept()
            self.begun.emit(made)

    def _turn_to(self, step: Step) -> None:
        self._pages.setCurrentWidget(step)
        step.take_focus()
