"""The window's beginning and end: what it is made of, in which order it comes and goes."""

import os
import platform
import sqlite3
import sys
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QEvent, qVersion
from PySide6.QtWidgets import QApplication

from planner.cli.window import Asked, asked_of
from planner.domain.errors import Unreadable
from planner.identity import APPLICATION_ID, NAME, PROGRAM, VERSION
from planner.services.shelf import Shelf
from planner.ui.desk import Desk
from planner.ui.faults import Faults
from planner.ui.kit.keeper import ThemeKeeper
from planner.ui.kit.settings import Settings
from planner.ui.kit.tasks import Tasks
from planner.ui.log import keep_log
from planner.ui.settling import Settling
from planner.ui.surroundings import Surroundings
from planner.ui.tools import Tools
from planner.ui.window import Window

if TYPE_CHECKING:
    from planner.cli.answer import Answer
    from planner.ui.self_test import Findings

# So long may work beside the window keep the program from going.
LAST_WORK_MS = 1000
NO_SCREEN = "There is no screen here to open a window on; every command works without one (see --help)."


def main(arguments: Sequence[str], shelf: Shelf) -> int:
    """Open the window on what lies on the shelf; returns the program's exit status once it is closed."""
    asked = asked_of(arguments)
    if not _has_screen() and not asked.self_test:
        from planner.cli.answer import complain  # noqa: PLC0415

        complain(NO_SCREEN)
        return 1
    if asked.self_test:
        return _try_out(asked, shelf)
    keep_log(shelf.folder)
    return _run(asked, shelf, shelf.folder)


def _try_out(asked: Asked, shelf: Shelf) -> int:
    # It takes along what the calendars need, for which no other window has to wait.
    from tempfile import TemporaryDirectory  # noqa: PLC0415

    from planner.cli.answer import say  # noqa: PLC0415
    from planner.ui.self_test import Findings, SelfTest  # noqa: PLC0415

    findings = Findings()
    with TemporaryDirectory(prefix="ebb-flow-test-") as name:
        folder = Path(name)
        _run(asked, shelf, folder, lambda window: SelfTest(window, folder, findings).begin())
    return say(_answer(findings), asked.json)


def _run(asked: Asked, shelf: Shelf, folder: Path, begin: Callable[[Window], None] | None = None) -> int:
    """With how the window was left in ``folder``; ``begin`` comes before it is shown."""
    application = _application()
    settings = Settings(folder / "window.json", application)
    keeper = ThemeKeeper(application, settings.now.look, settings.now.text_size)
    tools = Tools(keeper, settings, Tasks(application), shelf.clock)
    desk = Desk(shelf, settings, application)
    window = Window(tools, desk)
    faults = Faults(application)
    faults.happened.connect(window.say)
    faults.install()
    _open(desk, asked)
    status = 0
    if desk.gave_way:
        status = _missing(asked.calendars)
    else:
        surroundings = Surroundings(application, window, desk)
        settling = Settling(window)
        settling.settled.connect(surroundings.listen)
        settling.settled.connect(keeper.wear_icon)
        settling.settled.connect(desk.listen)
        settling.settled.connect(window.keep_icon)
        if begin is not None:
            begin(window)
        window.come_up(at_login=asked.at_login)
        status = application.exec()
        surroundings.let_go()
    desk.clear()
    if not tools.tasks.close(LAST_WORK_MS):
        os._exit(status)  # nobody is left to be told what work beside the window comes to
    faults.uninstall()
    # The window goes before the application, whatever order Python would choose.
    window.deleteLater()
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    return status


def _has_screen() -> bool:
    """Whether there is one, or somebody said what to do without."""
    said = (os.environ.get(name) for name in ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM"))
    return not sys.platform.startswith("linux") or any(said)


def _application() -> QApplication:
    if not _has_screen():
        os.environ["QT_QPA_PLATFORM"] = "offscreen"  # Qt would end the process
    # Setting the style later would bring all that styles are made of, for nobody else to use.
    application = QApplication([PROGRAM, "-style", "fusion"])
    application.setApplicationName(PROGRAM)
    application.setApplicationDisplayName(NAME)
    application.setApplicationVersion(VERSION)
    application.setDesktopFileName(APPLICATION_ID)
    return application


def _open(desk: Desk, asked: Asked) -> None:
    desk.bring([path.absolute() for path in asked.calendars])
    if asked.demo or asked.self_test:
        desk.open_sample()
    elif asked.plan is not None:
        desk.open(asked.plan.absolute())
    else:
        desk.open_usual()


def _missing(calendars: Sequence[Path]) -> int:
    """Say which of them could not be handed to the window that is open; the exit status for that."""
    missing = [path for path in calendars if not path.is_file()]
    if missing:
        from planner.cli.answer import complain  # noqa: PLC0415

        for path in missing:
            complain(Unreadable(path))
    return 1 if missing else 0


def _answer(findings: "Findings") -> "Answer":
    from planner.cli.answer import Answer  # noqa: PLC0415

    versions = {
        "program": VERSION,
        "python": platform.python_version(),
        "qt": qVersion(),
        "sqlite": sqlite3.sqlite_version,
    }
    document = {
        "ok": not findings.failed,
        "versions": versions,
        "first_paint_ms": _rounded(findings.first_paint),
        "week_ready_ms": _rounded(findings.week_ready),
        "rss_mib": _rounded(findings.rss),
    }
    text = "The window opened after {first_paint_ms} ms, its week after {week_ready_ms} ms; {rss_mib} MiB."
    trouble = f"The self-test failed: {', '.join(findings.failed)}." if findings.failed else None
    return Answer(text.format(**document), document, trouble)


def _rounded(number: float | None) -> float | None:
    return None if number is None else round(number, 1)
