"""Putting the cards of a file together, each looked at before it is let in."""

from dataclasses import replace
from typing import Any

from planner.domain.cards.card import Face
from planner.domain.cards.kinds import DEPTHS, CardKind, Stage
from planner.domain.errors import UserError, shown
from planner.domain.text import checked_text
from planner.interchange.decks.found import Found, FoundCard, FoundDeck, Refused
from planner.interchange.decks.limits import LONGEST_REF, MOST_CARDS, MOST_DECKS, TOO_MANY, TOO_MANY_DECKS

WORDS_OF = {"text": "text", "follow_up": "follow-up"}


class Gathering:
    """The decks of a file in the making.

    A card that cannot be is refused and named, and the others are kept. Two cards of one id are not: which
    of them is meant could only be guessed, so the whole file is refused.
    """

    def __init__(self) -> None:
        self._decks: dict[str, FoundDeck] = {}
        self._cards: dict[str, list[FoundCard]] = {}
        self._refs: dict[tuple[str, str], str] = {}
        self._texts: set[tuple[str, str]] = set()
        self._refused: list[Refused] = []
        self._count = 0

    def deck(self, key: str, ref: str | None, title: str, how_to_use: str | None) -> None:
        """Begin a deck that cards can be given to by ``key``, unless there is one."""
        if key in self._decks:
            return
        if len(self._decks) >= MOST_DECKS:
            raise UserError(TOO_MANY_DECKS, most=MOST_DECKS)
        self._decks[key] = FoundDeck(ref=ref, title=title, how_to_use=how_to_use, cards=())
        self._cards[key] = []

    def count(self) -> None:
        """One more thing in the file, whatever it is. Raises UserError where it is one too many."""
        self._count += 1
        if self._count > MOST_CARDS:
            raise UserError(TOO_MANY, most=MOST_CARDS)

    def card(self, key: str, place: str, told: dict[str, Any]) -> None:
        """Give a card to a deck. ``told`` is what the file says of it, whatever that may be.

        Raises UserError where the whole file is to be refused.
        """
        ref = _ref(told.get("id"))
        if ref is not None:
            self._require_new(key, ref, place)
        try:
            face = _face(told)
        except UserError as problem:
            self.refuse(place, str(problem))
            return
        if ref is None and (key, face.text) in self._texts:
            self.refuse(place, "The same words are on a card before it.")
            return
        self._texts.add((key, face.text))
        self._cards[key].append(FoundCard(ref, face))

    def refuse(self, place: str, why: str) -> None:
        self._refused.append(Refused(place, why))

    def found(self) -> Found:
        """All of it. Raises UserError where there is no card at all."""
        if not self._count:
            raise UserError("There is no card in this file.")
        decks = (replace(deck, cards=tuple(self._cards[key])) for key, deck in self._decks.items())
        return Found(tuple(deck for deck in decks if deck.cards), tuple(self._refused))

    def _require_new(self, key: str, ref: str, place: str) -> None:
        before = self._refs.setdefault((key, ref), place)
        if before is not place:
            raise UserError(
                "{one} and {other} of this file have the same id, {ref}, so nothing was taken in.",
                one=before,
                other=place[:1].lower() + place[1:],
                ref=ref[:40],
            )


def _ref(told: Any) -> str | None:
    if told is None or told == "":
        return None
    if not isinstance(told, str) or len(told) > LONGEST_REF:
        raise UserError("An id in this file is no text of up to {most} characters.", most=LONGEST_REF)
    return checked_text(told, "id of a card", LONGEST_REF)


def _face(told: dict[str, Any]) -> Face:
    return Face(
        kind=_kind(told.get("kind", CardKind.QUESTION)),
        depth=_depth(told.get("depth", 1)),
        stages=_stages(told.get("stages", [])),
        text=_words(told.get("text", ""), "text"),
        follow_up=_words(told.get("follow_up", ""), "follow_up"),
    ).checked()


def _words(told: Any, name: str) -> str:
    if not isinstance(told, str):
        raise UserError("Its {what} is no text.", what=WORDS_OF[name])
    return told


def _kind(told: Any) -> CardKind:
    if isinstance(told, str) and told in list(CardKind):
        return CardKind(told)
    raise UserError("Its kind is {told}; there are {kinds}.", told=brief(told), kinds=", ".join(CardKind))


def _depth(told: Any) -> int:
    if type(told) is int and told in DEPTHS:
        return told
    raise UserError("Its depth is {told}; it can be 1, 2 or 3.", told=brief(told))


def _stages(told: Any) -> tuple[Stage, ...]:
    if isinstance(told, list) and len(told) <= len(Stage) and all(one in list(Stage) for one in told):
        return tuple(map(Stage, told))
    raise UserError("Its stages are {told}; there are {stages}.", told=brief(told), stages=", ".join(Stage))


def brief(told: Any) -> str:
    """What a file says, short enough for a sentence."""
    if isinstance(told, list | dict):
        return "a list" if isinstance(told, list) else "an object"
    return f"“{shown(str(told)[:40])}”"
