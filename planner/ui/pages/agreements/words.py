"""Agreements in the words of the window."""

from collections.abc import Mapping, Sequence
from datetime import date

from PySide6.QtCore import QCoreApplication

from planner.domain.agreements.held_time import HeldTime
from planner.domain.agreements.kinds import (
    AGREEMENT_KIND_WORDS,
    SHAPE_WORDS,
    AgreementKind,
    Part,
    Shape,
    Standing,
)
from planner.domain.agreements.sifting import Row
from planner.domain.person import Person
from planner.domain.recur.parse import parse
from planner.domain.recur.words import words
from planner.ui.kit.i18n import Locale
from planner.ui.kit.text import Tone, phrased
from planner.ui.week.words import kind_in_line, names

Options = list[tuple[object, str]]

TONES = {
    Standing.DRAFT: Tone.NEUTRAL,
    Standing.PROPOSED: Tone.NEUTRAL,
    Standing.COUNTERED: Tone.NEUTRAL,
    Standing.TRIAL: Tone.WARN,
    Standing.AGREED: Tone.GOOD,
    Standing.DUE: Tone.ACCENT,
    Standing.PAUSED: Tone.NEUTRAL,
    Standing.ENDED: Tone.NEUTRAL,
}


def standing_word(standing: Standing) -> str:
    """As a badge has it."""
    tr = QCoreApplication.translate
    return {
        Standing.DRAFT: tr("Agreements", "draft"),
        Standing.PROPOSED: tr("Agreements", "proposed"),
        Standing.COUNTERED: tr("Agreements", "proposed anew"),
        Standing.TRIAL: tr("Agreements", "trial"),
        Standing.AGREED: tr("Agreements", "agreed"),
        Standing.DUE: tr("Agreements", "review due"),
        Standing.PAUSED: tr("Agreements", "paused"),
        Standing.ENDED: tr("Agreements", "ended"),
    }[standing]


def kind_word(kind: AgreementKind) -> str:
    """Beginning a line."""
    return QCoreApplication.translate("AgreementKind", AGREEMENT_KIND_WORDS[kind])


def kind_options() -> Options:
    return [(kind, kind_word(kind)) for kind in AgreementKind]


def shape_word(shape: Shape) -> str:
    return QCoreApplication.translate("AgreementShape", SHAPE_WORDS[shape])


def shape_options() -> Options:
    return [(shape, shape_word(shape)) for shape in Shape]


def whose_words(whose: Sequence[str], people: Sequence[Person], kind: AgreementKind) -> str:
    """Mara’s time; Both · money."""
    tr = QCoreApplication.translate
    named = [person.name for person in people if person.id in whose]
    if not named or len(named) == len(people):
        who = tr("Agreements", "Both") if len(people) == 2 else tr("Agreements", "Everyone")
    elif len(named) == 1 and kind is AgreementKind.TIME:
        return tr("Agreements", "{name}’s time").format(name=named[0])
    else:
        who = names(named)
    return tr("Agreements", "{who} · {kind}").format(who=who, kind=_in_line(kind_word(kind)))


def row_words(row: Row, people: Sequence[Person], locale: Locale) -> str:
    """What stands below the title in the list."""
    tr = QCoreApplication.translate
    said = [whose_words(row.whose, people, row.kind)]
    if row.until is not None and row.standing is Standing.TRIAL:
        said.append(tr("Agreements", "until {day}").format(day=locale.short_date(row.until)))
    elif row.standing in (Standing.AGREED, Standing.DUE):
        said.append(tr("Agreements", "since {day}").format(day=locale.short_date(row.since)))
    elif row.standing in (Standing.PROPOSED, Standing.COUNTERED) and row.yes:
        who = names([person.name for person in people if person.id in row.yes])
        said.append(tr("Agreements", "yes from {names}").format(names=who))
    return " · ".join(said)


def yes_words(said: int, asked: int) -> str:
    """How many have said yes, without a score: one of two has said yes."""
    tr = QCoreApplication.translate
    if said == 0:
        return tr("Agreements", "nobody has said yes yet")
    if said >= asked:
        return tr("Agreements", "both have said yes") if asked == 2 else tr("Agreements", "all have said yes")
    if (said, asked) == (1, 2):
        return tr("Agreements", "one of two has said yes")
    return tr("Agreements", "{said} of {asked} have said yes").format(said=said, asked=asked)


def time_words(held: HeldTime, locale: Locale) -> str:
    """Every Sunday 08:00 – 12:00."""
    tr = QCoreApplication.translate
    if held.rule is not None:
        day = words(parse(held.rule), held.start, phrased)
    else:
        day = locale.long_day(held.start.date())
    begun = day[:1].upper() + day[1:]
    if held.all_day:
        return tr("Agreements", "{day}, all day").format(day=begun)
    times = locale.times(held.start.time(), held.end.time())
    return tr("Agreements", "{day} {times}").format(day=begun, times=times)


def held_words(held: HeldTime, known: Mapping[str, str]) -> str:
    """Mara’s lane · own time; and what it is called where that is not as the agreement is.

    ``known`` has the names of people by their ids.
    """
    tr = QCoreApplication.translate
    who = names([known[id] for id in held.who if id in known])
    lanes = tr("Agreements", "{names}’s lane") if len(held.who) == 1 else tr("Agreements", "{names}")
    said = [lanes.format(names=who), kind_in_line(held.kind)]
    if held.title:
        said.append(tr("Agreements", "“{title}”").format(title=held.title))
    if held.part is Part.RETURN:
        said.append(tr("Agreements", "in return"))
    return " · ".join(said)


def day_words(day: date, today: date, locale: Locale) -> str:
    """3 May; of another year 3 May 2028."""
    return locale.short_date(day) if day.year == today.year else locale.full_date(day)


def part_word(name: str) -> str:
    """What a part of the words is called in the history, by its name in ``Terms``."""
    tr = QCoreApplication.translate
    return {
        "title": tr("Growth", "the title"),
        "kind": tr("Growth", "what it is about"),
        "shape": tr("Growth", "whose doing it is"),
        "whose": tr("Growth", "whose it is"),
        "need": tr("Growth", "the need"),
        "offer": tr("Growth", "what is offered"),
        "will": tr("Growth", "what I will do"),
        "exceptions": tr("Growth", "exceptions"),
        "contact": tr("Growth", "check-ins while apart"),
        "works": tr("Growth", "how we will know"),
        "firmness": tr("Growth", "how firm it is"),
        "trial_from": tr("Growth", "the trial"),
        "trial_until": tr("Growth", "the trial"),
        "ends_early": tr("Growth", "what would end it early"),
        "review_on": tr("Growth", "the day to look again"),
        "times": tr("Growth", "its time on the calendar"),
    }[name]


def _in_line(text: str) -> str:
    return text[:1].lower() + text[1:]
