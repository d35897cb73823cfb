"""What taking a step back, or doing it again, leaves in the history of agreements."""

from collections.abc import Iterator, Sequence
from datetime import datetime

from sqlalchemy import Connection

from planner.domain.agreements.agreement import Agreement, Entry
from planner.domain.agreements.steps import Step
from planner.domain.changes import Change, ChangeSet
from planner.domain.ids import new_id
from planner.store.reads.agreements import belonging_to
from planner.store.reads.asking import one
from planner.store.reads.plan import people


class Told:
    """A step parted into lines of histories that stay, whatever becomes of it, and all ``others``.

    Lines come and go only with the whole agreement: ``gone`` are those of one that the step takes away.
    """

    def __init__(self, connection: Connection, changes: ChangeSet) -> None:
        self._connection = connection
        self._label = changes.label
        whole = {one.id: one for one in changes.changes if _comes_or_goes(one)}
        self._lines = [one for one in changes.changes if _agreement(one) not in {None, *whole}]
        taken = [id for id, one in whole.items() if one.after is None]
        self.gone = [line for id in taken for line in belonging_to(connection, Entry, id)]
        going = {line.id for line in self.gone}
        self.others = [one for one in changes.changes if one not in self._lines and one.id not in going]

    def lines(self, now: datetime) -> Iterator[Entry]:
        """For each agreement one line more, which says what was done with the step."""
        told: dict[str, list[Change]] = {}
        for change in self._lines:
            line = change.after
            if isinstance(line, Entry) and one(self._connection, Entry, line.id) is None:
                yield line  # it went with the whole agreement, which came back before
            else:
                told.setdefault(_agreement(change) or "", []).append(change)
        for id, changes in told.items():
            agreement = one(self._connection, Agreement, id)
            if agreement is not None:
                yield Entry(
                    id=new_id(),
                    agreement=id,
                    version=agreement.version,
                    person=self._whose(changes),
                    step=_step(changes[0]),
                    words=self._label,
                    created=now,
                )

    def _whose(self, changes: Sequence[Change]) -> str | None:
        """Whose step it was, where all its lines are of one person in the plan."""
        lines = [one.after or one.before for one in changes]
        whose = {line.person for line in lines if isinstance(line, Entry)} - {None}
        present = [person.id for person in people(self._connection) if person.id in whose]
        return present[0] if len(whose) == 1 and present else None


def _comes_or_goes(change: Change) -> bool:
    agreement = change.after or change.before
    return isinstance(agreement, Agreement) and (change.before is None or change.after is None)


def _agreement(change: Change) -> str | None:
    line = change.after or change.before
    return line.agreement if isinstance(line, Entry) else None


def _step(change: Change) -> Step:
    """A line that would come was taken back before; one that would go is taken back now."""
    if change.after is not None:
        return Step.REDONE
    return (
        Step.REDONE if isinstance(change.before, Entry) and change.before.step is Step.UNDONE else Step.UNDONE
    )
