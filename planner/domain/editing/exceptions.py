"""What is different from the rule in a series, listed, and each put back on its own."""

from dataclasses import replace
from datetime import datetime

from planner.domain.block import Override
from planner.domain.editing.values import Edit, Series, edit_to
from planner.domain.errors import Stale
from planner.domain.values import dataclass


@dataclass(frozen=True, slots=True)
class Difference:
    """One occurrence, by its recurrence id, that was dropped (no ``override``) or differs by it."""

    at: datetime
    override: Override | None


def differences(series: Series) -> list[Difference]:
    """Everything in which the series departs from its rule, in the order of time."""
    dropped = [Difference(at, None) for at in series.block.dropped]
    changed = [
        Difference(override.occurrence, override)
        for override in series.overrides
        if override.occurrence not in series.block.dropped
    ]
    return sorted(dropped + changed, key=lambda difference: difference.at)


def put_back(series: Series, at: datetime) -> Edit:
    """Undo one difference: a dropped occurrence comes back as it was, a changed one as the series has it.

    Raises Stale where nothing is different.
    """
    if at in series.block.dropped:
        left = tuple(one for one in series.block.dropped if one != at)
        return edit_to(series, replace(series, block=replace(series.block, dropped=left)))
    if series.override_at(at) is None:
        raise Stale("Nothing is different there any more.")
    return edit_to(
        series, replace(series, overrides=tuple(one for one in series.overrides if one.occurrence != at))
    )
