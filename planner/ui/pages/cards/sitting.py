"""What lies on the table just now, for every part of the page."""

from dataclasses import replace

from PySide6.QtCore import QObject, Signal

from planner.domain.cards.card import Card
from planner.domain.cards.deck import Deck
from planner.domain.cards.happened import Draw
from planner.domain.cards.kinds import Outcome
from planner.domain.changes import ChangeSet, RecordKind
from planner.services.cards.table import Table, table
from planner.ui.pages.cards.asked import Asked
from planner.ui.session import Session

DECKS = (RecordKind.DECK, RecordKind.CARD)
AROUND_THEM = (RecordKind.DRAW, RecordKind.MARK, RecordKind.PERSON, RecordKind.PLAN)


class Sitting(QObject):
    """``renewed`` tells that what is on the table, or what is asked for, is something else now."""

    renewed = Signal()

    def __init__(self, session: Session, parent: QObject) -> None:
        super().__init__(parent)
        self._session = session
        self._table: Table | None = None
        self._cards: dict[str, tuple[Card, Deck]] = {}
        self._talked: str | None = None
        self._is_stale = self._has_other_decks = True
        self.asked = Asked()
        self.is_through = False
        """Whether no card was left for what is asked."""

    @property
    def table(self) -> Table | None:
        return self._table

    @property
    def draw(self) -> Draw | None:
        """The card in the middle: the latest one, unless it was put away, or talked about another time.

        None is there where another was asked for that could not be had.
        """
        table = self._table
        latest = table.latest if table is not None and not self.is_through else None
        if table is None or latest is None or latest.card not in self._cards or latest.card in table.never:
            return None
        is_open = latest.outcome is None or (latest.outcome is Outcome.TALKED and latest.id == self._talked)
        return latest if is_open else None

    @property
    def card(self) -> Card | None:
        return self._cards[self.draw.card][0] if self.draw is not None else None

    @property
    def here(self) -> tuple[str, ...]:
        """The ids of those who sit at the table."""
        people = self._table.people if self._table is not None else ()
        here = self._session.here
        return tuple(person.id for person in people if here in (None, person.id))

    def known(self, card: str) -> tuple[Card, Deck] | None:
        return self._cards.get(card)

    def deck_of(self, card: Card) -> Deck:
        return self._cards[card.id][1]

    def keep(self, draw: str | None) -> None:
        """Let that card lie there although it was talked about."""
        self._talked = draw

    def note(self, changes: ChangeSet | None) -> bool:
        """Whether what changed has to do with cards; None stands for anything."""
        decks = changes is None or any(map(changes.touches, DECKS))
        touched = decks or changes is None or any(map(changes.touches, AROUND_THEM))
        self._has_other_decks |= decks
        self._is_stale |= touched
        return touched

    def note_others(self) -> None:
        """Others sit at the table now."""
        self._is_stale = True

    def renew(self) -> None:
        """Read what changed since."""
        if not self._is_stale:
            return
        known = self._table.shelf if self._table is not None and not self._has_other_decks else None
        found = self._session.ask(lambda plan: table(plan, known))
        if found is None:
            return
        before, self._table = self._table, found
        if known is None:
            self._cards = {
                card.id: (card, stack.deck) for stack in found.shelf.stacks for card in stack.cards
            }
        self._is_stale = self._has_other_decks = False
        self.is_through = self.is_through and before is not None and before.latest == found.latest
        self.renewed.emit()

    def ask_for(self, asked: Asked) -> None:
        if asked != self.asked:
            self.asked, self.is_through = asked, False
            self.renewed.emit()

    def turn_decks(self, by: int) -> None:
        """Go so many decks on or back; before the first and after the last are all of them."""
        if self._table is None:
            return
        decks = [None, *(stack.deck.id for stack in self._table.shelf.stacks)]
        at = decks.index(self.asked.deck) if self.asked.deck in decks else 0
        self.ask_for(replace(self.asked, deck=decks[(at + by) % len(decks)]))

    def tell_through(self) -> None:
        """No card was left for what is asked."""
        self.is_through = True
        self.renewed.emit()
