"""The history of an agreement in rows, the newest first."""

from PySide6.QtCore import QCoreApplication

from planner.domain.agreements.agreement import Entry
from planner.domain.agreements.compare import changed
from planner.domain.agreements.steps import STEP_WORDS, Step
from planner.domain.values import dataclass
from planner.domain.walltime import wall_at
from planner.services.agreements.reading import Whole
from planner.ui.kit.i18n import Locale
from planner.ui.pages.agreements.words import day_words, part_word

NEW_WORDS = (Step.PROPOSE, Step.COUNTER, Step.ADJUST, Step.TRY_ANOTHER_WAY)
OF_A_STEP = (Step.UNDONE, Step.REDONE)
OF_A_VERSION = (Step.TRIAL_BEGAN, Step.AGREED, *NEW_WORDS)


@dataclass(frozen=True, slots=True)
class Grown:
    """One line of the history: ``title`` on that ``day``, ``below`` it what was said or what is different.

    ``version`` is the number of the words that can be looked at, None where there is nothing to compare.
    """

    title: str
    day: str
    below: str
    version: int | None


def grown(whole: Whole, locale: Locale) -> list[Grown]:
    rows = []
    for entry in reversed(whole.entries):
        day = wall_at(entry.created, whole.plan.zone).date()
        has_words = entry.step in OF_A_VERSION and entry.version <= len(whole.versions)
        rows.append(
            Grown(
                _title(entry, whole),
                day_words(day, whole.today, locale),
                _below(entry, whole),
                entry.version if has_words else None,
            )
        )
    return rows


def _title(entry: Entry, whole: Whole) -> str:
    tr = QCoreApplication.translate
    name = whole.names.get(entry.person or "", "")
    if entry.step is Step.AGREED:
        return tr("Growth", "Version {number} agreed").format(number=entry.version)
    if entry.step is Step.TRIAL_BEGAN:
        return tr("Growth", "Version {number} · the trial began").format(number=entry.version)
    if entry.step in NEW_WORDS and entry.version > 1:
        words = tr("Growth", "Version {number} · proposed by {name}")
        bare = tr("Growth", "Version {number} proposed")
        return (words if name else bare).format(number=entry.version, name=name)
    word = QCoreApplication.translate("Steps", STEP_WORDS[entry.step])
    if not name or entry.step in OF_A_STEP:
        return word
    by = {
        Step.PROPOSE: tr("Growth", "Proposed by {name}"),
        Step.SAID: tr("Growth", "{name} wrote"),
    }.get(entry.step, tr("Growth", "{name}: {step}"))
    return by.format(name=name, step=word[:1].lower() + word[1:])


def _below(entry: Entry, whole: Whole) -> str:
    tr, versions = QCoreApplication.translate, whole.versions
    name = whole.names.get(entry.person or "", "")
    if entry.step in OF_A_STEP and name:
        return tr("Growth", "{name}: {step}").format(name=name, step=entry.words)
    if entry.words:
        text = tr("Growth", "“{words}”") if entry.step is Step.SAID else "{words}"
        return text.format(words=entry.words)
    number = entry.version
    if entry.step in NEW_WORDS and 1 < number <= len(versions):
        names = changed(versions[number - 2], versions[number - 1])
        return ", ".join(dict.fromkeys(part_word(name) for name in names))
    return ""
