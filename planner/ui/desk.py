"""Which plan lies on the desk: opened, begun, left as it should be, and never in two windows."""

import logging
from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt, Signal, Slot
from PySide6.QtWidgets import QApplication

from planner.domain.errors import FileTrouble, Missing, UserError
from planner.services.in_use import PlanInUse
from planner.services.shelf import Shelf
from planner.ui.kit.settings import Settings
from planner.ui.one_window import OneWindow, OpenElsewhere, name_of
from planner.ui.session import Session

if TYPE_CHECKING:
    from planner.services.beginning import Beginning

LOG = logging.getLogger(__name__)


class Desk(QObject):
    """``opened`` hands over a Session, ``failed`` the FileTrouble of a plan that cannot be opened.

    ``welcomed`` hands over the path at which a plan is to be begun. What lay on the desk before stays until
    another plan is open. ``brought`` hands over the paths of calendars that are to be looked at in it.
    """

    opened = Signal(object)
    failed = Signal(object)
    welcomed = Signal(object)
    elsewhere = Signal(object)
    asked_for = Signal()
    brought = Signal(object)

    def __init__(self, shelf: Shelf, settings: Settings, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._shelf = shelf
        self._settings = settings
        self._session: Session | None = None
        self._held: OneWindow | None = None
        self._is_listening = False
        self._brought: tuple[Path, ...] = ()
        self.gave_way = False
        """Whether another window came forward instead, so that this one is not needed."""

    @property
    def shelf(self) -> Shelf:
        return self._shelf

    @property
    def session(self) -> Session | None:
        return self._session

    @property
    def is_sample(self) -> bool:
        """Whether what is open is kept nowhere."""
        return self._session is not None and self._session.in_use.backups is None

    @Slot()
    def listen(self) -> None:
        """Hear of it from now on when somebody starts the program again."""
        self._is_listening = True
        if self._held is not None:
            self._held.listen()
        brought, self._brought = self._brought, ()
        if brought:
            self.brought.emit(brought)

    def bring(self, calendars: Sequence[Path]) -> None:
        """Have these looked at in the plan that is opened next, by whatever window has it."""
        self._brought = tuple(calendars)

    def open_usual(self) -> None:
        """The plan of this user, which is begun if it is not there yet."""
        usual = self._shelf.usual
        if self._shelf.is_begun(usual):
            self.open(usual)
        elif self._session is None and (held := self._hold(usual)) is not None:
            # Held from now on, so that a second start finds the window that is asking.
            self._held = held
            self.welcomed.emit(usual)

    @Slot(object)
    def open(self, path: Path) -> None:
        if self._session is None:
            self._let_go()  # of what was only being asked about
        held = self._hold(path)
        if held is None:
            return
        try:
            in_use = self._shelf.open(path)
        except FileTrouble as trouble:
            held.let_go()
            held.deleteLater()
            self.failed.emit(trouble)
            return
        self._lay(in_use, held)
        self._settings.change(recent=self._settings.now.with_recent(path))

    @Slot()
    def open_sample(self) -> None:
        try:
            in_use = self._shelf.sample()
        except FileTrouble as trouble:
            self.failed.emit(trouble)
            return
        self._lay(in_use, None)

    def begin(self, path: Path, beginning: "Beginning") -> UserError | None:
        """A new plan at ``path``, opened at once; what is in its way where it could not be."""
        try:
            self._shelf.begin(path, beginning)
        except UserError as trouble:
            return trouble
        self.open(path)
        return None

    def bring_back(self, backup: Path, to: Path) -> None:
        """Let the plan at ``to`` be what ``backup`` holds, and open it."""
        try:
            self._shelf.bring_back(backup, to)
        except FileTrouble as trouble:
            self.failed.emit(trouble)
            return
        self.open(to)

    @Slot(object)
    def retry(self, trouble: FileTrouble) -> None:
        if isinstance(trouble, Missing) and trouble.path == self._shelf.usual:
            self.open_usual()
        else:
            self.open(trouble.path)

    @Slot()
    def clear(self) -> None:
        """Leave what is open as it should be left."""
        self.keep_unfinished()
        session, self._session = self._session, None
        if session is not None:
            for trouble in session.close():
                LOG.warning("A plan could not be tidied up: %s", type(trouble).__name__)
            session.deleteLater()
        self._let_go()

    @Slot()
    def keep_unfinished(self) -> None:
        """Save what is being typed, or keep it for the next time; what is open stays open."""
        typed_in = QApplication.focusWidget()
        if typed_in is not None:
            typed_in.clearFocus()  # so that a line that is being typed is finished while it can be kept
        if self._session is not None:
            self._session.unfinished.keep()

    def _let_go(self) -> None:
        held, self._held = self._held, None
        if held is not None:
            held.let_go()
            held.deleteLater()

    def _hold(self, path: Path) -> OneWindow | None:
        """The plan for this window alone; None where another one has it, or this one has it already."""
        try:
            held = OneWindow(path, self._shelf.folder / "locks", self, self._brought)
        except OpenElsewhere as trouble:
            if self._session is None or self._session.in_use.path != path:
                self.gave_way = trouble.raised and self._session is None
                self.elsewhere.emit(trouble)
            return None
        held.asked_for.connect(self.asked_for)
        held.brought.connect(self.brought)
        if self._is_listening:
            held.listen()
        return held

    def _lay(self, in_use: PlanInUse, held: OneWindow | None) -> None:
        self.clear()
        unfinished = self._shelf.folder / "unfinished" / f"{name_of(in_use.path)}.json"
        self._session = Session(in_use, self, unfinished if in_use.backups is not None else None)
        self._held = held
        # Whoever found out is still at work with it.
        self._session.lost.connect(self._lose, Qt.ConnectionType.QueuedConnection)
        self._session.start()
        self.opened.emit(self._session)

    @Slot(object)
    def _lose(self, trouble: FileTrouble) -> None:
        """The plan is gone, or cannot be read any more; what can still be saved of it becomes a backup."""
        if self._session is None or self._session.in_use.path != trouble.path:
            return
        if isinstance(trouble, Missing):
            self._session.rescue()
        self.clear()
        if isinstance(trouble, Missing):
            self.open(trouble.path)  # where another file may lie in its place, as after a restore
        else:
            self.failed.emit(self._shelf.with_way_back(trouble))
