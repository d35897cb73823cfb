"""Other people's files, many broken on purpose: each comes in, or says in a sentence what of it could not."""

import random
import re
import time
import warnings
from collections import Counter
from collections.abc import Iterator
from datetime import UTC, date, datetime, timedelta
from pathlib import Path

import icalendar
import pytest
import recurring_ical_events  # type: ignore[import-untyped]

from planner.domain.errors import UserError
from planner.domain.recur.series import occurrences
from planner.domain.span import Span
from planner.domain.walltime import instant
from planner.interchange.ics.limits import NO_CALENDAR
from planner.interchange.ics.read import UNEXPECTED
from tests.interchange.readers import HOME, everything

SHARED = Path(__file__).parents[2].parent / "shared" / "calendars"
OF_ICALENDAR = Path(icalendar.__file__).parent / "tests"
TENFOLD, LARGE = 10, 100_000
DAY = timedelta(days=1)
YEARS = Span(datetime(2003, 1, 1, tzinfo=UTC), datetime(2008, 1, 1, tzinfo=UTC))

# Where the other reader sees something else, and why we do not follow it.
OTHERWISE = {
    "CalendarDataFile.ics": "of two versions of an event we show the newer alone",
    "blalor.ics": "what is both left out and changed is changed, as Apple means it",
    "google_aus_holidays.ics": "a whole day has no zone",
    "japan_west.ics": "a whole day has no zone",
    "schedule-unstable.ics": "an end within the last of whole days is that day's",
}


def files() -> Iterator[Path]:
    for root in (SHARED, OF_ICALENDAR):
        yield from sorted(root.rglob("*.ics"))
    yield from sorted(SHARED.rglob("*.vcs"))


@pytest.fixture(scope="module")
def corpus() -> dict[Path, bytes]:
    if not SHARED.is_dir():
        pytest.skip(f"other people's calendars are not beside this checkout, in {SHARED}")
    return {path: path.read_bytes() for path in files()}


def test_every_file_comes_in_or_says_why_not(corpus: dict[Path, bytes]) -> None:
    refusals = set()
    for path, data in corpus.items():
        try:
            file, results, refused = everything(data)
        except UserError as refusal:
            refusals.add(str(refusal))
            assert not re.search(rb"(?i)^BEGIN:VCALENDAR", data), path
            continue
        for found, result in zip(file.events, results, strict=True):
            assert result.series or result.refused, path
            assert not result.series or result.series[0].block.uid == found.uid
            for one in result.series:
                assert one.block.checked() == one.block
                assert all(own.checked() == own and own.block == one.block.id for own in one.overrides)
        for sentence in refused:
            assert UNEXPECTED not in sentence.why, path
            assert re.fullmatch(r"[“\w][^\n]*\.", sentence.why), sentence
    assert refusals == {NO_CALENDAR}


def test_a_file_is_the_same_each_time_it_is_read(corpus: dict[Path, bytes]) -> None:
    for data in list(corpus.values())[::5]:
        try:
            (file, results, _), (again, others, _) = everything(data), everything(data)
        except UserError:
            continue
        assert [(one.uid, one.digest) for one in file.events] == [
            (one.uid, one.digest) for one in again.events
        ]
        uids = [[one.block.uid for one in result.series] for result in results]
        assert uids == [[one.block.uid for one in result.series] for result in others]
        assert len({one for group in uids for one in group}) == sum(map(len, uids))


def test_damaged_files_do_no_harm(corpus: dict[Path, bytes]) -> None:
    choose = random.Random(20260701)
    small = [data[:20_000] for data in corpus.values() if data]
    for _ in range(600):
        data = bytearray(choose.choice(small))
        for _ in range(choose.randint(1, TENFOLD)):
            place = choose.randrange(len(data) + 1)
            other = choose.choice(small)
            part = choose.randrange(len(other))
            damage = choose.choice([b"", bytes([choose.randrange(256)]), other[part : part + 60]])
            data[place : place + choose.randint(0, 30)] = damage
        begin = time.process_time()
        try:
            _, _, refused = everything(bytes(data))
        except UserError:
            continue
        assert time.process_time() - begin < 1
        assert UNEXPECTED not in "".join(one.why for one in refused)


def moment(value: date) -> datetime:
    if isinstance(value, datetime):
        return value.astimezone(UTC) if value.tzinfo else instant(value, None, HOME)
    return instant(datetime.combine(value, datetime.min.time()), None, HOME)


def seen_by_another(data: bytes) -> Counter[tuple[datetime, datetime]]:
    found: Counter[tuple[datetime, datetime]] = Counter()
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")
        for calendar in icalendar.Calendar.from_ical(data, multiple=True):
            for event in recurring_ical_events.of(calendar).between(YEARS.start, YEARS.end):
                found[moment(event.start), moment(event.end)] += 1
    return found


def test_another_reader_sees_the_same_in_whole_files(corpus: dict[Path, bytes]) -> None:
    inner = Span(YEARS.start + 2 * DAY, YEARS.end - 2 * DAY)  # at the edges days are not everybody's
    compared = 0
    for path, data in corpus.items():
        if SHARED not in path.parents or path.name in OTHERWISE or not 0 < len(data) < LARGE:
            continue
        try:
            _, results, refused = everything(data)
            theirs = seen_by_another(data)
        except (UserError, ValueError, TypeError, AttributeError, KeyError):
            continue
        ours = Counter(
            (one.span.start, one.span.end)
            for result in results
            for series in result.series
            for one in occurrences(
                series.block, {own.occurrence: own for own in series.overrides}, YEARS, HOME
            )
        )
        if refused:
            continue
        inside = [
            {one: times for one, times in side.items() if inner.start <= one[0] < inner.end}
            for side in (ours, theirs)
        ]
        assert inside[0] == inside[1], path
        compared += sum(inside[0].values())
    assert compared > 1_000
