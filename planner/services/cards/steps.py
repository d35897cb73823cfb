"""What it comes to when a deck of a file meets the decks of a plan; nothing is written here."""

from collections import Counter
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, replace
from datetime import datetime
from enum import StrEnum
from typing import NamedTuple

from sqlalchemy import Connection

from planner.domain.cards.card import Card
from planner.domain.cards.deck import Deck, Stack
from planner.domain.ids import new_id
from planner.domain.person import same_name
from planner.interchange.decks.found import Found, FoundCard, FoundDeck
from planner.services.cards.own import new_card, next_place
from planner.services.cards.shelf import own_stacks, program_stacks
from planner.services.cards.titles import Titles

# What a changed deck of the program is called as a deck of the plan's own.
OURS = "{ref}-own"


class Again(StrEnum):
    """What to do with what is there already: bring it up to date, leave it, or make a second deck."""

    UPDATE = "update"
    KEEP = "keep"
    COPY = "copy"


@dataclass(frozen=True, slots=True)
class Taken:
    """How many cards of a deck were new, changed, or as they were before."""

    title: str
    new: int
    changed: int
    same: int


@dataclass(frozen=True, slots=True)
class Step:
    """What becomes of one deck of a file.

    ``known`` says whether it was there before, ``put`` are the records to write for it, in their order.
    """

    taken: Taken
    known: bool
    put: tuple[Deck | Card, ...] = ()


class _There(NamedTuple):
    """What of a plan counts for that; ``now`` is UTC."""

    own: list[Stack]
    titles: Titles
    now: datetime


def steps_of(connection: Connection, found: Found, again: Again, now: datetime) -> tuple[Step, ...]:
    """One for each deck of the file. ``now`` is UTC. Raises UserError for a deck that cannot be."""
    there = _There(own_stacks(connection), Titles(connection), now)
    return tuple(_step(deck, there, again) for deck in found.decks)


def _step(found: FoundDeck, there: _There, again: Again) -> Step:
    twin = _like(program_stacks(), found)
    ours = replace(found, ref=OURS.format(ref=twin.deck.ref) if twin else found.ref)
    goal = _like(there.own, ours)
    if again is Again.COPY:
        return _begun(_unnamed(found), there, known=twin is not None or goal is not None)
    if twin is not None and _holds(twin, found):
        return Step(Taken(twin.deck.title, 0, 0, len(found.cards)), known=True)
    if goal is not None:
        return _joined(found, goal, again, there.now)
    return _begun(ours, there, known=twin is not None)


def _unnamed(found: FoundDeck) -> FoundDeck:
    """The same without what it calls itself and its cards."""
    return replace(found, ref=None, cards=tuple(replace(one, ref=None) for one in found.cards))


def _like(stacks: Iterable[Stack], found: FoundDeck) -> Stack | None:
    """The deck that is meant: the one that files call so; the one of that title where they say no more."""
    for stack in stacks:
        if stack.deck.ref == found.ref or (found.ref is None and same_name(stack.deck.title, found.title)):
            return stack
    return None


def _holds(stack: Stack, found: FoundDeck) -> bool:
    """Whether every card of the file is in it already, word by word."""
    return all(
        known is not None and known.face == one.face for one, known in _paired(found.cards, stack.cards)
    )


def _begun(found: FoundDeck, there: _There, *, known: bool) -> Step:
    id = new_id()
    told = Deck(
        id=id,
        ref=found.ref or id,
        title=found.title,
        how_to_use=found.how_to_use or "",
        created=there.now,
    ).checked()
    deck = replace(told, title=there.titles.free(told.title))
    cards = (new_card(one.face, id, place, there.now, one.ref) for place, one in enumerate(found.cards))
    return Step(Taken(deck.title, len(found.cards), 0, 0), known, (deck, *cards))


def _joined(found: FoundDeck, goal: Stack, again: Again, now: datetime) -> Step:
    put: list[Deck | Card] = []
    if again is Again.UPDATE:
        how = goal.deck.how_to_use if found.how_to_use is None else found.how_to_use
        # Who takes a deck in that was put away wants to draw from it.
        deck = replace(goal.deck, how_to_use=how, removed=None).checked()
        put += [deck] if deck != goal.deck else []
    counts = Counter[str]()
    place = next_place(goal.cards)
    for one, known in _paired(found.cards, goal.cards):
        if known is None:
            put.append(new_card(one.face, goal.deck.id, place, now, one.ref))
            place += 1
            counts["new"] += 1
        elif again is Again.KEEP or known.face == one.face:
            counts["same"] += 1
        else:
            put.append(replace(known, **vars(one.face)))
            counts["changed"] += 1
    taken = Taken(goal.deck.title, counts["new"], counts["changed"], counts["same"])
    return Step(taken, known=True, put=tuple(put))


def _paired(found: tuple[FoundCard, ...], cards: tuple[Card, ...]) -> Iterator[tuple[FoundCard, Card | None]]:
    by_ref = {card.ref: card for card in cards}
    by_text = {card.text: card for card in cards}
    for one in found:
        yield one, by_text.get(one.face.text) if one.ref is None else by_ref.get(one.ref)
