"""Where the program starts: it chooses between the command line and, once there is one, the window."""

import gc
import sys

from planner import cli


def main() -> int:
    """Run the program; returns its exit status."""
    try:
        return cli.main()
    finally:
        # All there is goes with the process; looking through it once more took a quarter of a command's time.
        gc.freeze()


if __name__ == "__main__":
    sys.exit(main())
