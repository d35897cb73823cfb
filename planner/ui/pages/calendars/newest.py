"""Work that is asked for anew before it is through: only the newest counts, and nothing piles up."""

from collections.abc import Callable

from PySide6.QtCore import QObject, Signal, Slot

from planner.domain.errors import UserError
from planner.ui.kit.tasks import Tasks


class Newest(QObject):
    """``done`` hands over what the newest work gave, ``failed`` the UserError of why not."""

    done = Signal(object)
    failed = Signal(object)

    def __init__(self, tasks: Tasks, parent: QObject) -> None:
        super().__init__(parent)
        self._tasks = tasks
        self._is_running = False
        self._next: Callable[[], object] | None = None

    def ask(self, work: Callable[[], object]) -> None:
        """Do this beside the window; what is being done already will not be told any more."""
        if self._is_running:
            self._next = work
        else:
            self._is_running = True
            self._tasks.run(work, self._end, self._fail)

    @Slot(object)
    def _end(self, result: object) -> None:
        if not self._goes_on():
            self.done.emit(result)

    @Slot(object)
    def _fail(self, trouble: UserError) -> None:
        if not self._goes_on():
            self.failed.emit(trouble)

    def _goes_on(self) -> bool:
        self._is_running = False
        work, self._next = self._next, None
        if work is None:
            return False
        self.ask(work)
        return True
