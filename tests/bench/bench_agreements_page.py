"""How long the page of agreements takes to come with 500 of them, and to answer a letter typed above them."""

import os
from collections.abc import Iterator
from contextlib import contextmanager
from functools import partial
from pathlib import Path
from statistics import median, quantiles
from tempfile import TemporaryDirectory

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from PySide6.QtCore import QCoreApplication, QEvent, Qt
from PySide6.QtGui import QAction
from PySide6.QtTest import QSignalSpy, QTest
from PySide6.QtWidgets import QApplication, QWidget

from planner import bootstrap
from planner.resource_files import resource
from planner.services.agreements.deciding import let_go
from planner.services.shelf import Shelf
from planner.ui.desk import Desk
from planner.ui.kit.keeper import ThemeKeeper
from planner.ui.kit.settings import Settings
from planner.ui.kit.tasks import InlineTasks
from planner.ui.kit.tokens import LookWish
from planner.ui.pages.agreements.page import AgreementsPage
from planner.ui.settling import Settling
from planner.ui.tools import Tools
from planner.ui.window import Window
from tests.bench.bench_agreements import AGREEMENTS, VERSIONS, records
from tests.bench.measure import absolute, timed, title
from tests.helpers.plans import ANNA, clock, make

ROUNDS = 15
TYPED = ("sunday mornings", "number 37", "nothing like it")


def main() -> None:
    with TemporaryDirectory() as folder:
        os.environ["XDG_DATA_HOME"] = folder
        path = make(Path(folder) / "agreements.ebbflow", *records())
        title(f"{AGREEMENTS} agreements with {VERSIONS} versions each")
        with _window(path) as window:
            _page(window)


@contextmanager
def _window(path: Path) -> Iterator[Window]:
    """An open window with that plan, painted; closed and gone afterwards."""
    application = QApplication([])
    settings = Settings(path.with_name("window.json"), application)
    shelf = Shelf(bootstrap.data_folder(), clock(), resource(bootstrap.SAMPLE), bootstrap.backups_of)
    desk = Desk(shelf, settings, application)
    keeper = ThemeKeeper(application, LookWish.LIGHT)
    window = Window(Tools(keeper, settings, InlineTasks(application), clock()), desk)
    desk.open(path)
    # As in the program, where looking through all there is does not hold up whoever goes to a page.
    settled = QSignalSpy(Settling(window).settled)
    window.resize(1440, 900)
    window.show()
    QCoreApplication.processEvents()
    settled.wait(5000)
    yield window
    window.close()
    window.deleteLater()
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)


def _page(window: Window) -> None:
    commands = window.commands
    absolute("to the page for the first time", timed(partial(_go, commands.agreements)), 1)
    (page,) = window.findChildren(AgreementsPage)
    times = []
    for at in range(ROUNDS):
        _go(commands.week)
        if at % 2:
            page.around.session.do(partial(let_go, agreement_id=f"agreement {at}", person_id=ANNA))
        times.append(timed(partial(_go, commands.agreements)))
    absolute("to the page after that", median(times), 0.05)
    absolute("    9 of 10 within", quantiles(times, n=10)[8], 0.05)
    walks = [timed(partial(_press, page.column.list, Qt.Key.Key_Down)) for _ in range(60)]
    absolute("one further in the list", median(walks), 0.05)
    letters = []
    for text in TYPED:
        letters += [timed(partial(_type, page, letter)) for letter in text]
        letters += [timed(partial(_press, page.column.field, Qt.Key.Key_Backspace)) for _ in text]
    absolute("a letter in the line of words", median(letters), 0.016)
    absolute("    9 of 10 within", quantiles(letters, n=10)[8], 0.016)


def _go(command: QAction) -> None:
    command.trigger()
    QCoreApplication.processEvents()


def _press(widget: QWidget, key: Qt.Key) -> None:
    QTest.keyClick(widget, key)
    QCoreApplication.processEvents()


def _type(page: AgreementsPage, letter: str) -> None:
    QTest.keyClicks(page.column.field, letter)
    QCoreApplication.processEvents()


if __name__ == "__main__":
    main()
