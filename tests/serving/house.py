"""A server at home with something under one secret, and phones that are made by hand."""

import socket
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from typing import NamedTuple

from planner.domain.clock import FixedClock
from planner.serving.addresses import THIS_COMPUTER
from planner.serving.cupboard import Cupboard, Feed, Served
from planner.serving.page import Offer, pages
from planner.serving.server import Server

NOW = datetime(2027, 3, 10, 12, tzinfo=UTC)
CHANGED = datetime(2027, 3, 9, 8, 30, tzinfo=UTC)
TOKEN = "a-secret_of-43-letters-as-they-are-made-here1"
NAME = "anna-ben"
FEED = Feed(b"BEGIN:VCALENDAR\r\nEND:VCALENDAR\r\n", "5ea1", CHANGED)
PATIENCE = 10


class Response(NamedTuple):
    status: int
    headers: dict[str, str]
    body: bytes


@dataclass
class House:
    """``clock`` is the cupboard's; ``server`` may be stopped by a test."""

    clock: FixedClock
    cupboard: Cupboard
    server: Server

    @property
    def feed(self) -> str:
        return f"/{TOKEN}/{NAME}.ics"

    def call(self, timeout: float = PATIENCE) -> socket.socket:
        """A connection on which nothing was said yet."""
        return socket.create_connection((self.server.address, self.server.port), timeout)

    def says(self, data: bytes) -> bytes:
        """All that is answered to these octets."""
        with self.call() as line:
            line.sendall(data)
            return heard(line)

    def get(self, path: str, method: str = "GET", **headers: str) -> Response:
        said = {"Host": self.server.host} | {name.replace("_", "-"): value for name, value in headers.items()}
        lines = [f"{method} {path} HTTP/1.1", *(f"{name}: {value}" for name, value in said.items())]
        return response(self.says("\r\n".join([*lines, "", ""]).encode()))


def heard(line: socket.socket) -> bytes:
    """Everything until the other side hangs up, which it has to do in peace."""
    parts = []
    while part := line.recv(65536):
        parts.append(part)
    return b"".join(parts)


def heard_until_cut(line: socket.socket) -> bytes:
    """The same where the other side may break off."""
    parts = []
    with suppress(ConnectionResetError):
        while part := line.recv(65536):
            parts.append(part)
    return b"".join(parts)


def response(octets: bytes) -> Response:
    head, _, body = octets.partition(b"\r\n\r\n")
    first, *lines = head.decode("latin-1").split("\r\n")
    return Response(int(first.split(" ")[1]), dict(line.split(": ", 1) for line in lines), body)


def served(host: str, feed: Feed = FEED) -> Served:
    offer = Offer("Anna & Ben", 12, 3, host, TOKEN, NAME, lasts=False)
    return Served(pages(offer), NAME, feed)


@contextmanager
def house(until: datetime | None = NOW + timedelta(minutes=10), *, starts: bool = True) -> Iterator[House]:
    clock = FixedClock(NOW)
    cupboard = Cupboard(clock)
    with Server(cupboard, THIS_COMPUTER) as server:
        cupboard.open(TOKEN, until)
        cupboard.put(TOKEN, served(server.host))
        if starts:
            server.start()
        yield House(clock, cupboard, server)
