"""What somebody touches who changes a block on the week: the agreement that owns it, and its other half."""

from planner.domain.agreements.agreement import Agreement, Holding, Version, standing, version_id
from planner.domain.agreements.holding import goes_on, partners
from planner.domain.agreements.kinds import Part, Standing
from planner.domain.block import Block
from planner.domain.values import dataclass
from planner.domain.walltime import wall_at
from planner.store.reads.agreements import belonging_to, holdings_of
from planner.store.reads.asking import one
from planner.store.reads.plan import the_plan
from planner.store.store import Store


@dataclass(frozen=True, slots=True)
class Touched:
    """The agreement that owns a block, and as which ``part`` of it.

    ``asks`` says whether it holds now, so that a change of the block is one of the agreement or of one week
    alone. ``partners`` are the blocks of the other half of a trade-off, which are to be asked about when
    this one is moved or dropped.
    """

    agreement: str
    title: str
    standing: Standing
    part: Part
    asks: bool
    partners: tuple[Block, ...]


def touched(store: Store, block_id: str) -> Touched | None:
    """What a change of that block touches; None where no agreement owns it."""
    with store.read() as connection:
        owned, plan = holdings_of(connection, [block_id]), the_plan(connection)
        agreement = one(connection, Agreement, owned[0].agreement) if owned else None
        if agreement is None:
            return None
        words = one(connection, Version, version_id(agreement.id, agreement.version))
        others = partners(belonging_to(connection, Holding, agreement.id), block_id)
        found = (one(connection, Block, id) for id in others)
        now = wall_at(store.clock.now(), plan.zone)
        blocks = tuple(
            block for block in found if block is not None and block.removed is None and goes_on(block, now)
        )
        return Touched(
            agreement=agreement.id,
            title="" if words is None else words.title,
            standing=standing(agreement, now.date()),
            part=owned[0].part,
            asks=agreement.holds and owned[0].part is not Part.REVIEW,
            partners=blocks,
        )
