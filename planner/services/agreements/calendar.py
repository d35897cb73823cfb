"""The time an agreement holds: its blocks follow every step, within the same transaction."""

from dataclasses import replace
from datetime import date, datetime, time, timedelta

from planner.domain.agreements.agreement import Agreement, Holding, Version, version_id
from planner.domain.agreements.held_time import HeldTime
from planner.domain.agreements.holding import Held, hollow, solid
from planner.domain.agreements.kinds import Part
from planner.domain.block import USUAL_VISIBILITY, Block
from planner.domain.editing.pattern import END_OF_DAY, Pattern, pattern_of, seen
from planner.domain.editing.split import split
from planner.domain.editing.values import Edit, Fresh, Series, edit_to
from planner.domain.ids import derived_id, new_id
from planner.domain.kinds import Kind, State
from planner.domain.recur.parse import parse
from planner.domain.walltime import wall_at
from planner.services.for_good import delete_block
from planner.services.series import edit_within
from planner.store.change import Transaction
from planner.store.reads.agreements import belonging_to
from planner.store.reads.plan import people, the_plan

LOOK_AGAIN = "Look again: {title}"
DAY = timedelta(days=1)


def hold(transaction: Transaction, before: Agreement, after: Agreement) -> None:
    """Bring the agreement's blocks from what ``before`` asks of the calendar to what ``after`` does.

    What lies behind stays as it was. Blocks that still say the same are left alone, with what was moved by
    hand in them.
    """
    calendar = _Calendar(transaction, after)
    was, now = calendar.solid(before), calendar.solid(after)
    if was != now:
        calendar.end(hollow=False)
        calendar.place(now, after.in_force)
    was, now = calendar.hollow(before), calendar.hollow(after)
    if was != now:
        calendar.end(hollow=True)
        calendar.place(now, after.version)
    title = calendar.words(after.version).title
    if (before.holds, before.review_on) != (after.holds, after.review_on):
        calendar.end_review()
        calendar.place_review(after.review_on if after.holds else None, title)


def release(transaction: Transaction, agreement: Agreement) -> None:
    """Let go of all its blocks: those to come are gone, the others are plain blocks from now on."""
    calendar = _Calendar(transaction, agreement)
    for is_hollow in (False, True):
        calendar.end(hollow=is_hollow)
    calendar.end_review()
    for left in belonging_to(transaction.connection, Holding, agreement.id):
        transaction.delete(left)


class _Calendar:
    """What the agreement holds at the moment of a transaction."""

    def __init__(self, transaction: Transaction, agreement: Agreement) -> None:
        self._transaction = transaction
        self._agreement = agreement
        self._home = the_plan(transaction.connection).zone
        self._now = wall_at(transaction.now, self._home).replace(fold=0)

    def words(self, number: int) -> Version:
        words = self._transaction.get(Version, version_id(self._agreement.id, number))
        if words is None:
            raise LookupError(f"no version {number}")
        return words

    def solid(self, agreement: Agreement) -> Held | None:
        return solid(agreement, self._in_force(agreement))

    def hollow(self, agreement: Agreement) -> Held | None:
        words = self._transaction.get(Version, version_id(agreement.id, agreement.version))
        return None if words is None else hollow(agreement, words, self._in_force(agreement))

    def _in_force(self, agreement: Agreement) -> Version | None:
        return None if agreement.in_force is None else self.words(agreement.in_force)

    def end(self, *, hollow: bool) -> None:
        """Take what lies ahead off the calendar: what was agreed, or what was only proposed."""
        for block in self._owned(Part.TIME, Part.RETURN):
            if hollow and block.state is State.PROPOSED:
                delete_block(self._transaction, block)
            elif not hollow and block.state is not State.PROPOSED:
                self._cut(block)

    def end_review(self) -> None:
        for block in self._owned(Part.REVIEW):
            if block.start > self._now:
                delete_block(self._transaction, block)

    def _owned(self, *parts: Part) -> list[Block]:
        """The agreement's blocks that are in the plan and not in the trash."""
        holdings = belonging_to(self._transaction.connection, Holding, self._agreement.id)
        blocks = (self._transaction.get(Block, one.block) for one in holdings if one.part in parts)
        return [block for block in blocks if block is not None and block.removed is None]

    def _cut(self, block: Block) -> None:
        """End the block before its first occurrence that is still to begin."""
        now = wall_at(self._transaction.now, block.zone or self._home).replace(fold=0)
        if not any(seen(block, self._home, now)):
            delete_block(self._transaction, block)
        elif block.repeats and (at := _next(block, now, self._home)) is not None:
            edit_within(self._transaction, block.id, lambda series, fresh: _before(series, at, fresh))

    def place(self, held: Held | None, number: int | None) -> None:
        """Put what is held on the calendar, as far as it lies ahead."""
        if held is None or number is None:
            return
        for one in held.times:
            block = self._block(one, held)
            if block is not None:
                self._put(block, number, one.part)

    def place_review(self, day: date | None, title: str) -> None:
        """A ritual on the day to look again, for everybody."""
        if day is None or day <= self._now.date():
            return
        start = datetime.combine(day, time())
        self._put(
            Block(
                id=new_id(),
                uid=new_id(),
                title=LOOK_AGAIN.format(title=title),
                kind=Kind.RITUAL,
                who=tuple(person.id for person in people(self._transaction.connection)),
                all_day=True,
                start=start,
                end=start + DAY,
                zone=None,
                created=self._transaction.now,
                changed=self._transaction.now,
            ),
            self._agreement.version,
            Part.REVIEW,
        )

    def _put(self, block: Block, number: int, part: Part) -> None:
        self._transaction.put(block)
        id = derived_id("holding", self._agreement.id, block.id)
        self._transaction.put(
            Holding(id=id, agreement=self._agreement.id, version=number, block=block.id, part=part)
        )

    def _block(self, one: HeldTime, held: Held) -> Block | None:
        """The block for one of the times; None where nothing of it lies ahead."""
        begin = max(one.start, self._now, datetime.combine(held.first or date.min, time()))
        start: datetime | None = one.start if one.start >= begin else None
        rule = None
        if one.rule is not None:
            read = parse(one.rule)
            start = Pattern(read, one.start).next_from(begin)
            rule = str(replace(read, until=_last(held.until, one)))
        if start is None or (held.until is not None and start.date() > held.until):
            return None
        return Block(
            id=new_id(),
            uid=new_id(),
            title=one.title or held.title,
            kind=one.kind,
            who=one.who,
            firmness=held.firmness,
            visibility=USUAL_VISIBILITY[one.kind],
            all_day=one.all_day,
            start=start,
            end=start + (one.end - one.start),
            zone=None if one.all_day else self._home,
            rule=rule,
            state=held.state,
            created=self._transaction.now,
            changed=self._transaction.now,
        )


def _last(day: date | None, one: HeldTime) -> datetime | None:
    return None if day is None else datetime.combine(day, time() if one.all_day else END_OF_DAY)


def _next(block: Block, now: datetime, home: str) -> datetime | None:
    """The first occurrence that begins then or later, None where all have begun."""
    pattern = pattern_of(block, home)
    by_rule = pattern.next_from(now) if pattern is not None else None
    return min((at for at in (by_rule, *block.added) if at is not None and at >= now), default=None)


def _before(series: Series, at: datetime, fresh: Fresh) -> Edit:
    before, _ = split(series, at, fresh)
    return edit_to(series, before)
