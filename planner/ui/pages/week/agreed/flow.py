"""From a wish that touches an agreement, through what it asks, to what comes of the answers."""

from PySide6.QtCore import QObject, Signal, Slot
from PySide6.QtWidgets import QWidget

from planner.domain.changes import ChangeSet
from planner.domain.editing.values import Scope
from planner.services.agenda import Entry
from planner.services.agreements.changing import change_held
from planner.services.curtain import as_shown_entry
from planner.services.in_use import Change
from planner.services.looking import people_of
from planner.services.several import Step, delete_several, edit_several
from planner.ui.pages.week.agreed.owned import Half, Owned, along, held_of, other_half, rest_of
from planner.ui.pages.week.agreed.sheets import OwnedSheet, PartnerSheet
from planner.ui.pages.week.asking import deleted_words, shared_words
from planner.ui.pages.week.wish import Wish
from planner.ui.session import Session
from planner.ui.tools import Tools
from planner.ui.week.words import title_of, when


class AgreedFlow(QObject):
    """One wish from beginning to end. ``closed`` says that a question was left without an answer.

    ``asked`` tells that a question comes up, ``done`` that none is left, ``told`` is a word about what
    was done: that both halves are gone, or that the agreement waits for everybody's yes now.
    """

    asked = Signal()
    closed = Signal()
    done = Signal()
    told = Signal(str)

    def __init__(self, tools: Tools, session: Session, wish: Wish, one: Owned, over: QWidget) -> None:
        super().__init__(over)
        self._tools, self._session, self._over = tools, session, over
        self._wish, self._one = wish, one
        self._person: str | None = None
        self._other: Half | None = None

    def begin(self) -> None:
        """Ask whether it is for this week or the agreement."""
        wish, one = self._wish, self._one
        people = self._session.ask(people_of) or ()
        sheet = OwnedSheet(self._tools.keeper, self._session, wish.title, self._over)
        sheet.decided.connect(self._decided)
        sheet.rejected.connect(self.closed)
        self.asked.emit()
        sheet.ask(
            one,
            people,
            alone=not one.hollow and Scope.THIS in wish.scopes,
            whole=len(wish.entries) == 1,
            drops=wish.drops,
        )

    @Slot(object)
    def _decided(self, person: str | None) -> None:
        self._person = person
        alone = len(self._wish.entries) == 1
        self._other = other_half(self._session, self._one, self._wish) if alone else None
        if self._other is None:
            self._finish(None)
            return
        here = self._session.here
        other = as_shown_entry(self._other.entry, here)
        # What is only proposed takes nothing from anybody who is away.
        away = shared_words([other], here) if person is None else ""
        sheet = PartnerSheet(self._tools.keeper, self._wish.title, self._over)
        sheet.decided.connect(self._other_decided)
        sheet.rejected.connect(self.closed)
        self.asked.emit()
        said = when(other, self._tools.locale, self._other.home)
        sheet.ask(title_of(other.occurrence.block), said, away, drops=self._wish.drops)

    @Slot(bool)
    def _other_decided(self, goes_along: bool) -> None:
        self._finish(self._other.entry if goes_along and self._other is not None else None)

    def _finish(self, other: Entry | None) -> None:
        """``other`` is the half that goes along."""
        self.done.emit()
        if self._person is not None:
            self._propose(self._person, other)
        elif other is not None:
            self._write_both(other)
        else:
            self._wish.finish(Scope.THIS)

    def _write_both(self, other: Entry) -> None:
        wish = self._wish
        steps = [*self._steps(Scope.THIS), along(other, wish, self._one, Scope.THIS)]
        work = delete_several if wish.drops else edit_several
        changes = self._write(lambda plan: work(plan, steps), wish.label)
        if changes is not None and wish.drops:
            self.told.emit(deleted_words([entry.occurrence.block for entry in (*wish.entries, other)]))

    def _propose(self, person: str, other: Entry | None) -> None:
        wish, steps = self._wish, self._steps(Scope.ALL)
        rest = [] if wish.drops else rest_of(steps)
        more = [] if other is None else [along(other, wish, self._one, Scope.ALL)]
        held = [*held_of(steps), *more]
        label = self.tr("Propose “{title}” anew").format(title=self._one.touched.title)
        changes = self._write(lambda plan: change_held(plan, held, person, drops=wish.drops), label)
        if changes is None:
            return
        if rest:
            self._session.do(lambda plan: edit_several(plan, rest), wish.label)
        text = self.tr("“{title}” is proposed anew. It comes with everybody’s yes.")
        self.told.emit(text.format(title=self._one.touched.title))

    def _steps(self, scope: Scope) -> list[Step]:
        return list(self._wish.steps(scope)) if self._wish.steps is not None else []

    def _write(self, change: Change, label: str) -> ChangeSet | None:
        return (self._wish.write or self._session.do)(change, label)
