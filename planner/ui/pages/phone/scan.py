"""What is shared for some minutes under one address, whether its sheet is open or not."""

from datetime import datetime, timedelta

from PySide6.QtCore import QObject, QTimer, Signal, Slot

from planner.domain.errors import UserError
from planner.services.beside import beside
from planner.services.exporting import Wanted
from planner.services.sharing.share import Share
from planner.serving.cupboard import Cupboard
from planner.serving.server import Server
from planner.ui.pages.calendars.newest import Newest
from planner.ui.pages.page import Around
from planner.ui.pages.phone.retiring import Retiring

LENGTH = timedelta(minutes=10)
EVERY = 1000


class Scan(QObject):
    """``changed`` says that it began or ended, or that something went wrong; ``passed``, that a second did.

    It follows the plan until its time is up, it is stopped, or the plan is closed.
    """

    changed = Signal()
    passed = Signal()

    def __init__(self, around: Around, parent: QObject) -> None:
        super().__init__(parent)
        self._around = around
        self._server: Server | None = None
        self._share: Share | None = None
        self._until: datetime | None = None
        self._is_ready = False
        self.wanted: Wanted | None = None
        self.chosen: tuple[object, ...] | None = None
        """What was chosen for it, as the options have it, so that they can be shown again."""
        self.here: str | None = None
        """Who sat here alone when it began."""
        self.trouble: UserError | None = None
        """Why it is not as it should be; what was ready before goes on being served."""
        self._making = Newest(around.tools.tasks, self)
        self._retiring = Retiring(around.tools.tasks, self)
        self._clock = QTimer(self)
        self._clock.setInterval(EVERY)
        self._clock.timeout.connect(self._pass)
        self._making.done.connect(self._ready)
        self._making.failed.connect(self._fail)
        around.session.changed.connect(self._follow)
        around.session.closing.connect(self._end)

    @property
    def address(self) -> str:
        """Where a phone finds it; empty while there is nothing to be found."""
        return self._share.address if self._share is not None and self._is_ready else ""

    @property
    def is_shared(self) -> bool:
        return self._share is not None

    @property
    def seconds_left(self) -> int:
        if self._until is None:
            return 0
        return max(round((self._until - self._around.tools.clock.now()).total_seconds()), 0)

    @property
    def was_fetched(self) -> bool:
        return self._share is not None and self._share.was_fetched

    @property
    def is_reachable(self) -> bool:
        """Whether this computer still has the address."""
        return self._server is not None and self._server.is_reachable

    def begin(self, wanted: Wanted, address: str, chosen: tuple[object, ...] | None = None) -> None:
        """Share that at one of this computer's addresses, under a new secret; what was shared before ends.

        Who was given the address of something else does not come to see this.
        """
        before = self._share
        self.wanted, self.chosen, self.here = wanted, chosen, self._around.session.here
        self.trouble, self._is_ready, self._share = None, False, None
        try:
            server = self._server_at(address)
        except UserError as trouble:
            self._let_go(before)
            self._fail(trouble)
            return
        self._until = self._around.tools.clock.now() + LENGTH
        self._share = Share(server, wanted, self._until)
        self._let_go(before)
        if not server.runs:
            server.start()
        self._clock.start()
        self._follow()
        self.changed.emit()

    @Slot()
    def stop(self) -> None:
        """Let nobody have it any more, from now on."""
        share, self._share = self._share, None
        self._until, self._is_ready = None, False
        self._clock.stop()
        self._let_go(share)
        self.changed.emit()

    def _server_at(self, address: str) -> Server:
        if self._server is None or not self._server.runs or self._server.address != address:
            if self._server is not None:
                self._retiring.retire(self._server)
                self._server = None
            self._server = Server(Cupboard(self._around.tools.clock), address)
        return self._server

    def _let_go(self, share: Share | None) -> None:
        if share is not None:
            share.stop()

    @Slot()
    def _follow(self) -> None:
        if self._share is not None:
            self._making.ask(beside(self._around.session.plan, self._share.refresh))

    @Slot()
    def _ready(self) -> None:
        if self._share is not None:
            self._is_ready, self.trouble = True, None
            self.changed.emit()

    @Slot(object)
    def _fail(self, trouble: UserError) -> None:
        self.trouble = trouble
        self.changed.emit()

    @Slot()
    def _pass(self) -> None:
        if not self.seconds_left:
            self.stop()
        else:
            self.passed.emit()

    @Slot()
    def _end(self) -> None:
        self.stop()
        # What is still being made has nobody left to be told.
        self.blockSignals(True)
        server, self._server = self._server, None
        if server is not None:
            server.stop()
