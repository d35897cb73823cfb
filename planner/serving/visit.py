"""One connection from its first octet to its last: what is asked and answered, and how long it may take."""

from asyncio import IncompleteReadError, LimitOverrunError, StreamReader, StreamWriter, sleep, timeout
from collections.abc import Callable
from http import HTTPStatus

from planner.serving.answers import Answer
from planner.serving.reply import Reply, refusal
from planner.serving.request import END, Refused, Request, request
from planner.serving.slowness import Slowness

# In seconds: until all of the request is there, until all of the answer is taken, and to take leave.
PATIENCE, SENDING, LEAVING = 10.0, 60.0, 1.0
# In octets: how much is handed over at once, and how much of what nobody asked for is still listened to.
PIECE, LISTENED = 64 * 1024, 1024 * 1024

Answering = Callable[[Request], Answer]


class Visit:
    """Somebody who asks. ``welcome`` as soon as it is somebody with a secret that is known."""

    def __init__(self, reader: StreamReader, writer: StreamWriter) -> None:
        self.welcome = False
        self._reader = reader
        self._writer = writer

    async def take_place(
        self, answering: Answering, slowness: Slowness, note_fetched: Callable[[str], None]
    ) -> None:
        """Listen, answer, and part. Whatever the other side does, it ends; nothing is raised for it."""
        try:
            given = await self._answer(answering, slowness)
            if given is not None:
                await self._send(given.reply)
                if given.token is not None and given.fetched:
                    note_fetched(given.token)
                await self._part()
        except (OSError, TimeoutError):
            pass
        finally:
            self.break_off()

    def break_off(self) -> None:
        """Part at once, whatever is still to be said."""
        self._writer.transport.abort()

    async def _answer(self, answering: Answering, slowness: Slowness) -> Answer | None:
        try:
            asked = await self._asked()
        except Refused as refused:
            return Answer(refusal(refused.status))
        if asked is None:
            return None
        given = answering(asked)
        self.welcome = given.token is not None
        if given.guessed:
            await sleep(slowness.wait())
        return given

    async def _asked(self) -> Request | None:
        """What is asked, None where they went away before they asked. Raises Refused."""
        try:
            async with timeout(PATIENCE):
                return request(await self._reader.readuntil(END))
        except IncompleteReadError:
            return None
        except LimitOverrunError:
            raise Refused(HTTPStatus.REQUEST_HEADER_FIELDS_TOO_LARGE) from None
        except TimeoutError:
            raise Refused(HTTPStatus.REQUEST_TIMEOUT) from None

    async def _send(self, reply: Reply) -> None:
        """Piece by piece, so that slow ones hold on to one each, until the system has all of it."""
        self._writer.transport.set_write_buffer_limits(0)
        async with timeout(SENDING):
            self._writer.write(reply.head())
            body = memoryview(reply.body)
            for begin in range(0, len(body), PIECE):
                self._writer.write(body[begin : begin + PIECE])
                await self._writer.drain()
            await self._writer.drain()

    async def _part(self) -> None:
        """Let them hear the end of it: who is hung up on while talking may miss the answer."""
        if self._writer.can_write_eof():
            self._writer.write_eof()
        async with timeout(LEAVING):
            left = LISTENED
            while left > 0 and (heard := await self._reader.read(PIECE)):
                left -= len(heard)
