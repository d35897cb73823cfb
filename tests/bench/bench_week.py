"""How long the services take for a week of ten years' plan, and how little what lies outside it matters."""

import subprocess
import sys
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from datetime import date, datetime, timedelta
from functools import partial
from pathlib import Path
from random import Random
from statistics import median
from tempfile import TemporaryDirectory

from dateutil.rrule import rrulestr

from planner.domain.block import Block
from planner.domain.recur.expand import Expansion
from planner.domain.recur.parse import parse
from planner.domain.span import Span
from planner.services.agenda import week
from planner.store.store import Store
from tests.bench import decade
from tests.bench.measure import absolute, compared, faster, in_turns, timed, title

MEASURED = Random("weeks").sample(range(10, decade.WEEKS - 10), 100)
OPENINGS = 9
FIRST_WEEK = """
import sys
from datetime import date
from pathlib import Path
from planner.services.agenda import week
from planner.store.store import Store
from tests.bench.decade import NOW
from tests.bench.measure import timed
with Store.open(Path(sys.argv[1]), NOW) as store:
    print(timed(lambda: week(store, date.fromisoformat(sys.argv[2]))))
"""
YEAR = Span(datetime(2025, 1, 1), datetime(2026, 1, 1))


def main() -> None:
    series, singles = decade.series(), decade.singles()
    elsewhere = decade.singles(9 * decade.SINGLES, away_from=MEASURED)
    with (
        _plan(series, singles) as usual,
        _plan(series, singles + elsewhere) as crowded,
        _plan(decade.series(_at_first), singles) as begun,
        _plan(decade.series(_long_before), singles) as begun_earlier,
    ):
        title(f"A week through the services, {_occurrences(usual):.0f} occurrences")
        absolute("warm", median(timed(partial(week, usual, day)) for day in _days() * 3), 0.003)
        absolute("the first after opening", median(_first_after_opening(usual)), 0.040)
        compared("with ten times the single blocks, elsewhere", *_in_turns(crowded, usual), 1.3)
        compared("with every series begun 30 years earlier", *_in_turns(begun_earlier, begun), 1.3)
    title("A year of 240 series")
    faster("than dateutil walking them", *in_turns(_year(series), _walked(series), 15), 10)


def _at_first(start: datetime) -> datetime:
    """The same series with its beginning in the first weeks of the ten years."""
    return start - (start - decade.FIRST_MONDAY) // decade.ALIGNED * decade.ALIGNED


def _long_before(start: datetime) -> datetime:
    return _at_first(start) - decade.EARLIER


@contextmanager
def _plan(series: list[decade.Series], singles: list[Block]) -> Iterator[Store]:
    with TemporaryDirectory() as folder:
        path = Path(folder) / "ten years.ebbflow"
        decade.write(path, series, singles)
        with Store.open(path, decade.NOW) as store:
            yield store


def _days() -> list[date]:
    """A day of each of the weeks that are measured."""
    return [(decade.FIRST_MONDAY + timedelta(weeks=number)).date() for number in MEASURED]


def _occurrences(store: Store) -> float:
    return median(len(week(store, day).entries) for day in _days())


def _first_after_opening(store: Store) -> list[float]:
    """Each in a process of its own, that has imported everything."""
    commands = [
        (sys.executable, "-c", FIRST_WEEK, str(store.path), day.isoformat()) for day in _days()[:OPENINGS]
    ]
    return [float(subprocess.check_output(command)) for command in commands]


def _in_turns(one: Store, other: Store) -> tuple[float, float]:
    if [_size(one, day) for day in _days()] != [_size(other, day) for day in _days()]:
        raise AssertionError("these two should have the same weeks")
    turns = [in_turns(partial(week, one, day), partial(week, other, day), 5, 1) for day in _days()]
    return median(turn[0] for turn in turns), median(turn[1] for turn in turns)


def _size(store: Store, day: date) -> int:
    return len(week(store, day).entries)


def _year(series: list[decade.Series]) -> Callable[[], object]:
    rules = [Expansion(parse(_rule(one)), one.block.start) for one in series]
    return lambda: [list(rule.within(YEAR)) for rule in rules]


def _walked(series: list[decade.Series]) -> Callable[[], object]:
    rules = [rrulestr(_rule(one), dtstart=one.block.start) for one in series]
    return lambda: [rule.between(YEAR.start, YEAR.end, inc=True) for rule in rules]


def _rule(series: decade.Series) -> str:
    """Its rule on the wall alone: dateutil takes no zones where the start has none."""
    return (series.block.rule or "").replace("Z", "")


if __name__ == "__main__":
    main()
