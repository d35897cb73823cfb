"""Lengths of time in words."""

from PySide6.QtCore import QCoreApplication


def length(minutes: int) -> str:
    """As briefly as it is written: 6 h 45, 2 h, 45 min."""
    hours, rest = divmod(minutes, 60)
    if not hours:
        return QCoreApplication.translate("Length", "{minutes} min").format(minutes=rest)
    if not rest:
        return QCoreApplication.translate("Length", "{hours} h").format(hours=hours)
    return QCoreApplication.translate("Length", "{hours} h {minutes}").format(
        hours=hours, minutes=f"{rest:02}"
    )


def spoken_length(minutes: int) -> str:
    """As it is said: 6 hours 45 minutes."""
    hours, rest = divmod(minutes, 60)
    said = []
    if hours:
        said.append(_hours(hours))
    if rest or not hours:
        said.append(_minutes(rest))
    return " ".join(said)


def _hours(count: int) -> str:
    if count == 1:
        return QCoreApplication.translate("Length", "1 hour")
    return QCoreApplication.translate("Length", "{count} hours").format(count=count)


def _minutes(count: int) -> str:
    if count == 1:
        return QCoreApplication.translate("Length", "1 minute")
    return QCoreApplication.translate("Length", "{count} minutes").format(count=count)
