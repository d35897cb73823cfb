"""What is printed: a line for each reader and calendar, and below it where they differ."""

from collections.abc import Iterator
from itertools import groupby, islice

from tests.interop.comparing import Difference

FEW_SHAPES, FEW_TIMES = 8, 3
HEAD = ("reader", "version", "zone", "occurrences", "agrees")


def line(reader: str, version: str, zone: str, occurrences: str, agrees: str) -> str:
    return f"{reader:<22}{version:<28}{zone:<21}{occurrences:>11}  {agrees}"


def told(found: list[Difference], *, everything: bool) -> Iterator[str]:
    """Of what differs the first few shapes and times, or all of it."""
    shapes = [(name, list(times)) for name, times in groupby(found, key=lambda one: one.what)]
    shown = None if everything else FEW_SHAPES
    for name, times in shapes[:shown]:
        yield f"    {name}"
        yield from (f"        {time}" for time in islice(times, None if everything else FEW_TIMES))
        if not everything and len(times) > FEW_TIMES:
            yield f"        … and {len(times) - FEW_TIMES} more"
    if not everything and len(shapes) > FEW_SHAPES:
        yield f"    … and {len(shapes) - FEW_SHAPES} more; --all shows them."
