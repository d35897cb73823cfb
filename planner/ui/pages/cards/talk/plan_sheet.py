"""From a card to a block: time of one's own, or together."""

from collections.abc import Sequence
from dataclasses import replace
from datetime import datetime, time, timedelta

from PySide6.QtCore import QCoreApplication, Slot
from PySide6.QtWidgets import QWidget

from planner.domain.cards.card import Face
from planner.domain.free import Ask
from planner.domain.kinds import Kind, State
from planner.domain.person import Person
from planner.domain.values import dataclass
from planner.domain.walltime import wall_at
from planner.services.freetime import free_time
from planner.services.household import household
from planner.services.several import NewBlock
from planner.ui.pages.cards.when_sheet import WhenSheet, Wording
from planner.ui.pages.page import Around

USUAL = 60
EVENING, NIGHT = time(18), time(22)


@dataclass(frozen=True, slots=True)
class Planting:
    """``whose`` time it may be, and ``chosen`` (ids) whose it is at first."""

    face: Face
    whose: tuple[Person, ...]
    chosen: tuple[str, ...]
    kind: Kind


class PlanSheet(WhenSheet):
    """Begins with the first evening on which they are free.

    Time of one's own is one person's: of the chips one is on. What reaches into the time of somebody who is
    not here becomes a proposal.
    """

    def __init__(self, around: Around, planting: Planting, parent: QWidget) -> None:
        super().__init__(around.tools, _wording(planting), planting.whose, parent)
        self._around, self._planting = around, planting
        self._before = planting.chosen
        self.propose(_first_evening(around, planting.chosen), USUAL, planting.chosen)
        self._who.changed.connect(self._choose)
        self._choose()

    def wanted(self, who: tuple[str, ...], start: datetime, end: datetime) -> NewBlock:
        state = State.PROPOSED if self._asks(who) else State.PLANNED
        return replace(super().wanted(who, start, end), kind=self._kind(who), state=state)

    def _kind(self, who: Sequence[str]) -> Kind:
        return self._planting.kind if len(who) > 1 else Kind.ME

    def _asks(self, who: Sequence[object]) -> bool:
        here = self._around.session.here
        return here is not None and any(person != here for person in who)

    @Slot()
    def _choose(self) -> None:
        chosen = self._who.chosen
        if self._planting.kind is Kind.ME:
            fresh = tuple(one for one in chosen if one not in self._before)
            chosen = fresh or self._before
            self._who.set_chosen(chosen)
            self._before = tuple(str(one) for one in chosen)
        if self._asks(chosen):
            self._note.setText(self.tr("Not everyone is here, so it waits in the week as a proposal."))
        else:
            self._note.setText(self.tr("The words of the card come along as its note."))


def _wording(planting: Planting) -> Wording:
    tr = QCoreApplication.translate
    alone = planting.kind is Kind.ME
    return Wording(
        title=tr("Talk", "Time of one’s own") if alone else tr("Talk", "Time together"),
        text=planting.face.text,
        note="",
        yes=tr("Talk", "Into the week"),
    )


def _first_evening(around: Around, who: Sequence[str]) -> datetime:
    """When they are all free for so long, in the plan's zone; tomorrow evening where they never are."""
    ask = Ask(who=frozenset(who), length=timedelta(minutes=USUAL), earliest=EVENING, latest=NIGHT)
    found = around.session.ask(lambda plan: free_time(plan, ask, most=1))
    if found:
        return found[0].wall.start
    home = around.session.ask(household)
    now = wall_at(around.tools.clock.now(), home.plan.zone) if home else around.tools.clock.now()
    return datetime.combine(now.date() + timedelta(days=1), EVENING)
