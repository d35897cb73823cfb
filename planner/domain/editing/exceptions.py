"""What is different from the rule in a series, listed, and each put back on its own."""

from dataclasses import dataclass, replace
from datetime import datetime

from planner.domain.block import Override
from planner.domain.editing.values import Edit, Series


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
    """Let the occurrence with that recurrence id be again what the series says."""
    override = series.override_at(at)
    gone = () if override is None else (override,)
    if at not in series.block.dropped:
        return Edit(delete=gone)
    left = tuple(one for one in series.block.dropped if one != at)
    return Edit(put=(replace(series.block, dropped=left),), delete=gone)
