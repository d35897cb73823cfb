"""What can be chosen for a repetition, in words."""

from datetime import date
from enum import Enum, auto

from PySide6.QtCore import QCoreApplication

from planner.ui.kit.i18n import Locale
from planner.ui.pages.week.choices import Options
from planner.ui.pages.week.editor.repetition import LAST, How, nths_of


def how_options(*, never: bool, kept: bool) -> Options:
    tr = QCoreApplication.translate
    options: Options = [
        (How.DAILY, tr("Repeating", "By the day")),
        (How.WEEKLY, tr("Repeating", "By the week")),
        (How.MONTHLY, tr("Repeating", "By the month")),
        (How.YEARLY, tr("Repeating", "By the year")),
    ]
    if never:
        options.insert(0, (How.NEVER, tr("Repeating", "It does not")))
    if kept:
        options.append((How.KEPT, tr("Repeating", "As it is")))
    return options


def every_words(how: How) -> tuple[str, str]:
    """The unit of one and of several, behind their number."""
    tr = QCoreApplication.translate
    return {
        How.WEEKLY: (tr("Repeating", " week"), tr("Repeating", " weeks")),
        How.MONTHLY: (tr("Repeating", " month"), tr("Repeating", " months")),
        How.YEARLY: (tr("Repeating", " year"), tr("Repeating", " years")),
    }.get(how, (tr("Repeating", " day"), tr("Repeating", " days")))


def month_options(day: date, locale: Locale) -> Options:
    """By its date, or by which of its weekday it is in the month."""
    tr = QCoreApplication.translate
    places = {
        1: tr("Repeating", "On the first {weekday}"),
        2: tr("Repeating", "On the second {weekday}"),
        3: tr("Repeating", "On the third {weekday}"),
        4: tr("Repeating", "On the fourth {weekday}"),
        LAST: tr("Repeating", "On the last {weekday}"),
    }
    weekday = locale.weekday(day.isoweekday())
    by_date = tr("Repeating", "On day {day} of the month").format(day=day.day)
    return [(0, by_date), *((nth, places[nth].format(weekday=weekday)) for nth in nths_of(day))]


class Ending(Enum):
    """How long it goes on."""

    EVER = auto()
    UNTIL = auto()
    COUNT = auto()


def end_options() -> Options:
    tr = QCoreApplication.translate
    return [
        (Ending.EVER, tr("Repeating", "For ever")),
        (Ending.UNTIL, tr("Repeating", "Until a day")),
        (Ending.COUNT, tr("Repeating", "So many times")),
    ]
