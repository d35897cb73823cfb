"""The server itself: one address, one port, one thread, and never more visitors than there is room for."""

import asyncio
from asyncio import AbstractEventLoop, StreamReader, StreamWriter, Task
from contextlib import suppress
from threading import Event, Thread
from typing import Any, Self

from planner.serving.addresses import THIS_COMPUTER, is_own
from planner.serving.answers import Answer, answer
from planner.serving.cupboard import Cupboard
from planner.serving.listening import WAITING, listening_at
from planner.serving.request import LONGEST_REQUEST, Request
from planner.serving.slowness import Slowness
from planner.serving.visit import Visit

MOST_VISITORS = 128
# In seconds: how often it looks whether there is anything left to serve, and how long the last ones may take.
EVERY, GRACE = 0.5, 1.0
HTTP_PORT = 80


class Server:
    """Serves what lies in a cupboard, until there is nothing left in it or it is stopped.

    From the beginning it has its address and its port to itself, but nobody is answered before ``start``.
    Raises CannotServe.
    """

    def __init__(self, cupboard: Cupboard, address: str, port: int = 0) -> None:
        self.cupboard = cupboard
        self._socket = listening_at(address, port)
        self.address, self.port = self._socket.getsockname()
        self._hosts = _names(self.address, self.port)
        self._slowness = Slowness()
        self._visits: dict[Task[None], Visit] = {}
        self._loop: AbstractEventLoop | None = None
        self._ending: asyncio.Event | None = None
        self._ready = Event()
        self._thread: Thread | None = None

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_: object) -> None:
        self.stop()

    @property
    def host(self) -> str:
        """Address and port, as they stand in an address of the web."""
        return f"{self.address}:{self.port}"

    @property
    def runs(self) -> bool:
        return self._thread is not None and self._thread.is_alive()

    @property
    def is_reachable(self) -> bool:
        """Whether this computer still has the address: one that was carried elsewhere has another."""
        return is_own(self.address)

    def start(self) -> None:
        """Answer from now on, in a thread of its own."""
        self._thread = Thread(target=self._run, name="sharing", daemon=True)
        self._thread.start()
        self._ready.wait()

    def stop(self) -> None:
        """Answer nobody any more, and give the port back. Whoever is being answered has a second left."""
        if self._thread is None:
            self._socket.close()
            return
        if self._loop is not None and self._ending is not None:
            with suppress(RuntimeError):  # it has come to its end by itself
                self._loop.call_soon_threadsafe(self._ending.set)
        self._thread.join()

    def _run(self) -> None:
        try:
            asyncio.run(self._serve())
        finally:
            self._socket.close()
            self._ready.set()

    async def _serve(self) -> None:
        self._loop, self._ending = asyncio.get_running_loop(), asyncio.Event()
        # What goes wrong with one phone is not for the terminal of whoever shares.
        self._loop.set_exception_handler(_nobody_is_told)
        server = await asyncio.start_server(
            self._arrives, sock=self._socket, limit=LONGEST_REQUEST, backlog=WAITING
        )
        self._ready.set()
        while not (self._ending.is_set() or self.cupboard.is_over()):
            with suppress(TimeoutError):
                await asyncio.wait_for(self._ending.wait(), EVERY)
        server.close()
        await self._last_ones()

    async def _last_ones(self) -> None:
        """Whoever is being answered may hear the end of it; the others have nothing to hear."""
        if welcome := [task for task, visit in self._visits.items() if visit.welcome]:
            await asyncio.wait(welcome, timeout=GRACE)
        for task in self._visits:
            task.cancel()
        await asyncio.gather(*self._visits, return_exceptions=True)

    def _arrives(self, reader: StreamReader, writer: StreamWriter) -> None:
        visit = Visit(reader, writer)
        if not self._has_room():
            visit.break_off()
            return
        task = asyncio.get_running_loop().create_task(
            visit.take_place(self._answer, self._slowness, self.cupboard.note_fetched)
        )
        self._visits[task] = visit
        task.add_done_callback(self._leaves)

    def _leaves(self, task: Task[None]) -> None:
        del self._visits[task]

    def _has_room(self) -> bool:
        """Whether one more can come in. Whoever is here longest without a known secret goes for them."""
        if len(self._visits) < MOST_VISITORS:
            return True
        for task, visit in self._visits.items():
            if not (visit.welcome or task.cancelling()):
                visit.break_off()
                task.cancel()
                return True
        return False

    def _answer(self, asked: Request) -> Answer:
        return answer(asked, self._hosts, self.cupboard)


def _names(address: str, port: int) -> frozenset[str]:
    names = {address} | ({"localhost"} if address == THIS_COMPUTER else set())
    usual = names if port == HTTP_PORT else set()
    return frozenset(usual | {f"{name}:{port}" for name in names})


def _nobody_is_told(_loop: AbstractEventLoop, _context: dict[str, Any]) -> None:
    pass
