"""Reads CHANGELOG.md, the one place that says what each version brought."""

import re
from dataclasses import dataclass
from datetime import UTC, date, datetime

from names import identity
from processes import CHECKOUT
from trouble import Trouble

_HEAD = re.compile(r"^## (?:(?P<version>\d+\.\d+\.\d+)[ ,–-]+(?P<day>\d{4}-\d\d-\d\d)|Not yet released)$")
_ITEM = "- "


@dataclass(frozen=True, slots=True)
class Release:
    """A version and what it brought; ``day`` is None while it has not come out."""

    version: str
    day: date | None
    lines: tuple[str, ...]


def today() -> date:
    """The day for whatever has not come out yet; the same all over the world."""
    return datetime.now(UTC).date()


def releases() -> list[Release]:
    """The newest first. Raises Trouble at a heading that cannot be read."""
    return read((CHECKOUT / "CHANGELOG.md").read_text(encoding="utf-8"))


def read(text: str) -> list[Release]:
    """What releases() does, for any text; what has not come out yet will be the program's own version."""
    found = []
    for section in re.split(r"^(?=## )", text, flags=re.MULTILINE)[1:]:
        head, _, body = section.partition("\n")
        said = _HEAD.match(head.strip())
        if said is None:
            raise Trouble(f"“{head}” in CHANGELOG.md is neither “## VERSION, DAY” nor “## Not yet released”.")
        day = date.fromisoformat(said["day"]) if said["day"] else None
        found.append(Release(said["version"] or identity.VERSION, day, tuple(_items(body))))
    return found


def _items(body: str) -> list[str]:
    items: list[str] = []
    for line in body.splitlines():
        if line.startswith(_ITEM):
            items.append(line.removeprefix(_ITEM))
        elif line.strip() and items:
            items[-1] += f" {line.strip()}"
    return items
