"""What the page of cards says: of cards, of who begins, of how many there are."""

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication

from planner.domain.cards.card import Card
from planner.domain.cards.deck import Deck
from planner.domain.cards.happened import Draw
from planner.domain.cards.kinds import CardKind, Mood, Stage
from planner.domain.person import Person


def depth_word(depth: int) -> str:
    return (
        QCoreApplication.translate("Cards", "light"),
        QCoreApplication.translate("Cards", "deeper"),
        QCoreApplication.translate("Cards", "tender"),
    )[depth - 1]


def kind_word(kind: CardKind) -> str:
    return {
        CardKind.QUESTION: QCoreApplication.translate("Cards", "a question"),
        CardKind.SCRIPT: QCoreApplication.translate("Cards", "something to say"),
        CardKind.LISTENING: QCoreApplication.translate("Cards", "listening"),
        CardKind.ALONE: QCoreApplication.translate("Cards", "to do alone"),
        CardKind.TOGETHER: QCoreApplication.translate("Cards", "to do together"),
        CardKind.REPAIR: QCoreApplication.translate("Cards", "a line to mend with"),
        CardKind.THANKS: QCoreApplication.translate("Cards", "thanks"),
        CardKind.KEPT: QCoreApplication.translate("Cards", "kept to oneself"),
    }[kind]


def stage_word(stage: Stage) -> str:
    return {
        Stage.DATING: QCoreApplication.translate("Cards", "getting to know each other"),
        Stage.LIVING: QCoreApplication.translate("Cards", "living together"),
        Stage.LONG: QCoreApplication.translate("Cards", "after long years"),
        Stage.PARENTING: QCoreApplication.translate("Cards", "with children"),
    }[stage]


def mood_word(mood: Mood) -> str:
    return {
        Mood.LIGHT: QCoreApplication.translate("Cards", "something light"),
        Mood.CLOSE: QCoreApplication.translate("Cards", "something close"),
        Mood.MENDING: QCoreApplication.translate("Cards", "something that mends"),
    }[mood]


def label_of(card: Card, deck: Deck) -> str:
    """Own time · deeper."""
    text = QCoreApplication.translate("Cards", "{deck} · {depth}")
    return text.format(deck=deck.title, depth=depth_word(card.depth))


def turn_words(card: Card, draw: Draw, people: Sequence[Person]) -> str:
    """Who answers first, and what the others do meanwhile."""
    if card.kind is CardKind.KEPT:
        return QCoreApplication.translate("Cards", "For each alone. Nothing of it has to be told.")
    first = next((person.name for person in people if person.id == draw.begins), None)
    if first is None or len(people) == 1:
        return ""
    if card.kind in (CardKind.ALONE, CardKind.TOGETHER):
        text = QCoreApplication.translate("Cards", "{name} says first how this sounds.")
    elif card.kind in (CardKind.SCRIPT, CardKind.REPAIR, CardKind.THANKS):
        text = QCoreApplication.translate("Cards", "{name} goes first.")
    elif len(people) == 2:
        (other,) = (person.name for person in people if person.id != draw.begins)
        text = QCoreApplication.translate(
            "Cards", "{name} answers first. {other} listens, then says back what was heard before answering."
        )
        return text.format(name=first, other=other)
    else:
        text = QCoreApplication.translate("Cards", "{name} answers first, the others listen.")
    return text.format(name=first)


def counted(cards: int, talked: int, favourites: int) -> str:
    """384 cards · 38 talked about · 9 favourites: it describes, and judges nothing."""
    said = [
        QCoreApplication.translate("Cards", "1 card")
        if cards == 1
        else QCoreApplication.translate("Cards", "{count} cards").format(count=f"{cards:,}")
    ]
    if talked:
        said.append(QCoreApplication.translate("Cards", "{count} talked about").format(count=f"{talked:,}"))
    if favourites == 1:
        said.append(QCoreApplication.translate("Cards", "1 favourite"))
    elif favourites:
        said.append(QCoreApplication.translate("Cards", "{count} favourites").format(count=f"{favourites:,}"))
    return " · ".join(said)


def names_of(ids: frozenset[str], people: Sequence[Person]) -> str:
    """Their names, from left to right."""
    names = [person.name for person in people if person.id in ids]
    if len(names) < 2:
        return "".join(names)
    text = QCoreApplication.translate("Cards", "{names} and {last}")
    return text.format(names=", ".join(names[:-1]), last=names[-1])
