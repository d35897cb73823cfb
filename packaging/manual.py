"""Writes the manual page, from what the program says of its own commands."""

from argparse import Action, ArgumentParser, _SubParsersAction
from datetime import date

from names import identity

from planner.cli.arguments import DESCRIPTION, USAGE, parser


def page(today: date) -> str:
    """The page in the form that man reads."""
    whole = parser()
    lines = [
        f'.TH {identity.PROGRAM.upper()} 1 "{today}" "{identity.NAME} {identity.VERSION}" "User Commands"',
        ".SH NAME",
        f"{_plain(identity.PROGRAM)} \\- a week for two people",
        ".SH SYNOPSIS",
        ".nf",
        *(_plain(line.strip()) for line in USAGE.partition("\n\n")[0].splitlines()),
        ".fi",
        ".SH DESCRIPTION",
        _plain(DESCRIPTION),
        ".PP",
        _plain(" ".join(USAGE.partition("\n\n")[2].split())),
        ".SH COMMANDS",
    ]
    for name, command in _commands(whole).items():
        lines += _command(name, command)
    return "\n".join([*lines, *_ENDING, ""])


def _actions(command: ArgumentParser) -> list[Action]:
    return command._actions  # noqa: SLF001 - argparse tells of its arguments nowhere else


def _commands(whole: ArgumentParser) -> dict[str, ArgumentParser]:
    chosen = [action for action in _actions(whole) if isinstance(action, _SubParsersAction)]
    return dict(chosen[0].choices) if chosen else {}


def _command(name: str, command: ArgumentParser) -> list[str]:
    usage = " ".join(command.format_usage().removeprefix("usage: ").split())
    lines = [f".SS {_plain(name)}", _plain(command.description or ""), ".PP", f".B {_plain(usage)}"]
    for action in _actions(command):
        if action.help and not isinstance(action, _SubParsersAction) and action.dest != "help":
            lines += [".TP", f"\\fB{_plain(_called(action))}\\fR", _plain(action.help)]
    for part, inner in _commands(command).items():
        lines += _command(f"{name} {part}", inner)
    return lines


def _called(action: Action) -> str:
    value = action.metavar if isinstance(action.metavar, str) else "|".join(map(str, action.choices or ()))
    if not action.option_strings:
        return value or action.dest
    return ", ".join(action.option_strings) + (f" {value}" if value and action.nargs != 0 else "")


def _plain(text: str) -> str:
    """Text that man shows as it stands."""
    safe = text.replace("\\", "\\e").replace("-", "\\-")
    return "\\&" + safe if safe.startswith((".", "'")) else safe


_ENDING = (
    ".SH EXIT STATUS",
    "0 when done, 1 when it could not be done (a sentence says why; nothing is changed), 2 when misspelt.",
    ".SH FILES",
    ".TP",
    f"\\fINAME{identity.PLAN_SUFFIX}\\fR",
    "A plan: one file, readable by you alone.",
    ".TP",
    f"\\fI~/.local/share/{_plain(identity.PROGRAM)}\\fR",
    "Your usual plan, backups, how the window was left, and a log that holds no titles and no names.",
    ".SH ENVIRONMENT",
    ".TP",
    "\\fBXDG_DATA_HOME\\fR",
    "Where that folder lies instead.",
)
