"""Choosing files: a plan to open, a place for a new one, a place for a copy."""

from pathlib import Path

from PySide6.QtCore import QObject, Signal, Slot
from PySide6.QtWidgets import QFileDialog, QWidget

from planner.domain.errors import UserError
from planner.identity import PLAN_SUFFIX
from planner.ui.actions.commands import Commands
from planner.ui.desk import Desk
from planner.ui.tools import Tools


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
        dialog = self._dialog(self.tr("Open a plan"))
        dialog.setFileMode(QFileDialog.FileMode.ExistingFile)
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

    def _saving(self, title: str) -> QFileDialog:
        dialog = self._dialog(title)
        dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        # Nothing is ever written over, so nothing has to be asked.
        dialog.setOption(QFileDialog.Option.DontConfirmOverwrite)
        dialog.setDefaultSuffix(PLAN_SUFFIX.removeprefix("."))
        return dialog

    def _dialog(self, title: str) -> QFileDialog:
        dialog = QFileDialog(self._window, title, str(Path.home()))
        dialog.setNameFilters(
            [self.tr("Plans (*{suffix})").format(suffix=PLAN_SUFFIX), self.tr("All files (*)")]
        )
        dialog.finished.connect(dialog.deleteLater)
        return dialog

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
