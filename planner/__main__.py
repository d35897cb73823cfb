"""Where the program starts: it chooses between the command line and, once there is one, the window."""

import sys

from planner.cli import main

if __name__ == "__main__":
    sys.exit(main())
