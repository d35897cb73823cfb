"""Above the week: which days these are, the way to others, and who is sitting here."""

from collections.abc import Sequence
from datetime import date, timedelta

from PySide6.QtCore import QPoint, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QHBoxLayout, QSizePolicy, QWidget

from planner.domain.person import Person
from planner.ui.actions.commands import Commands
from planner.ui.kit.fonts import Type
from planner.ui.kit.i18n import Locale
from planner.ui.kit.icon_names import IconName
from planner.ui.kit.keeper import ThemeKeeper
from planner.ui.kit.text import ElidedLabel, Label, Tone
from planner.ui.kit.widgets.buttons import Button, EdgedButton, IconButton
from planner.ui.pages.week.finding.button import FindTimeButton
from planner.ui.pages.week.here_choice import HereChoice
from planner.ui.pages.week.span_choice import SpanChoice
from planner.ui.pages.week.spans import Span


class WeekHead(QWidget):
    """``span_chosen`` hands over a Span, ``here_chosen`` a person's id or None for everyone."""

    span_chosen = Signal(object)
    here_chosen = Signal(object)

    def __init__(self, keeper: ThemeKeeper, commands: Commands, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        # Each in its place from the start, in the order the keys go: whoever is moved is dressed again.
        self._title = ElidedLabel("", Type.TITLE, parent=self)
        self._week = Label("", tone=Tone.MUTED, parent=self)
        self._jump = IconButton(keeper, IconName.CALENDAR, self.tr("Go to a day"), parent=self)
        self._jump.hide()
        self._here = HereChoice(keeper, self)
        previous = EdgedButton(keeper, IconName.PREVIOUS, self.tr("Earlier"), parent=self)
        today = Button(self.tr("Today"), self)
        following = EdgedButton(keeper, IconName.NEXT, self.tr("Later"), parent=self)
        self._spans = SpanChoice(keeper, self)
        self._find = FindTimeButton(keeper, self)
        # What the menus and keys do as well, and what goes where two rows are too narrow.
        self._spare: tuple[tuple[QWidget, ...], ...] = ((today,), (self._find,), (previous, following))
        self._is_fitting = self._is_whole = False
        self._people: tuple[tuple[Person, ...], str | None] | None = None
        # What it would need with everything shown is not to widen the page; it folds instead.
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        self._layout = QHBoxLayout(self)
        px = keeper.theme.px
        self._layout.setContentsMargins(px(20), px(13), px(20), px(13))
        self._layout.setSpacing(px(10))
        names, layout = QHBoxLayout(), QHBoxLayout()
        for row in (names, layout):
            row.setSpacing(px(10))
            self._layout.addLayout(row)
        for word in (self._title, self._week, self._jump):
            names.addWidget(word)
        names.addStretch(1)
        self._parts: tuple[QWidget, ...] = (
            *(self._here, previous, today, following),
            *(self._spans, self._find),
        )
        for part in self._parts:
            layout.addWidget(part)
        self._jump.clicked.connect(commands.go_to_day.trigger)
        previous.clicked.connect(commands.previous.trigger)
        following.clicked.connect(commands.next.trigger)
        today.clicked.connect(commands.today.trigger)
        self._spans.chosen.connect(self.span_chosen)
        self._find.clicked.connect(commands.find_time.trigger)
        self._here.chosen.connect(self.here_chosen)

    @property
    def span(self) -> Span:
        return self._spans.span

    def set_span(self, span: Span) -> None:
        self._spans.set_span(span)

    @property
    def below_title(self) -> QPoint:
        """Where something that hangs from the title begins, in pixels of the head."""
        return self._title.mapTo(self, self._title.rect().bottomLeft())

    def offer_jump(self, offered: bool) -> None:
        """Whether the way to any day is to be here, as it is nowhere else."""
        if offered is self._jump.isHidden():
            self._jump.setVisible(offered)
            self._fit()

    def show_days(self, first: date, end: date, today: date, locale: Locale) -> None:
        """Say which days these are; the number of the week where they lie in one."""
        last = end - timedelta(days=1)
        self._title.set_full(locale.days(first, last, today))
        number = locale.week_number(first) if self.span in (Span.DAY, Span.WEEK) else None
        self._week.setText("" if number is None else self.tr("week {number}").format(number=number))
        self._fit()

    def show_month(self, month: date, locale: Locale) -> None:
        self._title.set_full(locale.month(month))
        self._week.setText("")
        self._fit()

    def show_people(self, people: Sequence[Person], here: str | None) -> None:
        asked = tuple(people), here
        if asked == self._people:
            return
        self._people = asked
        self._here.show_people(people, here)
        self._find.show_people(people)
        # Their words are others now, and it is folding that writes them.
        self._is_whole = False
        self._fit()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if not self._is_fitting:
            self._fit()

    def _fit(self) -> None:
        """Where it is narrow the number of the week goes first, then words fold; then there are two rows."""
        has_week = bool(self._week.text())
        if self._is_whole and has_week is not self._week.isHidden() and self._room() >= 0:
            return
        self._is_fitting = True
        for part in (self._here, self._find, self._spans):
            part.fold(False)
        self._show_spare(self._spare, shown=True)
        self._week.setVisible(has_week)
        self._is_whole = self._room() >= 0
        folds = iter((self._fold_week, self._fold_here, self._fold_find, self._fold_spans))
        while (room := self._room()) < 0 and (fold := next(folds, None)) is not None:
            fold()
        rows = QBoxLayout.Direction.TopToBottom if room < 0 else QBoxLayout.Direction.LeftToRight
        self._layout.setDirection(rows)
        for spare in self._spare if room < 0 else ():
            self._show_spare((spare,), shown=self._room_beside(self._parts) >= 0)
        self._layout.invalidate()
        self._layout.activate()
        self._is_fitting = False

    def _room(self) -> int:
        """How many pixels are left over beside all that is shown; below 0 where some are missing."""
        return self._room_beside((self._title, self._week, self._jump, *self._parts))

    def _room_beside(self, parts: Sequence[QWidget]) -> int:
        gap, edge = self._layout.spacing(), self._layout.contentsMargins().left()
        wanted = sum(part.sizeHint().width() + gap for part in parts if not part.isHidden())
        return self.width() - 2 * edge - wanted + gap

    def _show_spare(self, groups: Sequence[Sequence[QWidget]], *, shown: bool) -> None:
        for group in groups:
            for part in group:
                part.setVisible(shown)

    def _fold_week(self) -> None:
        self._week.hide()

    def _fold_here(self) -> None:
        self._here.fold(True)

    def _fold_find(self) -> None:
        self._find.fold(True)

    def _fold_spans(self) -> None:
        self._spans.fold(True)
