"""The doors to cards of people's own: each opens the sheet on which something is done with them."""

from pathlib import Path

from PySide6.QtCore import QObject, Signal, Slot
from PySide6.QtWidgets import QWidget

from planner.domain.changes import ChangeSet
from planner.services.cards.steps import Again
from planner.services.cards.taking_in import Look, TakenIn, take_found
from planner.services.in_use import OpenPlan
from planner.ui.actions.file_dialogs import FileDialogs
from planner.ui.pages.cards.own.card_sheet import CardSheet, start_anew
from planner.ui.pages.cards.own.deck_drops import SUFFIXES, DeckDrops
from planner.ui.pages.cards.own.decks import decks_of
from planner.ui.pages.cards.own.give_out_sheet import GiveOutSheet
from planner.ui.pages.cards.own.manage_sheet import ManageSheet
from planner.ui.pages.cards.own.take_in_sheet import TakeInSheet
from planner.ui.pages.cards.own.words import cards_said, decks_said, new_cards_said
from planner.ui.pages.page import Around


class OwnCards(QObject):
    """``undoable`` is a word about what was done with a way back beside it, ``said`` one without."""

    said = Signal(str)
    undoable = Signal(str)

    def __init__(self, around: Around, parent: QWidget) -> None:
        super().__init__(parent)
        self._around, self._page = around, parent
        self._dialogs = FileDialogs(parent, around.tools)
        self._taking: TakeInSheet | None = None
        self._drops = DeckDrops(around.tools.keeper, parent)
        self._drops.brought.connect(self._dropped)

    @Slot()
    def write(self) -> None:
        """Write a card."""
        decks = decks_of(self._around.session)
        if decks is not None:
            start = start_anew(decks, None)
            sheet = CardSheet(self._around, self.tr("A card of our own"), start, self._page)
            sheet.undoable.connect(self.undoable)
            sheet.open()

    @Slot()
    def manage(self) -> None:
        """Look through the decks, and change what is ours."""
        ManageSheet(self._around, self._page).open()

    @Slot()
    def take_in(self) -> None:
        """Choose a file with decks, and look at it."""
        patterns = " ".join(f"*{suffix}" for suffix in SUFFIXES)
        filters = self.tr("Decks ({patterns})").format(patterns=patterns), self.tr("All files (*)")
        dialog = self._dialogs.opening(self.tr("Take in a deck"), filters)
        dialog.fileSelected.connect(self._chosen)
        dialog.open()

    @Slot(object)
    def take_in_file(self, path: Path) -> None:
        """Look at that file."""
        sheet = self._taking = TakeInSheet(self._around, path, self._page)
        sheet.decided.connect(self._take)
        sheet.open()
        sheet.read()

    @Slot()
    def give_out(self) -> None:
        """Let decks leave as a file."""
        decks = decks_of(self._around.session)
        if decks is not None:
            sheet = GiveOutSheet(self._around, decks, None, self._page)
            sheet.said.connect(self.said)
            sheet.open()

    @Slot(object)
    def _dropped(self, paths: list[Path]) -> None:
        for path in paths:
            self.take_in_file(path)

    @Slot(str)
    def _chosen(self, path: str) -> None:
        self.take_in_file(Path(path))

    @Slot(object, object)
    def _take(self, look: Look, again: Again) -> None:
        done: list[TakenIn] = []
        in_use = self._around.session.in_use

        def take(plan: OpenPlan) -> ChangeSet:
            in_use.make_backup()
            done.append(take_found(plan, look.found, again))
            return done[0].changes

        sheet = self._taking
        if self._around.session.do(take, self.tr("Take in cards")) is None:
            if sheet is not None:
                # The plan may be another one by now.
                sheet.read()
            return
        if sheet is not None:
            sheet.accept()
        self.undoable.emit(self._told(done[0]))

    def _told(self, taken: TakenIn) -> str:
        new, changed = sum(one.new for one in taken.decks), sum(one.changed for one in taken.decks)
        if len(taken.decks) == 1:
            where = self.tr("“{title}”").format(title=taken.decks[0].title)
        else:
            where = decks_said(len(taken.decks))
        if new and changed:
            text = self.tr("{cards} in {where}, {changed} changed.")
        elif new:
            text = self.tr("{cards} in {where}.")
        elif changed:
            text = self.tr("{cards} changed in {where}.")
        else:
            text = self.tr("{where} is as in the file now.")
        cards = new_cards_said(new) if new else cards_said(changed)
        return text.format(cards=cards, where=where, changed=f"{changed:,}")
