"""A language that is English in capitals: whatever was not said in it still has small letters."""

import re


def loud(phrase: str) -> str:
    """The phrase in capitals, its places to fill in as they are."""
    return re.sub(r"\{\w+\}|[^{]+", lambda found: _louder(found[0]), phrase)


def _louder(piece: str) -> str:
    return piece if piece.startswith("{") else piece.upper()


def quiet(text: str) -> list[str]:
    """What of a text was not said loudly; a month in “3 May” may be, since people are to type it so."""
    return re.findall(r"[a-z]+", re.sub(r"“\d+ [A-Z][a-z]{2}( \d+)?”", "", text))
