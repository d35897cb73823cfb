"""Ten years of a couple's life, the same every time: 240 series, and 20,000 single blocks or more."""

from collections.abc import Callable, Collection, Iterable, Sequence
from dataclasses import dataclass, replace
from datetime import UTC, datetime, time, timedelta
from pathlib import Path
from random import Random
from uuid import UUID

from sqlalchemy import Connection, insert, text

from planner.domain.block import Block, Override
from planner.domain.clock import FixedClock
from planner.domain.kinds import Kind, State
from planner.domain.person import Person
from planner.domain.plan import Plan
from planner.services.plans import new_plan
from planner.store.bounds import bounds
from planner.store.change import Transaction
from planner.store.rows import to_row
from planner.store.tables import TABLES

HOME = "Europe/Berlin"
FIRST_MONDAY = datetime(2020, 1, 6)
WEEKS = 520
NOW = FixedClock(datetime(2026, 3, 11, 9, tzinfo=UTC))
WEEKLY, DAILY, SINGLES = 200, 40, 20_000
WEEKDAYS = ("MO", "TU", "WE", "TH", "FR", "SA", "SU")
WEEKLY_INTERVALS, DAILY_INTERVALS = (1, 2, 2), (1, 2, 3, 6)
# A series that begins by a multiple of this earlier meets the same days, whatever its interval.
ALIGNED = timedelta(weeks=6)
# About 30 years.
EARLIER = 261 * ALIGNED


@dataclass(frozen=True)
class Series:
    """A series with its exceptions."""

    block: Block
    changed: tuple[Override, ...]


Begin = Callable[[datetime], datetime]


def series(begin: Begin = lambda start: start) -> list[Series]:
    """The 240 series; ``begin`` may give them another beginning that leaves their end as it is."""
    random = Random("series")
    return [
        *(
            _one_series(random, f"FREQ=WEEKLY;INTERVAL={random.choice(WEEKLY_INTERVALS)}", begin)
            for _ in range(WEEKLY)
        ),
        *(
            _one_series(random, f"FREQ=DAILY;INTERVAL={random.choice(DAILY_INTERVALS)}", begin)
            for _ in range(DAILY)
        ),
    ]


def singles(number: int = SINGLES, away_from: Collection[int] = ()) -> list[Block]:
    """Single blocks in any of the weeks but those of these numbers."""
    random = Random(f"singles {number}")
    days = [number for number in range(WEEKS * 7) if number // 7 not in away_from]
    return [_block(random, FIRST_MONDAY + timedelta(days=random.choice(days))) for _ in range(number)]


def write(path: Path, repeating: Sequence[Series], single: Iterable[Block]) -> None:
    """A plan of them, past the door because that would take a minute."""

    def fill(transaction: Transaction, _plan: Plan, people: list[Person]) -> None:
        random = Random("whose")
        ids = [person.id for person in people]
        blocks = [
            replace(block, who=tuple(random.sample(ids, random.choice((1, 1, 2)))))
            for block in (*(one.block for one in repeating), *single)
        ]
        connection = transaction.connection
        _insert(connection, Block, [to_row(block) | bounds(block)._asdict() for block in blocks])
        _insert(connection, Override, [to_row(changed) for one in repeating for changed in one.changed])
        connection.execute(text("INSERT INTO block_text(block_text) VALUES ('rebuild')"))

    new_plan(path, NOW, ["Nora", "Elias"], HOME, fill)


def _insert(
    connection: Connection, record_type: type[Block | Override], rows: list[dict[str, object]]
) -> None:
    connection.execute(insert(TABLES[record_type]), rows)


def _one_series(random: Random, rule: str, begin: Begin) -> Series:
    first = _at_some_time(random, FIRST_MONDAY + timedelta(days=random.randrange(WEEKS * 7)))
    alive = timedelta(days=random.randint(365, 3 * 365))
    days = {"W": 7, "D": 1}[rule[5]] * int(rule[-1])
    until = first + alive
    whole = _block(random, first)
    start = begin(first)
    whole = replace(
        whole,
        start=start,
        end=start + (whole.end - whole.start),
        rule=f"{rule};UNTIL={until:%Y%m%dT%H%M%SZ}",
    )
    if random.random() >= 0.1:
        return Series(whole, ())
    dropped, moved, retitled = (first + timedelta(days=days * random.randrange(1, 50)) for _ in range(3))
    own = [
        Override(
            id=_id(random),
            block=whole.id,
            occurrence=moved,
            start=moved + timedelta(hours=3),
            end=moved + timedelta(hours=4),
            state=State.MOVED,
            changed=whole.changed,
        )
    ]
    if retitled != moved:
        own.append(
            Override(
                id=_id(random), block=whole.id, occurrence=retitled, title="Another", changed=whole.changed
            )
        )
    return Series(replace(whole, dropped=(dropped,)), tuple(own))


def _block(random: Random, day: datetime) -> Block:
    start = day if day.time() != time() else _at_some_time(random, day)
    made = start.replace(tzinfo=UTC) - timedelta(days=7)
    return Block(
        id=_id(random),
        uid=_id(random),
        title=random.choice(
            ("Pottery", "Climbing", "Shift", "Dinner with Kim", "Choir", "Run", "Table for two")
        ),
        note=random.choice(("", "", "Bring the blue bag and the tickets.")),
        place=random.choice(("", "Home", "Kulturhaus, Room 3")),
        kind=random.choice(list(Kind)),
        who=(),
        start=start,
        end=start + timedelta(minutes=random.choice((30, 60, 90, 120, 180))),
        zone=HOME,
        created=made,
        changed=made,
    )


def _at_some_time(random: Random, day: datetime) -> datetime:
    return day + timedelta(minutes=15 * random.randrange(28, 84))


def _id(random: Random) -> str:
    return str(UUID(int=random.getrandbits(128), version=4))
