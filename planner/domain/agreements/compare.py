"""Two versions of some words held against each other, word by word."""

import re
from difflib import SequenceMatcher
from enum import StrEnum

from planner.domain.agreements.terms import TEXTS, Terms
from planner.domain.values import dataclass

_PIECES = re.compile(r"\s+|\w+(?:[’'-]\w+)*|[^\w\s]")
# Comparing takes as long as the two are long together, and longer; beyond it one piece stands for all.
MOST_PIECES = 3000


class Fate(StrEnum):
    """What became of a piece of text."""

    KEPT = "kept"
    ADDED = "added"
    REMOVED = "removed"


@dataclass(frozen=True, slots=True)
class Piece:
    """A run of text and what became of it."""

    text: str
    fate: Fate


@dataclass(frozen=True, slots=True)
class Difference:
    """One part of the words, by its name in ``Terms``, that is not what it was."""

    name: str
    pieces: tuple[Piece, ...]


def compare(before: str, after: str) -> tuple[Piece, ...]:
    """What was kept, taken out and put in: without what was removed it reads as the text after."""
    old, new = _PIECES.findall(before), _PIECES.findall(after)
    if len(old) + len(new) > MOST_PIECES:
        old, new = [before], [after]
    pieces: list[Piece] = []
    for tag, begin, end, start, stop in SequenceMatcher(None, old, new, autojunk=False).get_opcodes():
        if tag == "equal":
            pieces.append(Piece("".join(new[start:stop]), Fate.KEPT))
            continue
        if begin < end:
            pieces.append(Piece("".join(old[begin:end]), Fate.REMOVED))
        if start < stop:
            pieces.append(Piece("".join(new[start:stop]), Fate.ADDED))
    return tuple(pieces)


def differences(before: Terms, after: Terms) -> tuple[Difference, ...]:
    """The texts in which two versions differ, the title first."""
    return tuple(
        Difference(name, compare(getattr(before, name), getattr(after, name)))
        for name in ("title", *TEXTS)
        if getattr(before, name) != getattr(after, name)
    )


def changed(before: Terms, after: Terms) -> tuple[str, ...]:
    """The names of everything in which they differ, the days and times too."""
    own = after.said()
    return tuple(name for name, value in before.said().items() if own[name] != value)
