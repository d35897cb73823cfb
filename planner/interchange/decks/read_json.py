"""Reading our own format: one JSON document with “cards”, each with “text”. The README tells it whole."""

import json
from typing import Any

from planner.domain.errors import UserError
from planner.domain.text import NEVER_STORED
from planner.interchange.decks.found import Found
from planner.interchange.decks.gathering import Gathering
from planner.interchange.decks.limits import LONGEST_REF, decoded

FORMAT, VERSION = "ebb-flow-deck", 1


def read_json(data: bytes, title: str) -> Found:
    """What the file holds; ``title`` is for a deck without one. Raises UserError."""
    document = _document(decoded(data))
    gathering = Gathering()
    several = _several(document)
    for key, told in several.items():
        gathering.deck(key, key or None, _line(told, "title") or title, _line(told, "how_to_use"))
    for number, card in enumerate(document["cards"], 1):
        gathering.count()
        place = f"Card {number:,}"
        if not isinstance(card, dict):
            gathering.refuse(place, "It is no object with a “text”.")
            continue
        key = card.get("deck", "") if "decks" in document else next(iter(several))
        if not isinstance(key, str) or key not in several:
            gathering.refuse(place, "It belongs to a deck that is not in the file.")
            continue
        gathering.card(key, place, card)
    return gathering.found()


def _document(text: str) -> dict[str, Any]:
    try:
        document = json.loads(text)
    except RecursionError as error:
        raise UserError("The parts of this file lie too deep in one another; it was left alone.") from error
    except json.JSONDecodeError as error:
        raise UserError(
            "This file is no JSON: it cannot be understood from line {line} on.", line=error.lineno
        ) from error
    except ValueError as error:  # a number of thousands of digits
        raise UserError("This file holds a number that is far too long, so it was left alone.") from error
    if not isinstance(document, dict) or not isinstance(document.get("cards"), list):
        raise UserError("This is no deck of cards: a deck is a JSON object with a list called “cards”.")
    if document.get("format", FORMAT) != FORMAT:
        raise UserError("This is no deck of cards, as its format is not “{wanted}”.", wanted=FORMAT)
    if document.get("version", VERSION) != VERSION:
        raise UserError("This deck is in a newer form than this program reads; please update to take it in.")
    return document


def _several(document: dict[str, Any]) -> dict[str, dict[str, Any]]:
    """What is said of each deck of the file, by its id; of a single one, the document itself says it."""
    listed = document.get("decks", [document])
    if not isinstance(listed, list) or not all(isinstance(one, dict) for one in listed):
        raise UserError("What this file calls “decks” is no list of decks.")
    by_id: dict[str, dict[str, Any]] = {}
    for told in listed:
        key = _line(told, "id") or ""
        if len(key) > LONGEST_REF or NEVER_STORED.search(key):
            raise UserError("The id of a deck in this file is too long, or holds what cannot be stored.")
        if key in by_id:
            raise UserError("Two decks of this file have the same id, {key}.", key=key or "none at all")
        by_id[key] = told
    return by_id


def _line(told: dict[str, Any], name: str) -> str | None:
    said = told.get(name)
    if said is not None and not isinstance(said, str):
        raise UserError("The “{name}” of a deck in this file is no text.", name=name)
    return said
