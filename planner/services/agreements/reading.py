"""Reading agreements: all of them in rows, one of them whole, and what is due."""

from collections import defaultdict
from collections.abc import Iterable, Sequence
from datetime import date, datetime, time, timedelta

from sqlalchemy import Connection

from planner.domain.agreements.agreement import Agreement, Entry, Holding, Version, Yes, standing
from planner.domain.agreements.holding import goes_on
from planner.domain.agreements.kinds import AgreementState, Part, Standing
from planner.domain.agreements.sifting import Row, row
from planner.domain.agreements.steps import Step, possible
from planner.domain.agreements.weeks import Week, weeks
from planner.domain.block import Block, Override
from planner.domain.occurrence import Occurrence
from planner.domain.person import Person
from planner.domain.plan import Plan
from planner.domain.recur.series import occurrences
from planner.domain.span import Span
from planner.domain.text import NEVER_STORED
from planner.domain.values import dataclass
from planner.services.agenda import today
from planner.store.reads.agreements import belonging_to, newest_versions, newest_yeses, versions_with
from planner.store.reads.asking import all_of, one
from planner.store.reads.plan import derived, overrides_of, people, the_plan
from planner.store.store import Store

# Of a history longer than that the latest part is told week by week.
MOST_WEEKS = timedelta(weeks=104)
MOST_FOUND = 60


@dataclass(frozen=True, slots=True)
class Overview:
    """Every agreement that may be seen, the one with the newest words first; of one day by their titles."""

    people: tuple[Person, ...]
    today: date
    rows: tuple[Row, ...]


@dataclass(frozen=True, slots=True)
class HeldBlock:
    """A block the agreement owns, as which part of it, and for which version."""

    block: Block
    part: Part
    version: int


@dataclass(frozen=True, slots=True, kw_only=True)
class Whole:
    """One agreement with all that belongs to it.

    ``people`` are those in the plan, all of whom are asked for a yes; ``names`` also has those in the trash,
    by their ids. ``versions`` begin with the first, and so do ``entries``. ``yes`` are those to the newest
    version. ``blocks`` are those in the plan, hollow ones too, and ``weeks`` how its time was kept so far.
    """

    agreement: Agreement
    standing: Standing
    plan: Plan
    today: date
    people: tuple[Person, ...]
    names: dict[str, str]
    versions: tuple[Version, ...]
    yes: tuple[Yes, ...]
    entries: tuple[Entry, ...]
    blocks: tuple[HeldBlock, ...]
    weeks: tuple[Week, ...]

    @property
    def words(self) -> Version:
        """The newest."""
        return self.versions[-1]

    @property
    def trial(self) -> tuple[date | None, date | None]:
        """The first and the last day of the trial of its newest words; None where they have no such day."""
        last = self.agreement.until if self._is_in_force else self.words.trial_until
        return (None, None) if last is None else (self.words.trial_from, last)

    @property
    def review_on(self) -> date | None:
        """The day on which its newest words are looked at again."""
        return self.agreement.review_on if self._is_in_force else self.words.review_on

    @property
    def _is_in_force(self) -> bool:
        return self.agreement.in_force == self.agreement.version

    @property
    def held(self) -> tuple[Block, ...]:
        """The blocks that hold time from today on, hollow ones too, without the day to look again."""
        begin = datetime.combine(self.today, time())
        return tuple(
            one.block for one in self.blocks if one.part is not Part.REVIEW and goes_on(one.block, begin)
        )

    @property
    def whose(self) -> tuple[str, ...]:
        """The names of those it is mostly about: everybody in the plan where it names nobody."""
        named = tuple(self.names[id] for id in self.words.whose)
        return named or tuple(person.name for person in self.people)

    @property
    def yes_names(self) -> tuple[str, ...]:
        """The names of those who said yes to its newest words."""
        return tuple(self.names[yes.person] for yes in self.yes)

    def possible(self, person_id: str) -> frozenset[Step]:
        """The steps that person can take now."""
        return possible(self.agreement.state, by_author=self.agreement.author == person_id)


@dataclass(frozen=True, slots=True)
class Due:
    """An agreement that wants to be looked at again on the day ``on``, or since; a trial that ends then."""

    id: str
    title: str
    on: date
    is_trial: bool


def may_see(agreement: Agreement, here: str | None) -> bool:
    """Whether it is shown to ``here``: a draft only to its author, and while nobody else is here.

    ``here`` is the person (id) who sits there alone, None for everyone.
    """
    return agreement.state is not AgreementState.DRAFT or (here is not None and agreement.author == here)


def overview(store: Store, here: str | None = None) -> Overview:
    """All agreements in rows, as ``here`` may see them (see ``may_see``)."""
    with store.read() as connection:
        plan, present = the_plan(connection), tuple(people(connection))
        day = today(store, plan)
        kept = derived(connection).setdefault(__name__, {})
        if (here, day) not in kept:
            rows = _rows(connection, newest_versions(connection), here, day)
            by_title = sorted(rows, key=lambda one: (one.title.casefold(), one.id))
            kept[here, day] = tuple(sorted(by_title, key=lambda one: one.since, reverse=True))
    return Overview(present, day, kept[here, day])


