"""What stands beside a card while it is talked about."""

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QVBoxLayout, QWidget

from planner.domain.cards.card import Card
from planner.domain.cards.happened import Draw
from planner.domain.cards.kinds import CardKind
from planner.domain.changes import ChangeSet, RecordKind
from planner.domain.person import Person
from planner.services.looking import people_of
from planner.ui.pages.cards.talk.keep_card import KeepCard
from planner.ui.pages.cards.talk.listening import ListeningCard
from planner.ui.pages.cards.talk.turns_card import TurnsCard
from planner.ui.pages.cards.talk.writing_card import WritingCard
from planner.ui.pages.page import Around

GAP = 14
# Nobody has to tell anything of these.
FOR_ONE = (CardKind.ALONE, CardKind.KEPT)


class TalkPanel(QWidget):
    """``undoable`` is a word about what was done with a way back beside it, ``said`` one without.

    ``proposed`` hands over the id of an agreement that was begun with a card, ``begun`` says that another
    card is talked about now.
    """

    said = Signal(str)
    undoable = Signal(str)
    proposed = Signal(str)
    begun = Signal()

    def __init__(self, around: Around, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._around = around
        self._draw: Draw | None = None
        self._card: Card | None = None
        self._people: tuple[Person, ...] = ()
        self.turns = TurnsCard(around.tools)
        self.listening = ListeningCard(around.tools.keeper)
        self.writing = WritingCard(around)
        self.keep = KeepCard(around)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(around.tools.keeper.theme.px(GAP))
        for part in (self.turns, self.listening, self.writing, self.keep):
            layout.addWidget(part)
            part.hide()
        self.writing.undoable.connect(self.undoable)
        self.keep.undoable.connect(self.undoable)
        self.keep.proposed.connect(self.proposed)
        around.session.changed.connect(self._note)

    @Slot(object, object)
    def show_drawn(self, draw: Draw | None, card: Card | None) -> None:
        """What goes with that card; nothing where none lies there."""
        is_another = draw is None or self._draw is None or draw.id != self._draw.id
        if card is not None and (is_another or not self._people):
            self._people = self._around.session.ask(people_of) or ()
        self._draw, self._card = draw, card
        self._show(is_another=is_another)
        if is_another:
            self.begun.emit()

    @Slot(object)
    def _note(self, changes: ChangeSet | None) -> None:
        """Others take part now, or they are called otherwise."""
        if self._draw is not None and (changes is None or changes.touches(RecordKind.PERSON)):
            people = self._around.session.ask(people_of)
            if people is not None and people != self._people:
                self._people = people
                self._show(is_another=False)

    def _show(self, *, is_another: bool) -> None:
        draw, card, people = self._draw, self._card, self._people
        self.keep.show_draw(draw, card, people)
        self.keep.setVisible(card is not None)
        if draw is None or card is None:
            self.turns.rest()
            for part in (self.turns, self.listening, self.writing):
                part.hide()
            return
        together = len(people) > 1 and card.kind not in FOR_ONE
        self.turns.setVisible(together)
        if together:
            self.turns.show_draw(draw, people)
        else:
            self.turns.rest()
        if is_another:
            self.listening.begin()
        self.listening.setVisible(together and card.kind is CardKind.LISTENING)
        asks = together and card.kind is CardKind.QUESTION
        self.writing.show_draw(draw if asks else None, card, people)
        self.writing.setVisible(asks)
