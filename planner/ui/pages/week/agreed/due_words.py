"""When an agreement wants to be looked at again, in words."""

from datetime import date

from PySide6.QtCore import QCoreApplication

from planner.services.agreements.reading import Due
from planner.ui.kit.i18n import Locale


def due_words(one: Due, today: date, locale: Locale) -> str:
    """Trial until 25 Nov; to be looked at again today, or on a day to come."""
    tr = QCoreApplication.translate
    day = locale.short_date(one.on)
    if one.on <= today:
        return tr("Due", "look again today") if one.on == today else tr("Due", "look again")
    if one.is_trial:
        return tr("Due", "trial until {day}").format(day=day)
    return tr("Due", "look again on {day}").format(day=day)
