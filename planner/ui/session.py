"""The open plan, for every page: one way to change it, one place to hear that it changed."""

from collections.abc import Callable
from contextlib import suppress
from pathlib import Path
from typing import TypeVar

from PySide6.QtCore import QObject, QTimer, Signal, Slot
from PySide6.QtGui import QUndoStack

from planner.domain.changes import ChangeSet
from planner.domain.errors import Damaged, Foreign, Missing, Newer, Unreadable, UserError
from planner.services.in_use import Change, OpenPlan, PlanInUse
from planner.ui.undo import ChangeCommand
from planner.ui.undo_restore import RestoreCommand
from planner.ui.unfinished.unfinished import Unfinished

T = TypeVar("T")
LOSS = (Missing, Damaged, Foreign, Newer, Unreadable)
LOOK_EVERY, BACK_UP_EVERY = 1000, 30 * 60 * 1000


class Session(QObject):
    """``changed`` hands over what was changed as a ChangeSet, or None where another program did it.

    ``troubled`` hands over the UserError of what could not be done, ``lost`` the FileTrouble of a plan that
    is gone or damaged, once: nothing more can be done with it. ``here`` is who is sitting here: the id of
    one person, or None for everyone. ``closing`` comes while the plan can still be read for the last time;
    what is ``unfinished`` was seen to before.
    """

    changed = Signal(object)
    troubled = Signal(object)
    lost = Signal(object)
    here_changed = Signal()
    closing = Signal()

    def __init__(
        self, in_use: PlanInUse, parent: QObject | None = None, unfinished: Path | None = None
    ) -> None:
        """``unfinished`` is the file that keeps what was not finished, None for none."""
        super().__init__(parent)
        self._in_use = in_use
        self.unfinished = Unfinished(unfinished, self)
        self._here: str | None = None
        self._is_lost = False
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

    def bring_back(self, backup: Path, label: str) -> bool:
        """Let the plan be what a backup holds, which can be undone; whether it could be done."""
        before = self._brought_back(backup)
        if before is not None:
            self.undo_stack.push(RestoreCommand(before, backup, label, self._brought_back))
        return before is not None

    def make_backup(self) -> bool:
        """Make one now, whatever was changed; whether there is one more."""
        return self._tried(self._in_use.make_backup) is not None

    @Slot()
    def look_beside(self) -> None:
        """Ask whether another program changed the plan, or took it away."""
        try:
            changed = self.plan.changed_beside()
        except UserError as trouble:
            if self._is_of_loss(trouble):
                self.tell(trouble)
            return  # else held for a moment; the next look will tell
        if changed:
            self.changed.emit(None)

    @Slot()
    def back_up(self) -> None:
        self._tried(self._in_use.back_up)

    @Slot(object)
    def tell(self, trouble: UserError) -> None:
        """Let the window know what went wrong with the plan or around it."""
        if not self._is_of_loss(trouble):
            self.troubled.emit(trouble)
        elif not self._is_lost:
            self._is_lost = True
            self._beside.stop()
            self._backups.stop()
            self.lost.emit(trouble)

    def rescue(self) -> None:
        """Make a backup of a plan whose file was taken away: while it is open it can often still be read."""
        with suppress(UserError):
            self._in_use.make_backup()

    def close(self) -> list[UserError]:
        """Leave the plan as it should be left; returns what went wrong with that."""
        troubles: list[UserError] = []
        self.closing.emit()
        self._beside.stop()
        self._backups.stop()
        self.undo_stack.clear()
        if self._in_use.look_over(troubles.append):
            self._in_use.tidy(troubles.append)
        self._in_use.close()
        return troubles

    def _brought_back(self, backup: Path) -> Path | None:
        before = self._tried(lambda: self._in_use.bring_back(backup))
        if before is not None:
            self.changed.emit(None)
        return before

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
            self.tell(trouble)
            return None

    def _is_of_loss(self, trouble: UserError) -> bool:
        """Whether the plan itself, and not another file, will not be read again by waiting."""
        return isinstance(trouble, LOSS) and trouble.path == self.plan.path
