"""Calendars at the door: they are chosen or dropped, looked at one after the other, and brought in."""

from collections import deque
from collections.abc import Iterable
from pathlib import Path

from PySide6.QtCore import QObject, Qt, Signal, Slot
from PySide6.QtWidgets import QWidget

from planner.domain.changes import ChangeSet
from planner.services.imports.asked import Result
from planner.services.imports.held import calendars
from planner.services.imports.importing import Imported, bring_in
from planner.services.imports.look import Look
from planner.services.in_use import OpenPlan
from planner.ui.actions.file_dialogs import FileDialogs
from planner.ui.pages.calendars.import_sheet import ImportSheet
from planner.ui.pages.calendars.options import Beforehand
from planner.ui.pages.calendars.source import SUFFIXES, Source, of_files
from planner.ui.pages.page import Around


class Arrivals(QObject):
    """``undoable`` is a word about what came in, with a way back beside it."""

    undoable = Signal(str)

    def __init__(self, around: Around, page: QWidget) -> None:
        super().__init__(page)
        self._around, self._page = around, page
        self._dialogs = FileDialogs(page, around.tools)
        self._waiting: deque[tuple[Source, Beforehand | None]] = deque()
        self._before: Beforehand | None = None
        self._sheet: ImportSheet | None = None

    @Slot()
    def choose(self) -> None:
        """Have people choose files, and look at them."""
        self.choose_for(None)

    def choose_for(self, before: Beforehand | None) -> None:
        """The same, for a calendar that is in the plan already."""
        self._before = before
        patterns = " ".join(f"*{suffix}" for suffix in SUFFIXES)
        filters = self.tr("Calendars ({patterns})").format(patterns=patterns), self.tr("All files (*)")
        dialog = self._dialogs.opening(self.tr("Import a calendar"), filters, several=before is None)
        dialog.filesSelected.connect(self._chosen)
        dialog.open()

    @Slot(object)
    def offer(self, sources: Iterable[Source], before: Beforehand | None = None) -> None:
        """Look at these, each after the one before it was decided on."""
        self._waiting.extend((source, before) for source in sources)
        if self._sheet is None:
            self._next()

    @Slot("QStringList")
    def _chosen(self, files: list[str]) -> None:
        self.offer(of_files(map(Path, files)), self._before)

    @Slot()
    def _next(self) -> None:
        self._sheet = None
        overview = self._around.session.ask(calendars) if self._waiting else None
        if overview is None:
            self._waiting.clear()
            return
        source, before = self._waiting.popleft()
        here = self._around.session.here or overview.people[0].id
        sheet = ImportSheet(self._around, source, overview, before or Beforehand(here), self._page)
        sheet.decided.connect(self._bring_in)
        # The one that closes is to be gone first.
        sheet.finished.connect(self._next, Qt.ConnectionType.QueuedConnection)
        self._sheet = sheet
        sheet.open()
        sheet.read()

    @Slot(object)
    def _bring_in(self, look: Look) -> None:
        done: list[Imported] = []

        def take(plan: OpenPlan) -> ChangeSet:
            done.append(bring_in(plan, look, self._around.session.in_use.make_backup))
            return done[0].changes

        label = self.tr("Bring in “{calendar}”").format(calendar=look.result.calendar)
        sheet = self._sheet
        if self._around.session.do(take, label) is None:
            if sheet is not None:
                sheet.look_again()
        else:
            if sheet is not None:
                sheet.accept()
            self.undoable.emit(self._told(done[0].result))

    def _told(self, result: Result) -> str:
        counts = (
            (result.new, self.tr("{count} new")),
            (result.changed, self.tr("{count} changed")),
            (result.gone, self.tr("{count} gone")),
        )
        said = ", ".join(words.format(count=count) for count, words in counts if count)
        if not said:
            return self.tr("“{calendar}” is up to date.").format(calendar=result.calendar)
        return self.tr("“{calendar}” is here: {counts}.").format(calendar=result.calendar, counts=said)
