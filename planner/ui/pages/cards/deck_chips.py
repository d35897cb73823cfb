"""The decks in a row: as many as there is room for, the others in a menu."""

from PySide6.QtCore import QSize, Qt, Signal, Slot
from PySide6.QtGui import QAction, QFontMetrics, QResizeEvent
from PySide6.QtWidgets import QAbstractButton, QButtonGroup, QHBoxLayout, QSizePolicy, QWidget

from planner.ui.kit.keeper import ThemeKeeper
from planner.ui.kit.text import doubled, restyle
from planner.ui.kit.widgets.buttons import Button
from planner.ui.kit.widgets.menu import Menu
from planner.ui.pages.cards.deck_model import DeckModel, DeckRole

GAP, LEAST, LONGEST = 6, 150, 190


class DeckChip(Button):
    """A deck may be called anything; a long name is cut short here, and whole in its tooltip."""

    part = "deck"

    def __init__(self, keeper: ThemeKeeper, title: str, tip: str, parent: QWidget) -> None:
        super().__init__(title, parent)
        self.setCheckable(True)
        self.ensurePolished()
        metrics = QFontMetrics(self.font())
        elide = Qt.TextElideMode.ElideRight
        self.setText(doubled(metrics.elidedText(title, elide, keeper.theme.px(LONGEST))))
        self.setToolTip(tip)


class MoreDecks(Button):
    part = "deckmenu"


class DeckChips(QWidget):
    """``chosen`` hands over the id of a deck, None for all."""

    chosen = Signal(object)

    def __init__(self, keeper: ThemeKeeper, model: DeckModel, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._keeper, self._model = keeper, model
        self.setAccessibleName(self.tr("Decks"))
        self._chips: list[DeckChip] = []
        self._row = self._shown = 0
        self._group = QButtonGroup(self)
        self._more = MoreDecks("", self)
        self._menu = Menu(keeper, self.tr("More decks"), self)
        self._more.setMenu(self._menu)
        self._layout = QHBoxLayout(self)
        self._layout.setContentsMargins(0, 0, 0, 0)
        self._layout.addWidget(self._more)
        self._layout.addStretch(1)
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        self._group.buttonClicked.connect(self._clicked)
        self._menu.aboutToShow.connect(self._list)
        self._menu.triggered.connect(self._picked)
        model.modelReset.connect(self._fill)
        keeper.changed.connect(self._fill)
        self._fill()

    def choose(self, deck: str | None) -> None:
        """Show that one as chosen."""
        self._row = self._model.row_of(deck)
        self._fit()

    def sizeHint(self) -> QSize:
        chips = self._chips[0].sizeHint().height() if self._chips else 0
        return QSize(self._keeper.theme.px(LEAST), max(chips, self._more.sizeHint().height()))

    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    @Slot()
    def _fill(self) -> None:
        for chip in self._chips:
            self._group.removeButton(chip)
            chip.hide()
            chip.deleteLater()
        self._chips = []
        # Tab would come to the chips last, as they came last.
        before: QWidget = self._more
        for row in range(self._model.rowCount()):
            index = self._model.index(row)
            tip = str(index.data(Qt.ItemDataRole.ToolTipRole))
            chip = DeckChip(self._keeper, str(index.data()), tip, self)
            self._group.addButton(chip, row)
            self._layout.insertWidget(row, chip)
            self._chips.append(chip)
            self.setTabOrder(before, chip)
            before = chip
        self.setTabOrder(before, self._more)
        self._layout.setSpacing(self._keeper.theme.px(GAP))
        self._fit()

    def _fit(self) -> None:
        """The first that have room; the menu wears the name of the chosen one if that is in it."""
        gap = self._layout.spacing()
        widths = [chip.sizeHint().width() + gap for chip in self._chips]
        shown = len(self._chips)
        if sum(widths) - gap > self.width():
            self._name_more()
            room = self.width() - self._more.sizeHint().width()
            shown = 0
            while shown < len(widths) and sum(widths[: shown + 1]) <= room:
                shown += 1
        self._row = min(self._row, max(len(self._chips) - 1, 0))
        for row, chip in enumerate(self._chips):
            chip.setVisible(row < shown)
            chip.setChecked(row == self._row)
        self._more.setVisible(shown < len(self._chips))
        self._name_more(hidden_from=shown)
        self._shown = shown

    def _name_more(self, hidden_from: int = 0) -> None:
        chosen = self._row >= hidden_from > 0
        words = self._chips[self._row].text() if chosen else doubled(self.tr("More decks"))
        name = self._chips[self._row].accessibleName() if chosen else self.tr("More decks")
        if (self._more.text(), self._more.property("chosen")) != (words, chosen):
            self._more.setText(words)
            self._more.setAccessibleName(name)
            restyle(self._more, chosen=chosen)

    @Slot()
    def _list(self) -> None:
        """What the row has no room for."""
        self._menu.clear()
        for row in range(self._shown, len(self._chips)):
            action = self._menu.entry(self._chips[row].accessibleName())
            action.setCheckable(True)
            action.setChecked(row == self._row)
            action.setData(row)

    @Slot(QAbstractButton)
    def _clicked(self, chip: QAbstractButton) -> None:
        self._tell(self._group.id(chip))

    @Slot(QAction)
    def _picked(self, action: QAction) -> None:
        self._tell(int(action.data()))

    def _tell(self, row: int) -> None:
        self.chosen.emit(self._model.index(row).data(DeckRole.ID))
