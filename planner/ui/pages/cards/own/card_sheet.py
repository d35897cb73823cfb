"""The sheet on which a card of people's own is written, or changed."""

from collections.abc import Sequence
from dataclasses import dataclass
from functools import partial

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QWidget

from planner.domain.cards.card import Card, Face
from planner.domain.cards.deck import Deck, Stack
from planner.domain.cards.kinds import CardKind, Stage
from planner.domain.changes import ChangeSet
from planner.domain.errors import Stale, UserError
from planner.services.cards.own import NewDeck, add_card, edit_card
from planner.services.in_use import OpenPlan
from planner.ui.kit.text import told
from planner.ui.kit.widgets.dropdown import DropDown
from planner.ui.kit.widgets.field import Field
from planner.ui.kit.widgets.segments import SegmentedChoice
from planner.ui.pages.cards.own.deck_part import DeckPart
from planner.ui.pages.cards.own.decks import Decks
from planner.ui.pages.cards.own.face_part import FacePart
from planner.ui.pages.cards.own.keeping_sheet import KeepingSheet
from planner.ui.pages.cards.own.words import depth_options, kind_options, stage_options
from planner.ui.pages.page import Around
from planner.ui.pages.week.editor.chips import Chips, plain_options

WIDTH = 740
BLANK = Face(text="")


@dataclass(frozen=True, slots=True)
class Start:
    """What is on the sheet at first.

    ``decks`` are those a card may lie in, ``deck`` the id of the one chosen, None for a new one; ``card`` is
    the one that is changed, None where one is written anew.
    """

    decks: Sequence[Deck]
    deck: str | None
    face: Face
    card: Card | None = None


def start_anew(decks: Decks, stack: Stack | None, face: Face = BLANK) -> Start:
    """A card that is not there yet, in that deck if that is one of ours to write in, else in the latest."""
    to_write_in = decks.to_write_in
    known = stack is not None and any(deck.id == stack.deck.id for deck in to_write_in)
    return Start(to_write_in, stack.deck.id if stack is not None and known else decks.latest, face)


def start_of(decks: Decks, card: Card) -> Start:
    """A card that is there, in the deck it lies in, even if that was put away."""
    own = [stack.deck for stack in decks.own if stack.deck.removed is None or stack.deck.id == card.deck]
    return Start(own, card.deck, card.face, card)


class CardSheet(KeepingSheet):
    """``undoable`` is a word about what was saved, ``written`` the id of the card."""

    undoable = Signal(str)
    written = Signal(str)

    def __init__(self, around: Around, title: str, start: Start, parent: QWidget) -> None:
        keeper = around.tools.keeper
        super().__init__(keeper, title, parent, WIDTH)
        self._session, self._card = around.session, start.card
        self._face = FacePart(keeper)
        self._deck = DeckPart(keeper, start.decks, start.deck)
        self._kind = DropDown(keeper, "", kind_options())
        self._depth = SegmentedChoice(keeper, "", depth_options())
        self._stages = Chips(keeper, self.tr("For which time of a life together"))
        self._stages.set_options(plain_options(stage_options()))
        self.columns.left.addWidget(self._face)
        for part in (
            self._deck,
            Field(keeper, self.tr("What it is"), self._kind),
            Field(keeper, self.tr("How deep it goes"), self._depth),
            Field(keeper, self.tr("For which time (none chosen: for any)"), self._stages),
        ):
            self.columns.right.addWidget(part)
        self._show(start.face)
        self._before = self._written(), self._deck.value
        self._deck.grown.connect(self.fit_soon)
        self._face.grown.connect(self.fit_soon)
        self.furnish()
        around.session.unfinished.ending.connect(self.save_unasked)

    @property
    def is_changed(self) -> bool:
        return self._before != (self._written(), self._deck.value)

    @Slot()
    def save(self) -> None:
        if self._card is not None and not self.is_changed:
            self.finish()
            return
        self._deck.show_trouble("")
        if self._face.find_trouble():
            return
        label = self.tr("Write a card") if self._card is None else self.tr("Change a card")
        changes = self._session.do(self._tried, label)
        if changes is None:
            return
        said = self.tr("The card is written.") if self._card is None else self.tr("The card is changed.")
        self.finish()
        self.written.emit(next(one.after.id for one in changes.changes if isinstance(one.after, Card)))
        self.undoable.emit(said)

    def _tried(self, plan: OpenPlan) -> ChangeSet:
        try:
            return self._change()(plan)
        except UserError as trouble:
            self._show_trouble(trouble)
            raise

    def _change(self) -> "partial[ChangeSet]":
        face, into = self._written(), self._deck.value
        if self._card is None:
            return partial(add_card, into=into, face=face)
        return partial(edit_card, card_id=self._card.id, face=face, into=into)

    def _show_trouble(self, trouble: UserError) -> None:
        if isinstance(trouble, Stale):
            # It is gone, and what was written of it can still become a new one.
            self._card = None
            self._face.show_trouble(self.tr("This card is no longer there. It can be saved as a new one."))
        elif isinstance(self._deck.value, NewDeck):
            self._deck.show_trouble(told(trouble))
        else:
            self._face.show_trouble(told(trouble))

    def _show(self, face: Face) -> None:
        self._face.show_face(face)
        self._kind.set_value(face.kind)
        self._depth.set_value(face.depth)
        self._stages.set_chosen(face.stages)

    def _written(self) -> Face:
        kind, depth = self._kind.value, self._depth.value
        face = Face(
            kind=kind if isinstance(kind, CardKind) else CardKind.QUESTION,
            depth=depth if isinstance(depth, int) else 1,
            stages=tuple(stage for stage in self._stages.chosen if isinstance(stage, Stage)),
            text="",
        )
        return self._face.written(face)
