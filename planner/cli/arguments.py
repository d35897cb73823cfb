"""What can be typed behind the program's name."""

from argparse import ArgumentParser, ArgumentTypeError, RawDescriptionHelpFormatter
from collections.abc import Callable
from datetime import date
from pathlib import Path

from planner.domain.errors import UserError
from planner.domain.kinds import Kind, Visibility
from planner.identity import NAME, PROGRAM

# A year.
MOST_MINUTES = 365 * 24 * 60

DESCRIPTION = f"{NAME}: a week for two people, with time of their own kept as carefully as time together."

USAGE = f"""{PROGRAM} [PLAN]
       {PROGRAM} FILE.ics ...
       {PROGRAM} --demo
       {PROGRAM} --self-test [--json]
       {PROGRAM} COMMAND ...

Without a command the window opens: on PLAN, on your own plan without one, on a sample with --demo.
A calendar, FILE.ics, is looked at there before anything of it is taken in.
With --self-test it opens on a sample, tries itself out, says how that went, and closes again."""


def day(text: str) -> date:
    """The day written as 2026-11-22. Raises UserError."""
    try:
        return date.fromisoformat(text)
    except ValueError:
        raise UserError("{text} is no day; please write it like 2026-11-22.", text=ascii(text)) from None


def parser() -> ArgumentParser:
    """The whole command line. ``command`` of what it parses is the name of the command, None without one."""
    whole = ArgumentParser(
        prog=PROGRAM, usage=USAGE, description=DESCRIPTION, formatter_class=RawDescriptionHelpFormatter
    )
    whole.add_argument(
        "--version", action="store_true", help="the versions of the program and what it stands on"
    )
    commands = whole.add_subparsers(prog=PROGRAM, dest="command", metavar="COMMAND", title="commands")
    for name, help_text, describe in COMMANDS:
        describe(commands.add_parser(name, help=help_text, description=help_text))
    return whole


def _new(command: ArgumentParser) -> None:
    _plan(command)
    command.add_argument(
        "--person", action="append", required=True, metavar="NAME", help="who plans; once for each"
    )
    command.add_argument(
        "--zone", metavar="ZONE", help="where you live, like Europe/Berlin; else this computer's"
    )
    command.add_argument("--sample", action="store_true", help="fill it with a sample week to look around in")


def _add(command: ArgumentParser) -> None:
    _plan(command)
    command.add_argument("text", metavar="TEXT", help="what and when, like “me-time Thu 19-21 pottery”")
    command.add_argument("--who", metavar="NAME", help="whose it is, where the text does not say")
    _json(command)


def _agenda(command: ArgumentParser) -> None:
    _plan(command)
    command.add_argument(
        "--from", dest="first", required=True, metavar="DATE", help="the first day, like 2026-11-22"
    )
    command.add_argument("--to", dest="end", required=True, metavar="DATE", help="the day after the last")
    command.add_argument(
        "--who", action="append", default=[], metavar="NAME", help="only what is theirs; may repeat"
    )
    _json(command)


def _week(command: ArgumentParser) -> None:
    _plan(command)
    command.add_argument("--date", metavar="DATE", help="any day of the week; else today")
    _json(command)


def _import(command: ArgumentParser) -> None:
    _plan(command)
    command.add_argument("file", type=Path, metavar="FILE", help="the calendar's file, such as work.ics")
    command.add_argument("--who", required=True, metavar="NAME", help="into whose time it comes")
    command.add_argument(
        "--calendar", metavar="NAME", help="which calendar it is; else that is found out, or a new one"
    )
    command.add_argument(
        "--kind", choices=[kind.value for kind in Kind], help="what the blocks are; else duty"
    )
    command.add_argument(
        "--take-over", action="store_true", help="make them the person's own blocks, free to change"
    )
    command.add_argument("--dry-run", action="store_true", help="only show what would happen")
    _json(command)


def _export(command: ArgumentParser) -> None:
    _plan(command)
    command.add_argument("--out", type=Path, required=True, metavar="FILE", help="where to, like ours.ics")
    _choices(command)
    _json(command)


def _share(command: ArgumentParser) -> None:
    _plan(command)
    _choices(command)
    command.add_argument(
        "--bind", metavar="ADDRESS", help="at which of this computer's addresses; else the one it has at home"
    )
    command.add_argument(
        "--port", type=_number(0, 65535), default=0, metavar="N", help="at which port; else any that is free"
    )
    command.add_argument(
        "--minutes", type=_number(1, MOST_MINUTES), default=10, metavar="N", help="for how long; else 10"
    )


