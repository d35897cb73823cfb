"""What was chosen, to be read: in two columns of a caption and a line each."""

from collections.abc import Sequence

from PySide6.QtWidgets import QGridLayout, QVBoxLayout, QWidget

from planner.domain.agreements.terms import Terms
from planner.domain.kinds import Firmness
from planner.services.agreements.reading import Whole
from planner.ui.kit.i18n import Locale
from planner.ui.kit.keeper import ThemeKeeper
from planner.ui.kit.text import Label
from planner.ui.pages.agreements.document.part import Caption
from planner.ui.pages.agreements.words import day_words, kind_word, shape_word
from planner.ui.pages.week.choices import firmness_options
from planner.ui.week.words import names


class FactsTold(QWidget):
    def __init__(self, keeper: ThemeKeeper, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._keeper = keeper
        self._lines: list[QWidget] = []
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setSpacing(keeper.theme.px(12))
        self._grid.setColumnStretch(0, 1)
        self._grid.setColumnStretch(1, 1)

    def show_whole(self, whole: Whole, terms: Terms, locale: Locale) -> None:
        for line in self._lines:
            self._grid.removeWidget(line)
            line.hide()
            line.deleteLater()
        self._lines = [self._line(caption, text) for caption, text in self._facts(whole, terms, locale)]
        for at, line in enumerate(self._lines):
            self._grid.addWidget(line, at // 2, at % 2)

    def _facts(self, whole: Whole, terms: Terms, locale: Locale) -> Sequence[tuple[str, str]]:
        named = [whole.names[id] for id in terms.whose if id in whole.names]
        facts = [
            (self.tr("What it is about"), kind_word(terms.kind)),
            (self.tr("Whose doing it is"), shape_word(terms.shape)),
        ]
        if named:
            facts.append((self.tr("Whose it is"), names(named)))
        if terms.times and terms.firmness is not Firmness.FLEXIBLE:
            firm = dict(firmness_options())[terms.firmness]
            facts.append((self.tr("How firm its time is"), firm))
        first, last = whole.trial
        if last is not None:
            day = day_words(last, whole.today, locale)
            text = self.tr("until {day}").format(day=day)
            if first is not None:
                begin = day_words(first, whole.today, locale)
                text = self.tr("from {first} until {last}").format(first=begin, last=day)
            facts.append((self.tr("The trial"), text))
        if whole.review_on is not None:
            facts.append((self.tr("We look at it again"), day_words(whole.review_on, whole.today, locale)))
        return facts

    def _line(self, caption: str, text: str) -> QWidget:
        line = QWidget()
        layout = QVBoxLayout(line)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(self._keeper.theme.px(2))
        layout.addWidget(Caption(caption))
        layout.addWidget(Label(text, wrap=True))
        layout.addStretch(1)
        return line
