"""The plan file: SQLite through SQLAlchemy Core, values in and values out."""
