"""Above the cards: the decks, how many cards there are, and the ways to other things."""

from PySide6.QtCore import Signal, Slot
from PySide6.QtGui import QAction, QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QHBoxLayout, QSizePolicy, QWidget

from planner.ui.kit.fonts import Type
from planner.ui.kit.icon_names import IconName
from planner.ui.kit.keeper import ThemeKeeper
from planner.ui.kit.text import Label, Tone
from planner.ui.kit.widgets.buttons import Button, EdgedButton
from planner.ui.kit.widgets.menu import Menu
from planner.ui.pages.cards.deck_chips import DeckChips
from planner.ui.pages.cards.deck_model import DeckModel

EDGE, GAP, FEWEST = 24, 10, 420


class Toggle(Button):
    """Stays pressed while what it opened is open."""

    part = "toggle"

    def __init__(self, text: str, parent: QWidget | None = None) -> None:
        super().__init__(text, parent)
        self.setCheckable(True)


class CardsHead(QWidget):
    """``menu`` takes what is done more rarely; where it is narrow the buttons go there too."""

    write = Signal()
    look_back = Signal()

    def __init__(self, keeper: ThemeKeeper, model: DeckModel, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._keeper = keeper
        self._title = Label(self.tr("Cards"), Type.TITLE)
        self.chips = DeckChips(keeper, model, self)
        self._count = Label("", Type.SMALL, Tone.MUTED)
        self.filters = Toggle(self.tr("Ask for…"), self)
        self.browse = Toggle(self.tr("All cards"), self)
        self._back = Button(self.tr("Looking back"), self)
        self._write = Button(self.tr("Our own card…"), self)
        self._more = EdgedButton(keeper, IconName.MORE, self.tr("More about cards"))
        self.menu = Menu(keeper, self.tr("More about cards"), self._more)
        self._buttons = (self.filters, self.browse, self._back, self._write)
        self._folded = [self._entry(button) for button in self._buttons]
        self._line = self.menu.addSeparator()
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        self._lay_out()
        self._back.clicked.connect(self.look_back)
        self._write.clicked.connect(self.write)
        self._more.clicked.connect(self._open_menu)

    def show_count(self, text: str) -> None:
        self._count.setText(text)
        self._fit()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def _entry(self, button: Button) -> QAction:
        """What presses that button from the menu."""
        action = self.menu.entry(button.accessibleName())
        action.setCheckable(button.isCheckable())
        if button.isCheckable():
            button.toggled.connect(action.setChecked)
        action.triggered.connect(button.click)
        return action

    @Slot()
    def _open_menu(self) -> None:
        self.menu.popup(self._more.mapToGlobal(self._more.rect().bottomLeft()))

    def _fit(self) -> None:
        """In one row where that leaves the decks some room, else in two, and at last with a menu alone."""
        gap = self._layout.spacing()
        ways = sum(button.sizeHint().width() + gap for button in (*self._buttons, self._more))
        room = self.width() - 2 * self._layout.contentsMargins().left() + gap
        counted = self._count.sizeHint().width() + gap
        names = self._title.sizeHint().width() + gap + self._keeper.theme.px(FEWEST)
        is_folded = ways > room
        is_wide = is_folded or names + counted + ways <= room
        row, column = QBoxLayout.Direction.LeftToRight, QBoxLayout.Direction.TopToBottom
        self._layout.setDirection(row if is_wide else column)
        self._count.setVisible(not is_folded and counted + ways <= room)
        for button, action in zip(self._buttons, self._folded, strict=True):
            button.setVisible(not is_folded)
            action.setVisible(is_folded)
        self._line.setVisible(is_folded)

    def _lay_out(self) -> None:
        px = self._keeper.theme.px
        self._layout = QBoxLayout(QBoxLayout.Direction.LeftToRight, self)
        self._layout.setContentsMargins(px(EDGE), px(14), px(EDGE), px(12))
        self._layout.setSpacing(px(GAP))
        names, ways = QHBoxLayout(), QHBoxLayout()
        for row in (names, ways):
            row.setSpacing(px(GAP))
        names.addWidget(self._title)
        names.addWidget(self.chips, 1)
        ways.addWidget(self._count)
        ways.addStretch(1)
        for part in (*self._buttons, self._more):
            ways.addWidget(part)
        self._layout.addLayout(names, 1)
        self._layout.addLayout(ways)
