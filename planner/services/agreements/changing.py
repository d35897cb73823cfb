"""Changing an agreement where its time lies on the week: another proposal, with that time put elsewhere."""

from collections.abc import Mapping, Sequence
from dataclasses import replace
from typing import NamedTuple

from sqlalchemy import Connection

from planner.domain.agreements.agreement import Agreement, Holding, Version, version_id
from planner.domain.agreements.held_time import HeldTime
from planner.domain.agreements.holding import goes_on
from planner.domain.agreements.kinds import AgreementState, Part
from planner.domain.agreements.terms import Terms
from planner.domain.block import Block
from planner.domain.changes import ChangeSet
from planner.domain.editing.edits import change
from planner.domain.editing.values import Fresh, Scope, Series
from planner.domain.errors import Stale
from planner.domain.ids import new_id
from planner.domain.kinds import State
from planner.domain.recur.parse import parse
from planner.domain.walltime import wall_at
from planner.services.agenda import today
from planner.services.agreements.deciding import USUAL_REVIEW
from planner.services.agreements.writing import Proposal, adjust, counter
from planner.services.several import Step
from planner.store.reads.agreements import belonging_to, holdings_of
from planner.store.reads.asking import one
from planner.store.reads.plan import overrides_of, the_plan
from planner.store.store import Store


def change_held(store: Store, steps: Sequence[Step], person_id: str, *, drops: bool = False) -> ChangeSet:
    """Propose the agreement anew, by that person, with blocks it owns as the steps have them.

    Every step reaches as far as the agreement does; ``drops`` says that these blocks are to go. What holds
    goes on holding until everybody has said yes. Raises UserError, and Stale where nothing owns the block.
    """
    with store.read() as connection:
        owned = holdings_of(connection, [steps[0].block_id])
        agreement = one(connection, Agreement, owned[0].agreement) if owned else None
        if agreement is None:
            raise Stale("This block belongs to no agreement any more; please look at it anew.")
        terms = _Changing(connection, store, agreement).terms({step.block_id: step for step in steps}, drops)
    proposal = Proposal(person_id, terms)
    if agreement.state is AgreementState.PROPOSED:
        return counter(store, agreement.id, proposal)
    return adjust(store, agreement.id, proposal)


class _Owned(NamedTuple):
    block: Block
    part: Part


class _Changing:
    """The agreement at the moment of reading."""

    def __init__(self, connection: Connection, store: Store, agreement: Agreement) -> None:
        self._connection, self._agreement = connection, agreement
        plan = the_plan(connection)
        self._home, self._today = plan.zone, today(store, plan)
        self._now = store.clock.now()

    def terms(self, steps: Mapping[str, Step], drops: bool) -> Terms:
        newest = self._words(self._agreement.version)
        titles = {newest.title}
        if self._agreement.in_force is not None:
            titles.add(self._words(self._agreement.in_force).title)
        owned = [one for one in self._blocks(steps) if not (drops and one.block.id in steps)]
        times = [self._held(self._changed(one, steps), titles) for one in owned]
        return replace(self._still_to_come(newest.terms), times=tuple(times))

    def _words(self, number: int) -> Version:
        words = one(self._connection, Version, version_id(self._agreement.id, number))
        if words is None:
            raise Stale("The words of this agreement are no longer in the plan.")
        return words

    def _blocks(self, steps: Mapping[str, Step]) -> list[_Owned]:
        """What is on the calendar as those are: what holds, or what is only proposed."""
        held = []
        for holding in belonging_to(self._connection, Holding, self._agreement.id):
            block = one(self._connection, Block, holding.block)
            if block is not None and block.removed is None and holding.part is not Part.REVIEW:
                held.append(_Owned(block, holding.part))
        hollow = any(one.block.state is State.PROPOSED for one in held if one.block.id in steps)
        now = wall_at(self._now, self._home).replace(fold=0)
        return [
            one
            for one in held
            if one.block.id in steps
            or ((one.block.state is State.PROPOSED) == hollow and goes_on(one.block, now))
        ]

    def _changed(self, owned: _Owned, steps: Mapping[str, Step]) -> _Owned:
        step = steps.get(owned.block.id)
        if step is None:
            return owned
        overrides = tuple(overrides_of(self._connection, [owned.block.id]))
        fresh = Fresh(id=new_id(), uid=new_id(), now=self._now, home=self._home)
        edit = change(Series(owned.block, overrides), step.at, Scope.ALL, step.fields, fresh)
        return owned._replace(block=next(record for record in edit.put if isinstance(record, Block)))

    def _held(self, owned: _Owned, titles: set[str]) -> HeldTime:
        """The block as words of an agreement have it, in wall time where the plan is at home."""
        block, rule = owned.block, owned.block.rule
        start = block.start
        if not block.all_day and block.zone is not None:
            start = wall_at(block.span(self._home).start, self._home).replace(fold=0)
        return HeldTime(
            part=owned.part,
            title="" if block.title in titles else block.title,
            kind=block.kind,
            who=block.who,
            start=start,
            end=start + (block.end - block.start),
            all_day=block.all_day,
            rule=None if rule is None else str(replace(parse(rule), until=None, count=None)),
        )

    def _still_to_come(self, terms: Terms) -> Terms:
        """The words without days that have gone by, which nobody could say yes to any more."""
        agreement, review = self._agreement, terms.review_on
        began = agreement.version == agreement.in_force
        until = agreement.until if began else terms.trial_until
        if until is None or until < self._today:
            terms = replace(terms, trial_from=None, trial_until=None)
        else:
            terms = replace(terms, trial_until=until)
        if review is not None and review < self._today:
            terms = replace(terms, review_on=self._today + USUAL_REVIEW)
        return terms
