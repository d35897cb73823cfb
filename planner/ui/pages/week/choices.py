"""What can be chosen for a block, in words."""

from PySide6.QtCore import QCoreApplication

from planner.domain.kinds import Firmness, Kind, Visibility
from planner.ui.week.words import kind_name

Options = list[tuple[object, str]]


def kind_options() -> Options:
    return [(kind, kind_name(kind)) for kind in Kind]


def firmness_options() -> Options:
    return [
        (Firmness.PROTECTED, QCoreApplication.translate("Choices", "Protected: does not give way")),
        (Firmness.FLEXIBLE, QCoreApplication.translate("Choices", "Flexible: gives way if asked")),
        (Firmness.WISH, QCoreApplication.translate("Choices", "A wish: gives way gladly")),
    ]


def visibility_options() -> Options:
    return [
        (Visibility.ALL, QCoreApplication.translate("Choices", "Everything")),
        (Visibility.GIST, QCoreApplication.translate("Choices", "Its kind and its time")),
        (Visibility.BUSY, QCoreApplication.translate("Choices", "Only that the time is taken")),
    ]
