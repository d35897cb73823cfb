"""What bringing a calendar in would do: how many of what, a taste of it, and what has to stay out."""

from datetime import date

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QCheckBox, QHBoxLayout, QVBoxLayout, QWidget

from planner.services.imports.asked import Result
from planner.services.imports.look import Look, Newcomer
from planner.ui.kit.fonts import Type
from planner.ui.kit.i18n import Locale
from planner.ui.kit.keeper import ThemeKeeper
from planner.ui.kit.text import ElidedLabel, Label, Tone
from planner.ui.kit.widgets.card import Card
from planner.ui.pages.calendars.reasons import ReasonList
from planner.ui.week.words import title_of

TASTE, GAP = 3, 6


class Findings(QWidget):
    """``meant`` says that people know what would go, or no longer."""

    meant = Signal(bool)

    def __init__(self, keeper: ThemeKeeper, locale: Locale, today: date) -> None:
        super().__init__()
        self._locale, self._today = locale, today
        self._counts = Counts(keeper)
        self._nothing = Label("", tone=Tone.MUTED, wrap=True)
        self._taste = [ElidedLabel(role=Type.SMALL) for _ in range(TASTE)]
        self._more = Label("", Type.SMALL, Tone.MUTED)
        self._gone = Label("", tone=Tone.WARN, wrap=True)
        self._means_it = QCheckBox(self.tr("Yes, they may go to the trash"))
        self._refused = Label(self.tr("Not everything fits into a plan:"), Type.SMALL, Tone.MUTED, wrap=True)
        self._reasons = ReasonList(keeper, self.tr("What stays out, and why"))
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(keeper.theme.px(GAP))
        parts = (self._nothing, *self._taste, self._more, self._gone, self._means_it, self._refused)
        for part in (self._counts, *parts, self._reasons):
            layout.addWidget(part)
        self._means_it.toggled.connect(self.meant)

    @property
    def means_it(self) -> bool:
        """Whether people said that what would go may go."""
        return self._means_it.isChecked()

    @property
    def summary(self) -> str:
        """The counts, for who hears them."""
        return self._counts.accessibleName()

    def show_look(self, look: Look) -> None:
        result = look.result
        self._counts.show_result(result)
        self._nothing.setText(self._said_of_nothing(look))
        self._nothing.setVisible(not look.writes)
        self._show_taste(look.first(TASTE), result.new)
        self._ask(look)
        reasons = tuple(one.why for one in result.refused)
        self._reasons.show_reasons(reasons)
        for part in (self._refused, self._reasons):
            part.setVisible(bool(reasons))

    def _said_of_nothing(self, look: Look) -> str:
        if look.result.same:
            return self.tr("All of it is in the plan already, just as it is here.")
        return self.tr("There is nothing in this file that a plan could keep.")

    def _show_taste(self, found: tuple[Newcomer, ...], new: int) -> None:
        for label, one in zip(self._taste, (*found, *[None] * TASTE), strict=False):
            label.setVisible(one is not None)
            if one is not None:
                label.set_full(self._line(one))
        self._more.setText(self.tr("and {count} more").format(count=new - len(found)))
        self._more.setVisible(new > len(found) > 0)

    def _line(self, one: Newcomer) -> str:
        start, block = one
        day = self._locale.short_day(start.date())
        if start.year != self._today.year:
            day = self._locale.full_date(start.date())
        when = day if block.all_day else f"{day}, {self._locale.wall(start.time())}"
        text = self.tr("{when} · {title}, repeats") if block.repeats else self.tr("{when} · {title}")
        return text.format(when=when, title=title_of(block))

    def _ask(self, look: Look) -> None:
        self._means_it.setChecked(False)
        for part in (self._gone, self._means_it):
            part.setVisible(look.many_gone)
        self._gone.setText(
            self.tr(
                "This file lacks {gone} of the {all} events that “{calendar}” has in the plan. "
                "It may be another calendar, or only a part of it."
            ).format(gone=look.result.gone, all=look.live, calendar=look.result.calendar)
        )


class Counts(Card):
    """The counts side by side, the ones that matter in larger figures."""

    def __init__(self, keeper: ThemeKeeper) -> None:
        super().__init__(keeper)
        row = QHBoxLayout()
        self._figures = [Label("", Type.HEADING) for _ in range(5)]
        words = (
            self.tr("new"),
            self.tr("changed"),
            self.tr("the same"),
            self.tr("gone"),
            self.tr("left out"),
        )
        for figure, word in zip(self._figures, words, strict=True):
            column = QVBoxLayout()
            column.setSpacing(0)
            column.addWidget(figure)
            column.addWidget(Label(word, Type.TINY, Tone.MUTED))
            row.addLayout(column, 1)
        self.body.addLayout(row)

    def show_result(self, result: Result) -> None:
        counts = (result.new, result.changed, result.same, result.gone, len(result.refused))
        for figure, count in zip(self._figures, counts, strict=True):
            figure.setText(f"{count:,}")
            figure.set_tone(Tone.PLAIN if count else Tone.MUTED)
        said = self.tr("{new} new, {changed} changed, {same} the same, {gone} gone, {out} left out")
        self.setAccessibleName(
            said.format(**dict(zip(("new", "changed", "same", "gone", "out"), counts, strict=True)))
        )
