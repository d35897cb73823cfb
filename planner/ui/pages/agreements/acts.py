"""What is done with the agreement that is open, each in one step that can be undone."""

from collections.abc import Sequence
from datetime import date, timedelta

from PySide6.QtCore import QObject, Signal, Slot
from PySide6.QtWidgets import QWidget

from planner.domain.agreements.kinds import AgreementState, Part
from planner.domain.agreements.steps import Step
from planner.domain.changes import ChangeSet
from planner.domain.editing.values import Scope
from planner.domain.kinds import State
from planner.domain.person import Person
from planner.services.agenda import agenda
from planner.services.agreements.deciding import (
    erase_whole,
    keep,
    keep_whole,
    let_go,
    pause,
    resume,
    say_yes,
    take_back_yes,
)
from planner.services.agreements.reading import Whole
from planner.services.agreements.writing import erase, propose
from planner.services.in_use import OpenPlan
from planner.services.several import Step as BlockStep
from planner.services.several import edit_several
from planner.ui.pages.agreements.acting import Acting
from planner.ui.pages.agreements.document.writing import Writing
from planner.ui.pages.agreements.shown import Shown
from planner.ui.session import Session

ASIDE = (Step.COUNTER, Step.ADJUST, Step.TRY_ANOTHER_WAY)
WEEK = timedelta(weeks=1)


