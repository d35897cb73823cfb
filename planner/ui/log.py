"""The log: where something went wrong, for a report; never what anybody wrote."""

import logging
from contextlib import suppress
from io import TextIOWrapper
from logging.handlers import RotatingFileHandler
from pathlib import Path

from planner.files.private import private_folder, private_opener
from planner.ui.faults import PlainFormatter

LOG_NAME, LOG_BYTES = "log.txt", 200_000


class PrivateLog(RotatingFileHandler):
    """A file that nobody but its owner reads, and one older one beside it."""

    def __init__(self, file: Path) -> None:
        super().__init__(file, maxBytes=LOG_BYTES, backupCount=1, encoding="utf-8", delay=True)
        self.setFormatter(PlainFormatter("%(asctime)s %(levelname)s %(name)s %(message)s"))
        self.setLevel(logging.WARNING)

    def _open(self) -> TextIOWrapper:
        return open(self.baseFilename, "a", encoding=self.encoding, opener=private_opener)


def keep_log(folder: Path) -> None:
    """From now on write down in ``folder`` what goes wrong; where that cannot be, nothing is."""
    with suppress(OSError):
        private_folder(folder)
        logging.getLogger().addHandler(PrivateLog(folder / LOG_NAME))
