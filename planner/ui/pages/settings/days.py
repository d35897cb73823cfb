"""TODO."""

from planner.ui.pages.page import Around
from planner.ui.pages.settings.section import Section


class DaysSection(Section):
    def __init__(self, around: Around) -> None:
        super().__init__(
            around,
            self.tr("Days and times"),
            self.tr(
                "How days and times are written. Unless you choose, it is as elsewhere on this computer."
            ),
        )
        self.body.addStretch(1)

    def renew(self) -> None:
        """Nothing here yet."""
