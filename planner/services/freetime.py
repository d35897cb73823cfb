"""When people have time: the next free slots in a plan, for one of them or for several."""

from datetime import date, timedelta
from itertools import islice

from planner.domain.errors import UserError
from planner.domain.free import Ask, Slot, free_slots
from planner.domain.walltime import LAST_DAY
from planner.services.agenda import agenda, today
from planner.store.reads.plan import the_plan
from planner.store.store import Store

DAY = timedelta(days=1)
AHEAD = 8 * 7 * DAY


def free_time(
    store: Store, ask: Ask, first: date | None = None, end: date | None = None, most: int = 5
) -> tuple[Slot, ...]:
    """The next slots from now on, ``most`` at most, in the days from ``first`` up to, not including, ``end``.

    Unless said otherwise that is from today, for eight weeks. Of hours that reach past midnight the day on
    which they begin counts; from today on, what is left of yesterday's is in. Raises UserError where ``end``
    lies before ``first``.
    """
    with store.read() as connection:
        plan = the_plan(connection)
    here = today(store, plan)
    begin = min(max(first or here, here), LAST_DAY)
    stop = min(end or begin + AHEAD, LAST_DAY)
    if first and end and end < first:
        raise UserError("The last day lies before the first; please swap them.")
    if stop <= begin:
        return ()
    if begin == here:
        begin -= DAY
    entries = agenda(store, begin, stop + DAY, ask.who).entries
    happening = (entry.occurrence for entry in entries)
    days = (begin + number * DAY for number in range((stop - begin).days))
    return tuple(islice(free_slots(ask, happening, days, store.clock.now(), plan.zone), most))
