"""TODO."""

from planner.ui.pages.page import Around
from planner.ui.pages.settings.section import Section


class PeopleSection(Section):
    def __init__(self, around: Around) -> None:
        super().__init__(
            around,
            self.tr("People"),
            self.tr("Who plans together, in which colour, and what each of you wishes for in a week."),
        )
        self.body.addStretch(1)

    def renew(self) -> None:
        """Nothing here yet."""
