"""How long a week of ten years' plan takes here, and others that read the same from an iCalendar file."""

import gc
from collections.abc import Callable, Iterable
from datetime import date, datetime, timedelta
from functools import partial
from pathlib import Path
from statistics import median
from tempfile import TemporaryDirectory
from zoneinfo import ZoneInfo

import recurring_ical_events  # type: ignore[import-untyped]
from icalendar import Calendar

from planner.domain.leaving import Choice
from planner.domain.span import Span
from planner.domain.walltime import day_span
from planner.services.agenda import week
from planner.services.exporting import Wanted, export
from planner.store.store import Store
from tests.bench import decade
from tests.bench.bench_week import MEASURED
from tests.bench.libical import HINT, Found, Libical
from tests.bench.measure import faster, timed, title

# recurring-ical-events is slow, so it is given fewer weeks.
DAYS = [(decade.FIRST_MONDAY + timedelta(weeks=number)).date() for number in MEASURED]
FEW_DAYS = DAYS[:20]
ROUNDS = 3
HOME = ZoneInfo(decade.HOME)
Reader = Callable[[date], Iterable[Found]]


def main() -> None:
    series, singles = decade.series(), decade.singles()
    with TemporaryDirectory() as folder:
        path, file = Path(folder) / "ten years.ebbflow", Path(folder) / "ten years.ics"
        decade.write(path, series, singles)
        with Store.open(path, decade.NOW) as store:
            export(store, file, Wanted(choice=Choice()))
            text = file.read_text(encoding="utf-8")
            title("A week out of ten years")
            _libical(store, text)
            _recurring_ical_events(store, text)


def _libical(store: Store, text: str) -> None:
    try:
        calendar = Libical(text)
    except OSError:
        print(HINT)
        return

    def its_own(day: date) -> float:
        window = _window(day)
        return timed(partial(calendar.between, window)) - timed(partial(calendar.nothing, window))

    _agree("libical", store, lambda day: calendar.between(_window(day)), DAYS)
    faster("than libical", *_in_turns(store, its_own, DAYS), 3)


def _recurring_ical_events(store: Store, text: str) -> None:
    calendar = Calendar.from_ical(text)
    query = recurring_ical_events.of(calendar)
    _agree("recurring-ical-events", store, lambda day: map(_found, query.between(*_local(day))), FEW_DAYS)
    # What it keeps, a million objects, would slow down whatever is measured next to them.
    gc.collect()
    gc.freeze()
    ours, theirs = _in_turns(store, lambda day: timed(partial(query.between, *_local(day))), FEW_DAYS)
    faster("than recurring-ical-events", ours, theirs, 50)
    fresh = timed(lambda: recurring_ical_events.of(calendar).between(*_local(FEW_DAYS[0])))
    faster("than recurring-ical-events asked once", ours, fresh, 50)


def _in_turns(store: Store, reader: Callable[[date], float], days: list[date]) -> tuple[float, float]:
    """The median seconds of a week here and with the reader, who says how long it took.

    All the weeks here, then all with the reader, and so on: it runs through so much memory that the
    processor forgets everything else, which is nothing that either does to a program of its own.
    """
    ours, theirs = [], []
    for _ in range(ROUNDS):
        ours += [timed(partial(week, store, day)) for day in DAYS]
        theirs += [reader(day) for day in days]
    return median(ours), median(theirs)


def _agree(name: str, store: Store, reader: Reader, days: Iterable[date]) -> None:
    """Print a warning for each week in which it finds something else."""
    for day in days:
        ours = sorted(
            (int(entry.occurrence.span.start.timestamp()), int(entry.occurrence.span.end.timestamp()))
            for entry in week(store, day).entries
        )
        theirs = sorted(reader(day))
        if ours != theirs:
            print(f"WARNING: the week of {day} has {len(ours)} here, {len(theirs)} in {name}: not the same")


def _window(day: date) -> Span:
    return day_span(day, day + timedelta(days=7), decade.HOME)


def _local(day: date) -> tuple[datetime, datetime]:
    start = datetime(day.year, day.month, day.day, tzinfo=HOME)
    return start, start + timedelta(days=7)


def _found(event: object) -> Found:
    start, end = (getattr(event, name).timestamp() for name in ("start", "end"))
    return int(start), int(end)


if __name__ == "__main__":
    main()
