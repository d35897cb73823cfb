"""What an event of a file changes about the block it became before."""

from collections import defaultdict
from collections.abc import Iterator
from dataclasses import dataclass, replace
from datetime import timedelta
from typing import Any, NamedTuple

from planner.domain.block import Block, Override
from planner.domain.editing.values import Series
from planner.domain.kinds import KIND_WORDS, State
from planner.domain.leaving import BUSY
from planner.domain.recur.series import occurrences
from planner.domain.span import Span
from planner.interchange.ics.write.text import plain

# Of a block that is somebody's own, a file has a say in what it is and when, and its owner in the rest.
OWNERS = ("kind", "who", "firmness", "visibility")
CALENDARS = ("kind", "who")
# What a block is called when it left with its title hidden, and what is hidden with it.
HIDDEN = frozenset({BUSY, *KIND_WORDS.values()})
WORDS = ("title", "note", "place", "extra")
YEAR = timedelta(days=366)


class Texts(NamedTuple):
    """What an occurrence says, spaces and unprintable characters aside."""

    title: str
    note: str
    place: str


@dataclass(frozen=True, slots=True)
class Writing:
    """Records to write and overrides to take out, so that a block becomes what its file says.

    The overrides come first: each of them makes its series newer, unless that was written before.
    """

    put: tuple[Block | Override, ...] = ()
    delete: tuple[Override, ...] = ()


def merge(now: Series, found: Series, *, home: str, set_kind: bool) -> Writing:
    """What makes ``now`` say what was ``found``; nothing where only the file's wording differs.

    A block keeps its kind unless ``set_kind``, and one that is somebody's own all that only its owner
    decides. ``home`` is the zone in which either floats if it does.
    """
    block = replace(found.block, **_stays(now.block, found.block, home))
    if set_kind:
        block = replace(block, kind=found.block.kind)
    before = {override.occurrence: override for override in now.overrides}
    after = [_in_place_of(before.get(one.occurrence), one, block) for one in found.overrides]
    put = [one for one in after if before.get(one.occurrence) != one]
    kept = {override.id for override in after}
    delete = [one for one in now.overrides if one.id not in kept]
    if not put and not delete and replace(block, digest=now.block.digest) == now.block:
        return Writing()
    return Writing((*put, block), tuple(delete))


def records(found: Series) -> list[Block | Override]:
    """All that a series consists of."""
    return [found.block, *found.overrides]


def alike(own: Series, found: Series, home: str) -> bool:
    """Whether a file says of a block what the plan does, or less: fewer days of it, or no more than when.

    Of a series that is found out for a year.
    """
    if found.block.state is State.CANCELLED:
        return own.block.state is State.CANCELLED
    start = found.block.span(home).start
    year = Span(start, start + YEAR)
    there: defaultdict[Span, list[Texts]] = defaultdict(list)
    for span, texts in _seen(own, year, home):
        there[span].append(texts)
    return all(
        any(_says_no_more(texts, known) for known in there[span]) for span, texts in _seen(found, year, home)
    )


def _seen(series: Series, window: Span, home: str) -> Iterator[tuple[Span, Texts]]:
    """What takes place of it, as precisely as a file can say it."""
    overrides = {override.occurrence: override for override in series.overrides}
    for found in occurrences(series.block, overrides, window, home):
        block, span = found.block, found.span
        if block.state is not State.CANCELLED:
            start, end = span.start.replace(microsecond=0), span.end.replace(microsecond=0)
            yield Span(start, end), Texts(*map(_worded, (block.title, block.note, block.place)))


def _worded(text: str) -> str:
    return " ".join(plain(text).split())


def _says_no_more(found: Texts, own: Texts) -> bool:
    same_title = found.title in (own.title, *HIDDEN)
    return same_title and found.note in ("", own.note) and found.place in ("", own.place)


def _stays(now: Block, found: Block, home: str) -> dict[str, Any]:
    own = now.source is None
    stays: dict[str, Any] = {"id": now.id, "created": now.created}
    stays |= {name: getattr(now, name) for name in (OWNERS if own else CALENDARS)}
    if own and found.state is State.PLANNED:
        stays["state"] = now.state
    if own and found.title in HIDDEN:
        stays |= {name: getattr(now, name) for name in WORDS}
    if own and not (now.repeats or found.repeats) and now.span(home) == found.span(home):
        stays |= {"start": now.start, "end": now.end, "zone": now.zone, "all_day": now.all_day}
    return stays


def _in_place_of(now: Override | None, found: Override, block: Block) -> Override:
    return replace(found, id=found.id if now is None else now.id, block=block.id)
