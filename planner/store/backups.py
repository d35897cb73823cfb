"""Backups of a plan: where they lie, making them, and bringing one back."""

import hashlib
import sqlite3
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from pathlib import Path

from planner.domain.clock import Clock
from planner.domain.errors import Damaged, Empty, FileTrouble, NoDatabase
from planner.identity import PLAN_SUFFIX
from planner.store.file import connect, copy, unsound
from planner.store.publish import published
from planner.store.rotation import kept
from planner.store.store import Store, openable, upgrade
from planner.store.summary import Summary, summary
from planner.store.trouble import told

STAMP = "%Y%m%dT%H%M%S.%fZ"


class Backups:
    """The backups of one plan: a folder of its own below ``root``, found again by where the plan lies."""

    def __init__(self, root: Path, plan: Path) -> None:
        self.plan = plan
        whole = str(plan.absolute()).encode(errors="surrogateescape")
        readable = "".join(sign if sign.isalnum() else "-" for sign in plan.stem)[:40]
        self.folder = root / f"{readable}-{hashlib.sha256(whole).hexdigest()[:12]}"

    def make(self, store: Store) -> Path:
        """Write one of the plan as it is now, let go of those no longer needed. Raises FileTrouble."""
        with told(self.folder):
            self.folder.mkdir(mode=0o700, parents=True, exist_ok=True)
        now = store.clock.now()
        while (path := self.folder / (now.strftime(STAMP) + PLAN_SUFFIX)).exists():
            now += timedelta(microseconds=1)
        write_copy(store, path)
        self._let_go(now)
        return path

    def newest_first(self) -> list[Path]:
        try:
            return sorted((path for path in self.folder.iterdir() if _moment(path)), reverse=True)
        except OSError:
            return []

    def newest_good(self) -> Path | None:
        """The newest that can be opened whole; None where there is none."""
        return next((path for path in self.newest_first() if _is_good(path)), None)

    def _let_go(self, now: datetime) -> None:
        moments = {moment: path for path in self.newest_first() if (moment := _moment(path))}
        for moment in moments.keys() - kept(moments, now):
            moments[moment].unlink(missing_ok=True)


@dataclass(frozen=True, slots=True)
class Restored:
    """What came back, and the backup of what was there before (None where nothing was)."""

    summary: Summary
    before: Path | None


def write_copy(store: Store, path: Path) -> None:
    """The plan as it is at this moment, as a file of its own. Raises Exists, FileTrouble."""
    with published(path) as aside:
        target = sqlite3.connect(aside, isolation_level=None)
        try:
            with told(path):
                store.copy_to(target)
        finally:
            target.close()


def restore(backup: Path, to: Path, backups: Backups, clock: Clock) -> Restored:
    """Put what ``backup`` holds at ``to``; what was there is kept and named, so that it can be undone.

    A plan that is open elsewhere is changed in one transaction, which its window notices. Raises
    FileTrouble where ``backup`` is no sound plan, or where ``to`` is something else than a plan.
    """
    openable(backup)
    with told(backup):
        source = connect(backup)
    try:
        if unsound(source):
            raise Damaged(backup)
        before = _put_away(to, backups, clock)
        _fill(source, to)
    finally:
        source.close()
    if not openable(to):
        upgrade(to)
    with Store.open(to, clock) as store:
        return Restored(summary(store), before)


def _put_away(to: Path, backups: Backups, clock: Clock) -> Path | None:
    """Keep what lies at ``to``: a sound plan as a backup, a damaged one under another name beside it."""
    if not to.exists():
        return None
    try:
        if not openable(to):
            upgrade(to)
        with Store.open(to, clock) as store:
            return backups.make(store)
    except (Empty, Damaged):
        pass
    except NoDatabase:
        if not backups.newest_first():  # nothing says that this ever was a plan
            raise
    aside = to.with_name(f"{to.stem} damaged {clock.now().strftime(STAMP)}{to.suffix}")
    with told(to):
        to.rename(aside)
        journal = to.with_name(to.name + "-journal")
        if journal.exists():  # left behind, it would be played back into the restored plan
            journal.rename(aside.with_name(aside.name + "-journal"))
    return aside


def _fill(source: sqlite3.Connection, to: Path) -> None:
    if to.exists():
        target = connect(to)
        try:
            with told(to):
                copy(source, target, to)
        finally:
            target.close()
        return
    with published(to) as aside:
        target = sqlite3.connect(aside, isolation_level=None)
        try:
            copy(source, target, to)
        finally:
            target.close()


def _is_good(path: Path) -> bool:
    try:
        openable(path)
        connection = connect(path)
    except FileTrouble:
        return False
    try:
        with told(path):
            return unsound(connection) is None
    except FileTrouble:
        return False
    finally:
        connection.close()


def _moment(path: Path) -> datetime | None:
    if path.suffix != PLAN_SUFFIX:
        return None
    try:
        return datetime.strptime(path.stem, STAMP).replace(tzinfo=UTC)
    except ValueError:
        return None
