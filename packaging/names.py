"""The program's own names and its version, for all that is made around it."""

import sys

from processes import CHECKOUT

sys.path.append(str(CHECKOUT))

from planner import identity

__all__ = ["identity"]
