"""The plan file: SQLite through SQLAlchemy Core, values in and values out."""

from planner.store import light_sqlalchemy  # noqa: F401 - before anything of it is asked for