def find_agreements(store: Store, text: str, here: str | None = None) -> tuple[Row, ...]:
    """Those whose newest words hold what is looked for, as ``here`` may see them; the newest first.

    Each word of ``text`` is to begin a word.
    """
    typed = NEVER_STORED.sub(" ", text).split()
    with store.read() as connection:
        day = today(store, the_plan(connection))
        # A draft of somebody else does not use up the room of what is to be seen.
        found = versions_with(connection, typed, len(all_of(connection, Agreement)) or 1)
        return tuple(_rows(connection, found, here, day)[:MOST_FOUND])


def whole(store: Store, agreement_id: str) -> Whole | None:
    """One agreement with all that belongs to it; None where it is gone."""
    with store.read() as connection:
        agreement = one(connection, Agreement, agreement_id)
        if agreement is None:
            return None
        plan = the_plan(connection)
        held = _blocks(connection, agreement_id)
        versions = belonging_to(connection, Version, agreement_id)
        yeses = belonging_to(connection, Yes, agreement_id)
        entries = belonging_to(connection, Entry, agreement_id)
        day = today(store, plan)
        return Whole(
            agreement=agreement,
            standing=standing(agreement, day),
            plan=plan,
            today=day,
            people=tuple(people(connection)),
            names={person.id: person.name for person in all_of(connection, Person)},
            versions=tuple(sorted(versions, key=lambda version: version.number)),
            yes=tuple(
                sorted(
                    (yes for yes in yeses if yes.version == agreement.version), key=lambda yes: yes.created
                )
            ),
            entries=tuple(sorted(entries, key=lambda entry: entry.created)),
            blocks=held,
            weeks=_weeks(connection, held, plan, store.clock.now()),
        )


def shared(store: Store) -> tuple[Whole, ...]:
    """Every agreement but the drafts, whole: for what leaves the plan."""
    with store.read() as connection:
        ids = [one.id for one in all_of(connection, Agreement) if one.state is not AgreementState.DRAFT]
    found = (whole(store, id) for id in ids)
    return tuple(
        sorted((one for one in found if one is not None), key=lambda one: (one.words.title, one.agreement.id))
    )


def due(store: Store, by: date | None = None) -> tuple[Due, ...]:
    """What wants to be looked at again by that day, today where it is None; the earliest first."""
    with store.read() as connection:
        last = by or today(store, the_plan(connection))
        titles = {words.agreement: words.title for words in newest_versions(connection)}
        found = [
            Due(one.id, titles[one.id], one.review_on, one.until is not None)
            for one in all_of(connection, Agreement)
            if one.holds and one.review_on is not None and one.review_on <= last
        ]
    return tuple(sorted(found, key=lambda one: (one.on, one.title)))


def owners(store: Store, blocks: Iterable[str]) -> dict[str, str]:
    """By the ids of blocks the titles of the agreements that own them; of a draft it says nothing."""
    ids = set(blocks)
    with store.read() as connection:
        seen = {one.id for one in all_of(connection, Agreement) if one.state is not AgreementState.DRAFT}
        titles = {words.agreement: words.title for words in newest_versions(connection)}
        return {
            holding.block: titles[holding.agreement]
            for holding in all_of(connection, Holding)
            if holding.block in ids and holding.agreement in seen
        }


def _rows(connection: Connection, found: Sequence[Version], here: str | None, day: date) -> list[Row]:
    agreements = {one.id: one for one in all_of(connection, Agreement)}
    yeses: defaultdict[str, list[str]] = defaultdict(list)
    for yes in newest_yeses(connection):
        yeses[yes.agreement].append(yes.person)
    return [
        row(agreement, words, yeses[agreement.id], day)
        for words in found
        if may_see(agreement := agreements[words.agreement], here)
    ]


def _blocks(connection: Connection, agreement_id: str) -> tuple[HeldBlock, ...]:
    held = []
    for holding in belonging_to(connection, Holding, agreement_id):
        block = one(connection, Block, holding.block)
        if block is not None and block.removed is None:
            held.append(HeldBlock(block, holding.part, holding.version))
    return tuple(sorted(held, key=lambda one: (one.block.start, one.part, one.block.id)))


def _weeks(connection: Connection, held: Iterable[HeldBlock], plan: Plan, now: datetime) -> tuple[Week, ...]:
    own = [one.block for one in held if one.part is Part.TIME]
    if not own:
        return ()
    changed = overrides_of(connection, [block.id for block in own])
    window = Span(now - MOST_WEEKS, now)
    found: list[Occurrence] = []
    for block in own:
        mine: dict[datetime, Override] = {each.occurrence: each for each in changed if each.block == block.id}
        found += occurrences(block, mine, window, plan.zone)
    return weeks(found, now, plan.week_start)
