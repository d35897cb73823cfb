"""The table at which cards are talked about: the decks, who sits there, and what happened so far."""

from collections import defaultdict
from collections.abc import Mapping
from dataclasses import dataclass

from planner.domain.cards.deck import Shelf
from planner.domain.cards.happened import Draw, Mark
from planner.domain.cards.kinds import Outcome, Sign
from planner.domain.person import Person
from planner.domain.plan import Plan
from planner.services.cards.shelf import shelf
from planner.store.reads.asking import all_of
from planner.store.reads.cards import draws
from planner.store.reads.plan import people, the_plan
from planner.store.store import Store

Marked = Mapping[str, frozenset[str]]


@dataclass(frozen=True, slots=True)
class Table:
    """``people`` are those in the plan. ``talked`` has the ids of cards that were talked about.

    ``favourites`` and ``never`` say by a card's id which people (ids) marked it so. ``latest`` is the draw
    made last.
    """

    shelf: Shelf
    plan: Plan
    people: tuple[Person, ...]
    talked: frozenset[str]
    favourites: Marked
    never: Marked
    latest: Draw | None


def table(store: Store, known: Shelf | None = None) -> Table:
    """As it is now; the decks are only read where they are not ``known``."""
    there = known or shelf(store)
    with store.read() as connection:
        made, marks = draws(connection), all_of(connection, Mark)
        plan, present = the_plan(connection), tuple(people(connection))
    names = {person.id for person in present}
    signs: dict[Sign, defaultdict[str, frozenset[str]]] = {sign: defaultdict(frozenset) for sign in Sign}
    for mark in marks:
        # A mark of somebody in the trash comes back with its person, and rests until then.
        if mark.person in names or mark.sign is Sign.NEVER:
            signs[mark.sign][mark.card] |= {mark.person}
    return Table(
        shelf=there,
        plan=plan,
        people=present,
        talked=frozenset(one.card for one in made if one.outcome is Outcome.TALKED),
        favourites=dict(signs[Sign.FAVOURITE]),
        never=dict(signs[Sign.NEVER]),
        latest=made[-1] if made else None,
    )
