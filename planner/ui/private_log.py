"""The file of the log, read by its owner alone."""

import logging
from io import TextIOWrapper
from logging.handlers import RotatingFileHandler
from pathlib import Path

from planner.files.private import private_opener
from planner.ui.faults import PlainFormatter

LOG_BYTES = 200_000


class PrivateLog(RotatingFileHandler):
    """A file that nobody but its owner reads, and one older one beside it."""

    def __init__(self, file: Path) -> None:
        super().__init__(file, maxBytes=LOG_BYTES, backupCount=1, encoding="utf-8", delay=True)
        self.setFormatter(PlainFormatter("%(asctime)s %(levelname)s %(name)s %(message)s"))
        self.setLevel(logging.WARNING)

    def _open(self) -> TextIOWrapper:
        return open(self.baseFilename, "a", encoding=self.encoding, opener=private_opener)
