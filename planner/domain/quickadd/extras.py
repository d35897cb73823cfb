"""Where it is, how firmly it stands, and the words left for its title."""

import re
import string
from collections.abc import Sequence

from planner.domain.kinds import Firmness
from planner.domain.quickadd.reading import Role
from planner.domain.quickadd.scan import Found, Line, Phrase, any_of, phrase, refuse
from planner.domain.quickadd.words import FIRMNESS_WORDS, NO_PLACES, SHORT_PLACES, KindWord
from planner.domain.said import Said

TWO_PLACES = Said("There are two places here; one is enough. In quotes, the other belongs to the title.")
TWO_FIRM = Said("“protected”, “flexible” and “wish” do not go together. One of them is enough.")
NOT_KEPT = "This sign cannot be kept in a plan. Without it, the line would be clear."

QUOTES = Phrase('"([^"]*)"|[“„]([^“”]*)[”“]|«([^»]*)»|»([^«]*)«')
UNKEPT = Phrase("[\0\ud800-\udfff]")
WORD = r"[^ ,;\n\f\v]+"
PLACE = Phrase(
    rf"(?<![^ ,;\n\f\v])(?:at |@ ?)(?!(?:{any_of(NO_PLACES)})\b)"
    rf"(?P<place>(?:{any_of(SHORT_PLACES)})(?![\w'-])|{WORD}(?: (?!(?:with|for)\b){WORD})*)"
)
FIRMNESS = phrase(r"(?P<word>protected|flexible|(?:as a )?wish(?=[ ,]*(?:[\n\f\v]|$)))")
REST = re.compile(r"[^\n\f\v]+")
CORE = re.compile(r"(?:[ ,;]|[-:](?= |$))*(?P<core>.*?)(?: -|[ ,;:])*\Z", re.DOTALL)
SIGNS = string.punctuation + " …–—·"
# What may be left between two phrases that were taken, and says nothing alone.
JOINTS = frozenset(("and", "on", "at", "for", "with", "from", "of", "the", "is"))


def read_quoted(line: Line) -> list[Found[str]]:
    """The parts in quotes, which are title whatever they say."""

    def quoted(match: re.Match[str]) -> str | None:
        place = line.slice(*match.span(match.lastindex or 0))
        return _spaced(line.text[slice(*place)]) or None if place else None

    return line.take(QUOTES, Role.TITLE, quoted)


def refuse_unkept(line: Line) -> None:
    """Signs that no file can hold are neither grammar nor title."""
    line.take(UNKEPT, Role.TITLE, refuse(NOT_KEPT))


def read_firmness(line: Line) -> list[Found[Firmness]]:
    """How firmly it stands; "wish" only where no word follows that it could belong to."""
    return line.take(FIRMNESS, Role.FIRMNESS, lambda match: FIRMNESS_WORDS[match["word"]])


def read_places(line: Line) -> list[Found[str]]:
    """What follows an "at" that no time follows."""

    def place(match: re.Match[str]) -> str | None:
        found = line.slice(*match.span("place"))
        return _spaced(line.text[slice(*found)]) if found else None

    return line.take(PLACE, Role.PLACE, place)


def decide_title(line: Line, quoted: Sequence[Found[str]], kinds: Sequence[Found[KindWord]]) -> str | None:
    """The words that are left, in their order; else a word for its kind that makes a title itself."""
    pieces = [*quoted, *_left(line)]
    for piece in pieces:
        line.say(piece, Role.TITLE, piece.value)
    if pieces:
        return " ".join(piece.value for piece in sorted(pieces, key=lambda piece: piece.start))
    return next((word.value.title for word in kinds if word.value.title), None)


def _left(line: Line) -> list[Found[str]]:
    """What nothing has taken, without the commas and joints at its edges."""
    found = []
    for match in REST.finditer(line.open):
        core = next(CORE.finditer(line.open, *match.span()))
        if core["core"] not in JOINTS and core["core"].strip(SIGNS):
            place = line.cover(*core.span("core"))
            found.append(Found(*place, _spaced(line.text[slice(*place)])))
    return found


def _spaced(text: str) -> str:
    return " ".join(text.split())
