"""The agreements of the sample plan: they own blocks that its week has anyway."""

from collections.abc import Sequence
from datetime import date, datetime, timedelta
from typing import Any

from planner.domain.agreements.agreement import (
    Agreement,
    Entry,
    Holding,
    Version,
    Yes,
    version_id,
    yes_id,
)
from planner.domain.agreements.held_time import HeldTime
from planner.domain.agreements.kinds import AgreementKind, AgreementState, Part, Shape
from planner.domain.agreements.steps import Step
from planner.domain.agreements.terms import TEXTS
from planner.domain.block import Block
from planner.domain.ids import new_id
from planner.domain.kinds import Firmness
from planner.domain.person import Person
from planner.store.change import Transaction

BEGAN = {AgreementState.TRIAL: Step.TRIAL_BEGAN, AgreementState.AGREED: Step.AGREED}
TALKED = timedelta(hours=1)


def put_agreement(
    transaction: Transaction,
    told: dict[str, Any],
    people: Sequence[Person],
    today: date,
    blocks: Sequence[Block],
) -> None:
    """Put one agreement, as the sample's file tells it, into a new plan."""
    state, author = AgreementState(told["state"]), people[told["by"]].id
    begun = transaction.now + timedelta(days=told["begun"])
    review = today + timedelta(days=told["review"]) if "review" in told else None
    is_tried = state is AgreementState.TRIAL
    agreement = Agreement(
        id=new_id(),
        author=author,
        state=state,
        in_force=1 if state in BEGAN else None,
        until=review if is_tried else None,
        review_on=review,
        created=begun,
    )
    held = {block: Part(told["holds"][block.title]) for block in blocks if block.title in told["holds"]}
    transaction.put(agreement)
    transaction.put(
        Version(
            id=version_id(agreement.id, 1),
            agreement=agreement.id,
            number=1,
            author=author,
            title=told["title"],
            kind=AgreementKind(told["kind"]),
            shape=Shape(told["shape"]),
            whose=tuple(people[place].id for place in told["whose"]),
            **{name: told.get(name, "") for name in TEXTS},
            firmness=Firmness(told.get("firmness", Firmness.FLEXIBLE)),
            trial_until=review if is_tried else None,
            review_on=None if is_tried else review,
            times=tuple(_time(block, part) for block, part in held.items()),
            created=begun,
        )
    )
    _put_story(transaction, agreement, people, begun)
    for block, part in held.items():
        transaction.put(Holding(id=new_id(), agreement=agreement.id, version=1, block=block.id, part=part))


def _time(block: Block, part: Part) -> HeldTime:
    return HeldTime(
        part=part,
        title=block.title,
        kind=block.kind,
        who=block.who,
        start=block.start,
        end=block.end,
        all_day=block.all_day,
        rule=block.rule,
    )


def _put_story(
    transaction: Transaction, agreement: Agreement, people: Sequence[Person], begun: datetime
) -> None:
    """It was proposed, everybody who was there said yes, and it began, an hour apart."""
    steps: list[tuple[Step, str | None]] = [(Step.PROPOSE, agreement.author)]
    if agreement.state in BEGAN:
        steps += [(Step.SAY_YES, person.id) for person in people]
        steps.append((BEGAN[agreement.state], None))
    for number, (step, person_id) in enumerate(steps):
        at = begun + number * TALKED
        if step is Step.SAY_YES and person_id is not None:
            id = yes_id(agreement.id, 1, person_id)
            transaction.put(Yes(id=id, agreement=agreement.id, version=1, person=person_id, created=at))
        transaction.put(
            Entry(id=new_id(), agreement=agreement.id, version=1, person=person_id, step=step, created=at)
        )
