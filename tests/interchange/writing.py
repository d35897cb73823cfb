"""What leaves, written and taken apart again with nothing but what RFC 5545 says about lines."""

from collections.abc import Iterable
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from typing import Any

from planner.domain.block import Block, Override
from planner.domain.kinds import State, Visibility
from planner.domain.leaving import Leaving
from planner.domain.recur.series import occurrences
from planner.domain.span import Span
from planner.interchange.ics.write.event import summary
from planner.interchange.ics.write.file import Result, calendar
from planner.interchange.ics.write.head import Head
from tests.domain.edited import HOME, NOW, block

HEAD = Head(name="Ours", home=HOME, now=NOW)
HOUR = timedelta(hours=1)
# Begin and end (UTC), and the title.
Seen = tuple[datetime, datetime, str]


def leaving(one: Block, *overrides: Override, level: Visibility = Visibility.ALL) -> Leaving:
    return Leaving(one, overrides, level)


def single(start: datetime, length: timedelta = HOUR, **fields: Any) -> Block:
    return block(None, start, length, **fields)


def written(*all_of_it: Leaving, window: Span | None = None, **head: Any) -> Result:
    return calendar(all_of_it, replace(HEAD, **head), window)


def unfolded(data: bytes) -> list[str]:
    return data.decode().replace("\r\n ", "").split("\r\n")[:-1]


def events(*all_of_it: Leaving, window: Span | None = None, **head: Any) -> list[dict[str, str]]:
    """The events of a file by their properties, parameters with the name, several of a name by comma."""
    found: list[dict[str, str]] = []
    inside = False
    for line in unfolded(written(*all_of_it, window=window, **head).data):
        name, value = line.split(":", 1)
        if line == "BEGIN:VEVENT":
            found.append({})
            inside = True
        elif line == "END:VEVENT":
            inside = False
        elif inside:
            found[-1][name] = f"{found[-1][name]},{value}" if name in found[-1] else value
    return found


def starts(found: Iterable[dict[str, str]]) -> list[str]:
    """When the events begin, as their lines have it."""
    return [value for event in found for name, value in event.items() if name.startswith("DTSTART")]


def expected(one: Leaving, window: Span, home: str = HOME) -> list[Seen]:
    """What the plan itself has in a window."""
    overrides = {own.occurrence: own for own in one.overrides}
    return sorted(
        (found.span.start, found.span.end, summary(found.block, one.level))
        for found in occurrences(one.block, overrides, window, home)
        if found.block.state is not State.CANCELLED
    )


def utc(*fields: int) -> datetime:
    return datetime(*fields, tzinfo=UTC)  # type: ignore[arg-type, misc]
