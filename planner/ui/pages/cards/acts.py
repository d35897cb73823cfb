"""What can be done with the card in the middle."""

from datetime import timedelta
from secrets import randbelow

from PySide6.QtCore import QObject, Signal, Slot

from planner.domain.cards.card import Card
from planner.domain.cards.happened import SEEDS, Draw
from planner.domain.cards.kinds import Sign
from planner.domain.changes import ChangeSet
from planner.domain.walltime import wall_at
from planner.services.cards.drawing import (
    NoneLeft,
    ask_again,
    draw,
    draw_this,
    not_today,
    talked_about,
)
from planner.services.cards.marks import set_marks
from planner.services.cards.saving import save_for_a_day
from planner.services.in_use import Change, OpenPlan
from planner.services.several import NewBlock
from planner.ui.pages.cards.sitting import Sitting
from planner.ui.pages.cards.words import names_of
from planner.ui.session import Session
from planner.ui.tools import Tools


class CardActs(QObject):
    """``said`` is a word about what was done, ``undoable`` one with the way back beside it."""

    said = Signal(str)
    undoable = Signal(str)

    def __init__(self, tools: Tools, session: Session, sitting: Sitting, parent: QObject) -> None:
        super().__init__(parent)
        self._tools, self._session, self._sitting = tools, session, sitting

    @Slot()
    def draw(self) -> None:
        self._draw()

    @Slot()
    def begin_again(self) -> None:
        """Draw from what fits, whatever was drawn before."""
        self._draw(again=True)

    def _draw(self, *, again: bool = False) -> None:
        table, asked = self._sitting.table, self._sitting.asked
        if table is None:
            return
        cards, wish = asked.to_draw_from(table), asked.wish(again=again)
        left: list[NoneLeft] = []

        def change(plan: OpenPlan) -> ChangeSet:
            try:
                return draw(plan, cards, wish, randbelow(SEEDS))
            except NoneLeft as none:
                left.append(none)
                return ChangeSet("", self._tools.clock.now(), ())

        self._session.do(change, self.tr("Draw a card"))
        if left:
            self._sitting.tell_through()

    def take(self, card: Card) -> None:
        """That very card, as if it had been drawn."""
        self._session.do(lambda plan: draw_this(plan, card, randbelow(SEEDS)), self.tr("Take a card"))

    @Slot()
    def talk(self) -> None:
        made = self._sitting.draw
        if made is None or made.outcome is not None:
            return
        self._sitting.keep(made.id)
        self._session.do(lambda plan: talked_about(plan, made.id), self.tr("Talk about a card"))

    @Slot()
    def put_off(self) -> None:
        made = self._open
        if made is not None:
            self._say(
                lambda plan: not_today(plan, made.id),
                self.tr("Not today"),
                self.tr("Not today, then. It comes by again in some days."),
            )

    @Slot(int)
    def ask_again(self, days: int) -> None:
        """Let the card rest so many days."""
        made, table = self._open, self._sitting.table
        if made is None or table is None:
            return
        zone = table.plan.zone
        day = wall_at(self._tools.clock.now(), zone).date() + timedelta(days=days)
        text = self.tr("It will ask again from {day} on.").format(day=self._tools.locale.full_date(day))
        self._say(lambda plan: ask_again(plan, made.id, day), self.tr("Ask again later"), text)

    @Slot(object)
    def save(self, wanted: NewBlock) -> None:
        """Into the week, and out of the pile until then."""
        made, card = self._open, self._sitting.card
        if made is None or card is None:
            return
        day = self._tools.locale.long_day(wanted.start.date())
        self._say(
            lambda plan: save_for_a_day(plan, made.id, card, wanted),
            self.tr("Save a card for a day"),
            self.tr("It stands in the week now, on {day}.").format(day=day),
        )

    @Slot()
    def favour(self) -> None:
        """A favourite of everyone here; of nobody here where it was that."""
        card, table = self._sitting.card, self._sitting.table
        if card is None or table is None:
            return
        here = self._sitting.here
        marked = not set(here) <= table.favourites.get(card.id, frozenset())
        label = self.tr("Mark a favourite") if marked else self.tr("A favourite no more")
        self._session.do(lambda plan: set_marks(plan, card.id, here, Sign.FAVOURITE, marked=marked), label)

    def never(self, card: Card, person: str) -> None:
        """That person does not want it again, and so nobody gets it."""
        table = self._sitting.table
        name = names_of(frozenset({person}), table.people) if table is not None else ""
        self._say(
            lambda plan: set_marks(plan, card.id, (person,), Sign.NEVER, marked=True),
            self.tr("Never again"),
            self.tr("{name} will not meet it again, and so nobody will.").format(name=name),
        )

    def let_come_again(self, card: Card) -> None:
        """Take back what those who are here said of it."""
        here = self._sitting.here
        self._session.do(
            lambda plan: set_marks(plan, card.id, here, Sign.NEVER, marked=False),
            self.tr("Let it come again"),
        )

    @property
    def _open(self) -> Draw | None:
        made = self._sitting.draw
        return made if made is not None and made.outcome is None else None

    def _say(self, change: Change, label: str, text: str) -> None:
        if self._session.do(change, label) is not None:
            self.undoable.emit(text)
