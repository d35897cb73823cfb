"""How long the open window takes for what people do with ten years of plan, from the key to the paint."""

import os
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from functools import partial
from pathlib import Path
from random import Random
from statistics import median, quantiles
from tempfile import TemporaryDirectory
from time import perf_counter

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from PySide6.QtCore import QCoreApplication, QEvent, QPoint, Qt
from PySide6.QtTest import QSignalSpy, QTest
from PySide6.QtWidgets import QApplication, QLineEdit

from planner import bootstrap
from planner.resource_files import resource
from planner.services.shelf import Shelf
from planner.ui.desk import Desk
from planner.ui.kit.keeper import ThemeKeeper
from planner.ui.kit.settings import Settings
from planner.ui.kit.tasks import InlineTasks
from planner.ui.kit.tokens import LookWish
from planner.ui.pages.search.sheet import SearchSheet
from planner.ui.pages.week.page import WeekPage
from planner.ui.settling import Settling
from planner.ui.tools import Tools
from planner.ui.week.view import WeekView
from planner.ui.window import Window
from tests.bench import decade
from tests.bench.measure import absolute, timed, title

# From the week of the clock to either side there are enough weeks that nobody saw yet.
WARM_UP, WEEKS, STEPS = 5, 150, 300
REPEATED, OPENING = 1 / 30, 0.1
SOUGHT = ("dinner with kim", "pottery", "kulturhaus", "the blue bag", "c", "table for two")
NONE, LEFT = Qt.KeyboardModifier.NoModifier, Qt.MouseButton.LeftButton


def main() -> None:
    with TemporaryDirectory() as folder:
        os.environ["XDG_DATA_HOME"] = folder
        path = Path(folder) / "ten years.ebbflow"
        decade.write(path, decade.series(), decade.singles())
        with _window(path) as page:
            title("From what people do to the paint")
            _measure("week to week", _weeks(page), 0.012, 0.025)
            _measure("a key held down, weeks nobody saw yet", _held(page, Qt.Key.Key_PageUp), 0.012, 0.025)
            _measure("and back", _held(page, Qt.Key.Key_PageDown), 0.012, 0.025)
            _measure("a step of a drag", _drag(page.view), 0.008)
            _measure("a letter of a search", _letters(page), 0.030)


def _measure(what: str, times: Sequence[float], usual: float, most: float | None = None) -> None:
    absolute(what, median(times), usual)
    absolute("    99 of 100 within", quantiles(times, n=100)[98], most or usual)


@contextmanager
def _window(path: Path) -> Iterator[WeekPage]:
    """The week of an open window, painted; closed and gone afterwards."""
    application = QApplication([])
    settings = Settings(path.with_name("window.json"), application)
    keeper = ThemeKeeper(application, LookWish.LIGHT)
    shelf = Shelf(bootstrap.data_folder(), decade.NOW, resource(bootstrap.SAMPLE), bootstrap.backups_of)
    desk = Desk(shelf, settings, application)
    window = Window(Tools(keeper, settings, InlineTasks(application), decade.NOW), desk)
    desk.open(path)
    window.resize(1440, 900)
    settled = QSignalSpy(Settling(window).settled)
    window.show()
    while not settled.count():
        QCoreApplication.processEvents()
    if window.week is None:
        raise AssertionError("the plan should be open")
    yield window.week
    window.close()
    window.deleteLater()
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)


def _weeks(page: WeekPage) -> list[float]:
    """To weeks nobody saw yet, forward, then back beyond where it began."""
    found = []
    for key, count in ((Qt.Key.Key_PageDown, WEEKS), (Qt.Key.Key_PageUp, 2 * WEEKS)):
        times = [timed(partial(_press, page.view, key)) for _ in range(count)]
        found += times[WARM_UP:] if key == Qt.Key.Key_PageDown else times[WEEKS:]
    return found


def _held(page: WeekPage, key: Qt.Key) -> list[float]:
    """As often as a keyboard repeats it: what the window does between two of them is its own affair."""
    times = []
    for _ in range(WEEKS):
        next_press = perf_counter() + REPEATED
        times.append(timed(partial(_press, page.view, key)))
        _rest(next_press - perf_counter())
    return times[WARM_UP:]


def _rest(seconds: float) -> None:
    """Let the window do what it does while people do nothing."""
    until = perf_counter() + seconds
    while perf_counter() < until:
        QCoreApplication.processEvents()


def _press(view: WeekView, key: Qt.Key) -> None:
    QTest.keyClick(view, key)
    QCoreApplication.processEvents()


def _drag(view: WeekView) -> list[float]:
    """A block carried about all over the week."""
    random, port = Random("drag"), view.viewport()
    tiles = [tile for tile in view.sheet.board.tiles if not tile.above and tile.pieces]
    held = next(at for tile in tiles if port.rect().contains(at := view.tile_rect(tile).center()))
    QTest.mousePress(port, LEFT, NONE, held)
    places = [
        QPoint(random.randrange(port.width()), random.randrange(40, port.height() - 40)) for _ in range(STEPS)
    ]
    times = [timed(partial(_move, view, place)) for place in places]
    view.pointer.cancel()
    return times[WARM_UP:]


def _move(view: WeekView, place: QPoint) -> None:
    view.pointer.moved_to(place, NONE)
    QCoreApplication.processEvents()


def _letters(page: WeekPage) -> list[float]:
    """Each text typed letter by letter where one looks for blocks."""
    sheet = SearchSheet(page.around, page)
    sheet.open()
    # Nobody types before it is there; the window below it is painted anew, too.
    _rest(OPENING)
    field = sheet.findChild(QLineEdit)
    if field is None:
        raise AssertionError("there should be a field to type in")
    found = []
    for text in SOUGHT:
        field.clear()
        found += [timed(partial(_type, field, letter)) for letter in text]
    sheet.reject()
    sheet.deleteLater()
    return found


def _type(field: QLineEdit, letter: str) -> None:
    QTest.keyClicks(field, letter)
    QCoreApplication.processEvents()


if __name__ == "__main__":
    main()
