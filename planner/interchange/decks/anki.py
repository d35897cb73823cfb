"""What the two sides of the text that Anki reads and writes agree on: its first lines, and tags with meaning.

A note's first field is the card's text, its second the follow-up. Tags like ``kind::repair``, ``depth::2``
and ``stage::dating`` say the rest; other tags are not kept.
"""

import re
from typing import Any, NamedTuple

from planner.domain.cards.card import Face

SEPARATORS = {"tab": "\t", "comma": ",", "semicolon": ";", "space": " ", "pipe": "|", "colon": ":"}
HEADER = re.compile(r"#([a-z ]+):(.*)")


class Head(NamedTuple):
    """What the first lines say. Columns are counted from 0, None where there is none of that kind."""

    separator: str = "\t"
    html: bool = False
    deck: str | None = None
    tags: str = ""
    deck_column: int | None = None
    tags_column: int | None = None
    guid_column: int | None = None
    notetype_column: int | None = None

    def said(self, line: str) -> "Head":
        """The same with what one more line says; lines that say nothing known here change nothing."""
        header = HEADER.match(line)
        if header is None:
            return self
        name, value = header[1], header[2].strip()
        if name == "separator":
            sign = SEPARATORS.get(value.lower(), value)
            return self._replace(separator=sign) if len(sign) == 1 and sign not in '"#' else self
        if name == "html":
            return self._replace(html=value.lower() == "true")
        if name in ("deck", "tags"):
            return self._with(name, value)
        column = name.replace(" ", "_")
        if column in self._fields and value.isascii() and value.isdigit() and 0 < int(value[:9]) < 1000:
            return self._with(column, int(value) - 1)
        return self

    def _with(self, name: str, value: Any) -> "Head":
        own: dict[str, Any] = {name: value}
        return self._replace(**own)


def tags_of(face: Face) -> str:
    """The tags that say what a card is beside its words."""
    stages = (f"stage::{stage}" for stage in face.stages)
    return " ".join([f"kind::{face.kind}", f"depth::{face.depth}", *stages])


def told_by_tags(tags: str) -> dict[str, Any]:
    """What tags say of a card, as our own format would."""
    told: dict[str, Any] = {}
    for tag in tags.split():
        name, _, value = tag.partition("::")
        if name == "kind":
            told["kind"] = value
        elif name == "depth":
            told["depth"] = int(value) if value in ("1", "2", "3") else value
        elif name == "stage":
            told.setdefault("stages", []).append(value)
    return told
