"""The names of the sections, one below the other."""

from PySide6.QtCore import QEvent, QSize, Qt, Slot
from PySide6.QtWidgets import QFrame, QListWidget

from planner.ui.kit.theme import Theme

LEAST, ICON, ROOM = 190, 18, 26


class Names(QListWidget):
    def __init__(self, name: str) -> None:
        super().__init__()
        self._least = self._room = 0
        self.setProperty("part", "names")
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setAccessibleName(name)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.verticalScrollBar().rangeChanged.connect(self._fit)

    def measure(self, theme: Theme) -> None:
        """As wide as its longest name; letters may grow without all the room around them growing along."""
        self.setIconSize(QSize(theme.px(ICON), theme.px(ICON)))
        self._least, self._room = LEAST, theme.px(ROOM)
        self._fit()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() in (QEvent.Type.StyleChange, QEvent.Type.FontChange):
            self._fit()

    @Slot()
    def _fit(self) -> None:
        self.ensurePolished()  # else its rows are measured before they are dressed
        self.doItemsLayout()
        bar = self.verticalScrollBar()
        # It takes its room from the names, where there are more of them than lines.
        taken = bar.sizeHint().width() if bar.maximum() > bar.minimum() else 0
        self.setFixedWidth(max(self.sizeHintForColumn(0) + self._room + taken, self._least))
