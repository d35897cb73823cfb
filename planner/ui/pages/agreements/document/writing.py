"""What is typed into an agreement: kept in a draft on the spot, else aside until it is proposed."""

from dataclasses import replace
from typing import Any

from PySide6.QtCore import QObject, Signal

from planner.domain.agreements.compare import changed
from planner.domain.agreements.steps import Step
from planner.domain.agreements.terms import Terms
from planner.domain.changes import ChangeSet
from planner.domain.errors import UserError
from planner.services.agreements.reading import Whole
from planner.services.agreements.writing import Proposal, adjust, counter, edit, try_another_way
from planner.services.in_use import OpenPlan
from planner.ui.kit.text import told
from planner.ui.pages.agreements.document.aside import Aside
from planner.ui.pages.agreements.shown import Shown
from planner.ui.pages.agreements.words import part_word
from planner.ui.session import Session


class Writing(QObject):
    """``changed`` says that other words stand aside now than before.

    What stands aside waits as long as the plan is open, for each agreement its own.
    """

    changed = Signal()

    def __init__(self, session: Session, shown: Shown, parent: QObject) -> None:
        super().__init__(parent)
        self._session, self._shown = session, shown
        self._asides: dict[str, Aside] = {}

    @property
    def aside(self) -> Aside | None:
        """What is written aside for the agreement that is open."""
        whole = self._shown.whole
        return None if whole is None else self._asides.get(whole.agreement.id)

    @property
    def terms(self) -> Terms | None:
        """The words that are shown: those aside, else the newest."""
        whole = self._shown.whole
        if whole is None:
            return None
        return self.aside.terms if self.aside is not None else whole.words.terms

    @property
    def is_open(self) -> bool:
        """Whether the words can be written in now."""
        whole = self._shown.whole
        if whole is None:
            return False
        mine = self._session.here == whole.agreement.author
        return self.aside is not None or (self._shown.is_draft and mine)

    def begin(self, by: str, step: Step) -> None:
        """Let other words be written aside, by that person (id)."""
        whole = self._shown.whole
        if whole is not None and whole.agreement.id not in self._asides:
            said = whole.words.terms
            if step is not Step.COUNTER:
                said = _to_come(said, whole)
            self._asides[whole.agreement.id] = Aside(by, step, said, said)
            self.changed.emit()

    def set_aside(self, aside: Aside) -> None:
        """Remember what it is that is written aside for the open one."""
        whole = self._shown.whole
        if whole is not None and whole.agreement.id in self._asides:
            self._asides[whole.agreement.id] = aside

    @property
    def asides(self) -> tuple[Aside, ...]:
        """All that is written aside."""
        return tuple(self._asides.values())

    @property
    def waiting(self) -> str | None:
        """The id of an agreement for which something else stands aside than it says; None for none."""
        return next((id for id, aside in self._asides.items() if aside.terms != aside.before), None)

    def leave_all(self) -> None:
        """Let everything that was written aside be."""
        self._asides.clear()

    def leave(self) -> None:
        """Let what was written aside be."""
        whole = self._shown.whole
        if whole is not None and self._asides.pop(whole.agreement.id, None) is not None:
            self.changed.emit()

    def say(self, whole: Whole, words: dict[str, Any]) -> str:
        """Let it say this, in one step that can be undone; why it cannot, in a sentence, else nothing."""
        id, author = whole.agreement.id, whole.agreement.author
        aside = self._asides.get(id)
        before = aside.terms if aside is not None else whole.words.terms
        try:
            after = replace(before, **words).checked().since(before, whole.today)
            after.check_on(whole.today)
        except UserError as error:
            return told(error)
        if after == before:
            return ""
        if aside is not None:
            self._asides[id] = replace(aside, terms=after)
            self.changed.emit()
        elif author is not None:
            label = self.tr("Write {part} anew").format(part=part_word(next(iter(changed(before, after)))))
            self._session.do(lambda plan: edit(plan, id, author, after), label)
        return ""

    def propose(self) -> ChangeSet | None:
        """Let everybody see what stands aside; it stays there where that cannot be."""
        whole, aside = self._shown.whole, self.aside
        if whole is None or aside is None:
            return None
        id, proposal = whole.agreement.id, Proposal(aside.by, aside.terms, aside.why)

        def change(plan: OpenPlan) -> ChangeSet:
            if aside.step is Step.TRY_ANOTHER_WAY:
                return try_another_way(plan, id, proposal, aside.weeks)
            return (counter if aside.step is Step.COUNTER else adjust)(plan, id, proposal)

        before = self._asides.pop(id)
        done = self._session.do(change, self.tr("Propose other words"))
        if done is None:
            self._asides[id] = before
        return done


def _to_come(said: Terms, whole: Whole) -> Terms:
    """Without the days that have gone by, which nobody can propose any more."""
    if said.trial_until is not None and (said.trial_until < whole.today or whole.agreement.until is None):
        said = replace(said, trial_from=None, trial_until=None)
    if said.review_on is not None and said.review_on < whole.today:
        said = replace(said, review_on=None)
    return said
