"""Where the program starts: it chooses between the command line and the window."""

import gc
import sys
from importlib import import_module

from planner.cli.window import wants_window

NO_WINDOW = "The window needs PySide6, which is not installed; every command works without it (see --help)."


def main() -> int:
    """Run the program; returns its exit status."""
    arguments = sys.argv[1:]
    try:
        return _window(arguments) if wants_window(arguments) else int(import_module("planner.cli").main())
    finally:
        # All there is goes with the process; looking through it once more took a quarter of a command's time.
        gc.freeze()


def _window(arguments: list[str]) -> int:
    # SQLAlchemy before PySide6: the other way round takes a fifth longer and 22 MiB more.
    import_module("planner.bootstrap")
    try:
        app = import_module("planner.app")
    except ModuleNotFoundError as missing:
        if (missing.name or "").partition(".")[0] not in ("PySide6", "shiboken6"):
            raise
        print(NO_WINDOW, file=sys.stderr)
        return 1
    return int(app.main(arguments))


if __name__ == "__main__":
    sys.exit(main())
