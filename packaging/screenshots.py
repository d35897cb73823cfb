"""Takes the pictures in README.md from the program itself: its sample week, on a day that is always the same.

Started as a program of its own, with the folder that takes them, by the environment that has Qt.
"""

import os
import sys
import uuid
from collections.abc import Callable
from datetime import UTC, datetime
from functools import partial
from pathlib import Path
from random import Random
from tempfile import TemporaryDirectory
from typing import TYPE_CHECKING, NamedTuple

# Said before Qt and the program look for them, so that every computer takes the same pictures.
os.environ |= {"QT_QPA_PLATFORM": "offscreen", "TZ": "Europe/Berlin", "LC_ALL": "en_GB.UTF-8"}

from PySide6.QtCore import QEventLoop, QSize, QTimer
from PySide6.QtGui import QPainter, QPixmap
from PySide6.QtWidgets import QApplication, QDialog

from planner import app, bootstrap
from planner.domain.clock import FixedClock
from planner.ui.desk import Desk
from planner.ui.kit.keeper import ThemeKeeper
from planner.ui.kit.settings import Settings
from planner.ui.kit.tasks import Tasks
from planner.ui.kit.tokens import LookWish
from planner.ui.pages.cards import acts
from planner.ui.pages.phone import network
from planner.ui.pages.phone.scan import Scan
from planner.ui.tools import Tools
from planner.ui.window import Window

if TYPE_CHECKING:
    from planner.ui.pages.agreements.page import AgreementsPage
    from planner.ui.pages.cards.page import CardsPage

A_WEDNESDAY = datetime(2026, 5, 20, 15, 40, tzinfo=UTC)
SIZE = QSize(1280, 800)
# Until everything is painted, and what is made beside the window is there.
SETTLED_MS = 1200
MOST_BYTES = 200_000
A_CARD = "wishes-01"
# Kept free for examples, so that it is nobody's; what is shared for the picture stays in this computer.
NO_ADDRESS = "http://192.0.2.20:8340/only-a-sample"
# The agreement with most in it, by its line in the list.
_FULLEST = 2
# Of Qt’s scale for PNG files.
_SMALLEST = 0


class Shot(NamedTuple):
    """A picture: its file's name, its look, and what is done in the window before it is taken."""

    name: str
    look: LookWish
    prepare: Callable[[Window], None]


def main(folder: Path) -> None:
    """Put the pictures into ``folder``."""
    folder.mkdir(parents=True, exist_ok=True)
    application = app._application()  # noqa: SLF001 - dressed as the program dresses it
    application.setCursorFlashTime(0)
    uuid.uuid4 = partial(_next_id, Random(0))  # noqa: S311 - the same each time
    acts.randbelow = _no_chance  # type: ignore[attr-defined, assignment]
    network.home_addresses = lambda: ["127.0.0.1"]
    Scan.address = property(lambda scan: NO_ADDRESS if scan.is_shared else "")  # type: ignore[assignment, method-assign]
    for shot in SHOTS:
        with TemporaryDirectory() as home:
            _take(application, shot, Path(home), folder / f"{shot.name}.png")


def _take(application: QApplication, shot: Shot, home: Path, file: Path) -> None:
    clock = FixedClock(A_WEDNESDAY)
    settings = Settings(home / "window.json", application)
    settings.change(calm_motion=True)
    tools = Tools(ThemeKeeper(application, shot.look, 1.0), settings, Tasks(application), clock)
    desk = Desk(bootstrap.shelf(clock), settings, application)
    window = Window(tools, desk)
    desk.open_sample()
    window.resize(SIZE)
    window.show()
    _wait()
    shot.prepare(window)
    _wait()
    if not _picture(window).toImage().save(str(file), "PNG", _SMALLEST):  # type: ignore[call-overload]
        sys.exit(f"{file} could not be written.")
    if file.stat().st_size > MOST_BYTES:
        sys.exit(f"{file} is larger than {MOST_BYTES} bytes, which is much for somebody who only reads.")
    window.close()
    window.deleteLater()
    _wait()


def _picture(window: Window) -> QPixmap:
    """The window, and the sheet that lies above it."""
    picture = window.grab()
    with QPainter(picture) as painter:
        for sheet in window.findChildren(QDialog):
            painter.drawPixmap(sheet.pos() - window.pos(), sheet.grab())
    return picture


def _next_id(ids: Random) -> uuid.UUID:
    """By these is decided what comes first of what is alike."""
    return uuid.UUID(int=ids.getrandbits(128), version=4)


def _no_chance(_below: int) -> int:
    return 0


def _wait() -> None:
    loop = QEventLoop()
    QTimer.singleShot(SETTLED_MS, loop.quit)
    loop.exec()


def _week(_window: Window) -> None:
    """It is what the window shows by itself."""


def _agreements(window: Window) -> None:
    window.commands.agreements.trigger()
    _wait()
    page: AgreementsPage = window._book.currentWidget()  # type: ignore[assignment, union-attr]  # noqa: SLF001
    page.column.list.setCurrentIndex(page.column.list.model().index(_FULLEST, 0))


def _cards(window: Window) -> None:
    window.commands.cards.trigger()
    page: CardsPage = window._book.currentWidget()  # type: ignore[assignment, union-attr]  # noqa: SLF001
    if page.sitting.table is not None:
        page.take(next(card for card in page.sitting.table.shelf.cards if card.id == A_CARD))


def _phone(window: Window) -> None:
    window.commands.send_to_phone.trigger()


SHOTS = (
    Shot("week", LookWish.LIGHT, _week),
    Shot("week-dark", LookWish.DARK, _week),
    Shot("agreements", LookWish.LIGHT, _agreements),
    Shot("cards", LookWish.LIGHT, _cards),
    Shot("phone", LookWish.LIGHT, _phone),
)

if __name__ == "__main__":
    main(Path(sys.argv[1]))
