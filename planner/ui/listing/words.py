"""What a row of the list says: when it is on that day, and what is to be known of it."""

from datetime import timedelta

from PySide6.QtCore import QCoreApplication

from planner.domain.walltime import wall_at
from planner.ui.days.rows import Row, dates_of
from planner.ui.kit.i18n import Locale
from planner.ui.week.words import names, purpose


def time_on(row: Row, locale: Locale, home: str) -> str:
    """From when to when it is on that day."""
    if row.entry is None:
        return ""
    span = row.entry.occurrence.span
    start, end = wall_at(span.start, home), wall_at(span.end, home)
    if not row.is_above:
        return locale.times(start.time(), end.time())
    first, last = dates_of(row.entry, home)
    if not row.entry.occurrence.block.all_day and first != last:
        if row.day == first and start.time() != start.min.time():
            return QCoreApplication.translate("List", "from {time}").format(time=locale.wall(start.time()))
        if row.day == last and end - timedelta(days=1) < end.combine(last, start.min.time()):
            return QCoreApplication.translate("List", "until {time}").format(time=locale.wall(end.time()))
    return QCoreApplication.translate("List", "all day")


def about(row: Row) -> str:
    """Whose it is, what for, where, and how things stand with it."""
    if row.entry is None:
        return ""
    block = row.entry.occurrence.block
    owners = names([person.name for person in row.entry.who])
    said = [owners, *purpose(row.entry), block.place]
    return " · ".join(text for text in said if text)
