"""TODO."""

from planner.ui.pages.page import Around
from planner.ui.pages.settings.section import Section


class LookSection(Section):
    def __init__(self, around: Around) -> None:
        super().__init__(
            around,
            self.tr("Look"),
            self.tr("How the window looks and moves."),
        )
        self.body.addStretch(1)

    def renew(self) -> None:
        """Nothing here yet."""
