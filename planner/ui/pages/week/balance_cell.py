"""One figure of the slim balance: its icon and whose it is, how much there is of it, and a bar."""

from PySide6.QtCore import QSize, Slot
from PySide6.QtWidgets import QHBoxLayout, QLabel, QVBoxLayout, QWidget

from planner.ui.kit.fonts import Type
from planner.ui.kit.icon_names import KIND_ICONS
from planner.ui.kit.keeper import ThemeKeeper
from planner.ui.kit.text import ElidedLabel, Label, Tone, tip
from planner.ui.pages.week.balance_lines import BalanceLine
from planner.ui.pages.week.balance_mark import Mark

ICON, BAR, GAP, BETWEEN = 14, 4, 3, 5


class BalanceCell(QWidget):
    def __init__(self, keeper: ThemeKeeper) -> None:
        super().__init__()
        self._keeper = keeper
        self._line: BalanceLine | None = None
        self._icon = QLabel()
        self._name = ElidedLabel("", Type.TINY)
        self._figures = Label("", Type.TINY, Tone.MUTED)
        self._bar = Mark(keeper, BAR)
        self._head = QHBoxLayout()
        for part, stretch in ((self._icon, 0), (self._name, 1), (self._figures, 0)):
            self._head.addWidget(part, stretch)
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.addLayout(self._head)
        self._column.addWidget(self._bar)
        self._measure()
        keeper.changed.connect(self._measure)

    def show_line(self, line: BalanceLine) -> None:
        if line == self._line:
            return
        self._line = line
        self._name.set_full(line.name)
        self._bar.show_share(line.colour, line.share)
        self.setAccessibleName(line.spoken)
        self.setToolTip(tip(line.spoken))
        self._measure()

    def width_for(self, *, brief: bool) -> int:
        """How wide it has to be: with some of the name and brief figures, or with all of both."""
        if self._line is None:
            return 0
        name = self._name.minimumSizeHint() if brief else self._name.sizeHint()
        figures = self._line.brief if brief else self._line.figures
        beside = self._icon.sizeHint().width() + 2 * self._head.spacing() + 2
        return name.width() + self._figures.fontMetrics().horizontalAdvance(figures) + beside

    def show_figures(self, *, brief: bool) -> None:
        if self._line is not None:
            self._figures.setText(self._line.brief if brief else self._line.figures)

    def minimumSizeHint(self) -> QSize:
        return QSize(self.width_for(brief=True), super().minimumSizeHint().height())

    @Slot()
    def _measure(self) -> None:
        theme = self._keeper.theme
        self._column.setSpacing(theme.px(GAP))
        self._head.setSpacing(theme.px(BETWEEN))
        if self._line is not None:
            side = theme.px(ICON)
            shade = theme.person(self._line.colour).text
            icon = KIND_ICONS[self._line.kind]
            ratio = self.devicePixelRatio()
            self._icon.setPixmap(self._keeper.icons.pixmap(icon, shade, QSize(side, side), ratio))
