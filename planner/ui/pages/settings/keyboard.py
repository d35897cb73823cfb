"""TODO."""

from planner.ui.pages.page import Around
from planner.ui.pages.settings.section import Section


class KeyboardSection(Section):
    def __init__(self, around: Around) -> None:
        super().__init__(
            around,
            self.tr("Keys"),
            self.tr("Everything can be done without a mouse."),
        )
        self.body.addStretch(1)

    def renew(self) -> None:
        """Nothing here yet."""
