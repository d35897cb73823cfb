"""TODO."""

from planner.ui.pages.page import Around
from planner.ui.pages.settings.section import Section


class CalendarsSection(Section):
    def __init__(self, around: Around) -> None:
        super().__init__(
            around,
            self.tr("Calendars"),
            self.tr("What came from other programs. It stays as it is there."),
        )
        self.body.addStretch(1)

    def renew(self) -> None:
        """Nothing here yet."""
