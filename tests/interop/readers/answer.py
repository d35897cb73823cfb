"""How a reader written in Python is asked, and how it answers.

``READER FILE FROM TO`` prints everything that the calendar has between two moments, as a JSON list of
[uid, start, end], sorted: moments in UTC, times without a zone without a Z, whole days as dates with the end
left out. ``READER --version`` prints the version of the library that does the reading. A reader may say a bit
more than was asked at both ends.

The standard library is all this needs, because each reader has a Python of its own.
"""

import json
import sys
from collections.abc import Callable, Iterable
from datetime import UTC, date, datetime
from pathlib import Path

Found = tuple[str, date, date]
Reader = Callable[[Path, datetime, datetime], Iterable[Found]]


def main(version: str, read: Reader) -> None:
    """Answer what the command line asks."""
    if sys.argv[1:] == ["--version"]:
        print(version)
        return
    path, start, end = sys.argv[1:]
    found = read(Path(path), datetime.fromisoformat(start), datetime.fromisoformat(end))
    json.dump(sorted([uid, written(first), written(last)] for uid, first, last in found), sys.stdout)


def written(moment: date) -> str:
    """The moment, the time without a zone, or the day."""
    if isinstance(moment, datetime) and moment.tzinfo is not None:
        return f"{moment.astimezone(UTC):%Y-%m-%dT%H:%M:%SZ}"
    return moment.isoformat()
