"""The window trying itself out: it waits for the week, adds a block, lets a calendar leave, and goes."""

from dataclasses import dataclass, field
from datetime import datetime, time, timedelta
from pathlib import Path

from PySide6.QtCore import QEvent, QObject, QTimer, Slot

from planner.domain.leaving import Choice
from planner.services.exporting import Wanted, export
from planner.services.several import NewBlock, place_block
from planner.ui.vitals import age_ms, rss_mib
from planner.ui.window import Window

PATIENCE_MS = 30_000
TITLE = "Self-test"


@dataclass(slots=True)
class Findings:
    """Times in ms from the start of the process; ``failed`` says what did not work."""

    first_paint: float | None = None
    week_ready: float | None = None
    rss: float | None = None
    failed: list[str] = field(default_factory=list)


class SelfTest(QObject):
    def __init__(self, window: Window, folder: Path, findings: Findings) -> None:
        """``folder`` takes the calendar that leaves."""
        super().__init__(window)
        self._window, self._folder = window, folder
        self.findings = findings
        findings.failed = ["the week was never painted"]
        self._patience = QTimer(self)
        self._patience.setSingleShot(True)
        self._patience.timeout.connect(window.close)

    def begin(self) -> None:
        """To be called once the plan is open, before the window is shown."""
        self._patience.start(PATIENCE_MS)
        self._window.installEventFilter(self)
        if self._window.week is not None:
            self._window.week.view.viewport().installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() is QEvent.Type.Paint:
            if self.findings.first_paint is None:
                self.findings.first_paint = age_ms()
            if watched is not self._window and self.findings.week_ready is None:
                self.findings.week_ready = 0.0
                QTimer.singleShot(0, self, self._painted)
        return super().eventFilter(watched, event)

    @Slot()
    def _painted(self) -> None:
        """The week is on the screen and the program waits for what people do."""
        self.findings.week_ready = age_ms()
        self.findings.rss = rss_mib()
        self.findings.failed = [problem for problem in (self._add(), self._export()) if problem]
        self._window.close()

    def _add(self) -> str:
        week = self._window.week
        if week is None or week.agenda is None:
            return "no week is shown"
        start = datetime.combine(week.agenda.first, time(6)) + timedelta(days=2)
        block = NewBlock(
            who=(week.agenda.people[0].id,),
            start=start,
            end=start + timedelta(hours=1),
            all_day=False,
            title=TITLE,
        )
        week.session.do(lambda plan: place_block(plan, block))
        shown = (tile.entry.occurrence.block.title for tile in week.view.rows.tiles)
        return "" if TITLE in shown else "a block that was added is not shown"

    def _export(self) -> str:
        week = self._window.week
        if week is None:
            return "no week is shown"
        done = week.session.ask(lambda plan: export(plan, self._folder / "week.ics", Wanted(choice=Choice())))
        return "" if done is not None and done.written else "nothing could be exported"
