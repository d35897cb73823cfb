"""What is said of cards and decks: of which kind they are, how deep, for whom, and how many."""

from datetime import datetime

from PySide6.QtCore import QCoreApplication

from planner.domain.cards.card import Card, Face
from planner.domain.cards.kinds import DEPTHS, CardKind, Stage
from planner.ui.pages.cards.words import depth_word, kind_word, stage_word

Options = list[tuple[object, str]]
SHORT = 40


def kind_options() -> Options:
    return [(kind, _begun(kind_word(kind))) for kind in CardKind]


def depth_options() -> Options:
    return [(depth, _begun(depth_word(depth))) for depth in DEPTHS]


def stage_options() -> Options:
    return [(stage, _begun(stage_word(stage))) for stage in Stage]


def about(face: Face) -> str:
    """Its kind, its depth and its stages in a line."""
    words = (kind_word(face.kind), depth_word(face.depth), *map(stage_word, face.stages))
    return _begun(" · ".join(words))


def cards_said(count: int) -> str:
    if count == 1:
        return QCoreApplication.translate("Cards", "One card")
    return QCoreApplication.translate("Cards", "{count} cards").format(count=f"{count:,}")


def new_cards_said(count: int) -> str:
    if count == 1:
        return QCoreApplication.translate("Cards", "One new card")
    return QCoreApplication.translate("Cards", "{count} new cards").format(count=f"{count:,}")


def decks_said(count: int) -> str:
    if count == 1:
        return QCoreApplication.translate("Cards", "one deck")
    return QCoreApplication.translate("Cards", "{count} decks").format(count=f"{count:,}")


def in_short(card: Card) -> str:
    """The first words of a card, to name it by."""
    words = " ".join(card.text.split())
    return words if len(words) <= SHORT else f"{words[:SHORT].rsplit(' ', 1)[0]}…"


def _begun(words: str) -> str:
    """As a line begins with them."""
    return words[:1].upper() + words[1:]


def put_away_too(text: str, removed: datetime | None) -> str:
    """The same, with a word about it where it was put away."""
    if removed is None:
        return text
    return QCoreApplication.translate("Cards", "{text} · put away").format(text=text)
