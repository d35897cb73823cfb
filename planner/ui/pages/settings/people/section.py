"""The people of the plan, a card for each."""

from functools import partial
from itertools import pairwise

from PySide6.QtCore import Qt, Slot
from PySide6.QtWidgets import QVBoxLayout, QWidget

from planner.domain.person import Person
from planner.services.household import household
from planner.services.people import arrange_people, remove_person, theirs_alone
from planner.ui.pages.page import Around
from planner.ui.pages.settings.people.leave_sheet import LeaveSheet
from planner.ui.pages.settings.people.newcomer import NewcomerRow
from planner.ui.pages.settings.people.person_card import PersonCard
from planner.ui.pages.settings.section import GAP, Section


class PeopleSection(Section):
    def __init__(self, around: Around) -> None:
        super().__init__(
            around,
            self.tr("People"),
            self.tr("Who plans together, in which colour, and what each of you wishes for in a week."),
        )
        keeper = around.tools.keeper
        self._people: tuple[Person, ...] = ()
        self._cards: dict[str, PersonCard] = {}
        self._listed = QVBoxLayout()
        self._listed.setSpacing(keeper.theme.px(GAP))
        self._newcomer = NewcomerRow(keeper, around.session)
        self.body.addLayout(self._listed)
        self.body.addWidget(self._newcomer)
        self.body.addStretch(1)
        self._newcomer.joined.connect(self._welcome)

    def renew(self) -> None:
        found = self.around.session.ask(household)
        if found is None:
            return
        self._people = found.people
        self._newcomer.show_people(found.people)
        for gone in self._cards.keys() - {person.id for person in found.people}:
            self._cards.pop(gone).leave()
        for place, person in enumerate(found.people):
            card = self._cards.get(person.id) or self._add_card(person)
            if self._listed.indexOf(card) != place:
                self._listed.insertWidget(place, card)
            card.show_person(found.people, place)
        self._chain()

    def _chain(self) -> None:
        """Let Tab go through the cards as they lie."""
        parts: list[QWidget] = [*(self._cards[person.id] for person in self._people), self._newcomer]
        stops = [stop for part in parts for stop in part.findChildren(QWidget) if _is_stop(stop)]
        for before, after in pairwise(stops):
            QWidget.setTabOrder(before, after)

    def _add_card(self, person: Person) -> PersonCard:
        card = self._cards[person.id] = PersonCard(self.around.tools.keeper, self.around.session, person)
        card.moved.connect(self._move)
        card.leaving.connect(self._ask_to_leave)
        return card

    def _named(self, person_id: str) -> Person:
        return next(person for person in self._people if person.id == person_id)

    @Slot(str)
    def _welcome(self, name: str) -> None:
        self.undoable.emit(self.tr("{name} plans with you now.").format(name=name))

    @Slot(str, int)
    def _move(self, person_id: str, step: int) -> None:
        order = [person.id for person in self._people]
        place = order.index(person_id)
        order.insert(place + step, order.pop(place))
        words = self.tr("Move {name} to the left") if step < 0 else self.tr("Move {name} to the right")
        label = words.format(name=self._named(person_id).name)
        self.around.session.do(partial(arrange_people, order=order), label)

    @Slot(str)
    def _ask_to_leave(self, person_id: str) -> None:
        alone = self.around.session.ask(partial(theirs_alone, person_id=person_id))
        if alone is None:
            return
        person = self._named(person_id)
        others = [other for other in self._people if other is not person]
        sheet = LeaveSheet(self.around.tools.keeper, person, others, alone, self)
        sheet.decided.connect(self._let_go)
        sheet.open()

    @Slot(object, object)
    def _let_go(self, person: Person, heir: str | None) -> None:
        session = self.around.session
        label = self.tr("Let {name} go").format(name=person.name)
        if session.do(partial(remove_person, person_id=person.id, heir=heir), label) is None:
            return
        if session.here == person.id:
            session.set_here(None)
        self.undoable.emit(self.tr("{name} is in the plan no more.").format(name=person.name))


def _is_stop(widget: QWidget) -> bool:
    return bool(widget.focusPolicy() & Qt.FocusPolicy.TabFocus)
