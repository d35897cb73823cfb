"""The one door to work beside the window: one worker, which gives back values and touches no widget."""

import gc
import logging
from collections.abc import Callable
from typing import TypeVar

from PySide6.QtCore import QObject, QRunnable, Qt, QThreadPool, Signal, Slot

from planner.domain.errors import UserError

T = TypeVar("T")
Work = Callable[[], object]
LOG = logging.getLogger(__name__)
# How Python looks for what nobody needs any more while work is done beside the window: each look holds up
# both, so it looks often and at little, and not at everything before the work is through.
IN_PASSING = (1_000, 5, 1_000_000)


class _Signals(QObject):
    """Lives in the window's thread, so whatever it emits arrives there, and not where it is gone."""

    done = Signal(object)
    failed = Signal(object)
    ended = Signal(object)


class _Run(QRunnable):
    def __init__(self, work: Work, signals: _Signals) -> None:
        super().__init__()
        self._work, self._signals = work, signals
        self.setAutoDelete(False)

    def run(self) -> None:
        result, error = outcome(self._work)
        if error is None:
            self._signals.done.emit(result)
        else:
            self._signals.failed.emit(error)
        self._signals.ended.emit(self)


class Tasks(QObject):
    """Runs one piece of work after the other.

    ``busy_changed`` says when the first begins and the last has ended.
    """

    busy_changed = Signal(bool)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._runs: dict[_Run, _Signals] = {}
        self._looking = gc.get_threshold()
        self._pool = QThreadPool(self)
        self._pool.setMaxThreadCount(1)

    @property
    def busy(self) -> bool:
        return bool(self._runs)

    def run(
        self, work: Callable[[], T], on_done: Callable[[T], None], on_error: Callable[[UserError], None]
    ) -> None:
        """Do the work on the worker, then call one of the two in the window's thread.

        Both have to be slots of QObjects: what happened to those meanwhile is then no matter. What goes
        wrong without being a UserError is logged, and told as a plain sentence.
        """
        signals = _Signals(self)
        queued = Qt.ConnectionType.QueuedConnection
        signals.done.connect(on_done, queued)
        signals.failed.connect(on_error, queued)
        signals.ended.connect(self._ended, queued)
        self._start(_Run(work, signals), signals)

    def _start(self, run: _Run, signals: _Signals) -> None:
        self._runs[run] = signals
        if len(self._runs) == 1:
            self._looking = gc.get_threshold()
            gc.set_threshold(*IN_PASSING)
            self.busy_changed.emit(True)
        self._pool.start(run)

    @Slot(object)
    def _ended(self, run: _Run) -> None:
        self._runs.pop(run).deleteLater()
        if not self._runs:
            # Unless somebody has seen to it meanwhile.
            if gc.get_threshold() == IN_PASSING:
                gc.set_threshold(*self._looking)
            self.busy_changed.emit(False)

    def close(self, within: int = -1) -> bool:
        """Wait until everything begun is through, as the window does before it goes; whether it is.

        ``within`` so many milliseconds, where nobody may wait longer; what was not begun is left then.
        """
        if within >= 0:
            self._pool.clear()
        return self._pool.waitForDone(within)


class InlineTasks(Tasks):
    """Does everything at once, for tests."""

    def run(
        self, work: Callable[[], T], on_done: Callable[[T], None], on_error: Callable[[UserError], None]
    ) -> None:
        result, error = outcome(work)
        if error is not None:
            on_error(error)
        else:
            on_done(result)  # type: ignore[arg-type]


def outcome(work: Callable[[], T]) -> tuple[T | None, UserError | None]:
    """What the work gave, or why not."""
    try:
        return work(), None
    except UserError as error:
        return None, error
    except Exception:
        LOG.exception("Work beside the window went wrong.")
        return None, UserError(
            "Something went wrong inside the program. Nothing was changed; please try again."
        )
