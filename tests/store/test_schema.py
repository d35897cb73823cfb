"""The tables: the revisions lead to what a new plan gets, all of it or nothing, and a backup comes first."""

import re
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

from planner.bootstrap import backups_of, opened
from planner.domain.block import Block
from planner.domain.errors import Newer
from planner.identity import SQLITE_APPLICATION_ID
from planner.store import schema
from planner.store.backups import restore
from planner.store.check import problems
from planner.store.store import Store, openable, upgrade
from tests.helpers.files import raw, snapshot, tamper, unchanged
from tests.helpers.plans import block, clock, content, make, no_warning, override

LATER = schema.SCHEMA + 1
LATER_TABLES = (
    *("agreement_text", "holding", "entry", "yes", "agreement_version", "agreement"),
    *("remark", "card", "deck", "draw", "mark", "answer", "feed", "copy"),
)
UNSIGNED = f"PRAGMA application_id={SQLITE_APPLICATION_ID}"


def nothing(path: Path) -> Path:
    """A plan older than the first revision: signed, without a table."""
    tamper(path, UNSIGNED, "PRAGMA user_version=0")
    return path


def described(path: Path) -> dict[str, list[str]]:
    """Everything in the file by its pieces: a column that was added later stands behind the constraints."""
    with raw(path) as connection:
        rows = connection.execute("SELECT name, coalesce(sql, '') FROM sqlite_master").fetchall()
    return {name: sorted(re.split(r"\s*[(),]\s*", re.sub(r'[\s"]+', " ", sql).strip())) for name, sql in rows}


def columns(path: Path) -> dict[str, list[tuple[object, ...]]]:
    with raw(path) as connection:
        return {
            name: connection.execute(f'PRAGMA table_xinfo("{name}")').fetchall() for name in described(path)
        }


def test_an_upgrade_from_nothing_gives_what_a_new_plan_has(tmp_path: Path) -> None:
    new, old = make(tmp_path / "new.ebbflow"), nothing(tmp_path / "old.ebbflow")
    upgrade(old)
    assert described(old) == described(new)
    assert columns(old) == columns(new)
    with raw(old) as left, raw(new) as right:
        for name in ("application_id", "user_version"):
            assert left.execute(f"PRAGMA {name}").fetchone() == right.execute(f"PRAGMA {name}").fetchone()
        assert left.execute("SELECT * FROM alembic_version").fetchall() == [
            (schema.revision_id(schema.SCHEMA),)
        ]


def test_the_newest_revision_is_the_one_new_plans_are_marked_with() -> None:
    revisions = sorted(path.name[:4] for path in (schema.MIGRATIONS / "versions").glob("[0-9]*.py"))
    assert revisions[-1] == schema.revision_id(schema.SCHEMA)


def test_alembic_is_not_imported_for_a_plan_that_is_up_to_date(tmp_path: Path) -> None:
    path = make(tmp_path / "ours.ebbflow")
    said = (
        "import sys; from pathlib import Path; from planner.bootstrap import opened\n"
        "from planner.domain.clock import SystemClock\n"
        "with opened(Path(sys.argv[1]), SystemClock(), print): pass\n"
        "assert 'sqlalchemy' in sys.modules and 'alembic' not in sys.modules"
    )
    checkout = Path(__file__).parents[2]
    subprocess.run([sys.executable, "-c", said, path], cwd=checkout, check=True, timeout=60)


