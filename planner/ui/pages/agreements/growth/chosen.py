"""What was chosen in a version, rather than written, in words that can be held against those of another."""

from collections.abc import Mapping

from PySide6.QtCore import QCoreApplication

from planner.domain.agreements.terms import Terms
from planner.ui.kit.i18n import Locale
from planner.ui.pages.agreements.words import held_words, kind_word, shape_word, time_words
from planner.ui.pages.week.choices import firmness_options
from planner.ui.week.words import names


def chosen_words(said: Terms, known: Mapping[str, str], locale: Locale) -> dict[str, str]:
    """By the names of the parts in ``Terms``; ``known`` has the names of people by their ids."""
    return {
        "kind": kind_word(said.kind),
        "shape": shape_word(said.shape),
        "whose": names([known[id] for id in said.whose if id in known]),
        "firmness": dict(firmness_options())[said.firmness],
        "trial_until": _trial(said, locale),
        "review_on": locale.full_date(said.review_on) if said.review_on is not None else "",
        "times": "\n".join(f"{time_words(held, locale)} · {held_words(held, known)}" for held in said.times),
    }


def _trial(said: Terms, locale: Locale) -> str:
    tr = QCoreApplication.translate
    if said.trial_until is None:
        return ""
    last = locale.full_date(said.trial_until)
    if said.trial_from is None:
        return tr("Growth", "until {day}").format(day=last)
    first = locale.full_date(said.trial_from)
    return tr("Growth", "from {first} until {last}").format(first=first, last=last)
