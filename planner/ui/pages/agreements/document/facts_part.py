"""What is chosen rather than written: what it is about, whose doing and whose it is, and its days."""

from collections.abc import Sequence
from datetime import date, timedelta
from typing import Any

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QBoxLayout, QCheckBox, QVBoxLayout, QWidget

from planner.domain.agreements.terms import Terms
from planner.domain.person import Person
from planner.ui.kit.fonts import Type
from planner.ui.kit.i18n import Locale
from planner.ui.kit.keeper import ThemeKeeper
from planner.ui.kit.text import Label, Tone
from planner.ui.kit.widgets.clockwork import DateField
from planner.ui.kit.widgets.dropdown import DropDown
from planner.ui.kit.widgets.field import Field
from planner.ui.pages.agreements.words import kind_options, shape_options
from planner.ui.pages.week.choices import firmness_options
from planner.ui.pages.week.editor.chips import Chips, person_options

GAP, LEAST_LETTERS = 12, 10
TRIAL, REVIEW = timedelta(weeks=2, days=-1), timedelta(weeks=8)


class FactsPart(QWidget):
    """``changed`` hands over the fields of ``Terms`` that people chose anew."""

    changed = Signal(object)

    def __init__(self, keeper: ThemeKeeper, locale: Locale, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._keeper = keeper
        self._today = date.min
        self._people: tuple[Person, ...] = ()
        self.kind = DropDown(keeper, "", kind_options())
        self.shape = DropDown(keeper, "", shape_options())
        self.firmness = DropDown(keeper, "", firmness_options())
        self.whose = Chips(keeper, self.tr("Whose it is"))
        self.tried = QCheckBox(self.tr("Try it for a while first"))
        self.first, self.last = DateField(keeper, locale), DateField(keeper, locale)
        self.looked = QCheckBox(self.tr("Look at it again on"))
        self.review = DateField(keeper, locale)
        self.review.setAccessibleName(self.tr("The day to look again"))
        for box in (self.tried, self.looked):
            box.setAccessibleName(box.text())
        self._trouble = Label("", Type.SMALL, Tone.DANGER, wrap=True)
        self._trouble.hide()
        self._trial = QWidget()
        self._pairs: list[QBoxLayout] = []
        self._lay_out()
        self.kind.chosen.connect(self._tell)
        self.shape.chosen.connect(self._tell)
        self.firmness.chosen.connect(self._tell)
        self.whose.changed.connect(self._tell)
        self.tried.clicked.connect(self._try)
        self.looked.clicked.connect(self._look)
        for field in (self.first, self.last, self.review):
            field.editingFinished.connect(self._tell)

    def show_terms(self, terms: Terms, people: Sequence[Person], today: date) -> None:
        self._today = today
        if tuple(people) != self._people:
            self._people = tuple(people)
            self.whose.set_options(person_options(people))
        self.kind.set_value(terms.kind)
        self.shape.set_value(terms.shape)
        self.firmness.set_value(terms.firmness)
        self.whose.set_chosen(terms.whose)
        self.tried.setChecked(terms.trial_until is not None)
        self.looked.setChecked(terms.review_on is not None)
        for field, day, usual in (
            (self.first, terms.trial_from, today),
            (self.last, terms.trial_until, (terms.trial_from or today) + TRIAL),
            (self.review, terms.review_on, today + REVIEW),
        ):
            if not field.hasFocus():
                field.set_day(day or usual)
        self._trial.setVisible(terms.trial_until is not None)
        self.review.setVisible(terms.review_on is not None)
        self.set_trouble("")

    def set_trouble(self, sentence: str) -> None:
        self._trouble.setText(sentence)
        self._trouble.setVisible(bool(sentence))

    @property
    def has_trouble(self) -> bool:
        """Whether something in it cannot be as it stands."""
        return bool(self._trouble.text())

    @property
    def days(self) -> DateField:
        """The day that is to be thought over first."""
        return self.last if self.tried.isChecked() else self.review

    def values(self) -> dict[str, Any]:
        """By the names they have in ``Terms``."""
        tried = self.tried.isChecked()
        return {
            "kind": self.kind.value,
            "shape": self.shape.value,
            "firmness": self.firmness.value,
            "whose": tuple(map(str, self.whose.chosen)),
            "trial_from": self.first.day if tried else None,
            "trial_until": self.last.day if tried else None,
            "review_on": self.review.day if self.looked.isChecked() else None,
        }

    @Slot()
    def _tell(self) -> None:
        self.changed.emit(self.values())

    @Slot()
    def _try(self) -> None:
        self._trial.setVisible(self.tried.isChecked())
        self._tell()

    @Slot()
    def _look(self) -> None:
        self.review.setVisible(self.looked.isChecked())
        self._tell()

    def fit(self, *, narrow: bool) -> None:
        """In one column where two are too narrow."""
        direction = QBoxLayout.Direction
        for pair in self._pairs:
            pair.setDirection(direction.TopToBottom if narrow else direction.LeftToRight)

    def _lay_out(self) -> None:
        keeper = self._keeper
        for dropped in (self.kind, self.shape, self.firmness):
            dropped.setSizeAdjustPolicy(dropped.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
            dropped.setMinimumContentsLength(LEAST_LETTERS)
        about = self._pair(
            Field(keeper, self.tr("What it is about"), self.kind),
            Field(keeper, self.tr("Whose doing it is"), self.shape),
        )
        whose = self._pair(
            Field(keeper, self.tr("Whose it is"), self.whose),
            Field(keeper, self.tr("How firm its time is"), self.firmness),
        )
        days = self._pair(
            Field(keeper, self.tr("The trial begins on"), self.first),
            Field(keeper, self.tr("Its last day"), self.last),
        )
        days.setContentsMargins(0, 0, 0, 0)
        self._trial.setLayout(days)
        again = self._pair(self.looked, self.review)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(keeper.theme.px(GAP))
        layout.addLayout(about)
        layout.addLayout(whose)
        layout.addWidget(self.tried)
        layout.addWidget(self._trial)
        layout.addLayout(again)
        layout.addWidget(self._trouble)

    def _pair(self, first: QWidget, second: QWidget) -> QBoxLayout:
        pair = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        pair.setSpacing(self._keeper.theme.px(GAP))
        pair.addWidget(first, 1)
        pair.addWidget(second, 1)
        self._pairs.append(pair)
        return pair
