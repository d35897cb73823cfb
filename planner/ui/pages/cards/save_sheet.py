"""Saving a card for a day: when, for how long, and whose time it is."""

from collections.abc import Sequence
from datetime import datetime, time, timedelta

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget

from planner.domain.cards.card import Face
from planner.domain.person import Person
from planner.ui.pages.cards.when_sheet import WhenSheet, Wording
from planner.ui.tools import Tools

USUAL = 45
FRIDAY, EVENING = 5, time(20)


class SaveSheet(WhenSheet):
    def __init__(
        self, tools: Tools, face: Face, people: Sequence[Person], now: datetime, parent: QWidget
    ) -> None:
        """``now`` is wall time in the plan's zone."""
        tr = QCoreApplication.translate
        wording = Wording(
            title=tr("Cards", "Save it for a day"),
            text=face.text,
            note=tr("Cards", "It becomes a ritual in the week, and the card rests until then."),
            yes=tr("Cards", "Save it"),
        )
        super().__init__(tools, wording, people, parent)
        self.propose(next_evening(now), USUAL, [person.id for person in people])


def next_evening(now: datetime) -> datetime:
    """The next Friday evening that is still to come."""
    days = (FRIDAY - now.isoweekday()) % 7
    evening = datetime.combine(now.date() + timedelta(days=days), EVENING)
    return evening if evening > now else evening + timedelta(days=7)
