"""One line of quick add, from its words to a block in the plan."""

from dataclasses import dataclass, replace
from datetime import datetime

from planner.domain.block import USUAL_VISIBILITY, Block
from planner.domain.changes import ChangeSet
from planner.domain.errors import UserError
from planner.domain.ids import new_id
from planner.domain.kinds import Firmness, State
from planner.domain.occurrence import Occurrence, nth, single
from planner.domain.plan import Plan
from planner.domain.quickadd import Draft, Reading, Setting, understand
from planner.domain.said import Say
from planner.domain.walltime import wall_at
from planner.services.agenda import Entry
from planner.services.blocks import add_block
from planner.store.reads.plan import people, the_plan
from planner.store.store import Store


class Unclear(UserError):
    """A line that was not understood, or not all of it. ``reading`` says which parts were."""

    def __init__(self, text: str, reading: Reading) -> None:
        super().__init__("{sentences}", sentences=" ".join(part.sentence for part in reading.unclear))
        self.text = text
        self.reading = reading


@dataclass(frozen=True, slots=True)
class Added:
    """What became of a line: how it was read, and the block (of a series, its first occurrence)."""

    text: str
    reading: Reading
    plan: Plan
    entry: Entry
    rule: str | None
    changes: ChangeSet


def read_line(store: Store, text: str, speaker: str | None = None, say: Say = str) -> Reading:
    """What the line would add. ``speaker`` is the id of whose it is where the text does not say.

    ``say`` says what is told of it in the language of who reads it.
    """
    with store.read() as connection:
        plan, present = the_plan(connection), people(connection)
    now = wall_at(store.clock.now(), plan.zone)
    setting = Setting(
        people=tuple(present), today=now.date(), now=now.time(), week_start=plan.week_start, speaker=speaker
    )
    return understand(text, setting, say)


def add_line(
    store: Store, text: str, speaker: str | None = None, state: State = State.PLANNED, say: Say = str
) -> Added:
    """Add what the line says, in that state. Raises Unclear rather than guess."""
    reading = read_line(store, text, speaker, say)
    if reading.draft is None:
        raise Unclear(text, reading)
    with store.read() as connection:
        plan, present = the_plan(connection), people(connection)
    block = replace(_block(reading.draft, plan.zone, store.clock.now()), state=state)
    changes = add_block(store, block)
    owners = tuple(person for person in present if person.id in block.who)
    first = _first(block, plan.zone)
    entry = Entry(first, block, owners, first.state_at(block.created))
    return Added(text, reading, plan, entry, block.rule, changes)


def _first(block: Block, home: str) -> Occurrence:
    if block.rule is None:
        return single(block, home)
    return Occurrence(nth(block, block.start), block.start, block.span(home))


def _block(draft: Draft, zone: str, now: datetime) -> Block:
    return Block(
        id=new_id(),
        uid=new_id(),
        title=draft.title,
        place=draft.place,
        kind=draft.kind,
        who=draft.who,
        firmness=draft.firmness or Firmness.FLEXIBLE,
        visibility=USUAL_VISIBILITY[draft.kind],
        all_day=draft.all_day,
        start=draft.start,
        end=draft.end,
        zone=None if draft.all_day else zone,
        rule=draft.rule,
        created=now,
        changed=now,
    )
