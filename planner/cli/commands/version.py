"""What the program is and what it stands on, for a report that something is wrong."""

import platform
import sqlite3
from argparse import Namespace
from importlib.metadata import PackageNotFoundError, version

from planner.cli.answer import Answer
from planner.identity import NAME, VERSION


def run(_: Namespace) -> Answer:
    """One line each; Qt is asked for without being loaded."""
    try:
        qt = version("PySide6-Essentials")
    except PackageNotFoundError:
        qt = "not installed"
    return Answer(
        f"{NAME} {VERSION}\nPython {platform.python_version()}\nQt {qt}\nSQLite {sqlite3.sqlite_version}"
    )
