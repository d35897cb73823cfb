"""What can be brought in: files of calendars, or what another program hands over when it is dropped."""

from collections.abc import Iterable
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QMimeData

from planner.domain.values import dataclass
from planner.identity import CALENDAR_SUFFIX

SUFFIXES = (CALENDAR_SUFFIX, ".ical", ".vcs")
MIME = "text/calendar"


@dataclass(frozen=True, slots=True)
class Source:
    """``name`` is what it is called, ``stem`` what a calendar made of it is; ``path`` or ``data`` is it."""

    name: str
    stem: str
    path: Path | None = None
    data: bytes = b""


def of_files(paths: Iterable[Path]) -> list[Source]:
    return [Source(path.name, path.stem, path) for path in paths]


def dropped(mime: QMimeData) -> list[Source]:
    """The calendars in what is dragged over the window; addresses of the net are none."""
    paths = [Path(url.toLocalFile()) for url in mime.urls() if url.isLocalFile()]
    files = of_files(path for path in paths if path.suffix.lower() in SUFFIXES)
    if files or not mime.hasFormat(MIME):
        return files
    name = QCoreApplication.translate("Calendars", "Dropped calendar")
    return [Source(name, name, data=bytes(mime.data(MIME).data()))]
