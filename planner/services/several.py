"""Several blocks at once: moved, copied or deleted together, one step to take back."""

from collections.abc import Callable, Iterable, Sequence
from dataclasses import field, replace
from datetime import datetime
from typing import TYPE_CHECKING, Any

from planner.domain.block import USUAL_VISIBILITY, Block
from planner.domain.changes import ChangeSet
from planner.domain.editing.values import Scope
from planner.domain.ids import new_id
from planner.domain.kinds import Firmness, Kind, State
from planner.domain.values import dataclass
from planner.store.reads.plan import the_plan
from planner.store.store import Store

if TYPE_CHECKING:
    from planner.services.series import EditOf


@dataclass(frozen=True, slots=True)
class Step:
    """What is to become of one block: of the occurrence ``at``, or as far as ``scope`` reaches."""

    block_id: str
    at: datetime | None
    scope: Scope
    fields: dict[str, Any] = field(default_factory=dict)


@dataclass(frozen=True, slots=True, kw_only=True)
class NewBlock:
    """A block as a gesture describes it; its kind follows from whose it is where none is given."""

    who: tuple[str, ...]
    start: datetime
    end: datetime
    all_day: bool
    title: str = ""
    kind: Kind | None = None
    state: State = State.PLANNED


def edit_several(store: Store, steps: Sequence[Step], label: str = "Edit blocks") -> ChangeSet:
    """Give each its fields, all or none. Raises UserError."""
    return _all(store, steps, label, _changed)


def delete_several(store: Store, steps: Sequence[Step], label: str = "Delete blocks") -> ChangeSet:
    """Delete each, all or none. Raises UserError."""
    return _all(store, steps, label, _deleted)


def place_block(store: Store, wanted: NewBlock) -> ChangeSet:
    """Put a new block where it was drawn. Raises UserError."""
    with store.change("Add block") as transaction:
        transaction.put(as_block(wanted, the_plan(transaction.connection).zone, transaction.now))
    return transaction.changes


def as_block(wanted: NewBlock, home: str, now: datetime) -> Block:
    """The block it would be in a plan whose zone is ``home``, made ``now`` (UTC)."""
    kind = wanted.kind or (Kind.US if len(wanted.who) > 1 else Kind.ME)
    return Block(
        id=new_id(),
        uid=new_id(),
        title=wanted.title,
        kind=kind,
        who=wanted.who,
        firmness=Firmness.FLEXIBLE,
        visibility=USUAL_VISIBILITY[kind],
        all_day=wanted.all_day,
        start=wanted.start,
        end=wanted.end,
        zone=None if wanted.all_day else home,
        state=wanted.state,
        created=now,
        changed=now,
    )


def add_copies(store: Store, blocks: Iterable[Block], state: State = State.PLANNED) -> ChangeSet:
    """New blocks like these, each once and the plan's own. Raises UserError."""
    with store.change("Copy") as transaction:
        for block in blocks:
            transaction.put(
                replace(
                    block,
                    id=new_id(),
                    uid=new_id(),
                    rule=None,
                    added=(),
                    dropped=(),
                    state=state,
                    source=None,
                    extra="",
                    digest=None,
                    sequence=0,
                    created=transaction.now,
                    changed=transaction.now,
                    removed=None,
                )
            )
    return transaction.changes


def _changed(step: Step) -> "EditOf":
    # How series are edited comes with the first edit: no window that only opens waits for it.
    from planner.domain.editing.edits import change  # noqa: PLC0415

    return lambda series, fresh: change(series, step.at, step.scope, step.fields, fresh)


def _deleted(step: Step) -> "EditOf":
    from planner.domain.editing.edits import delete  # noqa: PLC0415

    return lambda series, fresh: delete(series, step.at, step.scope, fresh)


def _all(store: Store, steps: Sequence[Step], label: str, edit_of: Callable[[Step], "EditOf"]) -> ChangeSet:
    from planner.services.series import edit_within  # noqa: PLC0415

    with store.change(label) as transaction:
        for step in steps:
            edit_within(transaction, step.block_id, edit_of(step))
    return transaction.changes
