"""The backups of an open plan, as people look through them."""

from dataclasses import dataclass
from datetime import datetime
from pathlib import Path

from planner.store.backups import Backups, moment_of
from planner.store.summary import Glance, glance

__all__ = ["Backup", "Glance", "kept_backups"]


@dataclass(frozen=True, slots=True)
class Backup:
    """``made`` is when (UTC), ``size`` counts bytes; ``glance`` is None where it cannot be read any more."""

    path: Path
    made: datetime
    size: int
    glance: Glance | None


def kept_backups(backups: Backups) -> tuple[Backup, ...]:
    """The newest first; what goes while it is looked at is left out."""
    return tuple(one for path in backups.newest_first() if (one := _looked_at(path)) is not None)


def _looked_at(path: Path) -> Backup | None:
    made = moment_of(path)
    try:
        size = path.stat().st_size
    except OSError:
        return None
    return Backup(path, made, size, glance(path)) if made is not None else None
