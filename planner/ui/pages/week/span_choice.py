"""The choice of how many days are shown: side by side, or in a menu where that takes too much room."""

from PySide6.QtCore import Signal, Slot
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QHBoxLayout, QWidget

from planner.ui.kit.keeper import ThemeKeeper
from planner.ui.kit.widgets.buttons import MenuButton
from planner.ui.kit.widgets.menu import Menu
from planner.ui.kit.widgets.segments import SegmentedChoice
from planner.ui.pages.week.span_words import span_words
from planner.ui.pages.week.spans import Span


class SpanChoice(QWidget):
    """``chosen`` hands over the Span that people chose, not one that was set."""

    chosen = Signal(object)

    def __init__(self, keeper: ThemeKeeper, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        name = self.tr("Days shown")
        self._words = span_words()
        self._side_by_side = SegmentedChoice(keeper, name, list(self._words.items()), self)
        self._menu = Menu(keeper, name, self)
        self._folded = MenuButton("", self._menu, self)
        self._folded.setAccessibleDescription(name)
        self._actions = {span: self._menu.entry(words) for span, words in self._words.items()}
        for span, action in self._actions.items():
            action.setCheckable(True)
            action.setData(span)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self._side_by_side)
        layout.addWidget(self._folded)
        self._side_by_side.chosen.connect(self._choose)
        self._menu.triggered.connect(self._choose_entry)
        self.set_span(Span.WEEK)
        self.fold(False)

    @property
    def span(self) -> Span:
        return Span(str(self._side_by_side.value))

    def set_span(self, span: Span) -> None:
        self._side_by_side.set_value(span)
        self._folded.set_words(self._words[span])
        for one, action in self._actions.items():
            action.setChecked(one is span)

    def fold(self, folded: bool) -> None:
        self._side_by_side.setVisible(not folded)
        self._folded.setVisible(folded)

    @Slot(object)
    def _choose(self, span: object) -> None:
        self.set_span(Span(str(span)))
        self.chosen.emit(self.span)

    @Slot(QAction)
    def _choose_entry(self, action: QAction) -> None:
        self._choose(action.data())
