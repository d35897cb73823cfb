"""What a phone at home does: it asks for an address."""

from urllib.error import HTTPError
from urllib.request import urlopen

WAIT = 10


def fetched(address: str) -> str:
    """What is there, as text."""
    with urlopen(address, timeout=WAIT) as answer:
        return bytes(answer.read()).decode()


def status(address: str) -> int:
    try:
        with urlopen(address, timeout=WAIT) as answer:
            return int(answer.status)
    except HTTPError as refused:
        with refused:
            return refused.code


def calendar(address: str, name: str = "anna-ben") -> str:
    return fetched(f"{address}{name}.ics")