def test_a_plan_that_is_behind_is_backed_up_and_then_brought_up_to_date(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = make(tmp_path / "ours.ebbflow", kept := block())
    later(tmp_path, monkeypatch, "op.add_column('person', Column('motto', Text))")
    with opened(path, clock(), no_warning) as store:
        assert store.path == path
    with raw(path) as connection:
        assert connection.execute("SELECT motto FROM person").fetchall() == [(None,), (None,)]
        assert connection.execute("PRAGMA user_version").fetchone() == (LATER,)
        assert connection.execute("SELECT id FROM block").fetchall() == [(kept.id,)]
    (backup,) = backups_of(path).newest_first()
    with raw(backup) as connection:
        assert connection.execute("PRAGMA user_version").fetchone() == (LATER - 1,)
    assert openable(path)


@pytest.mark.parametrize(
    "fails",
    [
        "op.add_column('person', Column('motto', Text)); op.execute('DROP TABLE override'); 1 / 0",
        "op.execute('DELETE FROM block'); op.execute('CREATE TABLE person (id)')",
    ],
)
def test_a_migration_that_fails_leaves_the_file_as_it_was(
    fails: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (tmp_path / "folder").mkdir()
    path = make(tmp_path / "folder" / "ours.ebbflow", block())
    later(tmp_path, monkeypatch, fails)
    with unchanged(path.parent), pytest.raises(Exception, match=r"zero|exists"):
        upgrade(path)


def test_without_a_backup_there_is_no_upgrade(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    path = make(tmp_path / "ours.ebbflow", block())
    later(tmp_path, monkeypatch, "op.execute('DROP TABLE override')")
    folder = backups_of(path).folder
    folder.parent.mkdir(parents=True)
    folder.write_text("in the way")
    before = snapshot(tmp_path)
    with pytest.raises(Exception, match="cannot be opened"), opened(path, clock(), no_warning):
        pass
    assert snapshot(tmp_path) == before


def test_an_older_plan_without_anything_is_told_as_damaged_by_the_check(tmp_path: Path) -> None:
    with opened(nothing(tmp_path / "old.ebbflow"), clock(), no_warning) as store:
        assert problems(store) == [
            "The plan's own settings are missing or there twice.",
            "There is nobody in the plan.",
        ]


def test_a_newer_plan_is_refused_by_the_older_program(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = make(tmp_path / "ours.ebbflow")
    with monkeypatch.context() as future:
        later(tmp_path, future, "op.execute('DROP TABLE override')")
        upgrade(path)
    with unchanged(tmp_path), pytest.raises(Newer):
        openable(path)


def test_an_upgrade_that_a_crash_cut_short_is_begun_anew(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """The file's first page may say already what its journal is going to take back."""
    path = make(tmp_path / "ours.ebbflow", block())
    later(tmp_path, monkeypatch, "op.add_column('person', Column('motto', Text))")
    journal = path.with_name(path.name + "-journal")
    with raw(path) as connection:
        connection.execute("PRAGMA synchronous=OFF")  # so that the journal is ready at once
        connection.execute("BEGIN EXCLUSIVE")
        connection.execute(f"PRAGMA user_version={LATER}")
        before_commit = journal.read_bytes()
        connection.execute("COMMIT")
    journal.write_bytes(before_commit)
    assert not openable(path)
    with opened(path, clock(), no_warning), raw(path) as connection:
        assert connection.execute("SELECT motto FROM person").fetchall() == [(None,), (None,)]


def test_an_older_backup_is_brought_up_to_date_as_it_is_restored(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    path, older = make(tmp_path / "ours.ebbflow"), make(tmp_path / "older.ebbflow", block(id="kept"))
    later(tmp_path, monkeypatch, "op.add_column('person', Column('motto', Text))")
    kept = older.read_bytes()
    for _ in ("onto one that is behind itself", "onto one that is up to date"):
        restored = restore(older, path, backups_of(path), clock())
        assert restored.undoable
        assert openable(path)
        with raw(path) as connection:
            assert connection.execute("SELECT motto FROM person").fetchall() == [(None,), (None,)]
            assert connection.execute("SELECT id FROM block").fetchall() == [("kept",)]
    assert older.read_bytes() == kept


def later(folder: Path, monkeypatch: pytest.MonkeyPatch, does: str) -> None:
    """Let the program be one revision ahead, whose upgrade does that."""
    migrations = folder / "migrations"
    shutil.copytree(schema.MIGRATIONS, migrations, ignore=shutil.ignore_patterns("__pycache__"))
    (migrations / "versions" / f"{LATER:04}_later.py").write_text(
        "from alembic import op\nfrom sqlalchemy import Column, Text\n"
        f"revision, down_revision = '{LATER:04}', '{LATER - 1:04}'\ndef upgrade():\n    {does}\n"
    )
    monkeypatch.setattr(schema, "MIGRATIONS", migrations)
    monkeypatch.setattr(schema, "SCHEMA", LATER)


def test_the_store_opens_an_older_plan_only_to_back_it_up(tmp_path: Path) -> None:
    path = nothing(tmp_path / "old.ebbflow")
    assert not openable(path)
    with Store.open(path, clock()) as store, raw(tmp_path / "copy") as target:
        store.copy_to(target, tmp_path / "copy")
    assert described(tmp_path / "copy") == {}


def test_a_plan_of_the_first_schema_opens_with_all_it_holds(tmp_path: Path) -> None:
    weekly = block(id="kept", rule="FREQ=WEEKLY")
    path = make(tmp_path / "old.ebbflow", weekly, override(weekly, title="Moved"))
    tamper(
        path,
        "DROP INDEX block_source",
        "ALTER TABLE block DROP COLUMN extra",
        "ALTER TABLE block DROP COLUMN digest",
        "ALTER TABLE override DROP COLUMN extra",
        *(f"DROP TABLE {name}" for name in LATER_TABLES),
        "UPDATE alembic_version SET version_num = '0001'",
        "PRAGMA user_version=1",
    )
    with opened(path, clock(), no_warning) as store:
        assert problems(store) == []
        (kept,) = (record for record in content(store).values() if isinstance(record, Block))
        assert kept == weekly
    assert described(path) == described(make(tmp_path / "new.ebbflow"))
