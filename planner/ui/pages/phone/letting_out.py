"""Letting what is chosen out of the plan, as files where people say or as text, beside the window."""

from collections.abc import Callable
from functools import partial
from pathlib import Path
from typing import Any, TypeVar

from PySide6.QtCore import QObject, QUrl, QUrlQuery, Signal, Slot
from PySide6.QtGui import QDesktopServices, QGuiApplication
from PySide6.QtWidgets import QFileDialog, QWidget

from planner.domain.errors import UserError
from planner.services.beside import beside
from planner.services.exporting import Exported, Wanted, export, is_there
from planner.services.sharing.pieces import calendar_text, export_each
from planner.ui.actions.file_dialogs import FileDialogs
from planner.ui.actions.where import Where
from planner.ui.pages.page import Around

SUFFIX = "ics"
T = TypeVar("T")


class LettingOut(QObject):
    """``done`` says what was done, ``failed`` hands over the UserError of what could not be.

    ``busy_changed`` says whether something is being written.
    """

    done = Signal(str)
    failed = Signal(object)
    busy_changed = Signal(bool)

    def __init__(self, around: Around, sheet: QWidget) -> None:
        super().__init__(sheet)
        self._around = around
        self._dialogs = FileDialogs(sheet, around.tools)
        self._where = Where(
            around.tools,
            self.tr("Where is the calendar to lie?"),
            self.tr("There is a calendar already"),
            is_there,
            sheet,
        )
        self._where.chosen.connect(self._write)
        self._where.refused.connect(self.failed)
        self._wanted: Wanted | None = None
        self._path = Path()
        self._is_for_mail = False

    def save(self, wanted: Wanted, *, for_mail: bool = False) -> None:
        """Ask where, and write one calendar there; with ``for_mail`` the mail program comes up then."""
        self._wanted, self._is_for_mail = wanted, for_mail
        self._where.ask([self.tr("Calendars (*.ics)")], SUFFIX, self.tr("our week") + "." + SUFFIX)

    def save_each(self, wanted: Wanted) -> None:
        """Ask for a folder, and write a calendar for each block into it."""
        self._wanted = wanted
        title = self.tr("In which folder are the files to lie?")
        dialog = self._dialogs.opening(title, [], several=False)
        dialog.setFileMode(QFileDialog.FileMode.Directory)
        dialog.setOption(QFileDialog.Option.ShowDirsOnly)
        dialog.fileSelected.connect(self.save_each_in)
        dialog.open()

    def copy(self, wanted: Wanted) -> None:
        """Put the calendar on the clipboard."""
        self._run(partial(calendar_text, wanted=wanted), self._copied)

    @Slot(str)
    def save_each_in(self, folder: str) -> None:
        self._path = Path(folder)
        if self._wanted is not None:
            self._run(partial(export_each, folder=self._path, wanted=self._wanted), self._written_each)

    @Slot(object)
    def _write(self, path: Path) -> None:
        self._path = path
        if self._wanted is not None:
            self._run(partial(export, path=path, wanted=self._wanted), self._written)

    def _run(self, work: Callable[[Any], T], then: Callable[[T], None]) -> None:
        self.busy_changed.emit(True)
        self._around.tools.tasks.run(beside(self._around.session.plan, work), then, self._fail)

    @Slot(object)
    def _written(self, written: Exported) -> None:
        self.busy_changed.emit(False)
        if self._is_for_mail and not QDesktopServices.openUrl(_letter(self.tr("Our week"))):
            text = self.tr("No mail program came up. The calendar is at {path}, ready to be attached.")
        elif self._is_for_mail:
            text = self.tr("The letter is open; the calendar for it lies at {path}.")
        elif written.written == 1:
            text = self.tr("One block is in {path} now.")
        else:
            text = self.tr("{count} blocks are in {path} now.")
        self.done.emit(text.format(count=f"{written.written:,}", path=self._path))

    @Slot(object)
    def _written_each(self, count: int) -> None:
        self.busy_changed.emit(False)
        one, several = self.tr("One file is in {path} now."), self.tr("{count} files are in {path} now.")
        text = one if count == 1 else several
        self.done.emit(text.format(count=count, path=self._path))

    @Slot(object)
    def _copied(self, text: str) -> None:
        self.busy_changed.emit(False)
        QGuiApplication.clipboard().setText(text)
        self.done.emit(self.tr("The calendar is copied."))

    @Slot(object)
    def _fail(self, trouble: UserError) -> None:
        self.busy_changed.emit(False)
        self.failed.emit(trouble)


def _letter(subject: str) -> QUrl:
    """A mail to nobody yet; no address of this kind can carry a file (RFC 6068)."""
    letter = QUrl("mailto:")
    query = QUrlQuery()
    query.addQueryItem("subject", subject)
    letter.setQuery(query)
    return letter
