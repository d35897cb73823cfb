"""Backups as rows of a list."""

from datetime import datetime, timedelta

from PySide6.QtCore import QCoreApplication

from planner.services.keeping import Backup, Glance
from planner.ui.kit.i18n import Locale
from planner.ui.kit.icon_names import IconName
from planner.ui.pages.settings.rows import Row
from planner.ui.week.words import names

DAY = timedelta(days=1)


def row_of(backup: Backup, locale: Locale, now: datetime) -> Row:
    size = locale.words.formattedDataSize(backup.size, 0)
    if backup.glance is None:
        text = QCoreApplication.translate("Backups", "It cannot be read any more · {size}")
        said = text.format(size=size)
    else:
        text = QCoreApplication.translate("Backups", "{content} · {size}")
        said = text.format(content=content_of(backup.glance), size=size)
    title = day_and_time(backup.made, locale, now)
    return Row(backup.path.name, backup, IconName.BACKUPS, title, (said,))


def content_of(glance: Glance) -> str:
    """Whose plan it is, and how much is in it."""
    if glance.blocks == 1:
        text = QCoreApplication.translate("Backups", "{names}, 1 block")
    else:
        text = QCoreApplication.translate("Backups", "{names}, {count} blocks")
    return text.format(names=names(glance.people), count=glance.blocks)


def day_and_time(moment: datetime, locale: Locale, now: datetime) -> str:
    """When it was, on the clock of this computer."""
    at, today = moment.astimezone(), now.astimezone().date()
    if at.date() == today:
        text = QCoreApplication.translate("Backups", "Today at {time}")
    elif at.date() == today - DAY:
        text = QCoreApplication.translate("Backups", "Yesterday at {time}")
    else:
        text = QCoreApplication.translate("Backups", "{weekday}, {day} at {time}")
    return text.format(
        weekday=locale.weekday(at.isoweekday()),
        day=locale.days(at.date(), at.date(), today),
        time=locale.wall(at.time()),
    )
