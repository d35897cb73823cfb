"""This week's balance: how much of their time each has, beside what that same person wishes for."""

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QVBoxLayout, QWidget

from planner.domain.balance import Balance
from planner.ui.kit.fonts import Type
from planner.ui.kit.keeper import ThemeKeeper
from planner.ui.kit.text import Label, Tone
from planner.ui.kit.widgets.card import Card
from planner.ui.pages.week.balance_lines import balance_lines
from planner.ui.pages.week.balance_row import BalanceRow


class BalanceCard(Card):
    def __init__(self, keeper: ThemeKeeper, parent: QWidget | None = None) -> None:
        super().__init__(
            keeper, QCoreApplication.translate("BalanceCard", "This week’s balance"), parent=parent
        )
        self._keeper = keeper
        self._lines: list[BalanceRow] = []
        self._rows = QVBoxLayout()
        self._rows.setSpacing(keeper.theme.px(11))
        self.body.addLayout(self._rows)
        text = self.tr("Each of you set your own wish. They need not match.")
        self._note = Label(text, Type.SMALL, Tone.MUTED, wrap=True)
        self.body.addWidget(self._note)

    def show_balance(self, balances: Sequence[Balance]) -> None:
        lines = balance_lines(balances)
        while len(self._lines) > len(lines):
            row = self._lines.pop()
            row.hide()
            row.deleteLater()
        while len(self._lines) < len(lines):
            self._lines.append(BalanceRow(self._keeper))
            self._rows.addWidget(self._lines[-1])
        for row, line in zip(self._lines, lines, strict=True):
            row.show_line(line)
        self._note.setVisible(len(balances) > 1 and any(line.wish for line in lines))
