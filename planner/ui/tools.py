"""What every page needs, handed over once: the look, the settings, the clock, work beside the window."""

from dataclasses import replace

from planner.domain.clock import Clock
from planner.domain.values import dataclass
from planner.ui.kit.i18n import Locale
from planner.ui.kit.keeper import ThemeKeeper
from planner.ui.kit.settings import Settings
from planner.ui.kit.tasks import Tasks


@dataclass(frozen=True, slots=True)
class Tools:
    keeper: ThemeKeeper
    settings: Settings
    tasks: Tasks
    clock: Clock

    @property
    def locale(self) -> Locale:
        """How people write days and times, as the settings have it now."""
        return Locale(self.settings.now.habits)

    def locale_of(self, week_start: int) -> Locale:
        """The same for a plan whose weeks begin on that day, 0 for Monday to 6 for Sunday."""
        return Locale(replace(self.settings.now.habits, first_day=week_start + 1))
