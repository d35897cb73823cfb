"""What leaves the plan, and how much of it: decided here alone, whatever way it takes."""

from collections.abc import Iterator
from dataclasses import replace
from typing import Any

from planner.domain.block import Block, Override
from planner.domain.editing.values import Series
from planner.domain.ids import derived_id
from planner.domain.kinds import KIND_WORDS, Firmness, Kind, State, Visibility
from planner.domain.occurrence import nth
from planner.domain.recur.series import has_date
from planner.domain.values import dataclass

BUSY = "Busy"
STRICTNESS = tuple(Visibility)  # from most to least


@dataclass(frozen=True, slots=True, kw_only=True)
class Choice:
    """What is to leave: of these people and kinds (ids; everybody's and every kind where empty).

    ``reader`` is the person (id) who will read it, and gets their own blocks whole; everybody else gets no
    more than ``show`` and no more than a block's own visibility.
    """

    who: frozenset[str] = frozenset()
    kinds: frozenset[Kind] = frozenset()
    reader: str | None = None
    show: Visibility = Visibility.ALL


@dataclass(frozen=True, slots=True)
class Leaving:
    """A block or series as it leaves: what is hidden at its ``level`` is blank in it and its overrides."""

    block: Block
    overrides: tuple[Override, ...]
    level: Visibility


def leaving(series: Series, choice: Choice, home: str) -> Iterator[Leaving]:
    """What leaves of a block or series: nothing, all of it, or its occurrences one by one.

    An occurrence of which more or less is to be seen than of its series leaves as a block of its own.
    ``home`` is the zone in which the series floats if it does.
    """
    block = series.block
    usual = _level(block, choice)
    kept, dropped = [], []
    for override in series.overrides:
        own = override.applied_to(nth(block, override.occurrence))
        level = _level(own, choice)
        if level is usual:
            kept.append(override)
            continue
        dropped.append(override.occurrence)
        if level is not None and has_date(block, override.occurrence, home):
            uid = derived_id(block.uid, override.occurrence.isoformat())
            changed = max(block.changed, override.changed)
            alone = replace(own, id=override.id, uid=uid, extra=override.extra, changed=changed)
            yield Leaving(_hidden(alone, level), (), level)
    if usual is not None:
        rest = replace(block, dropped=tuple(sorted({*block.dropped, *dropped})))
        overrides = (_hidden_override(override, block, usual) for override in kept)
        yield Leaving(_hidden(rest, usual), tuple(one for one in overrides if one.differs), usual)


def _level(block: Block, choice: Choice) -> Visibility | None:
    """How much of a block or an occurrence leaves; None where nothing does."""
    if choice.who and choice.who.isdisjoint(block.who):
        return None
    if choice.kinds and block.kind not in choice.kinds:
        return None
    return level_for(block, choice.reader, choice.show)


def level_for(block: Block, reader: str | None, most: Visibility = Visibility.ALL) -> Visibility:
    """How much of it ``reader`` (a person's id) gets: their own whole, of others' no more than ``most``."""
    if reader in block.who:
        return Visibility.ALL
    return max(block.visibility, most, key=STRICTNESS.index)


def _hidden(block: Block, level: Visibility) -> Block:
    if level is Visibility.ALL:
        return block
    kind = Kind.DUTY if level is Visibility.BUSY else block.kind
    return replace(
        block,
        title=_title(block.kind, level),
        kind=kind,
        note="",
        place="",
        extra="",
        firmness=Firmness.FLEXIBLE,
        visibility=level,
        # Whether it is still to be is part of the time; whether it is agreed on is not.
        state=block.state if block.state is State.CANCELLED else State.PLANNED,
    )


def _hidden_override(override: Override, series: Block, level: Visibility) -> Override:
    if level is Visibility.ALL:
        return override
    kind = None if level is Visibility.BUSY or override.kind is series.kind else override.kind
    nothing: dict[str, Any] = dict.fromkeys(("note", "place", "who", "firmness", "visibility"))
    return replace(
        override,
        **nothing,
        kind=kind,
        title=None if kind is None else _title(kind, level),
        state=override.state if override.state is State.CANCELLED else None,
        extra="",
    )


def _title(kind: Kind, level: Visibility) -> str:
    return BUSY if level is Visibility.BUSY else KIND_WORDS[kind]
