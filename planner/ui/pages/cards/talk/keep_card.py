"""Keeping a word of a talk: a line with the card, a block in the week, or the beginning of an agreement."""

from collections.abc import Sequence

from PySide6.QtCore import Signal, Slot
from PySide6.QtGui import QHideEvent
from PySide6.QtWidgets import QWidget

from planner.domain.cards.card import Card as PlayedCard
from planner.domain.cards.happened import Draw
from planner.domain.cards.kinds import CardKind
from planner.domain.kinds import Kind
from planner.domain.person import Person
from planner.services.agreements.beginnings import from_card
from planner.services.cards.drawing import keep_a_line
from planner.services.cards.planting import plant
from planner.services.several import NewBlock
from planner.ui.kit.widgets.buttons import Button
from planner.ui.kit.widgets.card import Card
from planner.ui.pages.agreements.acting import Acting
from planner.ui.pages.agreements.beginning.drafts import begin_draft, saying
from planner.ui.pages.cards.talk.line_field import LineField
from planner.ui.pages.cards.talk.plan_sheet import PlanSheet, Planting
from planner.ui.pages.cards.talk.still_open import is_open
from planner.ui.pages.page import Around
from planner.ui.pages.week.flow import FlowLayout


class KeepCard(Card):
    """``undoable`` is a word about what was kept, ``proposed`` hands over the id of a draft."""

    undoable = Signal(str)
    proposed = Signal(str)

    def __init__(self, around: Around, parent: QWidget | None = None) -> None:
        keeper = around.tools.keeper
        super().__init__(keeper, self.tr("Keep a word of it"), parent=parent)
        self._around = around
        self._draw: Draw | None = None
        self._card: PlayedCard | None = None
        self._people: tuple[Person, ...] = ()
        self._unsaved: dict[str, str] = {}
        self._line = LineField(keeper, self.tr("A line to remember"))
        self._alone = Button(self.tr("Own time…"))
        self._together = Button(self.tr("Time together…"))
        self._proposal = Button(self.tr("A proposal…"))
        self._acting = Acting(keeper, around.session, self)
        ways = QWidget()
        flow = FlowLayout(ways, keeper.theme.px(6))
        flow.addWidget(self._alone)
        flow.addWidget(self._together)
        flow.addWidget(self._proposal)
        self.body.addWidget(self._line)
        self.body.addWidget(ways)
        self._line.finished.connect(self._keep)
        self._alone.clicked.connect(self._plan_alone)
        self._together.clicked.connect(self._plan_together)
        self._proposal.clicked.connect(self._ask_for_proposal)

    def show_draw(self, draw: Draw | None, card: PlayedCard | None, people: Sequence[Person]) -> None:
        """What is being typed for the one before is kept with that first."""
        if self._draw is not None and (draw is None or draw.id != self._draw.id):
            self._line.finish()
            self._line.drop()
        self._draw, self._card, self._people = draw, card, tuple(people)
        if draw is None or card is None:
            return
        # What is kept to oneself is not for a line that all can read.
        has_line = card.kind is not CardKind.KEPT or bool(draw.note)
        self._line.setVisible(has_line)
        heading = self.tr("Keep a word of it") if has_line else self.tr("Make time for it")
        self.heading.setText(heading)
        self.setAccessibleName(heading)
        self._together.setVisible(len(people) > 1)
        self._proposal.setVisible(len(people) > 1 and card.kind is not CardKind.KEPT)
        self._line.show_text(draw.note)
        if draw.id in self._unsaved:
            self._line.write(self._unsaved[draw.id])

    def hideEvent(self, event: QHideEvent) -> None:
        self._line.finish()
        super().hideEvent(event)

    @Slot()
    def _keep(self) -> None:
        draw, words = self._draw, self._line.text
        if draw is None or not is_open(self._around):
            return
        if words.strip() == draw.note:
            self._line.show_text(draw.note)
            self._unsaved.pop(draw.id, None)
            return
        label = self.tr("Keep a line") if words.strip() else self.tr("Let a line go")
        if self._around.session.do(lambda plan: keep_a_line(plan, draw.id, words), label) is None:
            # It is tried again when the field is left the next time.
            self._unsaved[draw.id] = words
            self._line.hold()
            return
        self._unsaved.pop(draw.id, None)
        kept, gone = self.tr("The line is kept with the card."), self.tr("The line is gone.")
        self.undoable.emit(kept if words.strip() else gone)

    @Slot()
    def _plan_alone(self) -> None:
        here = self._around.session.here
        chosen = here or (self._draw.begins if self._draw is not None else None)
        whose = [person for person in self._people if here in (None, person.id)]
        known = [person.id for person in whose]
        self._plan(whose, [chosen] if chosen in known else known[:1], Kind.ME)

    @Slot()
    def _plan_together(self) -> None:
        self._plan(self._people, [person.id for person in self._people], Kind.US)

    @Slot()
    def _ask_for_proposal(self) -> None:
        self._acting.ask(self._people, self._propose, self._proposal)

    def _propose(self, author: str) -> None:
        """Begin an agreement with the words of the card."""
        if self._card is not None:
            made = begin_draft(self._around.session, author, saying(from_card(self._card.text)))
            if made is not None:
                self.proposed.emit(made)

    def _plan(self, whose: Sequence[Person], chosen: Sequence[str], kind: Kind) -> None:
        if self._card is None or not whose:
            return
        sheet = PlanSheet(self._around, Planting(self._card, tuple(whose), tuple(chosen), kind), self)
        sheet.decided.connect(self._plant)
        sheet.open()

    @Slot(object)
    def _plant(self, wanted: NewBlock) -> None:
        card = self._card
        if card is None:
            return
        label = self.tr("Make a block of a card")
        if self._around.session.do(lambda plan: plant(plan, card, wanted), label) is not None:
            day = self._around.tools.locale.long_day(wanted.start.date())
            self.undoable.emit(self.tr("It stands in the week now, on {day}.").format(day=day))
