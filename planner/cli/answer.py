"""What a command has to say, and saying it."""

import codecs
import json
import os
import sys
from dataclasses import dataclass
from typing import Any

from planner.domain.errors import UserError, shown


@dataclass(frozen=True, slots=True)
class Answer:
    """``text`` is for people, ``document`` for ``--json``; with ``trouble`` the command failed."""

    text: str
    document: dict[str, Any] | None = None
    trouble: str | None = None


def say(answer: Answer, as_json: bool) -> int:
    """Print the answer; returns the program's exit status."""
    try:
        _print(answer, as_json)
    except BrokenPipeError:
        _let_go_of_output()  # whoever read this has seen enough
    except OSError:
        _let_go_of_output()
        complain("What was asked for is done, but the answer could not be written out.")
        return 1
    if answer.trouble is None:
        return 0
    complain(answer.trouble)
    return 1


def complain(sentence: object) -> None:
    """Say on standard error what could not be done."""
    if sys.stderr is not None:  # print would take standard output instead
        print(_harmless(str(sentence)), file=sys.stderr)


def warn(trouble: UserError) -> None:
    """What was asked for is done, but not what follows: emptying the trash and making a backup."""
    complain(f"This is saved, but could not be tidied up or backed up: {trouble}")


def _print(answer: Answer, as_json: bool) -> None:
    if sys.stdout is None:
        return
    if as_json and answer.document is not None:
        # Where the terminal lacks a character, the document has to escape it in a way of its own.
        everything = codecs.lookup(sys.stdout.encoding).name == "utf-8"
        print(json.dumps(answer.document, ensure_ascii=not everything, indent=2))
    elif answer.text:
        print(_harmless(answer.text))
    sys.stdout.flush()  # what cannot be written is to be found out here, not when Python ends


def _harmless(text: str) -> str:
    """The text without anything that could take over a terminal, as what people typed may hold."""
    return "\n".join(map(shown, text.split("\n")))


def _let_go_of_output() -> None:
    """Python would try again when it ends, and complain."""
    nowhere = os.open(os.devnull, os.O_WRONLY)
    os.dup2(nowhere, sys.stdout.fileno())
    os.close(nowhere)
