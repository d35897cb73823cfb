"""What is about to leave, to be looked at before it does."""

from datetime import date, datetime

from planner.domain.leaving import Leaving
from planner.domain.occurrence import Occurrence, nth, single
from planner.domain.recur.nearest import nearest
from planner.domain.values import dataclass
from planner.services.agenda import Entry, today
from planner.services.calendar_file import Remembered, Wanted, calendar_file
from planner.services.exporting import Exported, counted
from planner.services.sharing.copies import Since, lines_of, since_last
from planner.store.reads.plan import people, the_plan
from planner.store.store import Store


@dataclass(frozen=True, slots=True)
class Preview:
    """Each block that leaves as it leaves, what is hidden of it blank, where it happens first.

    ``home`` is the zone of the plan, ``today`` the day it is there. ``since`` is what is otherwise than in
    the last copy for whom it is, None where there was none, and ``lines`` are what is kept of this one.
    """

    counted: Exported
    entries: tuple[Entry, ...]
    home: str
    today: date
    since: Since | None
    lines: tuple[str, ...]


def preview(store: Store, wanted: Wanted, remembered: Remembered | None = None) -> Preview:
    """What would leave; nothing is written. Raises UserError where it would be too much."""
    file = calendar_file(store, wanted, remembered)
    with store.read() as connection:
        plan, present = the_plan(connection), people(connection)
    begin = store.clock.now() if file.window is None else file.window.start
    entries = []
    for part in file.result.left:
        block = part.leaving.block
        occurrence = _first(part.leaving, begin, plan.zone)
        who = tuple(person for person in present if person.id in block.who)
        entries.append(Entry(occurrence, block, who, occurrence.block.state))
    entries.sort(key=lambda entry: (entry.occurrence.span.start, entry.series.title))
    leaving = [part.leaving for part in file.result.left]
    since = since_last(store, wanted.choice.reader, leaving)
    day = today(store, plan)
    return Preview(counted(file), tuple(entries), plan.zone, day, since, lines_of(leaving))


def _first(left: Leaving, begin: datetime, home: str) -> Occurrence:
    """As it happens from ``begin`` (UTC) on, or happened last."""
    block = left.block
    if not block.repeats:
        return single(block, home)
    changed = {one.occurrence: one for one in left.overrides}
    found = nearest(block, changed, begin, home, _any)
    return found or single(nth(block, block.start), home)


def _any(_occurrence: Occurrence) -> bool:
    return True
