"""The JSON documents the command line answers with; other programs rely on every name in them."""

from collections.abc import Iterable, Mapping
from datetime import date, datetime
from typing import Any

from planner.domain.balance import Balance
from planner.domain.block import Block
from planner.domain.plan import Plan
from planner.domain.walltime import instant, zone
from planner.services.agenda import Agenda, Entry
from planner.services.agreements.reading import Whole

Document = dict[str, Any]


Owners = Mapping[str, str]


def agenda_document(agenda: Agenda, owners: Owners) -> Document:
    """``owners`` has by a block's id the title of the agreement that owns it."""
    return {
        "from": agenda.first.isoformat(),
        "to": agenda.end.isoformat(),
        "zone": agenda.plan.zone,
        "blocks": [entry_document(entry, agenda.plan, owners) for entry in agenda.entries],
    }


def week_document(agenda: Agenda, owners: Owners) -> Document:
    return agenda_document(agenda, owners) | {"balance": [_balance(balance) for balance in agenda.balance()]}


def agreements_document(found: Iterable[Whole]) -> Document:
    return {"agreements": [_agreement(one) for one in found]}


def _agreement(one: Whole) -> Document:
    return {
        "title": one.words.title,
        "kind": one.words.kind,
        "state": one.agreement.state,
        "version": one.agreement.version,
        "people": [*one.whose],
        "yes": [*one.yes_names],
        "review_on": _day(one.review_on),
        "trial_until": _day(one.trial[1]),
        "blocks": [held.block.uid for held in one.blocks],
    }


def _day(day: date | None) -> str | None:
    return None if day is None else day.isoformat()


def entry_document(entry: Entry, plan: Plan, owners: Owners) -> Document:
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
        "agreement": owners.get(entry.series.id),
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
