"""Making the tables of a new plan, and bringing those of an older one up to date."""

from pathlib import Path

from sqlalchemy import Connection, text

from planner.identity import SQLITE_APPLICATION_ID
from planner.store.tables import SEARCHES, metadata

# Grows by one with every revision in ``migrations``, whose ids are these numbers.
SCHEMA = 7

# As Alembic makes it.
VERSION_MARK = (
    "CREATE TABLE alembic_version (version_num VARCHAR(32) NOT NULL, "
    "CONSTRAINT alembic_version_pkc PRIMARY KEY (version_num))"
)

MIGRATIONS = Path(__file__).parent / "migrations"


def revision_id(schema: int) -> str:
    return f"{schema:04}"


def create(connection: Connection) -> None:
    """Make the tables of this version in an empty file, within the caller's transaction."""
    metadata.create_all(connection)
    for search in SEARCHES:
        connection.exec_driver_sql(search)
    connection.exec_driver_sql(VERSION_MARK)
    connection.execute(text("INSERT INTO alembic_version VALUES (:id)"), {"id": revision_id(SCHEMA)})
    _sign(connection)


def upgrade(connection: Connection) -> None:
    """Bring an older plan's tables up to date, within the caller's transaction: all of it or nothing."""
    # Most plans are up to date when they are opened, and Alembic takes longer to import than they to open.
    from alembic import command
    from alembic.config import Config

    config = Config()
    config.set_main_option("script_location", str(MIGRATIONS).replace("%", "%%"))
    config.attributes["connection"] = connection
    command.upgrade(config, "head")
    _sign(connection)


def _sign(connection: Connection) -> None:
    connection.exec_driver_sql(f"PRAGMA application_id={SQLITE_APPLICATION_ID}")
    connection.exec_driver_sql(f"PRAGMA user_version={SCHEMA}")
