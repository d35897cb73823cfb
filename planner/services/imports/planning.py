"""What an import would write: worked out without writing any of it."""

from collections.abc import Iterable
from dataclasses import replace
from datetime import datetime
from functools import partial

from sqlalchemy import Connection

from planner.domain.kinds import Kind
from planner.interchange.ics.found import Guest
from planner.interchange.ics.read import CalendarFile
from planner.services.imports.asked import Asked
from planner.services.imports.calendars import Content, calendar_of
from planner.services.imports.events import Events, Understood
from planner.services.imports.known import Known
from planner.services.imports.ours import is_ours, left_as
from planner.services.imports.step import Step
from planner.store.reads.plan import the_plan
from planner.store.traces import Trace, traces


def step_of(
    connection: Connection, file: CalendarFile, asked: Asked, now: datetime, understood: Understood
) -> Step:
    """The step that takes the file in as it was asked, at ``now`` (UTC).

    What it had to understand for that is added to ``understood``.
    """
    everything, home = traces(connection), the_plan(connection).zone
    theirs = [trace for trace in everything if trace.source is not None and asked.who in trace.who]
    uids = {event.uid for event in file.events}
    anybody = Guest(who=asked.who, kind=Kind.DUTY, source=None, now=now, home=home)
    usable = partial(_usable, file, anybody)
    calendar = calendar_of(asked, Content(file.name, uids, usable), theirs)
    here = [trace for trace in theirs if trace.source == calendar]
    others, left = _others(asked, everything), {}
    if is_ours(file, everything):
        others = [*(trace for trace in everything if not trace.gone), *others]
        unknown = uids.difference(trace.uid for trace in (*others, *here))
        left = left_as(connection, unknown, everything, home, now)
    known = Known(here, others, left)
    source = None if asked.take_over else calendar
    guest = replace(anybody, kind=asked.kind or Kind.DUTY, source=source)
    work = Events(connection, known, guest, understood, set_kind=asked.kind is not None)
    step = Step(calendar, [*file.refused], known.size)
    for event in sorted(file.events, key=lambda event: known.left_as(event.uid) is not None):
        step.verdicts[work.take(event, step)] += 1
    step.left_over = known.left_over()
    if not asked.take_over:
        step.gone = known.unseen()
    return step


def _usable(file: CalendarFile, guest: Guest) -> set[str]:
    return {event.uid for event in file.events if event.taken(guest).series}


def _others(asked: Asked, everything: Iterable[Trace]) -> list[Trace]:
    """What counts beside a calendar: what was planned here, and what the person took over.

    Taking over brings back what was deleted of that; a calendar lets it lie in the trash.
    """
    own = [trace for trace in everything if trace.source is None]
    return [
        *(trace for trace in own if trace.gone and asked.take_over and asked.who in trace.who),
        *(trace for trace in own if not trace.gone and (asked.who in trace.who or trace.digest is None)),
    ]
