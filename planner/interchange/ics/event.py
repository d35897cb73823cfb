"""One VEVENT with what is understood of it set apart from the rest, which is kept as it stands there."""

import re
from collections.abc import Iterable, Iterator
from itertools import chain

from planner.interchange.ics.component import Component, ContentLine
from planner.interchange.ics.content import content_line
from planner.interchange.ics.limits import LONGEST_LINE
from planner.interchange.ics.no_year import with_years

TIMES = frozenset({"DTSTART", "DTEND", "DURATION", "RRULE", "RDATE", "EXDATE", "EXRULE", "RECURRENCE-ID"})
TEXTS = frozenset({"SUMMARY", "DESCRIPTION", "LOCATION"})
STAMPS = frozenset({"UID", "SEQUENCE", "CREATED", "LAST-MODIFIED", "DTSTAMP"})
KNOWN = TIMES | TEXTS | STAMPS | {"STATUS", "TRANSP", "CLASS"}
LONGEST_NAME = 40
NAME = re.compile(r"([A-Za-z0-9-]+)[ \t]*[;:]")


class Event:
    """``extra`` are the lines that mean nothing to a plan, joined; ``place`` is its number in the file.

    ``long`` are the names of properties that were left out because of their length, ``stray`` counts what
    is no property at all.
    """

    def __init__(self, component: Component, place: int) -> None:
        self.place = place
        self.long: list[str] = []
        self.stray = 0
        self._known: dict[str, list[str]] = {}
        extra: list[str] = []
        self._sort(component.lines, extra)
        self._known = with_years(self._known)
        for line in chain.from_iterable(map(_lines, component.parts)):
            if len(line) > LONGEST_LINE:
                self.long.append(line[:LONGEST_NAME].partition(":")[0].partition(";")[0].upper())
            else:
                extra.append(line)
        self.extra = "\n".join(extra)

    def first(self, name: str) -> ContentLine | None:
        """The first property of that name that can be read as one."""
        return next(self.every(name), None)

    def every(self, name: str) -> Iterator[ContentLine]:
        for line in self._known.get(name, ()):
            try:
                yield content_line(line)
            except ValueError:
                self.stray += 1

    def has(self, name: str) -> bool:
        return name in self._known

    def word(self, name: str) -> str:
        """The value of a property that is one word, in capitals; "" where there is none."""
        line = self.first(name) if name in self._known else None
        return line.value.strip().upper() if line else ""

    def _sort(self, lines: Iterable[str], extra: list[str]) -> None:
        text: list[str] | None = None
        for line in lines:
            named = NAME.match(line)
            if named is None:
                self._go_on(text, line)
                continue
            name = named[1].upper()
            if len(line) > LONGEST_LINE:
                self.long.append(name)
                text = None
            elif name in KNOWN:
                known = self._known.setdefault(name, [])
                known.append(line)
                text = known if name in TEXTS else None
            else:
                extra.append(line)
                text = None

    def _go_on(self, text: list[str] | None, line: str) -> None:
        """A line that is no property goes on with the text before it; Outlook loses the folding."""
        if text is None or len(text[-1]) + len(line) > LONGEST_LINE:
            self.stray += 1
        else:
            text[-1] = f"{text[-1]}\\n{line}"


def _lines(part: Component) -> Iterator[str]:
    """A component within the event as it stood there."""
    yield f"BEGIN:{part.name}"
    yield from part.lines
    for inner in part.parts:
        yield from _lines(inner)
    yield f"END:{part.name}"
