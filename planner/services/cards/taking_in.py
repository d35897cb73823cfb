"""Taking decks in from a file, all that can be read of it in one step; and looking first what that does."""

from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path, PurePath

from planner.domain.changes import ChangeSet
from planner.domain.errors import UserError
from planner.files.contents import contents
from planner.interchange.decks.found import Found
from planner.interchange.decks.limits import MOST_BYTES
from planner.interchange.decks.read_json import read_json
from planner.interchange.decks.read_text import read_text
from planner.services.cards.steps import Again, Step, Taken, steps_of
from planner.store.store import Store


@dataclass(frozen=True, slots=True)
class TakenIn:
    """``refused`` has a sentence for each line or card that was left out, with its place in the file."""

    decks: tuple[Taken, ...]
    refused: tuple[str, ...]
    changes: ChangeSet


@dataclass(frozen=True, slots=True)
class Look:
    """A file held against a plan, before any of it is taken in: what would become of each of its decks."""

    found: Found
    steps: Mapping[Again, tuple[Step, ...]]

    @property
    def refused(self) -> tuple[str, ...]:
        """As ``TakenIn`` has it."""
        return tuple(map(str, self.found.refused))

    @property
    def is_known(self) -> bool:
        """Whether any of its decks is there already, so that somebody has to say what is meant."""
        return any(step.known for step in self.steps[Again.UPDATE])

    def writes(self, again: Again) -> bool:
        """Whether anything of the plan would be another."""
        return any(step.put for step in self.steps[again])


def look(store: Store, path: Path) -> Look:
    """What taking that file in would do; nothing is written. Raises UserError for what is no deck."""
    # One more than is read of any, so that a larger one is known as such.
    found = _found(contents(path, MOST_BYTES + 1), path.name)
    now = store.clock.now()
    with store.read() as connection:
        return Look(found, {again: steps_of(connection, found, again, now) for again in Again})


def take_in(store: Store, data: bytes, name: str, again: Again = Again.UPDATE) -> TakenIn:
    """Take in what the file called ``name`` holds.

    A deck and a card are known again by what the file calls them, or else by the deck's title and the
    card's text. What is in the plan and not in the file stays. Raises UserError where there is nothing to
    take; nothing is changed then.
    """
    return take_found(store, _found(data, name), again)


def take_found(store: Store, found: Found, again: Again) -> TakenIn:
    """Take in what was looked at before, as ``take_in`` does."""
    if not found.decks:
        raise UserError("No card of this file could be taken in. {first}", first=found.refused[0])
    with store.change("Take in cards") as transaction:
        # The plan may have been changed since it was looked at.
        steps = steps_of(transaction.connection, found, again, transaction.now)
        for step in steps:
            for record in step.put:
                transaction.put(record)
    taken = tuple(step.taken for step in steps)
    return TakenIn(taken, tuple(map(str, found.refused)), transaction.changes)


def _found(data: bytes, name: str) -> Found:
    path = PurePath(name)
    suffix = path.suffix.lower()
    if suffix == ".json" or data.lstrip()[:1] == b"{":
        return read_json(data, path.stem)
    return read_text(data, path.stem, "," if suffix == ".csv" else "\t")
