"""The page of cards: one drawn at a time, the decks above, and below what can be done with it."""

from dataclasses import replace
from datetime import datetime

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtGui import QAction, QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from planner.domain.cards.card import Card
from planner.domain.changes import ChangeSet
from planner.domain.walltime import wall_at
from planner.services.cards.table import Table
from planner.ui.kit.widgets.menu import Menu
from planner.ui.kit.widgets.wash import Wash
from planner.ui.pages.cards.acts import CardActs
from planner.ui.pages.cards.again_sheet import AgainSheet
from planner.ui.pages.cards.asked import Asked
from planner.ui.pages.cards.browse.panel import Browse
from planner.ui.pages.cards.connecting import connect_page
from planner.ui.pages.cards.deck_model import DeckModel
from planner.ui.pages.cards.filters import Filters
from planner.ui.pages.cards.foot import Foot
from planner.ui.pages.cards.head import CardsHead
from planner.ui.pages.cards.keys import Keyboard
from planner.ui.pages.cards.middle import Column, Middle
from planner.ui.pages.cards.own.own_cards import OwnCards
from planner.ui.pages.cards.pile import Pile
from planner.ui.pages.cards.save_sheet import SaveSheet
from planner.ui.pages.cards.showing import Showing
from planner.ui.pages.cards.sitting import Sitting
from planner.ui.pages.cards.talk.look_back import LookBackSheet
from planner.ui.pages.cards.talk.panel import TalkPanel
from planner.ui.pages.page import Around, Page


class CardsPage(Page):
    """``proposed`` hands over the id of an agreement that was begun with a card."""

    proposed = Signal(str)

    def __init__(self, around: Around, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.around = around
        keeper = around.tools.keeper
        self.sitting = Sitting(around.session, self)
        self.acts = CardActs(around.tools, around.session, self.sitting, self)
        self.decks = DeckModel(self)
        self.head, self.filters = CardsHead(keeper, self.decks), Filters(keeper)
        self.pile, self.foot = Pile(around.tools), Foot(keeper)
        self.middle = Middle(keeper, self.pile)
        # In there from the start, Tab comes to what lies beside the card before it comes to the foot.
        self.browse = Browse(keeper, self.sitting, self.acts, self.middle)
        self.talk = TalkPanel(around)
        self._beside = Column(self.talk, self.middle)
        self.talk.begun.connect(self._beside.show_top)
        self.own = OwnCards(around, self)
        self.unwanted = Menu(keeper, self.tr("For whom never again?"), self)
        self._keyboard = Keyboard(self)
        self.setFocusPolicy(Qt.FocusPolicy.ClickFocus)
        self.setAccessibleName(self.tr("Cards"))
        self._lay_out()
        self.showing = Showing(self)
        connect_page(self)

    @property
    def ground(self) -> QWidget:
        """The card, so that what can be done with it stays free."""
        return self.middle

    def start(self) -> None:
        self.sitting.renew()
        self.take_focus()

    @Slot()
    def take_focus(self) -> None:
        """Let the card have the keys."""
        self.pile.setFocus()

    @Slot(object)
    def note_change(self, changes: ChangeSet | None) -> None:
        """The plan is another one now; where nobody sees it, that can wait."""
        if self.sitting.note(changes) and self.in_front:
            self.sitting.renew()

    @Slot()
    def draw(self) -> None:
        """The next card; from the beginning where none is left."""
        if self.sitting.is_through:
            self.acts.begin_again()
        else:
            self.acts.draw()

    @Slot()
    def next_step(self) -> None:
        """We talked about it; before a card lies there, draw one."""
        if self.sitting.draw is None:
            self.draw()
        else:
            self.acts.talk()

    @Slot()
    def save(self) -> None:
        """Ask for which day."""
        made, card, table = self.sitting.draw, self.sitting.card, self.sitting.table
        if made is None or card is None or table is None or made.outcome is not None:
            return
        sheet = SaveSheet(self.around.tools, card, table.people, self._now(table), self)
        sheet.decided.connect(self.acts.save)
        sheet.open()

    @Slot()
    def ask_again_on_a_day(self) -> None:
        """Ask from which day on."""
        card, table = self.sitting.card, self.sitting.table
        if card is not None and table is not None:
            sheet = AgainSheet(self.around.tools, card, self._now(table).date(), self)
            sheet.decided.connect(self.acts.ask_again)
            sheet.open()

    @Slot()
    def never(self) -> None:
        """Put the card away for good; where several are here, ask for whom."""
        card, table = self.sitting.card, self.sitting.table
        if card is None or table is None:
            return
        here = self.sitting.here
        if len(here) == 1:
            self.acts.never(card, here[0])
            return
        self.unwanted.clear()
        for person in table.people:
            text = self.tr("Never again for {name}").format(name=person.name)
            self.unwanted.entry(text).setData(person.id)
        self.unwanted.popup(self.foot.never_at)

    @Slot()
    def browse_or_not(self) -> None:
        self.head.browse.setChecked(not self.head.browse.isChecked())

    @Slot()
    def previous_deck(self) -> None:
        self.sitting.turn_decks(-1)

    @Slot()
    def next_deck(self) -> None:
        self.sitting.turn_decks(1)

    @Slot()
    def look_back(self) -> None:
        LookBackSheet(self.around, self).open()

    @Slot(bool)
    def show_filters(self, shown: bool) -> None:
        self.filters.setVisible(shown)

    @Slot(bool)
    def show_browse(self, shown: bool) -> None:
        """All cards beside the one in the middle, or it alone again."""
        if shown:
            self.browse.renew()
        self.place_beside()
        if shown:
            self.browse.field.setFocus()
        else:
            self.take_focus()

    def place_beside(self) -> None:
        """Beside the card stand all cards, or what goes with talking about this one."""
        if self.head.browse.isChecked():
            self.middle.set_beside(self.browse, wide=True)
        else:
            self.middle.set_beside(self._beside if self.sitting.card is not None else None)

    @Slot()
    def leave_browse(self) -> None:
        self.head.browse.setChecked(False)

    @Slot(object)
    def ask_for(self, asked: Asked) -> None:
        self.sitting.ask_for(asked)

    @Slot(object)
    def ask_for_deck(self, deck: str | None) -> None:
        self.sitting.ask_for(replace(self.sitting.asked, deck=deck))

    @Slot()
    def ask_for_anything(self) -> None:
        self.sitting.ask_for(Asked())

    @Slot(object)
    def take(self, card: Card) -> None:
        self.acts.take(card)

    @Slot(QAction)
    def choose_unwanted(self, action: QAction) -> None:
        card = self.sitting.card
        if card is not None:
            self.acts.never(card, action.data())

    @Slot()
    def meet(self) -> None:
        """Others sit here now."""
        self.sitting.note_others()
        if self.in_front:
            self.sitting.renew()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        # The card needs the rest.
        self.filters.set_room(self.height() // 4)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if not self._keyboard.take(event):
            super().keyPressEvent(event)

    def _now(self, table: Table) -> datetime:
        """Wall time in the plan's zone."""
        return wall_at(self.around.tools.clock.now(), table.plan.zone)

    def _lay_out(self) -> None:
        ground = Wash(self.around.tools.keeper)
        layout = QVBoxLayout(ground)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addWidget(self.head)
        layout.addWidget(self.filters)
        layout.addWidget(self.middle, 1)
        layout.addWidget(self.foot)
        page = QVBoxLayout(self)
        page.setContentsMargins(0, 0, 0, 0)
        page.addWidget(ground)
        for part in (self.filters, self.browse, self._beside):
            part.hide()
