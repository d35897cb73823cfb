"""Putting a gentler wording where the words were that it stands for, so that all of it still reads well."""

import re

from planner.domain.values import dataclass
from planner.domain.wording.kinds import NoticeKind
from planner.domain.wording.notice import Notice

_ENDS = re.compile(r"[.!?…]+")
_GOES_ON = re.compile(r"\s*[,;—–]\s*|\s*:\s+|\s+-\s+")
# Words before, on the same line and with nothing else between them, and what joins two clauses there.
_RUN = re.compile(r"(?:[^\W_][\w'’]*[ \t]+)+\Z")
_JOINS = re.compile(r"\b(?:and(?! again)|but|so|because|yet|though)\b[ \t]+", re.IGNORECASE)
# Each of these is one thought with whatever it hangs on.
_WHOLE = (NoticeKind.ORDER, NoticeKind.THREAT)
_FAR = 300
_WITHIN = re.compile(r"[\w,;:][ \t\"'“‘(–—-]*\Z")
_KEEPS_ITS_CAPITAL = re.compile(r"I\b")


@dataclass(frozen=True, slots=True)
class Replacement:
    """The ``words`` for what stands from ``start`` to ``end`` of a text."""

    start: int
    end: int
    words: str


def in_place(text: str, notice: Notice) -> Replacement:
    """Where the gentler words of that notice go, which are whole sentences with a mark of their own.

    The beginning of the clause and the mark at its end give way to them; what follows in the same sentence
    becomes one of its own.
    """
    start, words = _clause(text, notice), notice.gentler
    if _WITHIN.search(text, max(start - _FAR, 0), start) and not _KEEPS_ITS_CAPITAL.match(words):
        words = words[:1].lower() + words[1:]
    mark = _ENDS.match(text, notice.end)
    if mark is not None:
        return Replacement(start, mark.end(), words)
    more = _GOES_ON.match(text, notice.end)
    if more is None:
        return Replacement(start, notice.end, words)
    following = text[more.end() : more.end() + 1]
    if not following:
        return Replacement(start, len(text), words)
    return Replacement(start, more.end() + 1, f"{words} {following.upper()}")


def _clause(text: str, notice: Notice) -> int:
    """Where the clause begins that the notice's words stand in."""
    run = _RUN.search(text, max(notice.start - _FAR, 0), notice.start)
    if run is None:
        return notice.start
    joints = () if notice.kind in _WHOLE else _JOINS.finditer(text, run.start(), notice.start)
    return max([run.start(), *(joint.end() for joint in joints)])
