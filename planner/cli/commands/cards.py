"""Drawing a card, and taking decks in and giving them away."""

from argparse import Namespace
from collections.abc import Iterator
from secrets import randbelow

from planner.cli.answer import Answer
from planner.cli.plan import open_plan
from planner.domain.cards.drawing import Wish
from planner.domain.cards.happened import SEEDS
from planner.domain.cards.kinds import CARD_KIND_WORDS
from planner.files.contents import contents
from planner.interchange.decks.limits import MOST_BYTES
from planner.services.cards.drawing import draw, drawn
from planner.services.cards.giving import give
from planner.services.cards.shelf import shelf
from planner.services.cards.steps import Taken
from planner.services.cards.taking_in import TakenIn, take_in
from planner.store.reads.plan import people

MOST_TOLD = 20


def run(asked: Namespace) -> Answer:
    return ACTS[asked.act](asked)


def _draw(asked: Namespace) -> Answer:
    with open_plan(asked) as store:
        there = shelf(store)
        cards = there.called(asked.deck).cards if asked.deck is not None else there.cards
        made = drawn(draw(store, cards, Wish(), randbelow(SEEDS)))
        with store.read() as connection:
            (first,) = (person.name for person in people(connection) if person.id == made.begins)
    (stack,) = (stack for stack in there.stacks if stack.deck.id == made.deck)
    (card,) = (card for card in stack.cards if card.id == made.card)
    document = {
        "deck": stack.deck.title,
        "card": card.id,
        "text": card.text,
        "kind": card.kind,
        "depth": card.depth,
        "first": first,
    }
    lines = [f"{stack.deck.title} · {CARD_KIND_WORDS[card.kind].lower()} · depth {card.depth}", "", card.text]
    if card.follow_up:
        lines += ["", card.follow_up]
    return Answer("\n".join([*lines, "", f"{first} begins."]), document)


def _import(asked: Namespace) -> Answer:
    data = contents(asked.file, MOST_BYTES + 1)
    with open_plan(asked) as store:
        taken = take_in(store, data, asked.file.name)
    return Answer("\n".join(_told(taken)))


def _told(taken: TakenIn) -> Iterator[str]:
    yield from map(_counted, taken.decks)
    if taken.refused:
        yield ""
        yield "Not everything could be taken:"
        yield from (f"  {sentence}" for sentence in taken.refused[:MOST_TOLD])
        if len(taken.refused) > MOST_TOLD:
            yield f"  and {len(taken.refused) - MOST_TOLD:,} more."


def _counted(one: Taken) -> str:
    return f"{one.title}: {one.new} new, {one.changed} changed, {one.same} the same."


def _export(asked: Namespace) -> Answer:
    with open_plan(asked) as store:
        given = give(shelf(store), asked.file, asked.deck)
    cards = "One card" if given.cards == 1 else f"{given.cards:,} cards"
    decks = "" if given.decks == 1 else f" of {given.decks} decks"
    return Answer(f"{cards}{decks}: the file lies at {asked.file}.")


ACTS = {"draw": _draw, "import": _import, "export": _export}
