"""How long whoever guesses at secrets has to wait."""

from collections.abc import Callable
from time import monotonic

# In seconds.
FIRST, LONGEST = 0.1, 5.0
FORGOTTEN_AFTER = 60.0


class Slowness:
    """Each wrong guess waits twice as long as the one before, whoever makes it, until a minute was quiet.

    Nothing is known of who guesses. Whoever has the secret never waits.
    """

    def __init__(self, clock: Callable[[], float] = monotonic) -> None:
        self._clock = clock
        self._next = FIRST
        self._last = 0.0

    def wait(self) -> float:
        """For how many seconds this wrong guess is not to be answered."""
        now = self._clock()
        if now - self._last > FORGOTTEN_AFTER:
            self._next = FIRST
        self._last = now
        waits, self._next = self._next, min(self._next * 2, LONGEST)
        return waits
