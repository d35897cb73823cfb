"""What was understood of a line of words, above it; and in words what was not."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QPoint
from PySide6.QtWidgets import QFrame, QVBoxLayout, QWidget

from planner.ui.kit.fonts import Type
from planner.ui.kit.keeper import ThemeKeeper
from planner.ui.kit.text import Label, Tone
from planner.ui.kit.widgets.chip import Chip
from planner.ui.pages.week.flow import FlowLayout

if TYPE_CHECKING:
    from planner.domain.quickadd import Reading


class LineChips(QFrame):
    def __init__(self, keeper: ThemeKeeper, page: QWidget) -> None:
        super().__init__(page)
        self._keeper, self._page = keeper, page
        self.setProperty("part", "sheet")
        self._row = QWidget()
        self._flow = FlowLayout(self._row, keeper.theme.px(6))
        self._unclear = Label("", Type.SMALL, Tone.WARN, wrap=True)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(*(keeper.theme.px(10),) * 4)
        layout.addWidget(self._row)
        layout.addWidget(self._unclear)
        self.hide()

    def show_reading(self, reading: "Reading", edit: QWidget) -> None:
        while (item := self._flow.takeAt(0)) is not None:
            chip = item.widget()
            if chip is not None:
                chip.hide()
                chip.deleteLater()
        for token in reading.tokens:
            tone = Tone.NEUTRAL if token.assumed else Tone.ACCENT
            chip = Chip(token.meaning, tone, self._row)
            self._flow.addWidget(chip)
            chip.show()
        sentences = " ".join(part.sentence for part in reading.unclear)
        self._unclear.setText(sentences)
        self._unclear.setVisible(bool(sentences))
        self._row.setVisible(bool(reading.tokens))
        said = ", ".join(token.meaning for token in reading.tokens)
        self.setAccessibleName(f"{said}. {sentences}".strip(" ."))
        self.place(edit)
        self.show()
        self.raise_()

    def place(self, edit: QWidget) -> None:
        """Right above the line, over what lies there."""
        width = edit.width()
        self.resize(width, self.heightForWidth(width) if self.hasHeightForWidth() else 0)
        corner = edit.mapTo(self._page, QPoint(0, 0))
        self.move(corner.x(), corner.y() - self.height() - self._keeper.theme.px(6))
