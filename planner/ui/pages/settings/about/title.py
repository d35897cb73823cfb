"""The program's icon, its name, its versions, and what it is for."""

import platform
import sqlite3

from PySide6.QtCore import QSize, Qt, Slot, qVersion
from PySide6.QtWidgets import QHBoxLayout, QLabel, QVBoxLayout

from planner.identity import CODE_LICENSE, NAME, TEXT_LICENSE, VERSION
from planner.ui.kit.fonts import Type
from planner.ui.kit.icons import program_icon
from planner.ui.kit.keeper import ThemeKeeper
from planner.ui.kit.text import Label, Tone
from planner.ui.kit.widgets.card import Card

SIDE, GAP = 56, 14


class TitleCard(Card):
    def __init__(self, keeper: ThemeKeeper) -> None:
        super().__init__(keeper, wash=True)
        self._picture = QLabel()
        row, words = QHBoxLayout(), QVBoxLayout()
        row.setSpacing(keeper.theme.px(GAP))
        row.addWidget(self._picture, 0, Qt.AlignmentFlag.AlignTop)
        row.addLayout(words, 1)
        self.body.addLayout(row)
        versions = self.tr("Version {own} · Python {python} · Qt {qt} · SQLite {sqlite}").format(
            own=VERSION, python=platform.python_version(), qt=qVersion(), sqlite=sqlite3.sqlite_version
        )
        warm = self.tr("Made for people who share a week, and each keep some of it for themselves.")
        free = self.tr(
            "Free to use, to change and to hand on: the program under {code}, its texts under {texts}."
        )
        words.addWidget(Label(NAME, Type.HEADING, wrap=True))
        words.addWidget(Label(warm, wrap=True))
        words.addWidget(Label(versions, Type.SMALL, wrap=True))
        words.addWidget(
            Label(free.format(code=CODE_LICENSE, texts=TEXT_LICENSE), Type.SMALL, Tone.MUTED, wrap=True)
        )
        keeper.changed.connect(self._draw)

    def draw_once(self) -> None:
        """The icon, which nobody who looks elsewhere has to wait for."""
        if self._picture.pixmap().isNull():
            self._draw()

    @Slot()
    def _draw(self) -> None:
        side = self._keeper.theme.px(SIDE)
        ratio = self.devicePixelRatio()
        pixmap = program_icon().pixmap(QSize(side, side), ratio)
        self._picture.setPixmap(pixmap)
