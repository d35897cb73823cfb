"""The window while a feed of five thousand blocks is made beside it: how long nothing moves."""

import gc
import os
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from functools import partial
from itertools import pairwise
from pathlib import Path
from tempfile import TemporaryDirectory
from time import perf_counter

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from PySide6.QtCore import QEventLoop, QObject, QTimer, Slot
from PySide6.QtWidgets import QApplication

from planner import bootstrap
from planner.domain.leaving import Choice
from planner.services.blocks import edit_block
from planner.services.exporting import Wanted
from planner.serving.addresses import THIS_COMPUTER
from planner.ui.actions.commands import Commands
from planner.ui.desk import Desk
from planner.ui.kit.keeper import ThemeKeeper
from planner.ui.kit.settings import Settings
from planner.ui.kit.tasks import Tasks
from planner.ui.kit.tokens import LookWish
from planner.ui.pages.page import Around
from planner.ui.pages.phone.scan import Scan
from planner.ui.settling import TURN, YOUNG
from planner.ui.tools import Tools
from tests.bench import decade
from tests.bench.measure import absolute, title

BLOCKS, CHANGES = 5_000, 5
# A frame, and as long as nobody sees one that comes late; in seconds.
FRAME, SEEN = 1 / 60, 0.1


class Beats(QObject):
    """Notes when the window could have moved."""

    def __init__(self) -> None:
        super().__init__()
        self.times: list[float] = []
        self._timer = QTimer(self)
        self._timer.timeout.connect(self._beat)
        self._timer.start(2)

    @Slot()
    def _beat(self) -> None:
        self.times.append(perf_counter())

    def gaps(self) -> list[float]:
        times, self.times = self.times, []
        return sorted(after - before for before, after in pairwise(times))


def main() -> None:
    series = decade.series()
    singles = decade.singles(BLOCKS - len(series))
    with TemporaryDirectory() as folder:
        os.environ["XDG_DATA_HOME"] = folder
        path = Path(folder) / "ten years.ebbflow"
        decade.write(path, series, singles)
        with _around(path) as around:
            scan, beats = Scan(around, around.session), Beats()
            title(f"The window while a feed of {BLOCKS:,} blocks is made")
            _until_made(scan, around.tools.tasks, begin=True)
            _told("made", beats)
            for number in range(CHANGES):
                block = singles[number].id
                around.session.do(partial(edit_block, block_id=block, title="Changed"))
                _until_made(scan, around.tools.tasks)
            _told("made anew, one block changed", beats)


def _told(what: str, beats: Beats) -> None:
    gaps = beats.gaps()
    absolute(f"{what}: 99 of 100 gaps within", gaps[len(gaps) * 99 // 100], FRAME)
    absolute("    the longest", gaps[-1], SEEN)


def _until_made(scan: Scan, tasks: Tasks, *, begin: bool = False) -> None:
    if begin:
        scan.begin(Wanted(choice=Choice()), THIS_COMPUTER)
    loop = QEventLoop()
    tasks.busy_changed.connect(loop.quit)
    if tasks.busy:
        loop.exec()


@contextmanager
def _around(path: Path) -> Iterator[Around]:
    application = QApplication.instance() or QApplication(["bench", "-style", "fusion"])
    assert isinstance(application, QApplication)
    settings = Settings(path.with_name("window.json"), application)
    keeper = ThemeKeeper(application, LookWish.LIGHT)
    tools = Tools(keeper, settings, Tasks(application), decade.NOW)
    desk = Desk(bootstrap.shelf(decade.NOW), settings, application)
    desk.open(path)
    assert desk.session is not None
    # As the window has it once it is there.
    gc.freeze()
    gc.set_threshold(YOUNG)
    sys.setswitchinterval(TURN)
    try:
        yield Around(tools, desk, desk.session, Commands(application))
    finally:
        tools.tasks.close()
        desk.clear()


if __name__ == "__main__":
    main()
