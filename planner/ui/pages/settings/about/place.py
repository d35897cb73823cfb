"""Where something lies: said, opened, copied."""

from pathlib import Path

from PySide6.QtCore import QUrl, Signal, Slot
from PySide6.QtGui import QDesktopServices, QGuiApplication
from PySide6.QtWidgets import QVBoxLayout, QWidget

from planner.ui.kit.fonts import Type
from planner.ui.kit.keeper import ThemeKeeper
from planner.ui.kit.text import ElidedLabel, Label, Tone
from planner.ui.kit.widgets.buttons import Button
from planner.ui.pages.week.flow import FlowLayout

GAP, ROOM = 4, 8


class Place(QWidget):
    """``said`` is a word about what was done, or about what could not be."""

    said = Signal(str)

    def __init__(self, keeper: ThemeKeeper, caption: str) -> None:
        super().__init__()
        self._path = Path()
        self._where = ElidedLabel("", Type.SMALL, Tone.MUTED)
        self._open = Button(self.tr("Open the folder"))
        self._copy = Button(self.tr("Copy the path"))
        for button in (self._open, self._copy):
            button.setAccessibleDescription(caption)
        px = keeper.theme.px
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(px(GAP))
        layout.addWidget(Label(caption, Type.STRONG, wrap=True))
        layout.addWidget(self._where)
        buttons = FlowLayout(gap=px(ROOM))
        buttons.addWidget(self._open)
        buttons.addWidget(self._copy)
        layout.addLayout(buttons)
        self._open.clicked.connect(self._open_folder)
        self._copy.clicked.connect(self._copy_path)

    def show_path(self, path: Path) -> None:
        """A file or a folder, whether it is there already or not."""
        self._path = path
        self._where.set_full(_shortened(path))

    @Slot()
    def _open_folder(self) -> None:
        folder = self._path if self._path.is_dir() else self._path.parent
        if not QDesktopServices.openUrl(QUrl.fromLocalFile(str(folder))):
            self.said.emit(self.tr("The folder is {folder}.").format(folder=folder))

    @Slot()
    def _copy_path(self) -> None:
        QGuiApplication.clipboard().setText(str(self._path))
        self.said.emit(self.tr("The path is copied."))


def _shortened(path: Path) -> str:
    """As people say it: what lies at home begins there."""
    home = Path.home()
    return f"~/{path.relative_to(home).as_posix()}" if path.is_relative_to(home) else str(path)
