"""Choosing files: a plan to open, a place for a new one, a place for a copy."""

from functools import cached_property
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal, Slot
from PySide6.QtWidgets import QWidget

from planner.domain.errors import UserError
from planner.identity import PLAN_SUFFIX
from planner.ui.actions.commands import Commands
from planner.ui.desk import Desk
from planner.ui.tools import Tools

if TYPE_CHECKING:
    from PySide6.QtWidgets import QFileDialog

    from planner.ui.actions.file_dialogs import FileDialogs


class Files(QObject):
    """``said`` tells what was done, ``refused`` hands over the UserError of what could not be."""

    said = Signal(str)
    refused = Signal(object)

    def __init__(self, window: QWidget, desk: Desk, commands: Commands, tools: Tools) -> None:
        super().__init__(window)
        self._window, self._desk, self._tools = window, desk, tools
        commands.open.triggered.connect(self.open)
        commands.new.triggered.connect(self.new)
        commands.save_copy.triggered.connect(self.save_copy)

    @Slot()
    def open(self) -> None:
        dialog = self._dialogs.opening(self.tr("Open a plan"), self._filters())
        dialog.fileSelected.connect(self._open)
        dialog.open()

    @Slot()
    def new(self) -> None:
        dialog = self._saving(self.tr("Where is the new plan to lie?"))
        dialog.fileSelected.connect(self._new)
        dialog.open()

    @Slot()
    def save_copy(self) -> None:
        dialog = self._saving(self.tr("Save a copy of the plan"))
        dialog.fileSelected.connect(self._save_copy)
        dialog.open()

    @cached_property
    def _dialogs(self) -> "FileDialogs":
        from planner.ui.actions.file_dialogs import FileDialogs  # noqa: PLC0415

        return FileDialogs(self._window, self._tools)

    def _saving(self, title: str) -> "QFileDialog":
        # Nothing is ever written over, so nothing has to be asked.
        return self._dialogs.saving(title, self._filters(), PLAN_SUFFIX.removeprefix("."))

    def _filters(self) -> tuple[str, str]:
        return self.tr("Plans (*{suffix})").format(suffix=PLAN_SUFFIX), self.tr("All files (*)")

    @Slot(str)
    def _open(self, path: str) -> None:
        self._desk.open(Path(path))

    @Slot(str)
    def _new(self, path: str) -> None:
        self._desk.welcomed.emit(Path(path))

    @Slot(str)
    def _save_copy(self, path: str) -> None:
        session = self._desk.session
        if session is None:
            return
        try:
            session.in_use.save_copy(Path(path))
        except UserError as trouble:
            self.refused.emit(trouble)
        else:
            self.said.emit(self.tr("A copy lies at {path}.").format(path=path))
