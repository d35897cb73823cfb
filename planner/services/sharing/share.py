"""Something shared: what is wanted of a plan, under a secret address at home."""

from datetime import datetime

from planner.services.exporting import Exported, Wanted
from planner.services.sharing.feed import KeptReady, Ready
from planner.serving.cupboard import Served
from planner.serving.page import Offer, pages
from planner.serving.server import Server
from planner.serving.tokens import new_token
from planner.store.store import Store


class Share:
    """What is wanted, to be had from the server until a moment (UTC), or for good where that is None.

    ``token`` is the secret of an address that was given out before; without one there is a new one. Nothing
    is to be had before the first ``refresh``: who asks for it until then is told to come back.
    """

    def __init__(
        self, server: Server, wanted: Wanted, until: datetime | None, token: str | None = None
    ) -> None:
        self.until = until
        self.token = token or new_token()
        self._server = server
        self._kept = KeptReady(wanted)
        server.cupboard.open(self.token, until)

    @property
    def address(self) -> str:
        """Where a phone finds the page that leads to the calendar."""
        return f"http://{self._server.host}/{self.token}/"

    @property
    def was_fetched(self) -> bool:
        """Whether a phone fetched the calendar yet; of one for good, nobody notes that."""
        return self._server.cupboard.was_fetched(self.token)

    def refresh(self, store: Store) -> Exported:
        """Bring it up to date with the plan; any thread may, one at a time.

        Raises UserError where that cannot be done: phones then go on getting the last good copy.
        """
        ready = self._kept.refresh(store)
        self._server.cupboard.put(self.token, self._served(ready))
        return ready.counted

    def stop(self) -> None:
        """Let nobody have it any more."""
        self._server.cupboard.close(self.token)

    def _served(self, ready: Ready) -> Served:
        offer = Offer(
            whose=ready.whose,
            written=ready.counted.written,
            repeating=ready.counted.repeating,
            host=self._server.host,
            token=self.token,
            name=ready.name,
            lasts=self.until is None,
        )
        return Served(pages(offer), ready.name, ready.feed)
