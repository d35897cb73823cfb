"""What goes wrong inside the program: a sentence for people, its place for us, and no word anybody typed."""

import logging
import sys
import traceback
from copy import copy
from types import TracebackType
from typing import Any

from PySide6.QtCore import QObject, Signal

LOG = logging.getLogger(__name__)


class Faults(QObject):
    """``happened`` is emitted on whatever thread it was; what is connected to it runs on its own."""

    happened = Signal(str)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._before = sys.excepthook

    def install(self) -> None:
        self._before, sys.excepthook = sys.excepthook, self._caught

    def uninstall(self) -> None:
        sys.excepthook = self._before

    def _caught(self, kind: type[BaseException], fault: BaseException, trace: TracebackType | None) -> None:
        if issubclass(kind, KeyboardInterrupt):
            self._before(kind, fault, trace)
            return
        LOG.error("A fault inside the program.", exc_info=(kind, fault, trace))
        self.happened.emit(
            self.tr("Something went wrong inside the program. What you had saved before is safe.")
        )


class PlainFormatter(logging.Formatter):
    """Says of an exception what it is and where, never its words: they may be a person's own."""

    def format(self, record: logging.LogRecord) -> str:
        own = copy(record)
        own.exc_text = None  # as another formatter may have written it
        return super().format(own)

    def formatException(self, ei: Any) -> str:
        kind, _, trace = ei
        places = "\n".join(
            f"  {frame.filename}:{frame.lineno} {frame.name}" for frame in traceback.extract_tb(trace)
        )
        return f"{kind.__name__}\n{places}"
