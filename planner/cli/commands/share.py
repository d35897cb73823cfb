"""Letting phones at home fetch blocks as a calendar, for a while."""

import signal
from argparse import Namespace
from collections.abc import Iterator
from contextlib import contextmanager
from datetime import timedelta
from time import sleep

from planner.cli.answer import Answer, complain, say
from planner.cli.plan import CLOCK, open_plan
from planner.cli.qr import show_qr
from planner.cli.wanted import how_much, wanted
from planner.domain.errors import UserError
from planner.services.exporting import Exported
from planner.services.sharing.share import Share
from planner.serving.addresses import THIS_COMPUTER, own_addresses
from planner.serving.cupboard import Cupboard
from planner.serving.server import Server
from planner.store.store import Store

# In seconds: how often it is seen whether anything is to be done.
EVERY = 0.25
SIGNALS = (signal.SIGINT, signal.SIGTERM)


class Enough:
    """Whether whoever began it wants it to end."""

    said = False

    def hear(self, *_: object) -> None:
        self.said = True


def run(asked: Namespace) -> Answer:
    address = asked.bind or own_addresses()[0]
    with (
        open_plan(asked) as store,
        _listening() as enough,
        Server(Cupboard(CLOCK), address, asked.port) as server,
    ):
        share = Share(server, wanted(store, asked), CLOCK.now() + timedelta(minutes=asked.minutes))
        done = share.refresh(store)
        server.start()
        say(Answer(_text(done, share, server, asked.minutes)), as_json=False)
        show_qr(share.address)
        _keep(store, share, server, enough)
    return Answer("It is no longer shared.")


@contextmanager
def _listening() -> Iterator[Enough]:
    """Within it, Ctrl+C and a wish to end are heard and no more than that."""
    enough = Enough()
    before = [signal.signal(one, enough.hear) for one in SIGNALS]
    try:
        yield enough
    finally:
        for one, handler in zip(SIGNALS, before, strict=True):
            signal.signal(one, handler)


def _keep(store: Store, share: Share, server: Server, enough: Enough) -> None:
    """Until it is over, let the phones have what is in the plan; what goes wrong is said once."""
    stale, told = False, ""
    while server.runs and not enough.said:
        sleep(EVERY)
        try:
            stale = store.changed_beside() or stale
            if stale:
                share.refresh(store)
                stale = False
            trouble = "" if server.is_reachable else _moved(server)
        except UserError as error:
            trouble = f"{error} Phones go on getting what was there before."
        if trouble and trouble != told:
            complain(trouble)
        told = trouble


def _moved(server: Server) -> str:
    return (
        f"This computer does not have the address {server.address} any more, so phones cannot reach it; "
        "it is shared under the same one once that is back."
    )


def _text(done: Exported, share: Share, server: Server, minutes: int) -> str:
    much = how_much(done) if done.written else "A calendar with nothing in it yet"
    time = "a minute" if minutes == 1 else f"{minutes} minutes"
    lines = [
        f"{much}: a phone in the same network can fetch it for {time} at",
        "",
        f"  {share.address}",
        "",
        "Ctrl+C ends it sooner.",
    ]
    if server.address == THIS_COMPUTER:
        lines.append("Only this computer itself can reach that address; --bind gives another.")
    return "\n".join(lines)
