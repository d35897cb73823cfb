"""The words on a printed page."""

from dataclasses import replace
from datetime import date, time, timedelta

from PySide6.QtCore import QCoreApplication

from planner.domain.kinds import Visibility
from planner.services.agenda import Agenda, Entry
from planner.ui.kit.i18n import Locale
from planner.ui.printing.outside import Outside
from planner.ui.printing.wish import LAST, PrintWish


def days_said(agenda: Agenda, locale: Locale) -> str:
    """The days with their year: a page may be found again after long."""
    return locale.days(agenda.first, agenda.end - timedelta(days=1), today=date.min)


def week_said(agenda: Agenda, locale: Locale) -> str:
    number = locale.week_number(agenda.first)
    return (
        ""
        if number is None
        else QCoreApplication.translate("Printing", "week {number}").format(number=number)
    )


def hour_said(hour: int, locale: Locale) -> str:
    """A full hour; the last of a day is midnight."""
    if hour == LAST:
        return QCoreApplication.translate("Printing", "midnight")
    return locale.hour(time(hour))


def outside_said(outside: Outside, wish: PrintWish, locale: Locale) -> str:
    """What the hours of the page leave out; empty where that is nothing."""
    first, last = hour_said(wish.first, locale), hour_said(wish.last, locale)
    said = []
    if outside.before:
        text = QCoreApplication.translate("Printing", "{count} more before {hour}")
        said.append(text.format(count=outside.before, hour=first))
    if outside.begin_before:
        text = QCoreApplication.translate("Printing", "{count} already under way at {hour}")
        said.append(text.format(count=outside.begin_before, hour=first))
    if outside.end_after:
        text = QCoreApplication.translate("Printing", "{count} going on after {hour}")
        said.append(text.format(count=outside.end_after, hour=last))
    if outside.after:
        text = QCoreApplication.translate("Printing", "{count} more after {hour}")
        said.append(text.format(count=outside.after, hour=last))
    return " · ".join(said)


def named(entry: Entry) -> Entry:
    """Of time of which nothing else is to be known, say that it is taken."""
    if entry.level is not Visibility.BUSY:
        return entry
    occurrence = entry.occurrence
    block = replace(occurrence.block, title=QCoreApplication.translate("Printing", "Busy"))
    return entry._replace(occurrence=occurrence._replace(block=block))


def more_said(count: int, *, above: bool) -> str:
    """That so many found no room; ``above`` the grid there is room for a word."""
    if above:
        return QCoreApplication.translate("Printing", "+{count} more").format(count=count)
    return QCoreApplication.translate("Printing", "+{count}").format(count=count)
