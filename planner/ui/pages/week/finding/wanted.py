"""What free time is looked for, as the fields beside the week have it."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import time, timedelta

from planner.domain.free import EVERY_DAY, Ask
from planner.domain.kinds import Firmness
from planner.domain.person import Person


@dataclass(frozen=True, slots=True)
class Wanted:
    """``who`` is one person's id, or None for everyone; ``minutes`` how long it is to be."""

    who: str | None = None
    minutes: int = 120
    weekdays: frozenset[int] = EVERY_DAY
    earliest: time = time(8)
    latest: time = time(22)
    respect: Firmness = Firmness.FLEXIBLE

    def owners(self, people: Sequence[Person]) -> tuple[str, ...]:
        """Whose time it would be, from left to right."""
        chosen = tuple(person.id for person in people if person.id == self.who)
        return chosen or tuple(person.id for person in people)

    def ask(self, people: Sequence[Person]) -> Ask:
        """Raises UserError where the fields do not go together."""
        return Ask(
            who=frozenset(self.owners(people)),
            length=timedelta(minutes=self.minutes),
            earliest=self.earliest,
            latest=self.latest,
            weekdays=self.weekdays,
            respect=self.respect,
        )
