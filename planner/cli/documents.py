"""The JSON documents the command line answers with; other programs rely on every name in them."""

from datetime import datetime
from typing import Any

from planner.domain.balance import Balance
from planner.domain.block import Block
from planner.domain.plan import Plan
from planner.domain.walltime import instant, zone
from planner.services.agenda import Agenda, Entry

Document = dict[str, Any]


def agenda_document(agenda: Agenda) -> Document:
    return {
        "from": agenda.first.isoformat(),
        "to": agenda.end.isoformat(),
        "zone": agenda.plan.zone,
        "blocks": [entry_document(entry, agenda.plan) for entry in agenda.entries],
    }


def week_document(agenda: Agenda) -> Document:
    return agenda_document(agenda) | {"balance": [_balance(balance) for balance in agenda.balance()]}


def entry_document(entry: Entry, plan: Plan) -> Document:
    block, recurrence_id, span = entry.occurrence.block, entry.occurrence.recurrence_id, entry.occurrence.span
    return {
        "uid": block.uid,
        "occurrence": None if recurrence_id is None else _recurrence_id(recurrence_id, entry.series, plan),
        "title": block.title,
        "kind": block.kind,
        "who": [person.name for person in entry.who],
        "start": _written(block.start, span.start, block, plan),
        "end": _written(block.end, span.end, block, plan),
        "zone": block.zone,
        "all_day": block.all_day,
        "firmness": block.firmness,
        "visibility": block.visibility,
        "state": entry.state,
        "agreement": None,
        "source": block.source,
    }


def _recurrence_id(wall: datetime, series: Block, plan: Plan) -> str:
    return _written(wall, instant(wall, series.zone, plan.zone), series, plan)


def _written(wall: datetime, moment: datetime, block: Block, plan: Plan) -> str:
    """A bare date for whole days; else the moment with the offset its zone has then."""
    if block.all_day:
        return wall.date().isoformat()
    return moment.astimezone(zone(block.zone or plan.zone)).isoformat()


def _balance(balance: Balance) -> Document:
    return {
        "who": balance.person.name,
        "me_minutes": balance.me_minutes,
        "friends_minutes": balance.friends_minutes,
        "us_minutes": balance.us_minutes,
        "wish_me": balance.person.wish_me,
        "wish_friends": balance.person.wish_friends,
        "wish_us": balance.person.wish_us,
    }
