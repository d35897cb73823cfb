"""Lets the tests import what makes the packages; it is a folder of programs and no part of the planner."""

import sys
from pathlib import Path

sys.path.append(str(Path(__file__).parents[2] / "packaging"))
