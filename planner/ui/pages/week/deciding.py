"""The questions before a change, one after the other, and what comes of the answers."""

from collections.abc import Callable
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject, Signal, Slot
from PySide6.QtWidgets import QWidget

from planner.domain.editing.values import Scope
from planner.ui.pages.week.wish import Wish
from planner.ui.session import Session
from planner.ui.tools import Tools

if TYPE_CHECKING:
    from planner.ui.pages.week.questions import Firm, FirmSheet, ScopeSheet


class Deciding(QObject):
    """``asked`` tells that a question comes up.

    ``dropped`` tells that it was closed without an answer, so that nothing was done. ``told`` is a word
    about what was done for an agreement, or is to change of it; there is a way back from either.
    """

    asked = Signal()
    dropped = Signal()
    told = Signal(str)

    def __init__(self, tools: Tools, session: Session, page: QWidget) -> None:
        super().__init__(page)
        self._tools, self._session, self._page = tools, session, page
        self._wish: Wish | None = None
        self._over = page

    @property
    def is_asking(self) -> bool:
        return self._wish is not None

    @property
    def words(self) -> str:
        """What was typed for that about which a question is open."""
        return self._wish.words if self._wish is not None else ""

    def finish_unasked(self, wish: Wish) -> None:
        """Do it where nothing has to be asked, which nobody is there to answer."""
        if self.is_asking or wish.why or wish.repeating:
            return
        if wish.steps is not None:
            from planner.ui.pages.week.agreed.owned import owned  # noqa: PLC0415

            if owned(self._session, wish) is not None:
                return
        wish.finish(Scope.THIS)

    def decide(self, wish: Wish, over: QWidget | None = None) -> None:
        """Ask what has to be asked, on sheets above ``over``, then do it."""
        self._over = over or self._page
        if wish.why:
            from planner.ui.pages.week.questions import FirmSheet  # noqa: PLC0415

            self._ask(wish, FirmSheet(self._tools.keeper, wish, self._over), self._firm_decided)
        else:
            self._ask_agreement(wish)

    def _ask_agreement(self, wish: Wish) -> None:
        if wish.steps is None:
            self._ask_scope(wish)
            return
        from planner.ui.pages.week.agreed.flow import AgreedFlow  # noqa: PLC0415
        from planner.ui.pages.week.agreed.owned import owned  # noqa: PLC0415

        one = owned(self._session, wish)
        if one is None:
            self._ask_scope(wish)
            return
        self._wish = wish
        flow = AgreedFlow(self._tools, self._session, wish, one, self._over)
        flow.asked.connect(self.asked)
        flow.closed.connect(self._drop)
        flow.done.connect(self._taken)
        flow.told.connect(self.told)
        for over in (flow.closed, flow.done):
            over.connect(flow.deleteLater)
        flow.begin()

    def _ask_scope(self, wish: Wish) -> None:
        if wish.repeating:
            from planner.ui.pages.week.questions import ScopeSheet  # noqa: PLC0415

            self._ask(wish, ScopeSheet(self._tools.keeper, wish, self._over), self._scope_decided)
        else:
            wish.finish(Scope.THIS)

    def _ask(self, wish: Wish, sheet: "ScopeSheet | FirmSheet", decided: Callable[[Any], None]) -> None:
        self._wish = wish
        self.asked.emit()
        sheet.decided.connect(decided)
        sheet.rejected.connect(self._drop)
        sheet.open()

    @Slot()
    def _taken(self) -> Wish | None:
        wish, self._wish = self._wish, None
        return wish

    @Slot()
    def _drop(self) -> None:
        self._wish = None
        self.dropped.emit()

    @Slot(object)
    def _scope_decided(self, scope: Scope) -> None:
        wish = self._taken()
        if wish is not None:
            wish.finish(scope)

    @Slot(object)
    def _firm_decided(self, firm: "Firm") -> None:
        from planner.ui.pages.week.questions import Firm  # noqa: PLC0415

        wish = self._taken()
        if wish is None:
            return
        if firm is Firm.PROPOSE and wish.propose is not None:
            wish.propose()
        else:
            self._ask_agreement(wish)
