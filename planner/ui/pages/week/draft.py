"""The week as it would be if a drag ended now, so that the balance can move along."""

from dataclasses import replace

from planner.domain.block import USUAL_VISIBILITY, Block
from planner.domain.frozen import like
from planner.domain.kinds import Kind
from planner.domain.occurrence import Occurrence, single
from planner.services.agenda import Agenda, Entry
from planner.ui.week.board import key_of
from planner.ui.week.intents import Copied, Created, Key, Moved, Put, Resized

Draft = Created | Moved | Copied | Resized


def drafted(agenda: Agenda, draft: Draft | None) -> Agenda:
    """The agenda with what the draft asks for; nothing of it has happened."""
    if draft is None:
        return agenda
    if isinstance(draft, Created):
        return replace(agenda, entries=(*agenda.entries, _new(agenda, draft)))
    puts = (draft.item,) if isinstance(draft, Resized) else draft.items
    entries = {key_of(entry): entry for entry in agenda.entries}
    there = [_put(agenda, entries[put.key], put) for put in puts if put.key in entries]
    gone: set[Key] = set() if isinstance(draft, Copied) else {put.key for put in puts}
    staying = (entry for key, entry in entries.items() if key not in gone)
    return replace(agenda, entries=(*staying, *there))


def _new(agenda: Agenda, draft: Created) -> Entry:
    kind = Kind.US if len(draft.who) > 1 else Kind.ME
    block = Block(
        id="draft",
        uid="draft",
        title="",
        kind=kind,
        who=draft.who,
        visibility=USUAL_VISIBILITY[kind],
        all_day=draft.all_day,
        start=draft.start,
        end=draft.end,
        zone=None if draft.all_day else agenda.plan.zone,
        created=agenda.plan.created,
        changed=agenda.plan.created,
    )
    return _entry(agenda, block, single(block, agenda.plan.zone), None)


def _put(agenda: Agenda, entry: Entry, put: Put) -> Entry:
    block = like(
        entry.occurrence.block, start=put.start, end=put.end, who=put.who, all_day=put.all_day, zone=put.zone
    )
    span = block.span(agenda.plan.zone)
    return _entry(agenda, block, entry.occurrence._replace(block=block, span=span), entry)


def _entry(agenda: Agenda, block: Block, occurrence: Occurrence, before: Entry | None) -> Entry:
    owners = tuple(person for person in agenda.people if person.id in block.who)
    return Entry(
        occurrence,
        before.series if before else block,
        owners,
        before.state if before else block.state,
    )
