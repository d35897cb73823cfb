"""A template as it would read: what is needed, what is offered, and what goes with it."""

from collections.abc import Iterator
from datetime import date

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QFrame, QScrollArea, QVBoxLayout

from planner.domain.agreements.beginnings import Template, begun
from planner.ui.kit.fonts import Type
from planner.ui.kit.i18n import Locale
from planner.ui.kit.keeper import ThemeKeeper
from planner.ui.kit.text import Label, Tone
from planner.ui.pages.agreements.words import kind_word, shape_word, time_words

EDGE, GAP = 16, 3
BETWEEN = 9


class Preview(QScrollArea):
    """It can be scrolled by keys too."""

    def __init__(self, keeper: ThemeKeeper, locale: Locale, today: date) -> None:
        super().__init__()
        self._keeper, self._locale, self._today = keeper, locale, today
        self.setProperty("part", "ringed")
        self.setWidgetResizable(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.show_template(None)

    def show_template(self, template: Template | None) -> None:
        """None where nothing is chosen."""
        px = self._keeper.theme.px
        ground = QFrame()
        ground.setProperty("part", "soft")
        layout = QVBoxLayout(ground)
        layout.setContentsMargins(*(px(EDGE),) * 4)
        layout.setSpacing(px(GAP))
        if template is None:
            self.setAccessibleName(self.tr("Nothing chosen"))
        else:
            terms = template.terms
            about = " · ".join((kind_word(terms.kind), shape_word(terms.shape)))
            layout.addWidget(Label(terms.title, Type.HEADING, wrap=True))
            layout.addWidget(Label(about, Type.SMALL, Tone.MUTED, wrap=True))
            said = [terms.title, about]
            for heading, text in passages(template, self._locale, self._today):
                layout.addSpacing(px(BETWEEN))
                layout.addWidget(Label(heading, Type.SMALL, Tone.MUTED, wrap=True))
                layout.addWidget(Label(text, wrap=True))
                said.append(f"{heading}: {text}")
            self.setAccessibleName("\n".join(said))
        layout.addStretch(1)
        self.setWidget(ground)


def passages(template: Template, locale: Locale, today: date) -> Iterator[tuple[str, str]]:
    """What a template says, each piece below its heading; what it does not say is left out."""
    tr = QCoreApplication.translate
    terms = template.terms
    times = begun(template, "", (), today).times
    told = (
        (tr("Templates", "What I need"), terms.need),
        (tr("Templates", "What I offer in return"), terms.offer),
        (tr("Templates", "What I will do"), terms.will),
        (tr("Templates", "Held on the calendar"), "\n".join(time_words(held, locale) for held in times)),
        (tr("Templates", "While apart"), terms.contact),
        (tr("Templates", "Exceptions"), terms.exceptions),
        (tr("Templates", "How we will know it works"), terms.works),
        (tr("Templates", "Tried for"), "" if template.trial_weeks is None else _weeks(template.trial_weeks)),
        (tr("Templates", "What would end it early"), terms.ends_early),
        (
            tr("Templates", "Looked at again after"),
            "" if template.review_weeks is None else _weeks(template.review_weeks),
        ),
    )
    return ((heading, text) for heading, text in told if text)


def _weeks(count: int) -> str:
    if count == 1:
        return QCoreApplication.translate("Templates", "1 week")
    return QCoreApplication.translate("Templates", "{count} weeks").format(count=count)
