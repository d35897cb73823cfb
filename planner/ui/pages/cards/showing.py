"""From what lies on the table to what the parts of the page show."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Slot

from planner.domain.cards.card import Card
from planner.domain.cards.happened import Draw
from planner.domain.cards.kinds import CardKind, Outcome
from planner.services.cards.table import Table
from planner.ui.pages.cards.face import CardView
from planner.ui.pages.cards.words import counted, kind_word, label_of, names_of, turn_words

if TYPE_CHECKING:
    from planner.ui.pages.cards.page import CardsPage


class Showing(QObject):
    def __init__(self, page: "CardsPage") -> None:
        super().__init__(page)
        self._page, self._sitting = page, page.sitting

    @Slot()
    def renew(self) -> None:
        table = self._sitting.table
        if table is None:
            return
        page = self._page
        at = page.window().focusWidget()
        self._show(table)
        # With what can be pressed no more the keys would go out of the page, and Enter would leave it.
        if page.isAncestorOf(at) and not at.isVisible():
            page.take_focus()

    def _show(self, table: Table) -> None:
        page, sitting = self._page, self._sitting
        page.decks.show_stacks(table.shelf.stacks)
        page.head.chips.choose(sitting.asked.deck)
        page.head.show_count(self._count(table))
        page.filters.show_asked(sitting.asked)
        made, card = sitting.draw, sitting.card
        if made is None or card is None:
            page.pile.show_back(*self._back(table))
            page.foot.show_pile(through=sitting.is_through, narrow=sitting.asked.is_narrow)
        else:
            page.pile.show_card(self._view(table, made, card))
            page.foot.show_card(talked=made.outcome is Outcome.TALKED, kept=card.kind is CardKind.KEPT)
        page.talk.show_drawn(made, card)
        page.place_beside()
        if page.head.browse.isChecked():
            page.browse.renew()

    def _count(self, table: Table) -> str:
        stacks, here = self._sitting.asked.stacks(table), set(self._sitting.here)
        decks = {stack.deck.id for stack in stacks}

        def counts(card: str) -> bool:
            known = self._sitting.known(card)
            return known is not None and known[1].id in decks

        talked = sum(map(counts, table.talked))
        ours = (card for card, whose in table.favourites.items() if not here.isdisjoint(whose))
        favourites = sum(map(counts, ours))
        return counted(sum(len(stack.cards) for stack in stacks), talked, favourites)

    def _back(self, table: Table) -> tuple[str, str]:
        if not table.shelf.cards:
            return self.tr("No deck lies here"), self.tr("Take one out again, or write a card of your own.")
        if self._sitting.is_through:
            return (
                self.tr("Every card that fits has had its turn"),
                self.tr("Ask for something else, or begin again. What was put off comes back by itself."),
            )
        deck = self._sitting.asked.deck
        stack = next((one for one in table.shelf.stacks if one.deck.id == deck), None)
        if stack is not None:
            return self.tr("Draw a card"), stack.deck.how_to_use
        return self.tr("Draw a card"), self.tr("One question, and time for it. What does not suit can wait.")

    def _view(self, table: Table, made: Draw, card: Card) -> CardView:
        whose = table.favourites.get(card.id, frozenset())
        everyone = {person.id for person in table.people} <= whose
        foot = turn_words(card, made, table.people)
        if made.outcome is Outcome.TALKED and card.kind is not CardKind.KEPT:
            foot = self.tr("Talked about. What would you like to keep of it?")
        return CardView(
            draw=made.id,
            label=label_of(card, self._sitting.deck_of(card)),
            kind=kind_word(card.kind),
            text=card.text,
            follow_up=card.follow_up,
            foot=foot,
            starred=bool(whose),
            whose="" if everyone else names_of(whose, table.people),
        )
