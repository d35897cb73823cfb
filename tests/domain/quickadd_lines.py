"""What the tests of quick add share: a fixed Wednesday at noon, two people, and short ways to say a draft."""

from datetime import date, datetime, time
from typing import Any

from planner.domain.kinds import Colour, Kind
from planner.domain.person import Person
from planner.domain.quickadd import Draft, Reading, Setting, understand

TODAY = date(2026, 11, 18)  # a Wednesday
NOW = time(12)


def person(name: str, identity: str = "") -> Person:
    return Person(id=identity or name.casefold(), name=name, colour=Colour.TEAL)


MARA, JONAS = person("Mara"), person("Jonas")
HERE = Setting(people=(MARA, JONAS), today=TODAY, now=NOW)
MARA_SPEAKS = Setting(people=(MARA, JONAS), today=TODAY, now=NOW, speaker="mara")


def moment(text: str) -> datetime:
    """A wall time written as 11-21 19:00, of this year unless it says another."""
    return datetime.fromisoformat(text if text[4:5] == "-" else f"{TODAY.year}-{text}")


def drafted(line: str, setting: Setting = HERE) -> Draft:
    """The draft of a line that is complete."""
    reading = understand(line, setting)
    assert not reading.unclear, [unclear.sentence for unclear in reading.unclear]
    assert reading.draft is not None
    return reading.draft


def expected(title: str, start: str, end: str, **others: Any) -> Draft:
    """A draft for both, together and once, unless it says otherwise."""
    usual: dict[str, Any] = {"kind": Kind.US, "who": ("mara", "jonas"), "firmness": None, "place": ""}
    usual |= {"all_day": len(start) <= len("2026-11-21"), "rule": None} | others
    return Draft(title=title, start=moment(start), end=moment(end), **usual)


def said(line: str, reading: Reading) -> list[tuple[str, str, str]]:
    """The tokens as role, slice and meaning."""
    return [(token.role.value, line[token.start : token.end], token.meaning) for token in reading.tokens]
