"""Writes the ten years of a couple's life as an iCalendar file, in what every reader agrees on."""

from collections.abc import Iterable, Iterator, Mapping
from datetime import UTC, datetime
from itertools import chain

from planner.domain.block import Block, Override
from planner.domain.walltime import instant
from tests.bench import decade
from tests.bench.decade import Series

WALL, MOMENT = "%Y%m%dT%H%M%S", "%Y%m%dT%H%M%SZ"
LINE_LIMIT = 75
# The zone as a rule (RFC 5545 §3.6.5), which readers understand better than a list of its changes.
BERLIN = """\
BEGIN:VTIMEZONE
TZID:Europe/Berlin
BEGIN:STANDARD
DTSTART:19961027T030000
RRULE:FREQ=YEARLY;BYMONTH=10;BYDAY=-1SU
TZNAME:CET
TZOFFSETFROM:+0200
TZOFFSETTO:+0100
END:STANDARD
BEGIN:DAYLIGHT
DTSTART:19810329T020000
RRULE:FREQ=YEARLY;BYMONTH=3;BYDAY=-1SU
TZNAME:CEST
TZOFFSETFROM:+0100
TZOFFSETTO:+0200
END:DAYLIGHT
END:VTIMEZONE"""
ZONES: Mapping[str, str] = {"Europe/Berlin": BERLIN}


def written(series: Iterable[Series], singles: Iterable[Block]) -> str:
    """The whole file: series in the zone of home, single blocks in UTC."""
    lines = chain(
        ["BEGIN:VCALENDAR", "VERSION:2.0", "PRODID:-//Ebb and Flow//Benchmark//EN", "METHOD:PUBLISH"],
        ZONES[decade.HOME].splitlines(),
        *(_series(one) for one in series),
        *(_single(block) for block in singles),
        ["END:VCALENDAR"],
    )
    return "".join(f"{_short(line)}\r\n" for line in lines)


def _series(one: Series) -> Iterator[str]:
    block = one.block
    yield from _event(
        block,
        _local("DTSTART", block.start),
        _local("DTEND", block.end),
        f"RRULE:{block.rule}",
        *(_local("EXDATE", at) for at in block.dropped),
    )
    for override in one.changed:
        if _is_of(override, block):
            yield from _changed(block, override)


def _is_of(override: Override, block: Block) -> bool:
    """Whether the series has that occurrence: readers show one that it has not, a plan does not."""
    until = datetime.strptime((block.rule or "").rpartition("UNTIL=")[2], MOMENT).replace(tzinfo=UTC)
    at = override.occurrence
    return at not in block.dropped and instant(at, block.zone, decade.HOME) <= until


def _changed(block: Block, override: Override) -> Iterator[str]:
    at = override.occurrence
    own = override.applied_to(block)
    moved = override.start is not None
    return _event(
        own,
        _local("RECURRENCE-ID", at),
        _local("DTSTART", own.start if moved else at),
        _local("DTEND", own.end if moved else at + (block.end - block.start)),
    )


def _single(block: Block) -> Iterator[str]:
    start, end = (instant(wall, block.zone, decade.HOME) for wall in (block.start, block.end))
    return _event(block, f"DTSTART:{start:{MOMENT}}", f"DTEND:{end:{MOMENT}}")


def _event(block: Block, *times: str) -> Iterator[str]:
    yield "BEGIN:VEVENT"
    yield f"UID:{block.uid}"
    yield from (f"{name}:{block.changed:{MOMENT}}" for name in ("DTSTAMP", "CREATED", "LAST-MODIFIED"))
    yield from times
    texts = {"SUMMARY": block.title, "DESCRIPTION": block.note, "LOCATION": block.place}
    yield from (f"{name}:{_escaped(text)}" for name, text in texts.items() if text)
    yield "END:VEVENT"


def _local(name: str, wall: datetime) -> str:
    return f"{name};TZID={decade.HOME}:{wall:{WALL}}"


def _escaped(text: str) -> str:
    return text.replace("\\", r"\\").replace(";", r"\;").replace(",", r"\,").replace("\n", r"\n")


def _short(line: str) -> str:
    """The line as it is: all of these are ASCII and short enough never to be folded."""
    if len(line) > LINE_LIMIT or not line.isascii():
        raise ValueError(f"this line needs folding: {line}")
    return line
