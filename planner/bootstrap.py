"""The only place that puts the parts together: folders, and a plan opened and closed as it should be."""

from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from platformdirs import user_data_path

from planner.domain.clock import Clock
from planner.identity import PROGRAM
from planner.resource_files import resource
from planner.services.in_use import Broken, Warn, open_plan, pointing_to
from planner.services.shelf import Shelf
from planner.store.backups import Backups
from planner.store.store import Store

__all__ = ["Broken", "backups_of", "data_folder", "opened", "shelf"]

SAMPLE = "sample/week.json"


def data_folder() -> Path:
    """Where what belongs to the user of this computer lies."""
    return user_data_path(PROGRAM, appauthor=False)


def backups_of(path: Path) -> Backups:
    """The backups of the plan at ``path``, below the user's data folder."""
    return Backups(data_folder() / "backups", path)


def shelf(clock: Clock) -> Shelf:
    """The plans on this computer, for a window."""
    return Shelf(data_folder(), clock, resource(SAMPLE), backups_of)


@contextmanager
def opened(path: Path, clock: Clock, warn: Warn) -> Iterator[Store]:
    """The plan at ``path``, brought up to date first; when something was changed, backed up afterwards.

    A backup that could not be made is no reason to call the change failed: ``warn`` is told instead.
    Raises FileTrouble, and Broken where the plan is gone or damaged but a good backup of it exists.
    """
    backups = backups_of(path)
    with pointing_to(backups):
        in_use = open_plan(path, clock, backups)
        with in_use.plan as store:
            yield store
            in_use.tidy(warn)
