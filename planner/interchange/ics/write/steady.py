"""Whether readers agree on a time of day: some differ about what the clocks never show, or show twice."""

from datetime import datetime

from planner.domain.walltime import zone


def unclear(wall: datetime, zone_name: str) -> bool:
    """Whether the clocks of the zone never show that time, or show it twice (PEP 495)."""
    clocks = zone(zone_name)
    return clocks.utcoffset(wall.replace(fold=0)) != clocks.utcoffset(wall.replace(fold=1))


def steady(start: datetime, end: datetime, zone_name: str) -> bool:
    """Whether it takes as long as its two times on the wall say, and both are clear.

    Readers work out the end of an occurrence from the length of the first one, some in hours and some on the
    wall, so one during which the clocks change ends at different times for them.
    """
    clocks = zone(zone_name)
    same = clocks.utcoffset(start) == clocks.utcoffset(end)
    return same and not unclear(start, zone_name) and not unclear(end, zone_name)
