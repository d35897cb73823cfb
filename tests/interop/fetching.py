"""A calendar as a phone gets it: served at an address of this computer, and fetched where its page leads."""

import re
from datetime import timedelta
from urllib.request import urlopen

from planner.services.exporting import Wanted
from planner.services.sharing.share import Share
from planner.serving.addresses import THIS_COMPUTER
from planner.serving.cupboard import Cupboard
from planner.serving.server import Server
from planner.store.store import Store

PATIENCE = 30
SUBSCRIBE = re.compile(rb'href="webcal:(//[^"]+)"')


class Altered(Exception):
    """What was fetched is not what was exported; the message says of where."""


def fetched(store: Store, wanted: Wanted) -> bytes:
    """What the server gives out of the plan."""
    with Server(Cupboard(store.clock), THIS_COMPUTER) as server:
        share = Share(server, wanted, store.clock.now() + timedelta(minutes=1))
        share.refresh(store)
        server.start()
        (link,) = SUBSCRIBE.findall(_got(share.address))
        return _got(f"http:{link.decode()}")


def _got(address: str) -> bytes:
    with urlopen(address, timeout=PATIENCE) as answer:
        return bytes(answer.read())
