"""A feed of five thousand blocks: made, made anew after one change, fetched, and found unchanged."""

from datetime import timedelta
from functools import partial
from http.client import HTTPConnection
from pathlib import Path
from statistics import median
from tempfile import TemporaryDirectory

from planner.domain.block import Block
from planner.domain.leaving import Choice
from planner.services.beside import beside
from planner.services.blocks import edit_block
from planner.services.exporting import Wanted
from planner.services.sharing.share import Share
from planner.serving.addresses import THIS_COMPUTER
from planner.serving.cupboard import Cupboard
from planner.serving.server import Server
from planner.store.store import Store
from tests.bench import decade
from tests.bench.measure import absolute, timed, title

BLOCKS, ROUNDS = 5_000, 9


def main() -> None:
    series = decade.series()
    singles = decade.singles(BLOCKS - len(series))
    with TemporaryDirectory() as name:
        plan = Path(name) / "ten years.ebbflow"
        decade.write(plan, series, singles)
        cupboard = Cupboard(decade.NOW)
        server = Server(cupboard, THIS_COMPUTER)
        share = Share(server, Wanted(choice=Choice()), decade.NOW.now() + timedelta(minutes=10))
        server.start()
        try:
            with Store.open(plan, decade.NOW) as store:
                _made(store, share, singles)
            _fetched(server, share)
        finally:
            server.stop()


def _made(store: Store, share: Share, singles: list[Block]) -> None:
    title(f"A feed of {BLOCKS:,} blocks, beside the window")
    refresh = beside(store, share.refresh)
    absolute("made", timed(refresh), 3)
    absolute("made anew, nothing changed", median(timed(refresh) for _ in range(3)), 0.5)
    took = []
    for number in range(ROUNDS):
        edit_block(store, singles[number].id, title=f"Changed {number}")
        took.append(timed(refresh))
    absolute("made anew, one block changed", median(took), 0.5)


def _fetched(server: Server, share: Share) -> None:
    title("Fetched from the server")
    ask = partial(_ask, server, f"/{share.token}/nora-elias.ics")
    tag = ask({})[1]
    absolute("all of it", median(timed(partial(ask, {})) for _ in range(ROUNDS)), 0.02)
    known = {"If-None-Match": tag}
    if ask(known)[0] != 304:
        raise AssertionError("the tag was not known")
    absolute("unchanged (304)", median(timed(partial(ask, known)) for _ in range(ROUNDS)), 0.005)


def _ask(server: Server, path: str, headers: dict[str, str]) -> tuple[int, str]:
    connection = HTTPConnection(server.address, server.port, timeout=10)
    try:
        connection.request("GET", path, headers=headers)
        response = connection.getresponse()
        response.read()
        return response.status, response.headers["ETag"]
    finally:
        connection.close()


if __name__ == "__main__":
    main()
