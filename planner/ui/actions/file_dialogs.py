"""The dialogs in which people choose a file: they begin where a file was chosen last."""

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import QObject, QStandardPaths, Slot
from PySide6.QtWidgets import QFileDialog, QToolButton, QWidget

from planner.ui.kit.icon_names import IconName
from planner.ui.tools import Tools

WIDTH, HEIGHT = 820, 520
# Where the desktop has no dialog of its own, Qt shows one, whose buttons are called this.
BUTTONS = {
    "backButton": IconName.PREVIOUS,
    "forwardButton": IconName.NEXT,
    "toParentButton": IconName.UP,
    "newFolderButton": IconName.PLUS,
    "listModeButton": IconName.MONTH,
    "detailModeButton": IconName.AGENDA,
}


class FileDialogs(QObject):
    """Connect to the dialog it gives, then ``open`` that; it goes by itself."""

    def __init__(self, window: QWidget, tools: Tools) -> None:
        super().__init__(window)
        self._window, self._settings, self._keeper = window, tools.settings, tools.keeper

    def opening(self, title: str, filters: Sequence[str], *, several: bool = False) -> QFileDialog:
        """For a file that is there; ``several`` may be."""
        dialog = self._made(title, filters)
        modes = QFileDialog.FileMode
        dialog.setFileMode(modes.ExistingFiles if several else modes.ExistingFile)
        return dialog

    def saving(self, title: str, filters: Sequence[str], suffix: str, name: str = "") -> QFileDialog:
        """For a file that is to be; ``suffix`` has no dot. Whoever writes it asks before it replaces any."""
        dialog = self._made(title, filters)
        dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        dialog.setOption(QFileDialog.Option.DontConfirmOverwrite)
        dialog.setDefaultSuffix(suffix)
        if name:
            dialog.selectFile(name)
        return dialog

    def _made(self, title: str, filters: Sequence[str]) -> QFileDialog:
        dialog = QFileDialog(self._window, title, str(self._folder()))
        dialog.setNameFilters(list(filters))
        for button in dialog.findChildren(QToolButton):
            if button.objectName() in BUTTONS:
                button.setIcon(self._keeper.icons.icon(BUTTONS[button.objectName()]))
        dialog.resize(self._keeper.theme.px(WIDTH), self._keeper.theme.px(HEIGHT))
        dialog.filesSelected.connect(self._remember)
        dialog.finished.connect(dialog.deleteLater)
        return dialog

    def _folder(self) -> Path:
        last = self._settings.now.folder
        if last is not None and last.is_dir():
            return last
        places = QStandardPaths.standardLocations(QStandardPaths.StandardLocation.DocumentsLocation)
        return next((Path(one) for one in places if Path(one).is_dir()), Path.home())

    @Slot("QStringList")
    def _remember(self, files: list[str]) -> None:
        if files:
            self._settings.change(folder=Path(files[0]).parent)
