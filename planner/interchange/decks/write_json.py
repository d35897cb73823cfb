"""Writing our own format."""

import json
from collections.abc import Iterator, Sequence
from typing import Any

from planner.domain.cards.card import Card
from planner.domain.cards.deck import Deck, Stack
from planner.interchange.decks.read_json import FORMAT, VERSION


def write_json(stacks: Sequence[Stack]) -> bytes:
    """A file of those decks: of one as the program's own are, of several with a list of them in front."""
    head: dict[str, Any] = {"format": FORMAT, "version": VERSION}
    if len(stacks) == 1:
        (stack,) = stacks
        document = head | _deck(stack.deck) | {"cards": [_card(card) for card in stack.cards]}
    else:
        document = head | {"decks": [_deck(stack.deck) for stack in stacks], "cards": [*_cards(stacks)]}
    return (json.dumps(document, ensure_ascii=False, indent=2) + "\n").encode()


def _cards(stacks: Sequence[Stack]) -> Iterator[dict[str, Any]]:
    for stack in stacks:
        for card in stack.cards:
            yield {"deck": stack.deck.ref} | _card(card)


def _deck(deck: Deck) -> dict[str, Any]:
    return {"id": deck.ref, "title": deck.title, "how_to_use": deck.how_to_use}


def _card(card: Card) -> dict[str, Any]:
    told: dict[str, Any] = {"id": card.ref, "kind": card.kind, "depth": card.depth, "text": card.text}
    if card.stages:
        told["stages"] = list(card.stages)
    if card.follow_up:
        told["follow_up"] = card.follow_up
    return told
