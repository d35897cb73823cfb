"""How a reader written in Python is asked, and how it answers.

``READER ADDRESS FROM TO`` fetches the calendar that lies there and prints everything it has between two
moments, as a JSON list of [uid, start, end], sorted: moments in UTC, times without a zone without a Z, whole
days as dates with the end left out. ``READER --version`` prints the version of the library that does the
reading. A reader may say a bit more than was asked at both ends.

The standard library is all this needs, because each reader has a Python of its own.
"""

import json
import sys
from collections.abc import Callable, Iterable
from datetime import UTC, date, datetime
from urllib.request import urlopen

Found = tuple[str, date, date]
Reader = Callable[[str, datetime, datetime], Iterable[Found]]
PATIENCE = 30


def main(version: str, read: Reader) -> None:
    """Answer what the command line asks."""
    if sys.argv[1:] == ["--version"]:
        print(version)
        return
    address, start, end = sys.argv[1:]
    found = read(address, datetime.fromisoformat(start), datetime.fromisoformat(end))
    json.dump(sorted([uid, written(first), written(last)] for uid, first, last in found), sys.stdout)


def fetched(address: str) -> bytes:
    """What lies there, for libraries that read but do not fetch."""
    with urlopen(address, timeout=PATIENCE) as answer:
        return bytes(answer.read())


def written(moment: date) -> str:
    """The moment, the time without a zone, or the day."""
    if isinstance(moment, datetime) and moment.tzinfo is not None:
        return f"{moment.astimezone(UTC):%Y-%m-%dT%H:%M:%SZ}"
    return moment.isoformat()
