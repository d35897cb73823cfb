"""What is typed to open the window, told from what is a command."""

import os
from collections.abc import Sequence
from pathlib import Path

from planner.domain.values import dataclass
from planner.identity import AT_LOGIN, CALENDAR_SUFFIX, PLAN_SUFFIX

# What only says something and opens nothing.
SAYING = frozenset({"--version", "-h", "--help"})
OPTIONS = frozenset({"--demo", "--self-test", "--json", AT_LOGIN})


@dataclass(frozen=True, slots=True)
class Asked:
    """``plan`` is None for the usual one; ``calendars`` are to be looked at in it.

    ``at_login`` says that the computer asked, for whom the window need not come up.
    """

    plan: Path | None
    calendars: tuple[Path, ...]
    demo: bool
    self_test: bool
    json: bool
    at_login: bool


def wants_window(arguments: Sequence[str]) -> bool:
    """Whether these words open the window; what is neither a command nor a plan is left to the commands."""
    if not SAYING.isdisjoint(arguments):
        return False
    words = _words(arguments)
    if not words:
        return list(arguments) != ["--json"]
    return all(map(_is_calendar, words)) or (len(words) == 1 and _is_plan(words[0]))


def asked_of(arguments: Sequence[str]) -> Asked:
    """What is asked for by words that open the window."""
    words = _words(arguments)
    calendars = tuple(Path(word) for word in words if _is_calendar(word))
    plan = next((Path(word) for word in words if not _is_calendar(word)), None)
    return Asked(
        plan,
        calendars,
        "--demo" in arguments,
        "--self-test" in arguments,
        "--json" in arguments,
        AT_LOGIN in arguments,
    )


def _words(arguments: Sequence[str]) -> list[str]:
    return [word for word in arguments if word not in OPTIONS]


def _is_calendar(word: str) -> bool:
    return not word.startswith("-") and word.lower().endswith(CALENDAR_SUFFIX)


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
