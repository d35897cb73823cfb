"""Letting decks leave as a file. What happened with their cards never does."""

import os
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from pathlib import Path

from planner.domain.cards.card import Face
from planner.domain.cards.deck import Shelf, Stack
from planner.domain.errors import FileTrouble, UserError
from planner.files.contents import contents
from planner.files.replace import replace_file
from planner.files.trouble import system_told
from planner.interchange.decks.found import Found
from planner.interchange.decks.read_json import FORMAT, read_json
from planner.interchange.decks.read_text import read_text
from planner.interchange.decks.write_json import write_json
from planner.interchange.decks.write_text import HEAD, write_text


@dataclass(frozen=True, slots=True)
class Way:
    """A format: how it is written and read, and what a file of it begins with."""

    write: Callable[[Sequence[Stack]], bytes]
    read: Callable[[bytes, str], Found]
    begins: bytes


JSON = Way(write_json, read_json, b'{\n  "format": "' + FORMAT.encode())
TEXT = Way(write_text, read_text, HEAD.split("\n")[0].encode())
WAYS = {".json": JSON, ".txt": TEXT, ".tsv": TEXT}


class NotADeck(FileTrouble):
    usual = "{path} is there already and is no deck that this program wrote; please choose another name."


class NoFormat(FileTrouble):
    usual = "{path} is not the name of a deck; please let it end in .json, or in .txt for Anki."


@dataclass(frozen=True, slots=True)
class Given:
    """How many cards of how many decks were written."""

    cards: int
    decks: int


def give(shelf: Shelf, path: Path, deck: str | None = None) -> Given:
    """Write the deck of that name, else all of them, in the format that the end of ``path`` names.

    It is read back before it replaces an older deck. Raises UserError; nothing is changed then.
    """
    place = Path(os.path.realpath(path))
    way = _way(place, path)
    chosen = shelf.stacks if deck is None else (shelf.called(deck),)
    stacks = [stack for stack in chosen if stack.cards]
    if not stacks:
        raise UserError("There is no card in this deck, so nothing was written.")
    _require_deck_or_nothing(place, way)
    replace_file(place, way.write(stacks), lambda data: _prove(way.read(data, ""), stacks, place))
    return Given(sum(len(stack.cards) for stack in stacks), len(stacks))


def is_there(path: Path) -> bool:
    """Whether an older deck lies at ``path``.

    Raises NotADeck where something else does, NoFormat for a name without an end that is known, and
    FileTrouble.
    """
    place = Path(os.path.realpath(path))
    _require_deck_or_nothing(place, _way(place, path))
    return place.exists()


def _way(place: Path, path: Path) -> Way:
    way = WAYS.get(place.suffix.lower())
    if way is None:
        raise NoFormat(path)
    return way


def _prove(found: Found, stacks: list[Stack], path: Path) -> None:
    read = [(deck.title, one.ref, one.face) for deck in found.decks for one in deck.cards]
    meant: list[tuple[str, str | None, Face]] = [
        (stack.deck.title, card.ref, card.face) for stack in stacks for card in stack.cards
    ]
    if read != meant or found.refused:
        raise FileTrouble(path, "{path} could not be written as it should be, so it was left as it was.")


def _require_deck_or_nothing(path: Path, way: Way) -> None:
    with system_told(path):
        if not path.exists():
            return
        if not path.is_file():
            raise NotADeck(path)
    if not (contents(path, len(way.begins)) or way.begins).startswith(way.begins):
        raise NotADeck(path)
