"""The one door for whoever works on Ebb & Flow: prepares the machine, then runs or tests the program."""

import sys

if sys.version_info < (3, 11):
    sys.exit(
        "Ebb & Flow needs Python 3.11 or newer, and this is Python %d.%d. "
        "Please start this again with a newer one, for example: python3.11 packaging/dev.py"
        % sys.version_info[:2]
    )

from commands import main

if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
