"""How much of their time each person has for themselves, for friends and together; never a score."""

from collections.abc import Iterable
from datetime import timedelta

from planner.domain.kinds import Kind, State
from planner.domain.occurrence import Occurrence
from planner.domain.person import Person
from planner.domain.span import Span, union
from planner.domain.values import dataclass

NOT_HAD = frozenset({State.CANCELLED, State.MISSED, State.PROPOSED})
# In the order in which a balance has them.
COUNTED = (Kind.ME, Kind.FRIENDS, Kind.US)


@dataclass(frozen=True, slots=True)
class Balance:
    """Minutes one person has, beside what that same person wishes for (``person.wish_…``)."""

    person: Person
    me_minutes: int
    friends_minutes: int
    us_minutes: int


def balance_of(person: Person, happening: Iterable[tuple[Occurrence, State]], window: Span) -> Balance:
    """The person's balance in the UTC window.

    Blocks of one kind that overlap count once, and only as far as they lie inside the window. All-day,
    cancelled, missed and proposed ones do not count.
    """
    spans: dict[Kind, list[Span]] = {kind: [] for kind in COUNTED}
    for occurrence, state in happening:
        block = occurrence.block
        if block.kind in spans and person.id in block.who and not block.all_day and state not in NOT_HAD:
            part = occurrence.span.clip(window)
            if part:
                spans[block.kind].append(part)
    return Balance(person, *map(_minutes, spans.values()))


def _minutes(spans: Iterable[Span]) -> int:
    return int(sum((span.length for span in union(spans)), timedelta()) / timedelta(minutes=1))
