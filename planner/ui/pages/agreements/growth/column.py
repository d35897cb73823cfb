"""The right of the page: how an agreement grew, and how it was kept."""

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QVBoxLayout, QWidget

from planner.services.agreements.reading import Whole
from planner.ui.kit.fonts import Type
from planner.ui.kit.i18n import Locale
from planner.ui.kit.keeper import ThemeKeeper
from planner.ui.kit.text import Label, Tone
from planner.ui.pages.agreements.growth.compared import Compared
from planner.ui.pages.agreements.growth.entries import grown
from planner.ui.pages.agreements.growth.model import GrowthModel
from planner.ui.pages.agreements.growth.view import GrowthList
from planner.ui.pages.agreements.growth.week_squares import WeeksCard

GAP = 10


class Growth(QWidget):
    """``missed`` and ``took_place`` hand over the first day of a week."""

    missed = Signal(object)
    took_place = Signal(object)

    def __init__(self, keeper: ThemeKeeper, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._whole: Whole | None = None
        self._open: tuple[str, int] | None = None
        self._model = GrowthModel(self)
        self.list = GrowthList(keeper, self._model)
        self.compared, self.weeks = Compared(keeper), WeeksCard(keeper)
        self._nothing = Label(
            self.tr("It begins to grow once it is proposed."), Type.SMALL, Tone.MUTED, wrap=True
        )
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(keeper.theme.px(GAP))
        layout.addWidget(Label(self.tr("How it grew"), Type.HEADING))
        for part in (self._nothing, self.list, self.compared, self.weeks):
            layout.addWidget(part)
        self.compared.hide()
        self.list.opened.connect(self._compare)
        self.compared.closed.connect(self._close)
        self.weeks.missed.connect(self.missed)
        self.weeks.took_place.connect(self.took_place)

    def show_whole(self, whole: Whole, locale: Locale) -> None:
        self._whole = whole
        rows = grown(whole, locale)
        self._model.show_rows(rows)
        self.list.setVisible(bool(rows))
        self._nothing.setVisible(not rows)
        self.weeks.show_weeks(whole.weeks, locale)
        if self._open is None or self._open[0] != whole.agreement.id:
            self._close()

    @Slot(int)
    def _compare(self, number: int) -> None:
        """Show that version beside the one before; once more, and it is closed."""
        if self._whole is None or self._open == (self._whole.agreement.id, number):
            self._close()
            return
        versions = self._whole.versions
        self._open = self._whole.agreement.id, number
        self.compared.show_versions(versions[number - 2] if number > 1 else None, versions[number - 1])
        self.compared.show()

    @Slot()
    def _close(self) -> None:
        self._open = None
        self.compared.hide()
