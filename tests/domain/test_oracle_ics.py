"""A second opinion on series with exceptions: recurring-ical-events reads them from a calendar file.

Left out is where readers are known to differ: times in a gap, a DTSTART off its rule, UNTIL as a day for a
series with times, an occurrence dropped and changed at once.
"""

import re
from collections.abc import Iterator
from datetime import UTC, date, datetime

import icalendar
import recurring_ical_events  # type: ignore[import-untyped]
from hypothesis import assume, given, settings

from planner.domain.block import Block
from planner.domain.editing.pattern import pattern_of
from planner.domain.editing.values import Series
from planner.domain.occurrence import Occurrence, nth
from planner.domain.recur.rule import Freq
from planner.domain.recur.series import occurrences
from planner.domain.span import Span
from planner.domain.walltime import instant, wall_at
from tests.domain.edited import DAY, HOME
from tests.domain.editing_cases import Case, cases

Seen = tuple[datetime, datetime, str]


def written(series: Series) -> str:
    """The series as a calendar file, as plainly as can be."""
    block, lines = series.block, ["BEGIN:VCALENDAR", "VERSION:2.0", "PRODID:test"]
    pattern = pattern_of(block, HOME)
    rule = f"RRULE:{pattern and pattern.rule}"
    if pattern and pattern.rule.until and not block.all_day:
        until = instant(pattern.rule.until, block.zone, HOME)
        rule = re.sub(r"UNTIL=\w+", f"UNTIL={until:%Y%m%dT%H%M%SZ}", rule)
    dropped = [f"EXDATE{when(at, block)}" for at in block.dropped]
    added = [f"RDATE{when(at, block)}" for at in block.added]
    lines += event(block, rule, *dropped, *added)
    for own in series.overrides:
        if own.occurrence not in block.dropped:
            lines += event(
                own.applied_to(nth(block, own.occurrence)), f"RECURRENCE-ID{when(own.occurrence, block)}"
            )
    return "\r\n".join([*lines, "END:VCALENDAR", ""])


def event(block: Block, *more: str) -> Iterator[str]:
    yield from ("BEGIN:VEVENT", f"UID:{block.uid}", "DTSTAMP:20260101T000000Z", f"SUMMARY:{block.title}")
    yield from (f"DTSTART{when(block.start, block)}", f"DTEND{when(block.end, block)}", *more, "END:VEVENT")


def when(wall: datetime, block: Block) -> str:
    if block.all_day:
        return f";VALUE=DATE:{wall:%Y%m%d}"
    return f";TZID={block.zone or HOME}:{wall:%Y%m%dT%H%M%S}"


def read(text: str, window: Span) -> set[Seen]:
    calendar = icalendar.Calendar.from_ical(text)
    found = recurring_ical_events.of(calendar).between(window.start, window.end)
    return {(moment(one["DTSTART"].dt), moment(one["DTEND"].dt), str(one["SUMMARY"])) for one in found}


def moment(value: date) -> datetime:
    if isinstance(value, datetime):
        return value.astimezone(UTC)
    return instant(datetime.combine(value, datetime.min.time()), None, HOME)


def said(found: list[Occurrence]) -> set[Seen]:
    return {(one.span.start, one.span.end, one.block.title) for one in found}


@settings(max_examples=50)
@given(cases(tuple(Freq)))
def test_another_reader_sees_the_same(case: Case) -> None:
    block, by_id = case.series.block, {one.occurrence: one for one in case.series.overrides}
    around = instant(case.at, block.zone, HOME)
    window = Span(around - case.reach / 2, around + case.reach / 2)
    ours = occurrences(block, by_id, window, HOME)
    zone = block.zone or HOME
    edges = [wall for one in ours for wall in (one.block.start, one.block.end)]
    # Readers differ about times that the clocks of the zone never show.
    assume(all(wall_at(instant(wall, zone, zone), zone) == wall for wall in edges))
    inner = Span(window.start + 2 * DAY, window.end - 2 * DAY)  # at the edges days are not everybody's
    theirs = {one for one in read(written(case.series), window) if inner.start <= one[0] < inner.end}
    assert theirs == {one for one in said(ours) if inner.start <= one[0] < inner.end}
