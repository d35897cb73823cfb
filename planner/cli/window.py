"""What is typed to open the window, told from what is a command."""

import os
from collections.abc import Sequence
from pathlib import Path

from planner.domain.values import dataclass
from planner.identity import PLAN_SUFFIX

# What only says something and opens nothing.
SAYING = frozenset({"--version", "-h", "--help"})
OPTIONS = frozenset({"--demo", "--self-test", "--json"})


@dataclass(frozen=True, slots=True)
class Asked:
    """``plan`` is None for the usual one."""

    plan: Path | None
    demo: bool
    self_test: bool
    json: bool


def wants_window(arguments: Sequence[str]) -> bool:
    """Whether these words open the window; what is neither a command nor a plan is left to the commands."""
    if not SAYING.isdisjoint(arguments):
        return False
    words = _words(arguments)
    if not words:
        return list(arguments) != ["--json"]
    return len(words) == 1 and _is_plan(words[0])


def asked_of(arguments: Sequence[str]) -> Asked:
    """What is asked for by words that open the window."""
    plan = next(map(Path, _words(arguments)), None)
    return Asked(plan, "--demo" in arguments, "--self-test" in arguments, "--json" in arguments)


def _words(arguments: Sequence[str]) -> list[str]:
    return [word for word in arguments if word not in OPTIONS]


def _is_plan(word: str) -> bool:
    if word.startswith("-"):
        return False
    path = Path(word)
    if path.suffix == PLAN_SUFFIX or "/" in word or os.sep in word:
        return True
    return path.is_file() and not _is_command(word)


def _is_command(word: str) -> bool:
    # The window does not wait for all that the commands are made of.
    from planner.cli.arguments import COMMANDS  # noqa: PLC0415

    return word in {name for name, _, _ in COMMANDS}
