"""What text a plan can hold: any Unicode that can be written down again."""

import re

from planner.domain.errors import UserError

NOTE_LIMIT = 1_000_000
# NUL ends a text for some of those who read it; half a surrogate pair is no character of any encoding.
NEVER_STORED = re.compile("[\0\ud800-\udfff]")


def checked_text(text: str, what: str, limit: int = NOTE_LIMIT) -> str:
    """The text itself. Raises UserError where it is too long or holds what no file can keep."""
    if NEVER_STORED.search(text):
        raise UserError(
            "The {what} holds a character that cannot be stored; please type it again.", what=what
        )
    if len(text) > limit:
        raise UserError(
            "The {what} has {length:,} characters, and {limit:,} is the most; please shorten it.",
            what=what,
            length=len(text),
            limit=limit,
        )
    return text


def checked_line(text: str, what: str, limit: int) -> str:
    """The text as one line without space around it. Raises UserError as ``checked_text`` does."""
    return " ".join(checked_text(text, what, limit).split())
