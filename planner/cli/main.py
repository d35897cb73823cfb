"""From what was typed to an exit status: 0 done, 1 could not, 2 wrong usage."""

import io
import sys
from argparse import Namespace
from collections.abc import Sequence
from importlib import import_module
from keyword import iskeyword

from planner.cli.answer import Answer, complain, say
from planner.cli.arguments import parser
from planner.domain.errors import UserError

WRONG_USAGE, INTERRUPTED = 2, 130


def main(arguments: Sequence[str] | None = None) -> int:
    """Run one command. No traceback ever reaches a person."""
    for stream in (sys.stdout, sys.stderr):
        if isinstance(stream, io.TextIOWrapper):  # a name the terminal cannot show is no reason to fail
            stream.reconfigure(errors="backslashreplace")
    typed = parser()
    asked = typed.parse_args(arguments)
    if not (asked.version or asked.command):
        typed.print_help(sys.stderr)
        return WRONG_USAGE
    try:
        return say(_answer(asked), getattr(asked, "json", False))
    except UserError as trouble:
        complain(trouble)
    except KeyboardInterrupt:
        return INTERRUPTED
    except Exception as fault:  # noqa: BLE001 - a person gets a sentence, whatever happened
        complain(f"Something went wrong inside the program, and nothing was half-written ({_where(fault)}).")
    return 1


def _answer(asked: Namespace) -> Answer:
    """What the chosen command says. Only that command is imported, and what it needs."""
    name = "version" if asked.version else asked.command
    if iskeyword(name):
        name += "_"
    answer: Answer = import_module(f"planner.cli.commands.{name}").run(asked)
    return answer


def _where(fault: BaseException) -> str:
    """Enough to find the fault by, without anything a person typed."""
    place = fault.__traceback__
    while place is not None and place.tb_next is not None:
        place = place.tb_next
    line = "" if place is None else f" in {place.tb_frame.f_globals.get('__name__')}, line {place.tb_lineno}"
    return type(fault).__name__ + line
