"""Above the week: which days these are, the way to others, and who is sitting here."""

from collections.abc import Sequence
from datetime import date, timedelta
from enum import StrEnum

from PySide6.QtCore import Signal, Slot
from PySide6.QtGui import QAction, QIcon, QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QHBoxLayout, QWidget

from planner.domain.person import Person
from planner.ui.actions.commands import Commands
from planner.ui.kit.fonts import Type
from planner.ui.kit.i18n import Locale
from planner.ui.kit.icon_names import IconName
from planner.ui.kit.keeper import ThemeKeeper
from planner.ui.kit.text import ElidedLabel, Label, Tone
from planner.ui.kit.widgets.buttons import Button, IconButton, MenuButton
from planner.ui.kit.widgets.menu import Menu
from planner.ui.kit.widgets.segments import SegmentedChoice


class Span(StrEnum):
    """How many days are shown."""

    DAY = "day"
    WEEK = "week"


class WeekHead(QWidget):
    """``span_chosen`` hands over a Span, ``here_chosen`` a person's id or None for everyone."""

    span_chosen = Signal(object)
    here_chosen = Signal(object)

    def __init__(self, keeper: ThemeKeeper, commands: Commands, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._title = ElidedLabel("", Type.TITLE)
        self._week = Label("", tone=Tone.MUTED)
        previous = IconButton(keeper, IconName.PREVIOUS, self.tr("Earlier"), edged=True)
        following = IconButton(keeper, IconName.NEXT, self.tr("Later"), edged=True)
        today = Button(self.tr("Today"))
        self._spans = SegmentedChoice(
            keeper, self.tr("Days shown"), [(Span.DAY, self.tr("Day")), (Span.WEEK, self.tr("Week"))]
        )
        self._spans.set_value(Span.WEEK)
        self._menu = Menu(keeper, self.tr("Who is here now"), self)
        self._here = MenuButton("", self._menu)
        self._keeper = keeper
        self._words = ""
        self._layout = QHBoxLayout(self)
        px = keeper.theme.px
        self._layout.setContentsMargins(px(20), px(13), px(20), px(13))
        self._layout.setSpacing(px(10))
        names, layout = QHBoxLayout(), QHBoxLayout()
        for row in (names, layout):
            row.setSpacing(px(10))
            self._layout.addLayout(row)
        names.addWidget(self._title)
        names.addWidget(self._week)
        names.addStretch(1)
        self._parts = (self._here, previous, today, following, self._spans)
        for part in self._parts:
            layout.addWidget(part)
        previous.clicked.connect(commands.previous.trigger)
        following.clicked.connect(commands.next.trigger)
        today.clicked.connect(commands.today.trigger)
        self._spans.chosen.connect(self.span_chosen)
        self._menu.triggered.connect(self._choose_here)

    @property
    def span(self) -> Span:
        return Span(str(self._spans.value))

    def show_days(self, first: date, end: date, today: date, locale: Locale) -> None:
        self._title.set_full(locale.days(first, end - timedelta(days=1), today))
        number = locale.week_number(first)
        self._week.setText("" if number is None else self.tr("week {number}").format(number=number))
        self._fit()

    def show_people(self, people: Sequence[Person], here: str | None) -> None:
        self._menu.clear()
        everyone = self.tr("Everyone is here")
        words = everyone
        self._add(everyone, None, here)
        for person in people:
            text = self.tr("Only {name} is here").format(name=person.name)
            self._add(text, person.id, here)
            if person.id == here:
                words = text
        self._words = words
        self._here.set_words(words)
        self._here.setVisible(len(people) > 1)
        self._fit()

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802
        super().resizeEvent(event)
        self._fit()

    def _fit(self) -> None:
        """Where it is narrow the number of the week goes first, then words; then there are two rows."""
        self._here.set_words(self._words)
        self._here.setIcon(QIcon())
        gap, edge = self._layout.spacing(), self._layout.contentsMargins().left()
        parts = [part.sizeHint().width() + gap for part in self._parts if not part.isHidden()]
        room = self.width() - 2 * edge - sum(parts) - self._title.sizeHint().width()
        self._week.setVisible(room >= self._week.sizeHint().width() + 2 * gap)
        if room < 0:
            room += self._here.sizeHint().width()
            self._here.setText("")
            self._here.setIcon(self._keeper.icons.icon(IconName.PEOPLE))
            room -= self._here.sizeHint().width()
        rows = QBoxLayout.Direction.TopToBottom if room < 0 else QBoxLayout.Direction.LeftToRight
        self._layout.setDirection(rows)

    def _add(self, text: str, person: str | None, here: str | None) -> None:
        action = self._menu.entry(text)
        action.setData(person)
        action.setCheckable(True)
        action.setChecked(person == here)

    @Slot(QAction)
    def _choose_here(self, action: QAction) -> None:
        self.here_chosen.emit(action.data())
