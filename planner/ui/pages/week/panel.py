"""Beside the week: what of it is worth knowing at a glance. It folds away where the lanes need the room."""

from collections.abc import Sequence

from PySide6.QtWidgets import QWidget

from planner.domain.balance import Balance
from planner.ui.kit.keeper import ThemeKeeper
from planner.ui.pages.week.balance_card import BalanceCard
from planner.ui.pages.week.side import Side


class Panel(Side):
    def __init__(self, keeper: ThemeKeeper, parent: QWidget | None = None) -> None:
        super().__init__(keeper, parent)
        self._balance = BalanceCard(keeper, self.widget())
        self.body.addWidget(self._balance)

    def add(self, part: QWidget, *, below_balance: bool = False) -> None:
        """Put that below what is there, or right below the balance."""
        after = self.body.indexOf(self._balance) + 1
        self.body.insertWidget(after if below_balance else self.body.count(), part)

    def show_balance(self, balances: Sequence[Balance]) -> None:
        self._balance.show_balance(balances)
