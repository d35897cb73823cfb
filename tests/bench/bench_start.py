"""How long the window takes to show a week of ten years' plan, and what it holds, against an empty window."""

import json
import os
import sys
from dataclasses import dataclass
from pathlib import Path
from statistics import median
from subprocess import check_output
from tempfile import TemporaryDirectory
from time import perf_counter

from tests.bench import decade
from tests.bench.measure import compared, compared_memory, title

ROUNDS = 9
# Both say when they were painted, by a clock that all processes share, and what they hold a second later.
SAY = """
import json
from time import perf_counter
from PySide6.QtCore import QEvent, QObject, QTimer, Slot
from planner.ui.vitals import rss_mib

class Watch(QObject):
    painted = None

    def eventFilter(self, watched, event):
        if event.type() is QEvent.Type.Paint and self.painted is None:
            self.painted = 0.0
            QTimer.singleShot(0, self, self.say_painted)
        return False

    @Slot()
    def say_painted(self):
        self.painted = perf_counter()
        QTimer.singleShot(1000, self, self.go)

    @Slot()
    def go(self):
        print(json.dumps({"painted": self.painted, "held": rss_mib()}))
        self.parent().close()
"""
EMPTY = f"""
import sqlalchemy
from PySide6.QtWidgets import QApplication, QMainWindow
{SAY}
application = QApplication([])
window = QMainWindow()
window.installEventFilter(watch := Watch(window))
window.resize(1440, 900)
window.show()
application.exec()
"""
WEEK = f"""
import sys
from planner.__main__ import the_window, wants_window
wants_window(sys.argv[1:])
app, shelf = the_window(sys.argv[1:])
{SAY}
class Shown(app.Window):
    def show(self):
        self.resize(1440, 900)
        super().show()

    def showEvent(self, event):
        super().showEvent(event)
        self.week.view.viewport().installEventFilter(Watch(self))

app.Window = Shown
app.main(sys.argv[1:], shelf)
"""


@dataclass(frozen=True)
class Opening:
    """``seconds`` from the start of the process until its window was painted; it ``held`` so many MiB."""

    seconds: float
    held: float


def main() -> None:
    with TemporaryDirectory() as folder:
        path = Path(folder) / "ten years.ebbflow"
        decade.write(path, decade.series(), decade.singles())
        pairs = [(_opening(folder, WEEK, path), _opening(folder, EMPTY)) for _ in range(ROUNDS + 1)][1:]
        ours, empty = [pair[0] for pair in pairs], [pair[1] for pair in pairs]
    title("A window that opens on a week")
    took, least = (median(one.seconds for one in group) for group in (ours, empty))
    compared("until it is painted", took, least, 1.7)
    held, least = (median(one.held for one in group) for group in (ours, empty))
    compared_memory("held while it is idle", held, least, 1.6)


def _opening(folder: str, script: str, *arguments: Path) -> Opening:
    """In a process of its own, that keeps what it keeps in the folder."""
    around = os.environ | {
        "QT_QPA_PLATFORM": "offscreen",
        "XDG_DATA_HOME": folder,
        # Compiled once, in the round that does not count, as where it is installed.
        "PYTHONDONTWRITEBYTECODE": "",
        "PYTHONPYCACHEPREFIX": f"{folder}/compiled",
    }
    begun = perf_counter()
    said = check_output((sys.executable, "-c", script, *map(str, arguments)), env=around)
    found = json.loads(said)
    return Opening(found["painted"] - begun, found["held"])


if __name__ == "__main__":
    main()
