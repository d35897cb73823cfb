"""A plan while it is open: brought up to date first, backed up in between and at the end."""

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from datetime import UTC, datetime
from pathlib import Path

from planner.domain.changes import ChangeSet
from planner.domain.clock import Clock
from planner.domain.errors import Damaged, FileTrouble, Foreign, Missing, UserError
from planner.store.ahead import LookAhead
from planner.store.backups import STAMP, Backups, restore, write_copy
from planner.store.check import problems
from planner.store.store import Store, openable, upgrade

# What may keep a plan without knowing the store.
OpenPlan = Store
Change = Callable[[OpenPlan], ChangeSet]
Warn = Callable[[UserError], None]


class Broken(FileTrouble):
    """A plan that cannot be read any more, with the newest good backup of it."""

    usual = "{trouble} Its newest good backup is {backup}; “restore” brings it back."

    def __init__(self, trouble: FileTrouble, backup: Path) -> None:
        super().__init__(trouble.path, trouble=trouble, backup=backup)
        self.trouble = trouble
        self.backup = backup

    @property
    def made(self) -> datetime:
        """When the backup was made (UTC)."""
        return datetime.strptime(self.backup.stem, STAMP).replace(tzinfo=UTC)


class PlanInUse:
    """``plan`` is what services work on. Without ``backups`` it is kept nowhere, such as a sample."""

    def __init__(self, plan: OpenPlan, backups: Backups | None) -> None:
        self.plan = plan
        self.backups = backups
        self._changed = False

    @property
    def path(self) -> Path:
        return self.plan.path

    def back_up(self) -> Path | None:
        """Make a backup if anything was changed since the last one. Raises FileTrouble."""
        return self.make_backup() if self.plan.changed else None

    def make_backup(self) -> Path | None:
        """Make one whether anything was changed or not; None where nothing is kept. Raises FileTrouble."""
        if self.backups is None:
            return None
        backup = self.backups.make(self.plan)
        self._changed, self.plan.changed = self._changed or self.plan.changed, False
        return backup

    def bring_back(self, backup: Path) -> Path | None:
        """Let the plan be what ``backup`` holds; returns a backup of what it was until now.

        None where nothing is kept. Raises FileTrouble; the plan is then as it was.
        """
        if self.backups is None:
            return None
        restored = restore(backup, self.path, self.backups, self.plan.clock)
        self._changed, self.plan.changed = True, False
        self.plan.changed_beside()  # that was us
        return restored.before

    def tidy(self, warn: Warn) -> None:
        """What follows changes that are saved already: whatever goes wrong here is no failure of them."""
        if self.backups is None or not (self._changed or self.plan.changed):
            return
        for step in (self._empty_trash, self.back_up):
            try:
                step()
            except UserError as trouble:
                warn(trouble)

    def look_over(self, warn: Warn) -> bool:
        """Whether the file is sound as it is left behind."""
        try:
            found = problems(self.plan)
        except UserError as trouble:
            warn(trouble)
            return False
        return not found

    def save_copy(self, path: Path) -> None:
        """The plan as it is now, as a file of its own. Raises Exists, FileTrouble."""
        write_copy(self.plan, path)

    def close(self) -> None:
        self.plan.close()

    def _empty_trash(self) -> None:
        # Much is made of what only comes in the end, for which no window that opens has to wait.
        from planner.services.trash import empty_trash  # noqa: PLC0415

        empty_trash(self.plan)


def open_plan(path: Path, clock: Clock, backups: Backups, looked: LookAhead | None = None) -> PlanInUse:
    """The plan at ``path``, brought up to date first, with a backup of what it was.

    Raises FileTrouble, and Broken where the plan is gone or damaged but a good backup of it exists.
    """
    with pointing_to(backups):
        if not openable(path):
            with Store.open(path, clock) as older:
                backups.make(older)
            upgrade(path)
        return PlanInUse(Store.open(path, clock, looked=looked), backups)


@contextmanager
def pointing_to(backups: Backups) -> Iterator[None]:
    """Within it, what cannot be read any more is raised as Broken where a good backup exists."""
    try:
        yield
    except (Damaged, Foreign, Missing) as trouble:
        backup = backups.newest_good()
        if backup is None:
            raise
        raise Broken(trouble, backup) from trouble
