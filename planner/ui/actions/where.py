"""Where a file to be written is to lie: people are asked for a place, and again before an older one goes."""

from collections.abc import Callable, Sequence
from pathlib import Path

from PySide6.QtCore import QObject, Signal, Slot
from PySide6.QtWidgets import QWidget

from planner.domain.errors import UserError
from planner.ui.actions.file_dialogs import FileDialogs
from planner.ui.actions.replace_sheet import ReplaceSheet
from planner.ui.tools import Tools


class Where(QObject):
    """``chosen`` hands over the Path to write to, ``refused`` the UserError of a place that cannot be."""

    chosen = Signal(object)
    refused = Signal(object)

    def __init__(
        self, tools: Tools, title: str, taken: str, is_there: Callable[[Path], bool], sheet: QWidget
    ) -> None:
        """``title`` asks for the place, ``taken`` says that an older file is there already.

        ``is_there`` tells whether one is that may be replaced, and raises UserError where something else is.
        """
        super().__init__(sheet)
        self._keeper, self._sheet = tools.keeper, sheet
        self._title, self._taken, self._is_there = title, taken, is_there
        self._dialogs = FileDialogs(sheet, tools)
        self._path = Path()

    def ask(self, filters: Sequence[str], suffix: str, name: str) -> None:
        """Let a place be chosen, beginning with that name; ``suffix`` has no dot."""
        dialog = self._dialogs.saving(self._title, filters, suffix, name)
        dialog.fileSelected.connect(self.take)
        dialog.open()

    @Slot(str)
    def take(self, path: str) -> None:
        """That place; where an older file lies there, ask before."""
        self._path = Path(path)
        try:
            older = self._is_there(self._path)
        except UserError as trouble:
            self.refused.emit(trouble)
            return
        if not older:
            self._choose()
            return
        sheet = ReplaceSheet(self._keeper, self._taken, self._path.name, self._sheet)
        sheet.accepted.connect(self._choose)
        sheet.open()

    @Slot()
    def _choose(self) -> None:
        self.chosen.emit(self._path)
