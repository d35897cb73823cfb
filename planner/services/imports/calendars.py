"""Which of a person's calendars a file belongs to."""

from collections import Counter
from collections.abc import Callable, Collection, Iterable
from dataclasses import dataclass
from itertools import count

from planner.domain.errors import UserError
from planner.domain.person import same_name
from planner.domain.text import NEVER_STORED
from planner.services.imports.asked import Asked
from planner.store.traces import Trace

NAME_LIMIT = 200


@dataclass(frozen=True, slots=True)
class Content:
    """The name a file gives itself, if it does, and its UIDs; ``usable`` tells those that can be taken."""

    name: str | None
    uids: Collection[str]
    usable: Callable[[], Collection[str]]


def calendar_of(asked: Asked, file: Content, theirs: Iterable[Trace]) -> str:
    """The calendar asked for; else the one that has half of the file's UIDs or more.

    Else it is the one the file names itself after, or a new one. ``theirs`` are the blocks of the person's
    calendars. Raises UserError for a name that is none.
    """
    names: Counter[str] = Counter()
    holds: Counter[str] = Counter()
    for trace in theirs:
        if trace.source is not None and not trace.gone:
            names[trace.source] += 1
            holds[trace.source] += trace.uid in file.uids
    if asked.calendar is not None:
        return _asked(tidy_name(asked.calendar), names)
    for name, found in holds.most_common(1):
        # What could not be taken is in no calendar; to find that out takes its time.
        if found and (2 * found >= len(file.uids) or 2 * found >= len(file.usable())):
            return name
    named = tidy_name(file.name or "")
    if named:
        return _known(named, names) or named
    return _new_name(tidy_name(asked.unnamed), names)


def _asked(name: str, names: Iterable[str]) -> str:
    if not name:
        raise UserError("A calendar needs a name; please give it one.")
    return _known(name, names) or name


def _known(name: str, names: Iterable[str]) -> str | None:
    return next((known for known in names if same_name(known, name)), None)


def _new_name(name: str, names: Counter[str]) -> str:
    name = name or "Calendar"
    numbered = (name if number == 1 else f"{name} {number}" for number in count(1))
    return next(free for free in numbered if _known(free, names) is None)


def tidy_name(name: str) -> str:
    """The name as a calendar can have it: one line, not too long, nothing that cannot be stored."""
    return " ".join(NEVER_STORED.sub(" ", name).split())[:NAME_LIMIT].rstrip()