class AgreementActs(QObject):
    """``said`` is a word about what was done, ``undoable`` one with the way back beside it.

    ``written`` tells that the keys are to go to the words, which can be written in now.
    """

    said = Signal(str)
    undoable = Signal(str)
    written = Signal()

    def __init__(self, session: Session, shown: Shown, writing: Writing, acting: Acting) -> None:
        super().__init__(acting)
        self._session, self._shown, self._writing, self._acting = session, shown, writing, acting
        self._begun_together: set[str] = set()

    def note_begun(self, agreement: str) -> None:
        """It was begun while everybody was here, and they will be again once it is proposed."""
        self._begun_together.add(agreement)

    def take(self, step: Step, near: QWidget | None = None) -> None:
        """Take that step, whoever it is that does; ``near`` is what was pressed for it."""
        whole = self._shown.whole
        if whole is None:
            return
        people = [person for person in whole.people if step in whole.possible(person.id)]
        if step is Step.ERASE_WHOLE:
            people = [person for person in people if person.id not in whole.agreement.erasers]
        if step in ASIDE:
            self._acting.ask(people, lambda by: self._write(by, step), near)
        else:
            self._acting.ask(people, lambda by: self._do(whole, step, by), near)

    @Slot(str)
    def say_yes(self, by: str) -> None:
        whole = self._shown.whole
        if whole is not None:
            self._do(whole, Step.SAY_YES, by)

    @Slot(str)
    def take_back(self, by: str) -> None:
        whole = self._shown.whole
        if whole is not None:
            self._do(whole, Step.TAKE_BACK_YES, by)

    @Slot()
    def agree_to_erase(self) -> None:
        self.take(Step.ERASE_WHOLE)

    @Slot()
    def keep_after_all(self) -> None:
        """Somebody who wanted it erased wants it no more."""
        whole = self._shown.whole
        if whole is None:
            return
        id = whole.agreement.id
        people = [person for person in whole.people if person.id in whole.agreement.erasers]

        def kept(by: str) -> None:
            if self._session.do(
                lambda plan: keep_whole(plan, id, by), self.tr("Keep an agreement after all")
            ):
                self.undoable.emit(self.tr("It stays."))

        self._acting.ask(people, kept)

    @Slot(str, int)
    def propose_aside(self, _why: str, _weeks: int) -> None:
        """Let everybody see what was written aside."""
        if self._writing.propose() is not None:
            self.undoable.emit(self.tr("Proposed. It asks everyone for a yes anew."))

    @Slot(object)
    def call_missed(self, first: date) -> None:
        self._mark(first, State.MISSED, self.tr("Say that it did not happen"))

    @Slot(object)
    def call_kept(self, first: date) -> None:
        self._mark(first, State.PLANNED, self.tr("Say that it took place"))

    def _mark(self, first: date, state: State, label: str) -> None:
        """Say it of what the agreement held in that week."""
        whole = self._shown.whole
        if whole is None:
            return
        own = {held.block.id for held in whole.blocks if held.part is Part.TIME}
        week = self._session.ask(lambda plan: agenda(plan, first, first + WEEK))
        if week is None:
            return
        now = self._session.plan.clock.now()
        steps = [
            BlockStep(entry.series.id, entry.occurrence.recurrence_id, Scope.THIS, {"state": state})
            for entry in week.entries
            if entry.series.id in own and entry.occurrence.span.end <= now
        ]
        if steps and self._session.do(lambda plan: edit_several(plan, steps), label):
            self.undoable.emit(self.tr("Noted. It says nothing about anybody."))

    def _write(self, by: str, step: Step) -> None:
        self._writing.begin(by, step)
        self.written.emit()

    def _do(self, whole: Whole, step: Step, by: str) -> None:
        id = whole.agreement.id
        doing = {
            Step.PROPOSE: propose,
            Step.SAY_YES: say_yes,
            Step.TAKE_BACK_YES: take_back_yes,
            Step.PAUSE: pause,
            Step.RESUME: resume,
            Step.KEEP: _keep,
            Step.LET_GO: let_go,
            Step.ERASE: erase,
            Step.ERASE_WHOLE: erase_whole,
        }[step]

        def change(plan: OpenPlan) -> ChangeSet:
            return doing(plan, id, by)

        done = self._session.do(change, self._label(step))
        if done is None:
            return
        if step is Step.PROPOSE and id in self._begun_together:
            self._begun_together.discard(id)
            self._session.set_here(None)
        self._tell(step, whole, by)

    def _tell(self, step: Step, before: Whole, by: str) -> None:
        whole = self._shown.whole
        after = whole.agreement.state if whole is not None else None
        name = before.names.get(by, "")
        if step is Step.SAY_YES and after is AgreementState.TRIAL:
            words = self.tr("Everyone has said yes. The trial begins.")
        elif step is Step.SAY_YES and after is AgreementState.AGREED:
            words = self.tr("Everyone has said yes. It is agreed.")
        elif step is Step.ERASE_WHOLE and _goes_on(before, by):
            words = self.tr("It goes once everyone says so.")
        else:
            words = {
                Step.SAY_YES: self.tr("{name} said yes."),
                Step.TAKE_BACK_YES: self.tr("{name} took it back, which is always fine."),
                Step.PROPOSE: self.tr("Proposed. Everyone can see it now."),
                Step.PAUSE: self.tr("It rests. Its time is free meanwhile."),
                Step.RESUME: self.tr("It goes on."),
                Step.KEEP: self.tr("Kept as it is."),
                Step.LET_GO: self.tr("Let go. What lies behind stays."),
                Step.ERASE: self.tr("The draft is erased."),
                Step.ERASE_WHOLE: self.tr("All of it is erased."),
            }[step].format(name=name)
        self.undoable.emit(words)

    def _label(self, step: Step) -> str:
        return {
            Step.SAY_YES: self.tr("Say yes"),
            Step.TAKE_BACK_YES: self.tr("Take a yes back"),
            Step.PROPOSE: self.tr("Propose an agreement"),
            Step.PAUSE: self.tr("Let an agreement rest"),
            Step.RESUME: self.tr("Take an agreement up again"),
            Step.KEEP: self.tr("Keep an agreement"),
            Step.LET_GO: self.tr("Let an agreement go"),
            Step.ERASE: self.tr("Erase a draft"),
            Step.ERASE_WHOLE: self.tr("Erase an agreement"),
        }[step]


def _keep(plan: OpenPlan, agreement: str, by: str) -> ChangeSet:
    return keep(plan, agreement, by)


def _goes_on(before: Whole, by: str) -> bool:
    """Whether somebody still wants it after that person let it be erased."""
    asked: Sequence[Person] = before.people
    return not {person.id for person in asked} <= {*before.agreement.erasers, by}
