"""Days in words: what they are called, and whether anything happens on them."""

from datetime import date

from PySide6.QtCore import QCoreApplication

from planner.ui.days.rows import Row
from planner.ui.kit.i18n import Locale


def blocks_of(count: int) -> str:
    """How much happens on a day."""
    if not count:
        return QCoreApplication.translate("Days", "nothing planned")
    if count == 1:
        return QCoreApplication.translate("Days", "1 block")
    return QCoreApplication.translate("Days", "{count} blocks").format(count=count)


def day_sentence(row: Row, today: date | None, locale: Locale) -> str:
    """A day in a sentence, for who hears it read."""
    said = [locale.long_day(row.day), blocks_of(row.count)]
    if row.day == today:
        said.insert(1, QCoreApplication.translate("Days", "today"))
    return ", ".join(said)
