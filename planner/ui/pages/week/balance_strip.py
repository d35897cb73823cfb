"""The balance in one slim line, where there is no room for its card beside the week."""

from collections.abc import Sequence

from PySide6.QtCore import QSize, Qt, Slot
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QWidget

from planner.domain.balance import Balance
from planner.ui.kit.icon_names import IconName
from planner.ui.kit.keeper import ThemeKeeper
from planner.ui.kit.tokens import Token
from planner.ui.kit.widgets.buttons import IconButton
from planner.ui.kit.widgets.menu import Menu
from planner.ui.pages.week.balance_cell import BalanceCell
from planner.ui.pages.week.balance_lines import BalanceLine, balance_lines

EDGE, GAP, FOOT = 20, 16, 8


class BalanceStrip(QWidget):
    """As many figures as have room; all of them are behind a button where some have none."""

    def __init__(self, keeper: ThemeKeeper, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._keeper = keeper
        self._lines: list[BalanceLine] = []
        self._cells: list[BalanceCell] = []
        self.setAccessibleName(self.tr("This week’s balance"))
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        self._all = Menu(keeper, self.accessibleName(), self)
        self._more = IconButton(
            keeper, IconName.MORE, self.tr("All of this week’s balance"), token=Token.MUTED
        )
        self._more.clicked.connect(self._show_all)
        self._row = QHBoxLayout(self)
        self._row.addWidget(self._more)
        self._measure()
        keeper.changed.connect(self._measure)

    def show_balance(self, balances: Sequence[Balance]) -> None:
        lines = balance_lines(balances)
        if lines == self._lines:
            return
        self._lines = lines
        while len(self._cells) > len(lines):
            cell = self._cells.pop()
            cell.hide()
            cell.deleteLater()
        while len(self._cells) < len(lines):
            self._cells.append(BalanceCell(self._keeper))
            self._row.insertWidget(len(self._cells) - 1, self._cells[-1], 1)
        for cell, line in zip(self._cells, lines, strict=True):
            cell.show_line(line)
        self._fit()

    def minimumSizeHint(self) -> QSize:
        return QSize(0, super().minimumSizeHint().height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def _fit(self) -> None:
        """Where it is narrow the figures get briefer, then the last ones go and the button for all comes."""
        gap, margins = self._row.spacing(), self._row.contentsMargins()
        room = self.width() - margins.left() - margins.right()
        least = [cell.width_for(brief=True) + gap for cell in self._cells]
        cut = sum(least) > room + gap
        room -= self._more.sizeHint().width() if cut else -gap
        shown = [cell for number, cell in enumerate(self._cells) if sum(least[: number + 1]) <= room]
        each = room // max(len(shown), 1) - gap
        brief = any(cell.width_for(brief=False) > each for cell in shown)
        for cell in self._cells:
            cell.setVisible(cell in shown)
            cell.show_figures(brief=brief)
        self._more.setVisible(cut)

    @Slot()
    def _show_all(self) -> None:
        self._all.clear()
        for line in self._lines:
            self._all.entry(self.tr("{what}: {figures}").format(what=line.words, figures=line.figures))
        self._all.popup(self._more.mapToGlobal(self._more.rect().bottomLeft()))

    @Slot()
    def _measure(self) -> None:
        px = self._keeper.theme.px
        self._row.setContentsMargins(px(EDGE), 0, px(EDGE), px(FOOT))
        self._row.setSpacing(px(GAP))
        self._row.setAlignment(self._more, Qt.AlignmentFlag.AlignVCenter)
        self._fit()
