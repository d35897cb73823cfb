"""The log: where something went wrong, for a report; never what anybody wrote."""

import logging
from contextlib import suppress
from pathlib import Path

from planner.files.private import private_folder

LOG_NAME = "log.txt"


class Log(logging.Handler):
    """Writes into ``file`` what went wrong, and brings nothing along for that until something did."""

    def __init__(self, file: Path) -> None:
        super().__init__(logging.WARNING)
        self._file = file
        self._kept: logging.Handler | None = None

    def emit(self, record: logging.LogRecord) -> None:
        if self._kept is None:
            from planner.ui.private_log import PrivateLog  # noqa: PLC0415

            self._kept = PrivateLog(self._file)
        self._kept.handle(record)

    def close(self) -> None:
        if self._kept is not None:
            self._kept.close()
        super().close()


def keep_log(folder: Path) -> None:
    """From now on write down in ``folder`` what goes wrong; where that cannot be, nothing is."""
    with suppress(OSError):
        private_folder(folder)
        logging.getLogger().addHandler(Log(folder / LOG_NAME))
