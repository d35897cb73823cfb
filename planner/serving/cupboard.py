"""What is there to be fetched, and under which secrets: finished bytes, put in and taken by any thread."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime
from threading import Lock

from planner.domain.clock import Clock
from planner.serving.phones import Phone
from planner.serving.tokens import known_token


@dataclass(frozen=True, slots=True)
class Feed:
    """A calendar as it is sent. ``etag`` is without its quotes, ``modified`` UTC and in whole seconds."""

    body: bytes
    etag: str
    modified: datetime


@dataclass(frozen=True, slots=True)
class Served:
    """What lies under one secret: a page for each kind of phone, and a calendar called ``name``."""

    pages: Mapping[Phone, bytes]
    name: str
    feed: Feed


@dataclass(frozen=True, slots=True)
class _Place:
    """``until`` (UTC) is when it is over, None for never; ``served`` is None until there is a good copy."""

    until: datetime | None
    served: Served | None = None


class Cupboard:
    """Every secret with what lies under it. Any thread may ask and put."""

    def __init__(self, clock: Clock) -> None:
        self._clock = clock
        self._writing = Lock()
        # Never changed, only replaced: who looks at one sees one moment.
        self._places: Mapping[str, _Place] = {}
        self._fetched: frozenset[str] = frozenset()

    def open(self, token: str, until: datetime | None) -> None:
        """Let there be something under that secret soon, until a moment (UTC) if one is given."""
        with self._writing:
            self._places = {**self._places, token: _Place(until)}

    def put(self, token: str, served: Served) -> None:
        """Let this be what lies under a secret that is open; under a closed one, nothing comes to lie."""
        with self._writing:
            if place := self._places.get(token):
                self._places = {**self._places, token: _Place(place.until, served)}

    def close(self, token: str) -> None:
        """Let the secret be one that nobody knows."""
        with self._writing:
            self._places = {known: place for known, place in self._places.items() if known != token}
            self._fetched -= {token}

    def token(self, said: str) -> str | None:
        """That of the secrets which was said, if it is not over."""
        return known_token(said, self._alive())

    def under(self, token: str) -> Served | None:
        """What lies under that secret; None while there is no good copy."""
        place = self._places.get(token)
        return None if place is None else place.served

    def is_over(self) -> bool:
        """Whether nothing is to be had any more."""
        return not self._alive()

    def was_fetched(self, token: str) -> bool:
        """Whether the calendar of a secret that ends was fetched: a yes or no, and nothing else is kept."""
        return token in self._fetched

    def note_fetched(self, token: str) -> None:
        """Of a secret that lasts, nothing is noted: that would tell when somebody is at home."""
        with self._writing:
            place = self._places.get(token)
            if place is not None and place.until is not None:
                self._fetched |= {token}

    def _alive(self) -> list[str]:
        now = self._clock.now()
        return [token for token, place in self._places.items() if place.until is None or now < place.until]
