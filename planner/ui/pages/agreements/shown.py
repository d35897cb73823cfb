"""What the page shows: all agreements in rows, and the one that is open, as the plan has them now."""

from PySide6.QtCore import QObject, Signal, Slot

from planner.domain.agreements.kinds import AgreementState
from planner.domain.changes import ChangeSet, RecordKind
from planner.services.agreements.reading import Overview, Whole, overview, whole
from planner.services.in_use import OpenPlan
from planner.ui.session import Session

# An agreement says what its blocks do, whose it is and what both wrote on looking again.
TOUCHING = (
    RecordKind.PLAN,
    RecordKind.PERSON,
    RecordKind.BLOCK,
    RecordKind.OVERRIDE,
    RecordKind.ANSWER,
    RecordKind.AGREEMENT,
    RecordKind.VERSION,
    RecordKind.YES,
    RecordKind.ENTRY,
    RecordKind.HOLDING,
)


class Shown(QObject):
    """``renewed`` says that it was read anew."""

    renewed = Signal()

    def __init__(self, session: Session, parent: QObject) -> None:
        super().__init__(parent)
        self._session = session
        self._is_stale = True
        self._chosen: str | None = None
        self.overview: Overview | None = None
        self.whole: Whole | None = None

    @property
    def chosen(self) -> str | None:
        """The id of the agreement that is open."""
        return self._chosen

    def note(self, changes: ChangeSet | None) -> bool:
        """Whether what changed has to do with agreements; None stands for anything."""
        touched = changes is None or any(map(changes.touches, TOUCHING))
        self._is_stale |= touched
        return touched

    @Slot()
    def note_others(self) -> None:
        """Others sit here now."""
        self._is_stale = True

    def renew(self) -> bool:
        """Read what changed since; whether there was anything to read."""
        if not self._is_stale:
            return False
        here = self._session.here
        rows = self._session.ask(lambda plan: overview(plan, here))
        if rows is None:
            return False
        self.overview, self._is_stale = rows, False
        self._open(self._chosen)
        return True

    @Slot(object)
    def choose(self, agreement: str | None) -> None:
        """Open that one."""
        if agreement != self._chosen:
            self._chosen = agreement
            if not self.renew():
                self._open(agreement)

    def _open(self, agreement: str | None) -> None:
        """Read that one whole; the first where it is not there, or may not be seen."""
        known = [row.id for row in self.overview.rows] if self.overview is not None else []
        self._chosen = agreement if agreement in known else next(iter(known), None)
        self.whole = self._session.ask(self._found)
        self.renewed.emit()

    def _found(self, plan: OpenPlan) -> Whole | None:
        return None if self._chosen is None else whole(plan, self._chosen)

    @property
    def is_draft(self) -> bool:
        """Whether the one that is open is a draft, which is written on the spot."""
        return self.whole is not None and self.whole.agreement.state is AgreementState.DRAFT
