"""Backups of a plan: where they lie, making them, and bringing one back."""

import hashlib
import os
import sqlite3
from collections.abc import Iterator
from contextlib import closing, contextmanager, suppress
from datetime import UTC, datetime, timedelta
from pathlib import Path

from planner.domain.clock import Clock
from planner.domain.errors import Damaged, Empty, FileTrouble, Held, Missing, NoDatabase
from planner.domain.values import dataclass
from planner.files.private import private_folder
from planner.identity import PLAN_SUFFIX
from planner.store.file import companions, connect, is_sound
from planner.store.publish import published
from planner.store.rotation import kept
from planner.store.store import Store, openable, upgrade
from planner.store.summary import Summary, summary
from planner.store.trouble import told

STAMP = "%Y%m%dT%H%M%S.%fZ"


class Backups:
    """The backups of one plan: a folder of its own below ``root``, found again by where the plan lies."""

    def __init__(self, root: Path, plan: Path) -> None:
        # However it is spelled and through whatever link, the same plan has the same backups.
        self.plan = Path(os.path.realpath(plan))
        readable = "".join(sign if sign.isalnum() else "-" for sign in self.plan.stem)[:40]
        self.folder = root / f"{readable}-{hashlib.sha256(os.fsencode(self.plan)).hexdigest()[:12]}"

    def make(self, store: Store) -> Path:
        """Write one of the plan as it is now, let go of those no longer needed. Raises FileTrouble."""
        with told(self.folder):
            private_folder(self.folder)
        now = store.clock.now()
        while (path := self.folder / (now.strftime(STAMP) + PLAN_SUFFIX)).exists():
            now += timedelta(microseconds=1)
        write_copy(store, path)
        self._let_go(now)
        return path

    def newest_first(self) -> list[Path]:
        try:
            return sorted((path for path in self.folder.iterdir() if moment_of(path)), reverse=True)
        except OSError:
            return []

    def newest_good(self) -> Path | None:
        """The newest that can be opened whole; None where there is none."""
        return next((path for path in self.newest_first() if _is_good(path)), None)

    def _let_go(self, now: datetime) -> None:
        moments = {moment: path for path in self.newest_first() if (moment := moment_of(path))}
        for moment in moments.keys() - kept(moments, now) - {now}:
            with suppress(OSError):  # the backup that was asked for is there all the same
                moments[moment].unlink()


@dataclass(frozen=True, slots=True)
class Restored:
    """What came back, and where what was there before is kept (None where nothing was).

    ``undoable`` says whether that is a backup, which can be restored in turn, or what was left of a damaged
    plan.
    """

    summary: Summary
    before: Path | None
    undoable: bool


def write_copy(store: Store, path: Path) -> None:
    """The plan as it is at this moment, as a file of its own. Raises Exists, FileTrouble."""
    with published(path) as aside, closing(_empty(aside)) as target:
        store.copy_to(target, path)


def restore(backup: Path, to: Path, backups: Backups, clock: Clock) -> Restored:
    """Put what ``backup`` holds at ``to``; what was there is kept and named, so that it can be undone.

    A plan that is open elsewhere is changed in one transaction, which its window notices. Raises
    FileTrouble where ``backup`` is no sound plan, or where ``to`` is something else than a plan; both are
    then as they were.
    """
    current = openable(backup)
    if to.exists() and to.samefile(backup):
        raise FileTrouble(to, "{path} cannot be restored onto itself; please choose one of its backups.")
    with Store.open(backup, clock) as source:
        if current:
            summary(source)  # what cannot even be counted is not to replace anything
        before = _kept(to, backups, clock)
        if before is None:
            with _moved_away(to, clock) as left, published(to) as aside, closing(_empty(aside)) as target:
                source.copy_to(target, to)
        else:
            left = before
            _overwrite(to, source)
    if not openable(to):
        upgrade(to)
    with Store.open(to, clock) as store:
        return Restored(summary(store), left, undoable=before is not None)


def _kept(to: Path, backups: Backups, clock: Clock) -> Path | None:
    """A backup of the plan at ``to``, None where there is no plan or a damaged one."""
    try:
        if not openable(to):
            upgrade(to)
        with Store.open(to, clock) as store:
            return backups.make(store)
    except (Missing, Empty, Damaged):
        return None
    except NoDatabase:
        if backups.newest_first():
            return None
        raise  # nothing says that this ever was a plan


@contextmanager
def _moved_away(to: Path, clock: Clock) -> Iterator[Path | None]:
    """Gives what lies at ``to`` another name, which it yields, and its own again should the work fail.

    A journal goes with it: left behind, it would be played back into what comes to be there.
    """
    left = to.with_name(f"{to.stem} damaged {clock.now().strftime(STAMP)}{to.suffix}")
    moved: list[tuple[Path, Path]] = []
    with told(to):
        try:
            for old, new in zip((to, *companions(to)), (left, *companions(left)), strict=True):
                if os.path.lexists(old):
                    old.rename(new)
                    moved.append((old, new))
            yield left if (to, left) in moved else None
        except BaseException:
            for old, new in moved:
                new.rename(old)
            raise


def _overwrite(to: Path, source: Store) -> None:
    with closing(connect(to)) as target:
        try:
            source.copy_to(target, to)
        except Held:  # not the backup, as a copy usually means
            raise Held(to) from None


def _empty(path: Path) -> sqlite3.Connection:
    return sqlite3.connect(path, isolation_level=None)


def _is_good(path: Path) -> bool:
    try:
        openable(path)
        return is_sound(path)
    except FileTrouble:
        return False


def moment_of(path: Path) -> datetime | None:
    """When the backup at ``path`` was made (UTC), by its name; None where it is none."""
    if path.suffix != PLAN_SUFFIX:
        return None
    try:
        return datetime.strptime(path.stem, STAMP).replace(tzinfo=UTC)
    except ValueError:
        return None