def _choices(command: ArgumentParser) -> None:
    """What of a plan is to leave."""
    command.add_argument(
        "--who", action="append", default=[], metavar="NAME", help="only what is theirs; may repeat"
    )
    command.add_argument(
        "--kind",
        action="append",
        default=[],
        choices=[kind.value for kind in Kind],
        help="only that kind; may repeat",
    )
    command.add_argument(
        "--for", dest="reader", metavar="NAME", help="who will read it, and gets their own blocks whole"
    )
    command.add_argument(
        "--show",
        choices=[one.value for one in Visibility],
        default=Visibility.ALL.value,
        help="what others get at most: all, the gist (kind and time), or busy (the time alone)",
    )
    command.add_argument(
        "--from", dest="first", metavar="DATE", help="the first day; else from the beginning"
    )
    command.add_argument("--to", dest="end", metavar="DATE", help="the day after the last; else to the end")


def _check(command: ArgumentParser) -> None:
    _plan(command)
    _json(command)


def _backup(command: ArgumentParser) -> None:
    _plan(command)
    command.add_argument(
        "--to", type=Path, metavar="FILE", help="where to; else among the plan's own backups"
    )


def _restore(command: ArgumentParser) -> None:
    command.add_argument("backup", type=Path, metavar="BACKUP", help="the backup to bring back")
    command.add_argument(
        "--to", dest="plan", type=Path, required=True, metavar="PLAN", help="the plan to bring it to"
    )


def _agreements(command: ArgumentParser) -> None:
    _plan(command)
    command.add_argument("--out", type=Path, metavar="FILE", help="write them as a page: .html or .md")
    _json(command)


def _cards(command: ArgumentParser) -> None:
    _plan(command)
    acts = command.add_subparsers(dest="act", metavar="ACT", required=True, title="what to do")
    one = acts.add_parser("draw", help="draw a card", description="Draw a card and remember it.")
    _deck(one, "draw from this deck; else from all of them")
    _json(one)
    taken = acts.add_parser(
        "import",
        help="take a deck in",
        description="Take a deck in: a JSON deck, or text as Anki writes it. "
        "Taken in twice, it is brought up to date.",
    )
    taken.add_argument("file", type=Path, metavar="FILE", help="the deck's file, such as ours.json")
    given = acts.add_parser(
        "export", help="write decks to a file", description="Write decks to a file, without what you said."
    )
    given.add_argument("file", type=Path, metavar="FILE", help="where to: .json, or .txt for Anki")
    _deck(given, "write this deck; else all of them")


def _words(command: ArgumentParser) -> None:
    command.add_argument("text", metavar="TEXT", help="what you are about to say, in English")
    _json(command)


def _deck(command: ArgumentParser, meaning: str) -> None:
    command.add_argument("--deck", metavar="NAME", help=meaning)


def _number(least: int, most: int) -> Callable[[str], int]:
    def number(text: str) -> int:
        if text.isascii() and text.isdigit() and len(text) < 10 and least <= int(text) <= most:
            return int(text)
        raise ArgumentTypeError(f"{text!a} is no whole number from {least} to {most}")

    return number


def _plan(command: ArgumentParser) -> None:
    command.add_argument("plan", type=Path, metavar="PLAN", help="the plan's file")


def _json(command: ArgumentParser) -> None:
    command.add_argument("--json", action="store_true", help="answer with one JSON document")


COMMANDS: tuple[tuple[str, str, Callable[[ArgumentParser], None]], ...] = (
    ("new", "Begin a plan.", _new),
    ("add", "Add a block, in one line of words.", _add),
    ("agenda", "Show what happens between two days.", _agenda),
    ("week", "Show a week and its balance.", _week),
    ("import", "Take in a calendar of another program.", _import),
    ("export", "Let blocks leave as a calendar's file.", _export),
    ("share", "Let phones at home fetch blocks as a calendar, for a while.", _share),
    ("check", "See whether a plan's file is sound.", _check),
    ("backup", "Make a backup of a plan.", _backup),
    ("restore", "Bring a backup back.", _restore),
    ("agreements", "Show what you agreed on, or write it as a page.", _agreements),
    ("cards", "Draw a card to talk about, or take decks of cards in and out.", _cards),
    ("words", "Look at your words, and find a gentler way to say them.", _words),
)
