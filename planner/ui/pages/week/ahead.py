"""Looks at the week that comes next while people look at the one they turned to: it then comes faster."""

from contextlib import suppress
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Slot

from planner.domain.errors import UserError
from planner.services.curtain import as_shown
from planner.ui.pages.week.shown import Asked, read
from planner.ui.pages.week.spans import on

if TYPE_CHECKING:
    from planner.ui.pages.week.page import WeekPage

# What people do meanwhile comes first, and a key held down comes again only after twice as long.
PAUSE = 15


class Ahead(QObject):
    """It only warms what reading and laying out keep for themselves, which is gone when the plan changes."""

    def __init__(self, page: "WeekPage") -> None:
        super().__init__(page)
        self._page = page
        self._step = 0
        self._soon = QTimer(self)
        self._soon.setSingleShot(True)
        self._soon.setInterval(PAUSE)
        self._soon.timeout.connect(self.look)

    def follow(self, step: int) -> None:
        """Somebody went so many weeks on, or back where it is below 0, and may do so again."""
        self._step = step
        self._soon.start()

    @Slot()
    def look(self) -> None:
        page = self._page
        if not page.view.isVisible():
            return
        asked = Asked(page.head.span, on(page.head.span, page.meant, self._step))
        # Of a week that cannot be read people hear when they go there.
        with suppress(UserError):
            found = read(page.session.plan, asked)
            page.view.look_ahead(as_shown(found.days, page.session.here))
