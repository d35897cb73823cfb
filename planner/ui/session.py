"""The open plan, for every page: one way to change it, one place to hear that it changed."""

from collections.abc import Callable
from typing import TypeVar

from PySide6.QtCore import QObject, QTimer, Signal, Slot
from PySide6.QtGui import QUndoStack

from planner.domain.changes import ChangeSet
from planner.domain.errors import UserError
from planner.services.in_use import Change, OpenPlan, PlanInUse
from planner.ui.undo import ChangeCommand

T = TypeVar("T")
LOOK_EVERY, BACK_UP_EVERY = 1000, 30 * 60 * 1000


class Session(QObject):
    """``changed`` hands over what was changed as a ChangeSet, or None where another program did it.

    ``troubled`` hands over the UserError of what could not be done. ``here`` is who is sitting here: the id
    of one person, or None for everyone.
    """

    changed = Signal(object)
    troubled = Signal(object)
    here_changed = Signal()

    def __init__(self, in_use: PlanInUse, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._in_use = in_use
        self._here: str | None = None
        self.undo_stack = QUndoStack(self)
        self._beside = QTimer(self)
        self._beside.setInterval(LOOK_EVERY)
        self._beside.timeout.connect(self.look_beside)
        self._backups = QTimer(self)
        self._backups.setInterval(BACK_UP_EVERY)
        self._backups.timeout.connect(self.back_up)

    @property
    def in_use(self) -> PlanInUse:
        return self._in_use

    @property
    def plan(self) -> OpenPlan:
        """For services that read; whatever changes goes through ``do``."""
        return self._in_use.plan

    @property
    def here(self) -> str | None:
        return self._here

    @Slot(object)
    def set_here(self, person: str | None) -> None:
        if person != self._here:
            self._here = person
            self.here_changed.emit()

    def start(self) -> None:
        """Begin to look for changes from beside, and to make backups."""
        self._beside.start()
        self._backups.start()

    def do(self, change: Change, label: str = "") -> ChangeSet | None:
        """Run a service that changes the plan; None where it could not, or had nothing to change.

        ``label`` says what was done, for Undo; else the service's own word for it.
        """
        changes = self._tried(lambda: change(self.plan))
        if changes is None or not changes.changes:
            return None
        self.undo_stack.push(ChangeCommand(changes, label or changes.label, self._apply))
        self.changed.emit(changes)
        return changes

    def ask(self, question: Callable[[OpenPlan], T]) -> T | None:
        """What a service that reads says; None, and ``troubled``, where it cannot."""
        return self._tried(lambda: question(self.plan))

    @Slot()
    def look_beside(self) -> None:
        """Ask whether another program changed the plan."""
        try:
            changed = self.plan.changed_beside()
        except UserError:
            return  # held for a moment; the next look will tell
        if changed:
            self.changed.emit(None)

    @Slot()
    def back_up(self) -> None:
        self._tried(self._in_use.back_up)

    def close(self) -> list[UserError]:
        """Leave the plan as it should be left; returns what went wrong with that."""
        troubles: list[UserError] = []
        self._beside.stop()
        self._backups.stop()
        self.undo_stack.clear()
        if self._in_use.look_over(troubles.append):
            self._in_use.tidy(troubles.append)
        self._in_use.close()
        return troubles

    def _apply(self, changes: ChangeSet) -> bool:
        done = self._tried(lambda: self.plan.apply(changes))
        if done is None:
            return False
        self.changed.emit(done)
        return True

    def _tried(self, work: Callable[[], T]) -> T | None:
        try:
            return work()
        except UserError as trouble:
            self.troubled.emit(trouble)
            return None
