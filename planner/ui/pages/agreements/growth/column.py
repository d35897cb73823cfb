"""The right of the page: how an agreement grew, and how it was kept."""

from functools import partial

from PySide6.QtCore import QPoint, QTimer, Signal, Slot
from PySide6.QtWidgets import QScrollArea, QVBoxLayout, QWidget

from planner.services.agreements.reading import Whole
from planner.ui.kit.fonts import Type
from planner.ui.kit.i18n import Locale
from planner.ui.kit.text import Label, Tone
from planner.ui.pages.agreements.growth.chosen import chosen_words
from planner.ui.pages.agreements.growth.compared import Compared
from planner.ui.pages.agreements.growth.entries import grown
from planner.ui.pages.agreements.growth.model import GrowthModel
from planner.ui.pages.agreements.growth.view import GrowthList
from planner.ui.pages.agreements.growth.week_squares import WeeksCard
from planner.ui.tools import Tools

GAP = 10


class Growth(QWidget):
    """``missed`` and ``took_place`` hand over the first day of a week."""

    missed = Signal(object)
    took_place = Signal(object)

    def __init__(self, tools: Tools, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        keeper = tools.keeper
        self._whole: Whole | None = None
        self._locale = tools.locale
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
        self._whole, self._locale = whole, locale
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
        before = versions[number - 2] if number > 1 else None
        said = partial(chosen_words, known=self._whole.names, locale=self._locale)
        self.compared.show_versions(before, versions[number - 1], said)
        self.compared.show()
        QTimer.singleShot(0, self, self._bring_to_sight)

    @Slot()
    def _bring_to_sight(self) -> None:
        """A long history may lie between what was pressed and what came of it."""
        area = self.parentWidget()
        while area is not None and not isinstance(area, QScrollArea):
            area = area.parentWidget()
        ground = area.widget() if area is not None else None
        if area is None or ground is None:
            return
        top = self.compared.mapTo(ground, QPoint(0, 0)).y()
        area.ensureVisible(0, top + self.compared.height(), 0, GAP)
        area.ensureVisible(0, top, 0, GAP)

    @Slot()
    def _close(self) -> None:
        self._open = None
        self.compared.hide()
