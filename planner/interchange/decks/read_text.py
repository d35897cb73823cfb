"""Reading the text that Anki writes; a plain list of lines is one too."""

import csv
from collections.abc import Iterator
from io import StringIO

from planner.domain.cards.card import TEXT_LIMIT
from planner.domain.errors import UserError
from planner.interchange.decks.anki import Head, told_by_tags
from planner.interchange.decks.found import Found
from planner.interchange.decks.gathering import Gathering
from planner.interchange.decks.html import plain
from planner.interchange.decks.limits import decoded

# HTML needs more room than the words in it.
LONGEST_HTML = 5 * TEXT_LIMIT
TOO_MANY_FIELDS = "It has more fields than two, and a card has only a text and a follow-up."


def read_text(data: bytes, title: str, separator: str = "\t") -> Found:
    """What the file holds; ``title`` is for cards without a deck. Raises UserError.

    ``separator`` stands between the fields where the file says nothing of that.
    """
    lines = _Lines(decoded(data), Head(separator))
    gathering = Gathering()
    for number, fields in _records(lines):
        gathering.count()
        place = f"Line {number:,}"
        head = lines.head
        own = {head.deck_column, head.tags_column, head.guid_column, head.notetype_column}
        sides = [field for column, field in enumerate(fields) if column not in own]
        deck = _at(fields, head.deck_column) or head.deck or title
        told = told_by_tags(f"{head.tags} {_at(fields, head.tags_column)}")
        if any(sides[2:]):
            gathering.refuse(place, TOO_MANY_FIELDS)
            continue
        try:
            words = [_plain(side) for side in sides] if head.html else sides
        except UserError as problem:
            gathering.refuse(place, str(problem))
            continue
        told |= {"id": _at(fields, head.guid_column), "text": _at(words, 0), "follow_up": _at(words, 1)}
        key = " ".join(deck.split())
        gathering.deck(key, None, key, None)
        gathering.card(key, place, told)
    return gathering.found()


class _Lines:
    """The lines of a file for the CSV reader, without its first lines and comments.

    A line that begins with # is a comment only where a record begins, not inside a quoted field.
    """

    def __init__(self, text: str, head: Head) -> None:
        self.head = head
        self.number = 0
        self.begins = True
        self._lines = iter(StringIO(text, newline=""))
        self._body = ""
        for line in self._lines:
            self.number += 1
            if not line.startswith("#"):
                self._body = line
                break
            self.head = self.head.said(line.rstrip("\r\n"))

    def __iter__(self) -> Iterator[str]:
        if self._body:
            yield from self._given(self._body)
        for line in self._lines:
            self.number += 1
            yield from self._given(line)

    def _given(self, line: str) -> Iterator[str]:
        if not (self.begins and line.startswith("#")):
            self.begins = False
            yield line


def _records(lines: _Lines) -> Iterator[tuple[int, list[str]]]:
    """Each record with the number of the line it ends on."""
    reader = csv.reader(lines, delimiter=lines.head.separator)
    while True:
        lines.begins = True
        try:
            fields = next(reader)
        except StopIteration:
            return
        except csv.Error as error:
            raise UserError(
                "Line {line} of this file is far too long, or a quotation mark before it is never closed.",
                line=lines.number,
            ) from error
        if any(field.strip() for field in fields):
            yield lines.number, fields


def _plain(html: str) -> str:
    if len(html) > LONGEST_HTML:
        raise UserError(
            "It has {length:,} characters, and {most:,} is the most.", length=len(html), most=LONGEST_HTML
        )
    return plain(html)


def _at(fields: list[str], column: int | None) -> str:
    return fields[column] if column is not None and column < len(fields) else ""
