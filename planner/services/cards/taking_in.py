"""Taking decks in from a file: all that can be read of it, in one step that can be undone."""

from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, replace
from enum import StrEnum
from pathlib import PurePath

from planner.domain.cards.card import Card
from planner.domain.cards.deck import TITLE_LIMIT, Deck, Stack
from planner.domain.changes import ChangeSet
from planner.domain.errors import UserError
from planner.domain.ids import new_id
from planner.domain.person import same_name
from planner.interchange.decks.found import Found, FoundCard, FoundDeck
from planner.interchange.decks.read_json import read_json
from planner.interchange.decks.read_text import read_text
from planner.services.cards.own import new_card, next_place, titles
from planner.services.cards.shelf import own_stacks, program_stacks
from planner.store.change import Transaction
from planner.store.store import Store

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
class TakenIn:
    """``refused`` has a sentence for each line or card that was left out, with its place in the file."""

    decks: tuple[Taken, ...]
    refused: tuple[str, ...]
    changes: ChangeSet


def take_in(store: Store, data: bytes, name: str, again: Again = Again.UPDATE) -> TakenIn:
    """Take in what the file called ``name`` holds.

    A deck and a card are known again by what the file calls them, or else by the deck's title and the
    card's text. What is in the plan and not in the file stays. Raises UserError where there is nothing to
    take; nothing is changed then.
    """
    found = _found(data, name)
    if not found.decks:
        raise UserError("No card of this file could be taken in. {first}", first=found.refused[0])
    with store.change("Take in cards") as transaction:
        own = own_stacks(transaction.connection)
        taken = [_take(transaction, deck, own, again) for deck in found.decks]
    return TakenIn(tuple(taken), tuple(map(str, found.refused)), transaction.changes)


def _found(data: bytes, name: str) -> Found:
    path = PurePath(name)
    ours = path.suffix.lower() == ".json" or data.lstrip()[:1] == b"{"
    return (read_json if ours else read_text)(data, path.stem)


def _take(transaction: Transaction, found: FoundDeck, own: Sequence[Stack], again: Again) -> Taken:
    if again is Again.COPY:
        return _begin(transaction, found, ref=new_id(), copy=True)
    twin = _like(program_stacks(), found)
    if twin is not None and _holds(twin, found):
        return Taken(twin.deck.title, 0, 0, len(found.cards))
    ref = OURS.format(ref=twin.deck.ref) if twin else found.ref
    goal = _like(own, replace(found, ref=ref))
    if goal is not None:
        return _join(transaction, found, goal, again)
    return _begin(transaction, found, ref=ref, copy=False)


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


def _begin(transaction: Transaction, found: FoundDeck, *, ref: str | None, copy: bool) -> Taken:
    id = new_id()
    deck = transaction.put(
        Deck(
            id=id,
            ref=ref or id,
            title=_free_title(found.title, titles(transaction.connection)),
            how_to_use=found.how_to_use or "",
            created=transaction.now,
        )
    )
    for place, one in enumerate(found.cards):
        transaction.put(new_card(one.face, id, place, transaction.now, None if copy else one.ref))
    return Taken(deck.title, len(found.cards), 0, 0)


def _join(transaction: Transaction, found: FoundDeck, goal: Stack, again: Again) -> Taken:
    if again is Again.UPDATE and found.how_to_use is not None:
        transaction.put(replace(goal.deck, how_to_use=found.how_to_use))
    counts = Counter[str]()
    place = next_place(goal.cards)
    for one, known in _paired(found.cards, goal.cards):
        if known is None:
            transaction.put(new_card(one.face, goal.deck.id, place, transaction.now, one.ref))
            place += 1
            counts["new"] += 1
        elif again is Again.KEEP or known.face == one.face:
            counts["same"] += 1
        else:
            transaction.put(replace(known, **vars(one.face)))
            counts["changed"] += 1
    return Taken(goal.deck.title, counts["new"], counts["changed"], counts["same"])


def _paired(found: tuple[FoundCard, ...], cards: tuple[Card, ...]) -> Iterator[tuple[FoundCard, Card | None]]:
    by_ref = {card.ref: card for card in cards}
    by_text = {card.text: card for card in cards}
    for one in found:
        yield one, by_text.get(one.face.text) if one.ref is None else by_ref.get(one.ref)


def _free_title(title: str, taken: list[str]) -> str:
    wanted, number = title, 1
    while any(same_name(wanted, other) for other in taken):
        number += 1
        wanted = f"{title[: TITLE_LIMIT - 10]} ({number})"
    return wanted
