"""What a plan says of itself."""

from dataclasses import replace
from datetime import datetime
from typing import Self

from planner.domain.values import dataclass
from planner.domain.walltime import zone


@dataclass(frozen=True, kw_only=True)
class Plan:
    """The plan's own settings. ``week_start`` is 0 for Monday to 6 for Sunday; ``created`` is UTC."""

    id: str
    zone: str
    week_start: int = 0
    created: datetime

    def checked(self) -> Self:
        """The same. Raises UserError for a zone that does not exist."""
        zone(self.zone)
        return replace(self, week_start=self.week_start % 7)
