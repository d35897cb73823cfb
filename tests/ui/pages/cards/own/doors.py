"""What tests of people's own cards ask again and again."""

import json
from pathlib import Path
from typing import Any, Protocol, TypeVar

from PySide6.QtCore import QObject, Slot

from planner.domain.cards.card import Face
from planner.domain.cards.deck import Stack
from planner.services.cards.own import NewDeck, add_card
from planner.services.cards.shelf import own_decks
from planner.ui.kit.widgets.sheet import Sheet
from planner.ui.pages.cards.own.own_cards import OwnCards
from planner.ui.session import Session

S = TypeVar("S", bound=Sheet)


class Opened(Protocol):
    """Finds the sheet of a kind that is open."""

    def __call__(self, kind: type[S]) -> S: ...


class Told(QObject):
    """Remembers what was said: with a way back beside it, and without."""

    def __init__(self, own: OwnCards) -> None:
        super().__init__(own)
        self.undoable: list[str] = []
        self.plain: list[str] = []
        own.undoable.connect(self._hear_undoable)
        own.said.connect(self._hear)

    @Slot(str)
    def _hear_undoable(self, text: str) -> None:
        self.undoable.append(text)

    @Slot(str)
    def _hear(self, text: str) -> None:
        self.plain.append(text)


def written(session: Session, text: str = "What was good?", deck: str = "Sundays", **fields: Any) -> None:
    """Put a card into a deck of people's own, without any sheet."""
    known = next((one.deck.id for one in own_decks(session.plan) if one.deck.title == deck), NewDeck(deck))
    add_card(session.plan, known, Face(text=text, **fields))


def decks(session: Session) -> dict[str, Stack]:
    return {stack.deck.title: stack for stack in own_decks(session.plan)}


def texts(session: Session) -> dict[str, list[str]]:
    """The decks with what their cards say."""
    return {title: [card.text for card in stack.cards] for title, stack in decks(session).items()}


def deck_file(path: Path, *cards: Any, **fields: Any) -> Path:
    document = {"id": "sundays", "title": "Sundays"} | fields | {"cards": cards}
    path.write_text(json.dumps(document), encoding="utf-8")
    return path
