"""The rail on the left: the pages there are, the one that is open, and the two waves above."""

from PySide6.QtCore import QSize, Qt, Signal, Slot
from PySide6.QtWidgets import QAbstractButton, QButtonGroup, QFrame, QLabel, QVBoxLayout, QWidget

from planner.ui.kit.icon_names import IconName
from planner.ui.kit.icons import logo
from planner.ui.kit.keeper import ThemeKeeper
from planner.ui.kit.widgets.buttons import RailButton

WIDTH, LOGO, EDGE = 84, 30, 8
MOST = 1.4
BORDERS = 6


class Rail(QFrame):
    """``chosen`` hands over the name of the page that people went to."""

    chosen = Signal(str)

    def __init__(self, keeper: ThemeKeeper, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._keeper = keeper
        self.setProperty("part", "rail")
        self.setAccessibleName(self.tr("Pages"))
        self._pages: dict[str, RailButton] = {}
        self._group = QButtonGroup(self)
        self._group.buttonClicked.connect(self._clicked)
        self._logo = QLabel()
        self._logo.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self._layout = QVBoxLayout(self)
        self._layout.addWidget(self._logo)
        self._layout.addStretch(1)
        self._measure()
        keeper.changed.connect(self._measure)

    def add(self, name: str, icon: IconName, words: str, *, foot: bool = False) -> None:
        """A page; those at the ``foot`` are about the program more than about time."""
        button = RailButton(self._keeper, icon, words, self)
        self._pages[name] = button
        self._group.addButton(button)
        if foot:
            self._layout.addWidget(button)
        else:
            self._layout.insertWidget(self._layout.count() - 1, button)
        self._measure()

    def show_chosen(self, name: str) -> None:
        self._pages[name].setChecked(True)

    def show_pages(self, shown: bool) -> None:
        """Without a plan there are none."""
        for button in self._pages.values():
            button.setVisible(shown)

    @Slot(QAbstractButton)
    def _clicked(self, button: QAbstractButton) -> None:
        self.chosen.emit(next(name for name, one in self._pages.items() if one is button))

    @Slot()
    def _measure(self) -> None:
        theme = self._keeper.theme
        # Letters may grow without the rail taking the room of the week.
        width = round(WIDTH * min(theme.scale, MOST + (theme.scale - MOST) * 0.5))
        edge = theme.px(EDGE) if theme.scale <= MOST else EDGE
        width = max(width, self._widest_words() + 2 * edge)
        self.setFixedWidth(width)
        self._layout.setContentsMargins(edge, theme.px(18), edge, theme.px(14))
        self._layout.setSpacing(theme.px(6))
        self._show_logo(theme.px(LOGO))
        self._logo.setFixedHeight(theme.px(LOGO + 16))
        for button in self._pages.values():
            button.setFixedWidth(width - 2 * edge)
            button.setIconSize(QSize(theme.px(20), theme.px(20)))

    def _show_logo(self, height: int) -> None:
        # For every page that is added it is asked for again.
        if self._logo.pixmap().deviceIndependentSize().height() != height:
            self._logo.setPixmap(logo(height, self.devicePixelRatio()))

    def _widest_words(self) -> int:
        """What the longest of the names needs, in pixels."""
        needed = 0
        for button in self._pages.values():
            button.ensurePolished()
            words = button.fontMetrics().horizontalAdvance(button.text())
            needed = max(needed, words + self._keeper.theme.px(2) + BORDERS)
        return needed
