"""TODO."""

from planner.ui.pages.page import Around
from planner.ui.pages.settings.section import Section


class BackupsSection(Section):
    def __init__(self, around: Around) -> None:
        super().__init__(
            around,
            self.tr("Backups"),
            self.tr("Copies of the plan that are made by themselves, on this computer alone."),
        )
        self.body.addStretch(1)

    def renew(self) -> None:
        """Nothing here yet."""
