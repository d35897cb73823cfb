"""Below the card: what can be done with it, each with its key."""

from PySide6.QtCore import QPoint, Qt, Signal, Slot
from PySide6.QtGui import QAction, QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from planner.ui.kit.keeper import ThemeKeeper
from planner.ui.kit.widgets.menu import Menu
from planner.ui.pages.cards.key_button import KeyButton, SmallKeyButton, TalkButton

GAP, EDGE = 12, 12


class Foot(QWidget):
    """``rests`` hands over how many days a card is to rest; the others tell what was pressed."""

    not_today = Signal()
    talked = Signal()
    save = Signal()
    favour = Signal()
    never = Signal()
    draw = Signal()
    begin_again = Signal()
    anything = Signal()
    rests = Signal(int)
    rests_until_a_day = Signal()

    def __init__(self, keeper: ThemeKeeper, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._keeper = keeper
        self._not_today = KeyButton(keeper, self.tr("Not today"), self.tr("N"), self)
        self._talked = TalkButton(keeper, self.tr("We talked about it"), self.tr("Space"), self)
        self._save = KeyButton(keeper, self.tr("Save for a day…"), self.tr("S"), self)
        self._draw = TalkButton(keeper, self.tr("Draw a card"), self.tr("Enter"), self)
        self._again = TalkButton(keeper, self.tr("Begin again"), self.tr("Enter"), self)
        self._anything = KeyButton(keeper, self.tr("Ask for anything"), "", self)
        self._favour = SmallKeyButton(keeper, self.tr("Favourite"), self.tr("F"), self)
        self._later = SmallKeyButton(keeper, self.tr("Ask again…"), self.tr("A"), self)
        self._never = SmallKeyButton(keeper, self.tr("Never again"), self.tr("X"), self)
        self._other = SmallKeyButton(keeper, self.tr("Draw another"), self.tr("Enter"), self)
        self._large = (
            *(self._not_today, self._talked, self._save),
            *(self._again, self._draw, self._anything),
        )
        self._small = (self._favour, self._later, self._never, self._other)
        self._rests = Menu(keeper, self.tr("Ask again"), self)
        for days, text in (
            (7, self.tr("In a week")),
            (30, self.tr("In a month")),
            (91, self.tr("In three months")),
            (365, self.tr("In a year")),
        ):
            self._rests.entry(text).setData(days)
        self._rests.entry(self.tr("On a day…"))
        self._rests.triggered.connect(self._rest)
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        self._lay_out()
        self._connect()

    def show_card(self, *, talked: bool, kept: bool) -> None:
        """A card lies there; whether it had its turn already, and whether it is kept to oneself."""
        fresh = (self._not_today, self._talked, self._save)
        self._draw.set_words(self.tr("Draw another"))
        self._talked.set_words(self.tr("It had its time") if kept else self.tr("We talked about it"))
        self._show({*((self._draw,) if talked else fresh)}, {self._favour, self._never} if talked else None)

    def show_pile(self, *, through: bool, narrow: bool) -> None:
        """Only the pile lies there; ``through`` where nothing is left in it for what is asked."""
        self._draw.set_words(self.tr("Draw a card"))
        parts: set[QWidget] = {self._again} if through else {self._draw}
        self._show(parts | ({self._anything} if through and narrow else set()), set())

    @property
    def never_at(self) -> QPoint:
        """Where a question about never drawing it again hangs, on the screen."""
        return self._never.mapToGlobal(self._never.rect().bottomLeft())

    @Slot()
    def ask_again(self) -> None:
        """Ask when it is to come again."""
        if not self._later.isHidden():
            self._rests.popup(self._later.mapToGlobal(self._later.rect().bottomLeft()))

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def _show(self, large: set[QWidget], small: set[QWidget] | None) -> None:
        for button in self._large:
            button.setVisible(button in large)
        for button in self._small:
            button.setVisible(small is None or button in small)
        self._fit()

    def _fit(self) -> None:
        """Where they do not fit in a row each, the keys are left out."""
        for row in (self._large, self._small):
            shown = [button for button in row if not button.isHidden()]
            for button in row:
                button.fold(False)
            gaps = self._keeper.theme.px(GAP) * (len(shown) + 1)
            narrow = sum(button.sizeHint().width() for button in shown) + gaps > self.width()
            for button in row:
                button.fold(narrow)

    def _lay_out(self) -> None:
        px = self._keeper.theme.px
        layout = QVBoxLayout(self)
        layout.setContentsMargins(px(EDGE), 0, px(EDGE), px(EDGE))
        layout.setSpacing(px(6))
        for row, gap in ((self._large, GAP), (self._small, 4)):
            line = QHBoxLayout()
            line.setSpacing(px(gap))
            line.addStretch(1)
            for button in row:
                line.addWidget(button, 0, Qt.AlignmentFlag.AlignVCenter)
            line.addStretch(1)
            layout.addLayout(line)

    def _connect(self) -> None:
        for button, signal in (
            (self._not_today, self.not_today),
            (self._talked, self.talked),
            (self._save, self.save),
            (self._draw, self.draw),
            (self._other, self.draw),
            (self._again, self.begin_again),
            (self._anything, self.anything),
            (self._favour, self.favour),
            (self._never, self.never),
        ):
            button.clicked.connect(signal)
        self._later.clicked.connect(self.ask_again)

    @Slot(QAction)
    def _rest(self, action: QAction) -> None:
        if action.data() is None:
            self.rests_until_a_day.emit()
        else:
            self.rests.emit(action.data())
