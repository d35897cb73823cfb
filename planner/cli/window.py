"""What is typed to open the window, told from what is a command."""

import os
from argparse import ArgumentParser, Namespace
from collections.abc import Sequence
from pathlib import Path

from planner.cli.arguments import COMMANDS, DESCRIPTION
from planner.identity import PLAN_SUFFIX, PROGRAM

NAMES = frozenset(name for name, _, _ in COMMANDS)
# What only says something and opens nothing.
SAYING = frozenset({"--version", "-h", "--help"})
OPTIONS = frozenset({"--demo", "--self-test", "--json"})


def wants_window(arguments: Sequence[str]) -> bool:
    """Whether these words open the window; what is neither a command nor a plan is left to the commands."""
    if not SAYING.isdisjoint(arguments):
        return False
    words = [word for word in arguments if word not in OPTIONS]
    if not words:
        return list(arguments) != ["--json"]
    return len(words) == 1 and words[0] not in NAMES and _could_be_plan(words[0])


def asked_of(arguments: Sequence[str]) -> Namespace:
    """``plan`` (None for the usual one), ``demo``, ``self_test`` and ``json``."""
    parser = ArgumentParser(prog=PROGRAM, description=DESCRIPTION)
    parser.add_argument("plan", nargs="?", type=Path)
    for option in sorted(OPTIONS):
        parser.add_argument(option, action="store_true")
    return parser.parse_args(arguments)


def _could_be_plan(word: str) -> bool:
    if word.startswith("-"):
        return False
    path = Path(word)
    return path.suffix == PLAN_SUFFIX or "/" in word or os.sep in word or path.is_file()
