"""What an agreement asks of the calendar, worked out from the state it is in."""

from collections.abc import Iterable
from datetime import date, datetime

from planner.domain.agreements.agreement import Agreement, Holding
from planner.domain.agreements.held_time import HeldTime
from planner.domain.agreements.kinds import AgreementState, Part
from planner.domain.agreements.terms import Terms
from planner.domain.block import Block
from planner.domain.kinds import Firmness, State
from planner.domain.recur.series import last_end
from planner.domain.values import dataclass

OPPOSITE = {Part.TIME: Part.RETURN, Part.RETURN: Part.TIME}


@dataclass(frozen=True, slots=True)
class Held:
    """What the calendar holds: ``times`` in that ``state``, on the days from ``first`` to ``until``.

    Either day may be None: it began before, it has no end. Blocks without a title of their own are called
    ``title``.
    """

    times: tuple[HeldTime, ...]
    title: str
    firmness: Firmness
    state: State
    first: date | None = None
    until: date | None = None


def solid(agreement: Agreement, terms: Terms | None) -> Held | None:
    """What holds by everybody's yes; ``terms`` are those in force. None where nothing does."""
    if terms is None or not agreement.holds or not terms.times:
        return None
    state = State.PLANNED if agreement.until is None else State.TRIAL
    first = terms.trial_from if agreement.until is not None else None
    return Held(terms.times, terms.title, terms.firmness, state, first, agreement.until)


def hollow(agreement: Agreement, newest: Terms, in_force: Terms | None) -> Held | None:
    """What is proposed and drawn hollow, where it differs from what is held already; else None."""
    if agreement.state is not AgreementState.PROPOSED or not newest.times:
        return None
    if in_force is not None and in_force.times == newest.times:
        return None
    return Held(
        newest.times, newest.title, newest.firmness, State.PROPOSED, newest.trial_from, newest.trial_until
    )


def goes_on(block: Block, now: datetime) -> bool:
    """Whether something of it may lie ahead at that wall time."""
    end = last_end(block)
    return end is None or end >= now


def partners(holdings: Iterable[Holding], block: str) -> tuple[str, ...]:
    """The blocks (ids) that are given for that block, or for which it is given: the other half of a pair."""
    known = list(holdings)
    parts = {OPPOSITE.get(one.part) for one in known if one.block == block}
    return tuple(one.block for one in known if one.part in parts)
