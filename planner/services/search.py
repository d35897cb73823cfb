"""Finding blocks by what is written on them."""

from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import date, datetime
from typing import NamedTuple

from sqlalchemy import Connection

from planner.domain.block import Block, Override
from planner.domain.curtain import level_here
from planner.domain.kinds import State, Visibility
from planner.domain.matching import match_all, matches, words_of
from planner.domain.occurrence import Occurrence, nth, single
from planner.domain.person import Person
from planner.domain.recur.nearest import nearest
from planner.domain.recur.series import occurrences
from planner.domain.text import NEVER_STORED
from planner.services.agenda import Entry, today
from planner.store.reads.asking import one
from planner.store.reads.plan import overrides_of, people, the_plan
from planner.store.reads.search import nearest_with, reworded, search
from planner.store.store import Store

# More than that nobody reads, and every letter typed has to be answered at once.
MOST = 60
# So many times more are asked for where too much of what was found is left out.
MORE = 4
Changed = Mapping[datetime, Override]


class Hit(NamedTuple):
    """What was found, as it happens next or, where it is over, happened last; ``ahead`` tells which."""

    entry: Entry
    ahead: bool


@dataclass(frozen=True, slots=True)
class Found:
    """What is to come by nearness, then what is over, the latest first.

    ``words`` are what was looked for (see ``domain.matching``); ``more`` says that there is more than this.
    """

    words: tuple[str, ...]
    hits: tuple[Hit, ...]
    more: bool
    home: str
    today: date


def find(store: Store, text: str, limit: int = 200) -> list[Block]:
    """Blocks not in the trash whose title, note or place has words that begin with each word of ``text``.

    Case and accents do not count; a series is found once; the latest come first.
    """
    words = NEVER_STORED.sub(" ", text).split()
    with store.read() as connection:
        return search(connection, words, limit)


def look_up(store: Store, text: str, here: str | None = None, limit: int = MOST) -> Found:
    """What ``find`` finds, each where it is nearest to now, and the occurrences worded unlike their series.

    What was cancelled, and what belongs to nobody who is still in the plan, is left out, and so is whatever
    is hidden from ``here``, the person (id) who sits there alone; None for everyone.
    """
    typed = NEVER_STORED.sub(" ", text)
    words, now = words_of(typed), store.clock.now()
    with store.read() as connection:
        plan, present = the_plan(connection), people(connection)
        setting = _Setting(words, now, plan.zone, present, here)
        most, hits, enough = limit + 1, [], False
        while not enough:
            blocks = nearest_with(connection, typed.split(), now, most)
            hits = _hits(connection, blocks, setting)
            # What is left out does not use up the room of what is to be seen.
            enough = len(hits) > limit or len(blocks) < most
            most *= MORE
    hits.sort(key=lambda hit: _order(hit.entry.occurrence, now))
    return Found(words, tuple(hits[:limit]), len(hits) > limit, plan.zone, today(store, plan))


class _Setting(NamedTuple):
    """What is looked for, when (UTC), in the plan of what zone and whose, and who sits there alone."""

    words: Sequence[str]
    now: datetime
    home: str
    present: Sequence[Person]
    here: str | None


def _hits(connection: Connection, blocks: Sequence[Block], setting: _Setting) -> list[Hit]:
    """What may be seen of these blocks, and of the series that only in an occurrence say the words."""
    words, now, home, present, here = setting
    seen = [block for block in blocks if level_here(block, here) is Visibility.ALL]
    changed = _by_series(overrides_of(connection, [block.id for block in seen if block.repeats]))
    near = [(block, _nearest(block, changed[block.id], words, now, home)) for block in seen]
    near += _reworded(connection, {block.id for block in blocks}, words, now, home)
    hits = []
    for block, occurrence in near:
        if occurrence is None or _is_hidden(block, occurrence, here):
            continue
        owners = tuple(person for person in present if person.id in occurrence.block.who)
        if owners:
            entry = Entry(occurrence, block, owners, occurrence.state_at(now))
            hits.append(Hit(entry, _is_ahead(occurrence, now)))
    return hits


def _is_hidden(series: Block, occurrence: Occurrence, here: str | None) -> bool:
    """Whether it would be told by having been found what is written on it."""
    return any(level_here(one, here) is not Visibility.ALL for one in (series, occurrence.block))


def _nearest(
    block: Block, changed: Changed, words: Sequence[str], now: datetime, home: str
) -> Occurrence | None:
    """The block as it happens next, or happened last, with the words still on it."""
    if not block.repeats:
        return single(block, home)

    def suits(occurrence: Occurrence) -> bool:
        own = occurrence.block
        if own.state is State.CANCELLED:
            return False
        return occurrence.recurrence_id not in changed or match_all(_texts(own), words)

    return nearest(block, changed, now, home, suits)


def _reworded(
    connection: Connection, known: set[str], words: Sequence[str], now: datetime, home: str
) -> Iterator[tuple[Block, Occurrence]]:
    """Of each series that is not among the ``known``, the nearest occurrence that was given these words."""
    if not words:
        return
    own = (override for override in reworded(connection) if _says_any(override, words))
    for id, changed in _by_series(own).items():
        block = one(connection, Block, id) if id not in known else None
        if block is not None and block.removed is None:
            told = [override for override in changed.values() if _is_told(override, block, words)]
            alike = [found for override in told if (found := _as_it_happens(block, override, home))]
            if alike:
                yield block, min(alike, key=lambda found: _order(found, now))


def _says_any(override: Override, words: Sequence[str]) -> bool:
    return any(matches(text, words) for text in (override.title, override.note, override.place) if text)


def _is_told(override: Override, series: Block, words: Sequence[str]) -> bool:
    own = override.applied_to(nth(series, override.occurrence))
    return own.state is not State.CANCELLED and match_all(_texts(own), words)


def _as_it_happens(series: Block, override: Override, home: str) -> Occurrence | None:
    """The changed occurrence, None where the series no longer has it."""
    window = override.applied_to(nth(series, override.occurrence)).span(home)
    here = occurrences(series, {override.occurrence: override}, window, home)
    return next((found for found in here if found.recurrence_id == override.occurrence), None)


def _by_series(overrides: Iterable[Override]) -> defaultdict[str, dict[datetime, Override]]:
    found: defaultdict[str, dict[datetime, Override]] = defaultdict(dict)
    for override in overrides:
        found[override.block][override.occurrence] = override
    return found


def _texts(block: Block) -> tuple[str, str, str]:
    return block.title, block.note, block.place


def _is_ahead(occurrence: Occurrence, now: datetime) -> bool:
    return occurrence.span.end > now or occurrence.span.start >= now


def _order(occurrence: Occurrence, now: datetime) -> tuple[bool, float, str]:
    """By how far off it is, what is to come before what is over."""
    ahead = _is_ahead(occurrence, now)
    away = occurrence.span.start - now if ahead else now - occurrence.span.end
    return not ahead, away.total_seconds(), occurrence.block.id
