"""Agreements for tests: words that say only what matters, and steps taken by both."""

from datetime import date, datetime
from typing import Any

from planner.domain.agreements.agreement import Agreement
from planner.domain.agreements.held_time import HeldTime
from planner.domain.agreements.kinds import AgreementKind, Part
from planner.domain.agreements.terms import Terms
from planner.domain.block import Block
from planner.domain.kinds import Kind
from planner.services.agreements.deciding import say_yes
from planner.services.agreements.reading import Whole, whole
from planner.services.agreements.writing import draft, drafted, propose
from planner.store.store import Store
from tests.helpers.plans import ANNA, BEN

SUNDAYS = HeldTime(
    kind=Kind.ME,
    who=(ANNA,),
    start=datetime(2027, 3, 14, 8),
    end=datetime(2027, 3, 14, 12),
    rule="FREQ=WEEKLY;BYDAY=SU",
)
SATURDAYS = HeldTime(
    part=Part.RETURN,
    title="Our Saturday",
    kind=Kind.US,
    who=(ANNA, BEN),
    start=datetime(2027, 3, 13, 19),
    end=datetime(2027, 3, 13, 22),
    rule="FREQ=WEEKLY;BYDAY=SA",
)
TRIAL = {"trial_from": date(2027, 3, 10), "trial_until": date(2027, 3, 30)}


def terms(**fields: Any) -> Terms:
    usual: dict[str, Any] = {
        "title": "Sunday mornings to write",
        "kind": AgreementKind.TIME,
        "whose": (ANNA,),
        "need": "I would like Sunday mornings to myself.",
    }
    return Terms(**usual | fields)


def begun(store: Store, **fields: Any) -> str:
    """The id of a draft of Anna's."""
    return drafted(draft(store, ANNA, terms(**fields))).id


def proposed(store: Store, **fields: Any) -> str:
    id = begun(store, **fields)
    propose(store, id, ANNA)
    return id


def agreed(store: Store, **fields: Any) -> str:
    """The id of one that both said yes to: tried if it has a trial."""
    id = proposed(store, **fields)
    both_say_yes(store, id)
    return id


def both_say_yes(store: Store, id: str) -> None:
    for person in (ANNA, BEN):
        say_yes(store, id, person)


def read(store: Store, id: str) -> Whole:
    found = whole(store, id)
    assert found is not None
    return found


def now(store: Store, id: str) -> Agreement:
    return read(store, id).agreement


def held(store: Store, id: str, *parts: Part) -> list[Block]:
    """The blocks it owns as those parts, what it is about where none is named."""
    wanted = parts or (Part.TIME,)
    return [one.block for one in read(store, id).blocks if one.part in wanted]
