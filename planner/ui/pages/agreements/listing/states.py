"""The standings there are, with how many of each; one of them narrows the list."""

from collections import Counter
from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication, Signal, Slot
from PySide6.QtWidgets import QAbstractButton, QButtonGroup, QWidget

from planner.domain.agreements.kinds import Standing
from planner.domain.agreements.sifting import Row, counted
from planner.ui.kit.keeper import ThemeKeeper
from planner.ui.kit.text import Tone
from planner.ui.kit.widgets.buttons import Button
from planner.ui.pages.agreements.words import TONES
from planner.ui.pages.week.flow import FlowLayout

ALL: frozenset[Standing] = frozenset()
GROUPS = (
    ALL,
    frozenset({Standing.DRAFT}),
    frozenset({Standing.PROPOSED, Standing.COUNTERED}),
    frozenset({Standing.TRIAL}),
    frozenset({Standing.AGREED}),
    frozenset({Standing.DUE}),
    frozenset({Standing.PAUSED}),
    frozenset({Standing.ENDED}),
)


class StateChip(Button):
    part = "state"

    def __init__(self, tone: Tone, parent: QWidget) -> None:
        super().__init__("", parent)
        self.setProperty("tone", tone.value)
        self.setCheckable(True)


class StateChips(QWidget):
    """``chosen`` hands over the standings that are wanted, none for all of them."""

    chosen = Signal(object)

    def __init__(self, keeper: ThemeKeeper, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(self.tr("How they stand"))
        self._group = QButtonGroup(self)
        self._chips: list[StateChip] = []
        self._flow = FlowLayout(self, keeper.theme.px(6))
        for number, standings in enumerate(GROUPS):
            tone = TONES[min(standings)] if standings else Tone.NEUTRAL
            chip = StateChip(tone, self)
            self._chips.append(chip)
            self._group.addButton(chip, number)
        self._chips[0].setChecked(True)
        self._group.buttonClicked.connect(self._clicked)

    def show_rows(self, rows: Sequence[Row]) -> None:
        """Those of which there are any; one that was chosen stays as long as it is."""
        count = counted(rows)
        for number, (standings, chip) in enumerate(zip(GROUPS, self._chips, strict=True)):
            many = _many(count, standings) if standings else len(rows)
            chip.set_words(_words(number).format(count=many))
            chip.setVisible(not number or bool(many) or chip.isChecked())
        while self._flow.takeAt(0) is not None:
            pass  # what is hidden would leave gaps
        for chip in self._chips:
            if not chip.isHidden():
                self._flow.addWidget(chip)
        self._flow.invalidate()

    def want_all(self) -> None:
        if not self._chips[0].isChecked():
            self._chips[0].click()

    @Slot(QAbstractButton)
    def _clicked(self, chip: QAbstractButton) -> None:
        self.chosen.emit(GROUPS[self._group.id(chip)])


def _many(count: Counter[Standing], standings: frozenset[Standing]) -> int:
    return sum(count[one] for one in standings)


def _words(number: int) -> str:
    tr = QCoreApplication.translate
    return (
        tr("Agreements", "All {count}"),
        tr("Agreements", "Draft {count}"),
        tr("Agreements", "Proposed {count}"),
        tr("Agreements", "Trial {count}"),
        tr("Agreements", "Agreed {count}"),
        tr("Agreements", "Review {count}"),
        tr("Agreements", "Paused {count}"),
        tr("Agreements", "Ended {count}"),
    )[number]
