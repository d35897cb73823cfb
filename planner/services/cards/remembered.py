"""What was talked about when, and what was kept of it."""

from collections import defaultdict
from collections.abc import Iterable

from sqlalchemy import Connection

from planner.domain.answer import Answer, draw_question, opened
from planner.domain.cards.card import Card
from planner.domain.cards.happened import Draw
from planner.domain.cards.kinds import Outcome
from planner.domain.person import Person
from planner.domain.plan import Plan
from planner.domain.values import dataclass
from planner.services.cards.shelf import program_stacks
from planner.store.reads.asking import all_of, one
from planner.store.reads.cards import draws
from planner.store.reads.plan import people, the_plan
from planner.store.store import Store


@dataclass(frozen=True, slots=True)
class Memory:
    """A card that was talked about, or of which something was kept.

    ``card`` is None once it is gone. ``answers`` are what was written to it, where all may read that.
    """

    draw: Draw
    card: Card | None
    answers: tuple[Answer, ...]


@dataclass(frozen=True, slots=True)
class Remembered:
    """``memories`` has the latest first; ``people`` are those in the plan."""

    plan: Plan
    people: tuple[Person, ...]
    memories: tuple[Memory, ...]


def remembered(store: Store) -> Remembered:
    """All that was talked about, written down together, or left a line worth keeping."""
    with store.read() as connection:
        plan, present = the_plan(connection), tuple(people(connection))
        written = _readable(connection, present)
        kept = [made for made in reversed(draws(connection)) if _is_kept(made) or made.id in written]
        cards = _cards(connection, kept)
    memories = (Memory(made, cards.get(made.card), written.get(made.id, ())) for made in kept)
    return Remembered(plan, present, tuple(memories))


def _is_kept(made: Draw) -> bool:
    return made.outcome is Outcome.TALKED or bool(made.note)


def _readable(connection: Connection, present: Iterable[Person]) -> dict[str, tuple[Answer, ...]]:
    """What was written to each draw (by its id) that everybody has answered; the earliest first."""
    to: defaultdict[str, list[Answer]] = defaultdict(list)
    for answer in sorted(all_of(connection, Answer), key=lambda answer: (answer.created, answer.id)):
        to[answer.question].append(answer)
    asked = [person.id for person in present]
    before = draw_question("")
    return {
        question.removeprefix(before): tuple(answers)
        for question, answers in to.items()
        if question.startswith(before) and opened(answers, asked)
    }


def _cards(connection: Connection, kept: Iterable[Draw]) -> dict[str, Card]:
    """The cards that were drawn, those put away too; no others, of which there may be thousands."""
    program = {card.id: card for stack in program_stacks() for card in stack.cards}
    found: dict[str, Card] = {}
    for id in {made.card for made in kept}:
        card = program.get(id) or one(connection, Card, id)
        if card is not None:
            found[id] = card
    return found
