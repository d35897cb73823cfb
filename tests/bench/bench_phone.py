"""The window while a feed of five thousand blocks is made beside it, and else: how long nothing moves."""

import gc
import os
import sys
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from functools import partial
from itertools import pairwise
from pathlib import Path
from statistics import quantiles
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
from planner.ui.settling import TURN
from planner.ui.tidying import Tidying
from planner.ui.tools import Tools
from tests.bench import decade
from tests.bench.measure import absolute, measured, title

BLOCKS, CHANGES = 5_000, 9
# In seconds: how long the window is looked at before each, when nothing is made.
FIRST, AGAIN = 3.0, 0.5
# In seconds.
FRAME = 1 / 60


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
        """How long it could not move each time since this was asked last, in seconds."""
        times, self.times = self.times, []
        return [after - before for before, after in pairwise(times)]


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
            until_made = partial(_until_made, around.tools.tasks)
            begin = partial(scan.begin, Wanted(choice=Choice()), THIS_COMPUTER)
            _told("made", *_beside(beats, partial(until_made, begin), FIRST))
            pairs = []
            for number in range(CHANGES):
                edited = partial(edit_block, block_id=singles[number].id, title="Changed")
                change = partial(around.session.do, edited)
                pairs.append(_beside(beats, partial(until_made, change), AGAIN))
            made, else_ = ([gap for gaps in some for gap in gaps] for some in zip(*pairs, strict=True))
            _told("made anew, one block changed", made, else_)


def _beside(beats: Beats, work: Callable[[], object], quiet: float) -> tuple[list[float], list[float]]:
    """The gaps while the work is done beside the window, and those of so many seconds before it."""
    beats.gaps()
    loop = QEventLoop()
    QTimer.singleShot(int(quiet * 1000), loop.quit)
    loop.exec()
    before = beats.gaps()
    work()
    return beats.gaps(), before


def _told(what: str, gaps: list[float], baseline: list[float]) -> None:
    absolute(f"{what}: 99 of 100 gaps", _long(gaps), FRAME)
    measured("    as many times as long as else", f"{_long(gaps) / _long(baseline):.1f}", "1.0")
    measured("    longer than a frame, of 1,000", *(_late(some) for some in (gaps, baseline)))
    absolute("    the longest", max(gaps), FRAME)
    measured("    the longest else", f"{max(baseline) * 1000:.3f} ms", "")


def _long(gaps: list[float]) -> float:
    """As long as 99 of 100 are at most."""
    return quantiles(gaps, n=100)[-1]


def _late(gaps: list[float]) -> str:
    return f"{1000 * sum(gap > FRAME for gap in gaps) / len(gaps):.1f}"


def _until_made(tasks: Tasks, begin: Callable[[], object]) -> None:
    begin()
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
    Tidying(application)
    sys.setswitchinterval(TURN)
    try:
        yield Around(tools, desk, desk.session, Commands(application))
    finally:
        tools.tasks.close()
        desk.clear()


if __name__ == "__main__":
    main()
