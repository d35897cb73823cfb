"""Calendars as phones get them: served at an address of this computer; each reader has one of its own."""

import re
from collections.abc import Iterator
from contextlib import contextmanager
from datetime import datetime, timedelta
from urllib.parse import urlsplit
from urllib.request import urlopen

from planner.domain.clock import SystemClock
from planner.services.exporting import Wanted
from planner.services.sharing.share import Share
from planner.serving.addresses import THIS_COMPUTER
from planner.serving.cupboard import Cupboard, Served
from planner.serving.server import Server
from planner.serving.tokens import new_token
from planner.store.store import Store

PATIENCE = 30
# However long the readers take, nothing is to be had after this.
LENGTH = timedelta(hours=1)
SUBSCRIBE = re.compile(rb'href="webcal:(//[^"]+)"')


class Altered(Exception):
    """What was fetched is not what was exported; the message says of where."""


class Editions(Cupboard):
    """A cupboard in which whoever has fetched an edition finds the one after it."""

    def __init__(self) -> None:
        super().__init__(SystemClock())
        self._after: dict[str, Served] = {}

    def follow(self, token: str, served: Served) -> None:
        """Let that be what lies there from the second time on."""
        self._after[token] = served

    def note_fetched(self, token: str) -> None:
        super().note_fetched(token)
        if served := self._after.pop(token, None):
            self.put(token, served)


class House:
    """A server with calendars for as long as the readers read."""

    def __init__(self, server: Server, editions: Editions, until: datetime) -> None:
        self._server, self._editions, self._until = server, editions, until

    def edition(self, store: Store, wanted: Wanted) -> Served:
        """What the program serves of that plan now. Raises Altered where a phone gets something else."""
        share = Share(self._server, wanted, self._until)
        share.refresh(store)
        served = self._editions.under(share.token)
        (link,) = SUBSCRIBE.findall(_got(share.address))
        if served is None or _got(f"http:{link.decode()}") != served.feed.body:
            raise Altered(store.path.name)
        return served

    def address(self, served: Served, before: Served | None = None) -> str:
        """Where one reader finds that calendar; who is to have an earlier edition gets it the first time."""
        token = new_token()
        self._editions.open(token, self._until)
        self._editions.put(token, before or served)
        if before is not None:
            self._editions.follow(token, served)
        return f"http://{self._server.host}/{token}/{served.name}.ics"

    def was_fetched(self, address: str) -> bool:
        """Whether that reader was there."""
        _, token, _ = urlsplit(address).path.split("/")
        return self._editions.was_fetched(token)


@contextmanager
def house() -> Iterator[House]:
    editions, until = Editions(), SystemClock().now() + LENGTH
    with Server(editions, THIS_COMPUTER) as server:
        # With nothing to serve, it would end at once.
        editions.open(new_token(), until)
        server.start()
        yield House(server, editions, until)


def _got(address: str) -> bytes:
    with urlopen(address, timeout=PATIENCE) as answer:
        return bytes(answer.read())
