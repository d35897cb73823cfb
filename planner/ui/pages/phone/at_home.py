"""What phones keep fetching at home, served for as long as the window is open."""

from collections.abc import Iterable
from dataclasses import replace
from datetime import date
from functools import partial
from typing import Any

from PySide6.QtCore import QObject, QTimer, Signal, Slot

from planner.domain.changes import ChangeSet, RecordKind
from planner.domain.errors import UserError
from planner.domain.feed import Feed
from planner.services.beside import beside
from planner.services.sharing.feeds import day_at_home, feeds, wanted_of
from planner.services.sharing.share import Share
from planner.serving.cupboard import Cupboard
from planner.serving.listening import CannotServe
from planner.serving.server import Server
from planner.ui.pages.calendars.newest import Newest
from planner.ui.pages.page import Around
from planner.ui.pages.phone import network
from planner.ui.pages.phone.retiring import Retiring

# Where it is tried first to have the lasting addresses; none of the well-known programs is there.
USUAL_PORT = 28460
# In milliseconds: how often it is seen whether the address is still there, and tried again where it is not.
EVERY, SOON = 10_000, 3_000


class NoNetwork(UserError):
    """This computer is in none just now."""


class AtHome(QObject):
    """``changed`` says that there are others, or that the way to them changed.

    It follows the plan and the days. Where the address or the port is gone it tells why, and tries again.
    """

    changed = Signal()

    def __init__(self, around: Around, parent: QObject) -> None:
        super().__init__(parent)
        self._around = around
        self._server: Server | None = None
        self._shares: dict[str, tuple[Feed, Share]] = {}
        self._day: date | None = None
        self.feeds: tuple[Feed, ...] = ()
        self.trouble: UserError | None = None
        self._making = Newest(around.tools.tasks, self)
        self._retiring = Retiring(around.tools.tasks, self)
        self._look = QTimer(self)
        self._look.timeout.connect(self.look_after)
        self._making.done.connect(self._made)
        self._making.failed.connect(self._fail)
        around.session.changed.connect(self._follow)
        around.session.closing.connect(self._end)

    def address_of(self, feed: Feed) -> str:
        """Where a phone finds it now; empty while it cannot."""
        known = self._shares.get(feed.id)
        return known[1].address if known is not None and self._server is not None else ""

    def port(self) -> int:
        """Where a new one is to be served; as all are served together, where the others are.

        Raises UserError where there is no network, or no port.
        """
        if self.feeds:
            return self.feeds[0].port
        address = _address()
        try:
            free = Server(Cupboard(self._around.tools.clock), address, USUAL_PORT)
        except CannotServe:
            free = Server(Cupboard(self._around.tools.clock), address)
        free.stop()
        return int(free.port)

    @Slot()
    def renew(self) -> None:
        """Serve what there is in the plan now."""
        self.feeds = self._around.session.ask(feeds) or ()
        if self.feeds:
            self._serve()
        self._drop({feed.id for feed in self.feeds})
        if not self.feeds:
            self._look.stop()
            self.trouble = None
        self.changed.emit()

    @Slot()
    def look_after(self) -> None:
        """See whether the address, the port and the day are still the same."""
        server = self._server
        stays = server is not None and server.runs and server.address in network.home_addresses()
        if not stays or self._today() != self._day:
            self.renew()

    def _serve(self) -> None:
        try:
            server = self._server_at(_address(), self.feeds[0].port)
        except UserError as trouble:
            self._drop(set())
            self._retire()
            self._fail(trouble)
            self._look.start(SOON)
            return
        self.trouble = None
        today = self._today()
        for feed in self.feeds:
            before = self._shares.get(feed.id)
            if before is None or today != self._day or replace(before[0], name=feed.name) != feed:
                share = Share(server, wanted_of(feed, today), None, feed.token)
                self._shares[feed.id] = feed, share
        self._day = today
        if not server.runs:
            server.start()
        self._look.start(EVERY)
        self._make()

    def _server_at(self, address: str, port: int) -> Server:
        server = self._server
        if server is None or not server.runs or (server.address, server.port) != (address, port):
            self._shares = {}
            self._retire()
            self._server = Server(Cupboard(self._around.tools.clock), address, port)
            return self._server
        return server

    def _drop(self, wanted: set[str]) -> None:
        for id in self._shares.keys() - wanted:
            self._shares.pop(id)[1].stop()

    def _retire(self) -> None:
        server, self._server = self._server, None
        if server is not None:
            self._retiring.retire(server)

    def _today(self) -> date:
        day = self._around.session.ask(day_at_home)
        return day or self._around.tools.clock.now().date()

    def _make(self) -> None:
        if self._shares:
            shares = [share for _, share in self._shares.values()]
            self._making.ask(beside(self._around.session.plan, partial(_refresh, shares)))

    @Slot(object)
    def _follow(self, changes: ChangeSet | None) -> None:
        if changes is None or changes.touches(RecordKind.FEED):
            self.renew()
        else:
            self._make()

    @Slot(object)
    def _made(self, trouble: UserError | None) -> None:
        self.trouble = trouble
        self.changed.emit()

    @Slot(object)
    def _fail(self, trouble: UserError) -> None:
        self.trouble = trouble
        self.changed.emit()

    @Slot()
    def _end(self) -> None:
        self._look.stop()
        server, self._server = self._server, None
        self._shares = {}
        # What is still being made has nobody left to be told.
        self.blockSignals(True)
        if server is not None:
            server.stop()


def _address() -> str:
    """The usual one. Raises NoNetwork."""
    found = network.home_addresses()
    if not found:
        raise NoNetwork("This computer is in no network just now; phones find it again once it is.")
    return found[0]


def _refresh(shares: Iterable[Share], plan: Any) -> UserError | None:
    """All of them; what was in the way of the last one that could not be, whose last good copy stays."""
    trouble = None
    for share in shares:
        try:
            share.refresh(plan)
        except UserError as error:
            trouble = error
    return trouble
