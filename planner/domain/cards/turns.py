"""Taking turns to speak, each for as long as was agreed; no clock is read here, moments are handed in."""

from dataclasses import replace

from planner.domain.values import dataclass

USUAL_SECONDS = 120


@dataclass(frozen=True, slots=True)
class Turns:
    """Whose turn it is, and what is left of it.

    ``people`` are ids, at least one, whoever begins first; ``speaking`` is a place among them. ``seconds`` is
    how long a turn is. ``left`` is what was left of this one, in seconds, ``since`` that moment: one of a
    clock that only goes forward, in seconds too, and None while nothing runs.
    """

    people: tuple[str, ...]
    speaking: int = 0
    seconds: float = USUAL_SECONDS
    left: float = USUAL_SECONDS
    since: float | None = None

    @property
    def speaker(self) -> str:
        return self.people[self.speaking]

    @property
    def listeners(self) -> tuple[str, ...]:
        """The others, in the order in which it will be their turn."""
        return self.people[self.speaking + 1 :] + self.people[: self.speaking]

    @property
    def is_running(self) -> bool:
        return self.since is not None

    @property
    def is_begun(self) -> bool:
        """Whether some of the turn was used."""
        return self.is_running or self.left < self.seconds

    def left_at(self, now: float) -> float:
        """How many seconds are left then, 0 once the turn is over."""
        passed = now - self.since if self.since is not None else 0.0
        return max(self.left - passed, 0.0)

    def is_over(self, now: float) -> bool:
        return self.left_at(now) == 0

    def started(self, now: float) -> "Turns":
        """Running on, from the beginning where the turn was over."""
        left = self.left_at(now) or self.seconds
        return replace(self, left=left, since=now)

    def paused(self, now: float) -> "Turns":
        return replace(self, left=self.left_at(now), since=None)

    def stopped(self) -> "Turns":
        """The turn as it was before it began."""
        return replace(self, left=self.seconds, since=None)

    def passed_on(self) -> "Turns":
        """The next one's turn, all of it, not yet begun."""
        return replace(self, speaking=(self.speaking + 1) % len(self.people)).stopped()

    def lasting(self, seconds: float) -> "Turns":
        """Turns of another length, this one too, from its beginning."""
        return replace(self, seconds=seconds).stopped()


def turns(people: tuple[str, ...], begins: str | None, seconds: float = USUAL_SECONDS) -> Turns:
    """Turns in that order; where ``begins`` is none of the people, the first of them begins."""
    at = people.index(begins) if begins in people else 0
    return Turns(people[at:] + people[:at], seconds=seconds, left=seconds)


def shown(seconds: float) -> str:
    """2:00; what is left of a second counts as one, so that 0:00 is the end."""
    whole = -int(-seconds // 1)
    minutes, rest = divmod(whole, 60)
    return f"{minutes}:{rest:02}"
