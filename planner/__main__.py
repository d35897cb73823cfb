"""Where the program starts: it chooses between the command line and the window."""

import gc
import sys
from importlib import import_module
from types import ModuleType
from typing import TYPE_CHECKING

from planner.cli.window import asked_of, wants_window
from planner.domain.clock import SystemClock

if TYPE_CHECKING:
    from planner.services.shelf import Shelf

NO_WINDOW = "The window needs PySide6, which is not installed; every command works without it (see --help)."


def main() -> int:
    """Run the program; returns its exit status."""
    arguments = sys.argv[1:]
    try:
        if wants_window(arguments):
            return _window(arguments)
        return int(import_module("planner.cli.main").main())
    finally:
        # All there is goes with the process; looking through it once more took a quarter of a command's time.
        gc.freeze()


def the_window(arguments: list[str]) -> "tuple[ModuleType, Shelf]":
    """``planner.app`` and what it is to show, come by as fast as can be. Raises ModuleNotFoundError."""
    # While all is being made nothing of it is given up; the window looks for that from its first picture on.
    gc.disable()
    # SQLAlchemy before PySide6: the other way round takes a fifth longer and 22 MiB more.
    shelf = import_module("planner.bootstrap").shelf(SystemClock())
    asked = asked_of(arguments)
    if not (asked.demo or asked.self_test):
        # SQLite looks whether the file is sound while Python brings the rest.
        shelf.look_ahead(asked.plan.absolute() if asked.plan is not None else shelf.usual)
    import_module("planner.ui.plain_imports")
    return import_module("planner.app"), shelf


def _window(arguments: list[str]) -> int:
    try:
        app, shelf = the_window(arguments)
    except ModuleNotFoundError as missing:
        if (missing.name or "").partition(".")[0] not in ("PySide6", "shiboken6"):
            raise
        print(NO_WINDOW, file=sys.stderr)
        return 1
    return int(app.main(arguments, shelf))


if __name__ == "__main__":
    sys.exit(main())
