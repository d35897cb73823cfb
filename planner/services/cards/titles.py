"""The names that decks have already, so that no two are called the same."""

from sqlalchemy import Connection

from planner.domain.cards.deck import TITLE_LIMIT, Deck
from planner.domain.person import folded
from planner.services.cards.shelf import program_stacks
from planner.store.reads.asking import all_of


class Titles:
    """Those of all decks there are, the program's and those put away too."""

    def __init__(self, connection: Connection) -> None:
        own = [deck.title for deck in all_of(connection, Deck)]
        self._taken = {_read(title) for title in (*own, *(stack.deck.title for stack in program_stacks()))}

    def __contains__(self, title: str) -> bool:
        """Whether a deck is called so: case, space and how accents are typed do not count."""
        return _read(title) in self._taken

    def free(self, title: str) -> str:
        """That title, or one like it that nothing is called yet; it is taken from then on."""
        wanted, number = title, 1
        while wanted in self:
            number += 1
            wanted = f"{title[: TITLE_LIMIT - 10]} ({number})"
        self._taken.add(_read(wanted))
        return wanted


def _read(title: str) -> str:
    return " ".join(folded(title).split())
