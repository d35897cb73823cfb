"""Beside the week: trials and days to look again that are near. It is not there where nothing is."""

from collections.abc import Sequence
from datetime import date

from PySide6.QtCore import QSize, Qt, Signal, Slot
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from planner.services.agreements.reading import Due
from planner.ui.kit.i18n import Locale
from planner.ui.kit.keeper import ThemeKeeper
from planner.ui.kit.text import ElidedLabel, Tone, tip
from planner.ui.kit.widgets.buttons import Button, LinkButton
from planner.ui.kit.widgets.card import Card
from planner.ui.kit.widgets.chip import Chip
from planner.ui.pages.week.agreed.due_words import due_words

MOST = 4


class DueCard(Card):
    """``went`` hands over the id of the agreement that people want to see."""

    went = Signal(str)

    def __init__(self, keeper: ThemeKeeper, parent: QWidget | None = None) -> None:
        super().__init__(keeper, parent=parent)
        self.heading.setText(self.tr("Agreements"))
        self.heading.show()
        self.setAccessibleName(self.tr("Agreements to look at again"))
        self.body.addWidget(self.heading)
        self.rows: list[DueRow] = []
        self._rows = QVBoxLayout()
        self._rows.setSpacing(keeper.theme.px(2))
        self.body.addLayout(self._rows)
        self.more = LinkButton("")
        self.more.clicked.connect(self._go_on)
        self.body.addWidget(self.more, 0, Qt.AlignmentFlag.AlignLeft)
        self._next = ""

    def show_due(self, found: Sequence[Due], today: date, locale: Locale) -> None:
        """The nearest of them first; without any it hides."""
        for row in self.rows:
            row.hide()
            row.deleteLater()
        self.rows = [DueRow(self._keeper, one, today, locale) for one in found[:MOST]]
        for row in self.rows:
            row.went.connect(self.went)
            self._rows.addWidget(row)
            row.show()
        left = found[MOST:]
        self._next = left[0].id if left else ""
        self.more.setVisible(bool(left))
        self.more.set_words(self.tr("{count} more").format(count=len(left)))
        self.setVisible(bool(found))

    @Slot()
    def _go_on(self) -> None:
        self.went.emit(self._next)


class DueRow(Button):
    """One of them: when, and what it is called."""

    part = "link"
    went = Signal(str)

    def __init__(self, keeper: ThemeKeeper, one: Due, today: date, locale: Locale) -> None:
        super().__init__("")
        self._id = one.id
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        when = due_words(one, today, locale)
        tone = Tone.WARN if one.is_trial and one.on > today else Tone.ACCENT
        self._layout = QHBoxLayout(self)
        self._layout.setContentsMargins(0, keeper.theme.px(3), 0, keeper.theme.px(3))
        self._layout.setSpacing(keeper.theme.px(7))
        for part, stretch in ((Chip(when, tone), 0), (ElidedLabel(one.title), 1)):
            part.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
            self._layout.addWidget(part, stretch)
        self.setAccessibleName(f"{one.title}, {when}")
        self.setToolTip(tip(one.title))
        self.clicked.connect(self._go)

    def sizeHint(self) -> QSize:
        return self._layout.sizeHint()

    def minimumSizeHint(self) -> QSize:
        return self._layout.minimumSize()

    @Slot()
    def _go(self) -> None:
        self.went.emit(self._id)
