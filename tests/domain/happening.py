"""Occurrences in few words, for what is done with them."""

from datetime import datetime
from itertools import count
from typing import Any

from planner.domain.occurrence import Occurrence, single
from tests.helpers.plans import block

BERLIN = "Europe/Berlin"
numbers = count()


def happening(start: str, end: str, *who: str, home: str = BERLIN, **fields: Any) -> Occurrence:
    """Something from a wall time to another ("2026-03-09 19:00"); on whole days where it is two dates."""
    begin, stop = datetime.fromisoformat(start), datetime.fromisoformat(end)
    return occasion(begin, stop, who or ("mara",), home, all_day=len(start) == len("2026-03-09"), **fields)


def occasion(start: datetime, end: datetime, who: tuple[str, ...], home: str, **fields: Any) -> Occurrence:
    """Those that are alike keep the order in which they were made."""
    id = f"b{next(numbers):09}"
    return single(block(id=id, who=who, start=start, end=end, zone=None, **fields), home)
