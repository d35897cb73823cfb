"""TODO."""

from planner.ui.pages.page import Around
from planner.ui.pages.settings.section import Section


class TrashSection(Section):
    def __init__(self, around: Around) -> None:
        super().__init__(
            around,
            self.tr("Deleted things"),
            self.tr("What was deleted rests here for 30 days and comes back whole."),
        )
        self.body.addStretch(1)

    def renew(self) -> None:
        """Nothing here yet."""
