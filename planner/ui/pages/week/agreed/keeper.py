"""From the small card to the agreement that owns its block: going there, and saying what did not happen."""

from functools import partial

from PySide6.QtCore import QObject, Signal, Slot

from planner.domain.agreements.kinds import Part, Standing
from planner.domain.editing.values import Scope
from planner.domain.kinds import State, Visibility
from planner.services.agenda import Entry
from planner.services.agreements.touching import Touched, touched
from planner.services.several import Step, edit_several
from planner.ui.pages.week.agreed.foot import AgreedFoot
from planner.ui.session import Session
from planner.ui.week.words import title_of

# What is none of these was to happen.
NOT_MEANT = (State.PROPOSED, State.CANCELLED, State.MOVED)


class AgreedKeeper(QObject):
    """``went`` hands over the id of the agreement that people want to see."""

    went = Signal(str)

    def __init__(self, foot: AgreedFoot, session: Session, parent: QObject) -> None:
        super().__init__(parent)
        self._foot, self._session = foot, session
        self._entry: Entry | None = None
        self._owner: Touched | None = None
        foot.went.connect(self.went)
        foot.missed.connect(self._keep)

    def show_entry(self, entry: Entry) -> None:
        """Be about this one; there is nothing to see of what belongs to no agreement, or is covered."""
        self._entry = entry
        own = entry.level is Visibility.ALL and entry.series.source is None
        self._owner = self._session.ask(partial(touched, block_id=entry.series.id)) if own else None
        self._foot.setVisible(self._owner is not None)
        if self._owner is not None:
            is_over = entry.occurrence.span.end <= self._session.plan.clock.now()
            state = entry.occurrence.block.state
            can_tell = is_over and state not in NOT_MEANT and self._owner.part is not Part.REVIEW
            self._foot.show_owner(self._owner, can_tell=can_tell, is_missed=state is State.MISSED)

    @Slot(bool)
    def _keep(self, is_missed: bool) -> None:
        entry = self._entry
        if entry is None or self._owner is None:
            return
        state = State.MISSED if is_missed else self._as_before(entry, self._owner)
        step = Step(entry.series.id, entry.occurrence.recurrence_id, Scope.THIS, {"state": state})
        text = self.tr("“{title}” did not happen") if is_missed else self.tr("“{title}” did happen")
        label = text.format(title=title_of(entry.occurrence.block))
        self._session.do(lambda plan: edit_several(plan, [step]), label)

    def _as_before(self, entry: Entry, owner: Touched) -> State:
        if entry.series.repeats:
            return entry.series.state
        return State.TRIAL if owner.standing is Standing.TRIAL else State.PLANNED
