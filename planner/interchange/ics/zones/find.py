"""What a TZID of a file means: a zone of the world wherever one will do, else the file's own definition."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import datetime
from itertools import islice

from planner.domain.walltime import instant
from planner.interchange.ics.component import Component
from planner.interchange.ics.content import content_line
from planner.interchange.ics.zones.clock import Clock, fixed
from planner.interchange.ics.zones.defined import clock_of
from planner.interchange.ics.zones.names import is_place, known, offset_in, plain
from planner.interchange.ics.zones.world import abbreviated, ever_agrees, like

# There are fewer zones, and each costs time; beyond them names alone count.
MOST_DEFINITIONS, MOST_LINES = 300, 200


@dataclass(frozen=True, slots=True)
class FileZone:
    """A zone of a file. ``name`` is that of IANA; None where no zone of the world has such clocks."""

    name: str | None
    clock: Clock | None = None

    def moment(self, wall: datetime) -> datetime:
        """The moment, in UTC, at which its clocks show that, which is a time of the years a plan knows."""
        if self.clock is not None:
            return self.clock.moment(wall)
        return instant(wall, self.name, "UTC")


class Zones:
    """The zones of one file. A name always leads to the same object."""

    def __init__(self, defined: Mapping[str, Component]) -> None:
        self._defined = defined
        self._found: dict[str, FileZone | None] = {}

    def find(self, name: str) -> FileZone | None:
        """The zone that a TZID means; None where neither the file nor the world has it. Never raises."""
        if name not in self._found:
            self._found[name] = self._meant(plain(name))
        return self._found[name]

    def _meant(self, name: str) -> FileZone | None:
        definition = self._defined.get(name.casefold())
        if definition is None:
            return _world(known(name)) or _offset(name) or _world(abbreviated(name))
        zone = known(name) or known(_property(definition, "X-LIC-LOCATION"))
        clock = clock_of(definition)
        if clock is None:
            return _world(zone) or _offset(name)
        return _world(_decided(clock, name, zone)) or FileZone(None, clock)


def zones_of(definitions: Iterable[Component]) -> Zones:
    """The zones of a file that has these VTIMEZONEs; of two with one name the first counts."""
    defined: dict[str, Component] = {}
    for definition in islice(definitions, MOST_DEFINITIONS):
        defined.setdefault(plain(_property(definition, "TZID")).casefold(), definition)
    return Zones(defined)


def _decided(clock: Clock, name: str, zone: str | None) -> str | None:
    """The zone that is meant by both a definition and its name.

    The name of a place wins: definitions are often older than the law, of one year only, or wrong by an hour,
    and people mean the clocks where they are. Not where a definition never had the place's time: then it was
    named by mistake, or after another, provided that there is one with such clocks. Other names, such as EST
    and UTC+1, are given to clocks that have a summer time, so that the definition knows better.
    """
    if zone and is_place(zone) and ever_agrees(clock, zone):
        return zone
    return like(clock, name, zone) or zone


def _world(name: str | None) -> FileZone | None:
    return FileZone(name) if name else None


def _offset(name: str) -> FileZone | None:
    """The zone whose name is nothing but its offset."""
    offset = offset_in(name)
    if offset is None:
        return None
    clock = fixed(offset)
    return _world(like(clock, name)) or FileZone(None, clock)


def _property(definition: Component, name: str) -> str:
    for text in islice(definition.lines, MOST_LINES):
        if text[: len(name)].upper() == name:
            try:
                line = content_line(text)
            except ValueError:
                continue
            if line.name == name:
                return line.value
    return ""
