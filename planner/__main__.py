"""Where the program starts: it chooses between the command line and the window."""

import gc
import sys
from importlib import import_module
from types import ModuleType

from planner.cli.window import wants_window

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


def the_window() -> ModuleType:
    """``planner.app``, come by as fast as can be. Raises ModuleNotFoundError."""
    # While all is being made nothing of it is given up; the window looks for that from its first picture on.
    gc.disable()
    # SQLAlchemy before PySide6: the other way round takes a fifth longer and 22 MiB more.
    import_module("planner.bootstrap")
    import_module("planner.ui.plain_imports")
    return import_module("planner.app")


def _window(arguments: list[str]) -> int:
    try:
        app = the_window()
    except ModuleNotFoundError as missing:
        if (missing.name or "").partition(".")[0] not in ("PySide6", "shiboken6"):
            raise
        print(NO_WINDOW, file=sys.stderr)
        return 1
    return int(app.main(arguments))


if __name__ == "__main__":
    sys.exit(main())
