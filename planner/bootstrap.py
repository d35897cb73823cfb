"""The only place that puts the parts together: folders, and a plan opened and closed as it should be."""

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path

from platformdirs import user_data_path

from planner.domain.clock import Clock
from planner.domain.errors import Damaged, FileTrouble, Foreign, Missing, UserError
from planner.identity import PROGRAM
from planner.services.trash import empty_trash
from planner.store.backups import Backups
from planner.store.store import Store, openable, upgrade


def backups_of(path: Path) -> Backups:
    """The backups of the plan at ``path``, below the user's data folder."""
    return Backups(user_data_path(PROGRAM, appauthor=False) / "backups", path)


class Broken(FileTrouble):
    """A plan that cannot be read any more, with the newest good backup of it."""

    usual = "{trouble} Its newest good backup is {backup}; “restore” brings it back."

    def __init__(self, trouble: FileTrouble, backup: Path) -> None:
        super().__init__(trouble.path, trouble=trouble, backup=backup)
        self.backup = backup


@contextmanager
def opened(path: Path, clock: Clock, warn: Callable[[UserError], None]) -> Iterator[Store]:
    """The plan at ``path``, brought up to date first; when something was changed, backed up afterwards.

    A backup that could not be made is no reason to call the change failed: ``warn`` is told instead.
    Raises FileTrouble, and Broken where the plan is gone or damaged but a good backup of it exists.
    """
    backups = backups_of(path)
    with _pointing_to(backups):
        if not openable(path):
            with Store.open(path, clock) as older:
                backups.make(older)
            upgrade(path)
        store = Store.open(path, clock)
        with store:
            yield store
            if store.changed:
                _tidy(store, backups, warn)


def _tidy(store: Store, backups: Backups, warn: Callable[[UserError], None]) -> None:
    """What follows a change that is saved already, so that whatever goes wrong here is no failure of it."""
    for step in (empty_trash, backups.make):
        try:
            step(store)
        except UserError as trouble:
            warn(trouble)


@contextmanager
def _pointing_to(backups: Backups) -> Iterator[None]:
    try:
        yield
    except (Damaged, Foreign, Missing) as trouble:
        backup = backups.newest_good()
        if backup is None:
            raise
        raise Broken(trouble, backup) from trouble
