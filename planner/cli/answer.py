"""What a command has to say, and saying it."""

import json
import sys
from dataclasses import dataclass
from typing import Any

from planner.domain.errors import UserError


@dataclass(frozen=True, slots=True)
class Answer:
    """``text`` is for people, ``document`` for ``--json``; with ``trouble`` the command failed."""

    text: str
    document: dict[str, Any] | None = None
    trouble: str | None = None


def say(answer: Answer, as_json: bool) -> int:
    """Print the answer; returns the program's exit status."""
    if as_json and answer.document is not None:
        print(json.dumps(answer.document, ensure_ascii=False, indent=2))
    elif answer.text:
        print(answer.text)
    if answer.trouble is None:
        return 0
    complain(answer.trouble)
    return 1


def complain(sentence: object) -> None:
    """Say on standard error what could not be done."""
    print(sentence, file=sys.stderr)


def warn(trouble: UserError) -> None:
    """What was asked for is done, but something beside it is not."""
    complain(f"This is saved, but no backup could be made: {trouble}")
