"""One command for everything that can be taken back: what it does is in the ChangeSet it was made of."""

from collections.abc import Callable
from dataclasses import replace
from datetime import timedelta

from PySide6.QtGui import QUndoCommand

from planner.domain.changes import Change, ChangeSet

# How soon a step has to follow another to be one with it.
AT_ONCE = timedelta(seconds=1)
MERGED = 1

Apply = Callable[[ChangeSet], bool]


class ChangeCommand(QUndoCommand):
    """Of a change that is in the plan already; ``apply`` says whether it could be done."""

    def __init__(self, changes: ChangeSet, label: str, apply: Apply) -> None:
        super().__init__(label)
        self.changes = changes
        self._apply = apply
        self._is_done = True

    def redo(self) -> None:
        if self._is_done:  # Qt asks for it once when the command is pushed
            self._is_done = False
            return
        self._do(self.changes)

    def undo(self) -> None:
        self._do(self.changes.inverse())

    def id(self) -> int:
        return MERGED

    def mergeWith(self, other: QUndoCommand) -> bool:
        """A block pushed on by the same key again and again is one step."""
        if not isinstance(other, ChangeCommand) or other.text() != self.text():
            return False
        first, second = self.changes, other.changes
        pushed = _changed_only(first)
        if second.at - first.at > AT_ONCE or not pushed or pushed != _changed_only(second):
            return False
        self.changes = _joined(first, second)
        return True

    def _do(self, changes: ChangeSet) -> None:
        if not self._apply(changes):
            self.setObsolete(True)


def _changed_only(changes: ChangeSet) -> frozenset[str]:
    """The ids of what was changed; none where something came or went, which is a step of its own."""
    if any(change.before is None or change.after is None for change in changes.changes):
        return frozenset()
    return frozenset(change.id for change in changes.changes)


def _joined(first: ChangeSet, second: ChangeSet) -> ChangeSet:
    after = {change.id: change.after for change in second.changes}
    changes = tuple(Change(one.kind, one.id, one.before, after[one.id]) for one in first.changes)
    return replace(first, at=second.at, changes=changes)
