"""Blocks that an agreement owns: what changing them asks, and what the small card says of them."""

from collections.abc import Iterator
from datetime import datetime, timedelta
from typing import TypeVar

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QWidget

from planner.domain.agreements.kinds import AgreementState, Part
from planner.domain.agreements.steps import Step
from planner.domain.agreements.weeks import Went
from planner.domain.kinds import State
from planner.services.agenda import Entry
from planner.services.agreements.deciding import say_yes
from planner.services.blocks import remove_block
from planner.ui.actions.commands import Commands
from planner.ui.desk import Desk
from planner.ui.kit.habits import Clock, DateOrder, Habits
from planner.ui.kit.text import Label
from planner.ui.kit.widgets.buttons import Button
from planner.ui.pages.page import Around
from planner.ui.pages.week.agreed.foot import AgreedFoot
from planner.ui.pages.week.agreed.sheets import OwnedSheet, PartnerSheet
from planner.ui.pages.week.page import WeekPage
from planner.ui.pages.week.questions import ScopeSheet
from planner.ui.session import Session
from planner.ui.tools import Tools
from planner.ui.week.board import key_of
from planner.ui.week.intents import Deleted, Moved, Opened, Put, Resized
from tests.helpers.agreements import SATURDAYS, SUNDAYS, agreed, held, now, proposed, read
from tests.helpers.plans import ANNA, BEN, block, put, tick

W = TypeVar("W", bound=QWidget)
TITLE = "Sunday mornings to write"
SUNDAY, DAY = datetime(2027, 3, 14), timedelta(days=1)
WEEK = timedelta(weeks=1)


@pytest.fixture
def page(tools: Tools, desk: Desk, session: Session, commands: Commands) -> Iterator[WeekPage]:
    made = WeekPage(Around(tools, desk, session, commands))
    commands.follow(session.undo_stack)
    made.resize(1300, 800)
    made.start()
    made.show()
    yield made
    made.close()
    made.deleteLater()


@pytest.fixture
def agreement(page: WeekPage) -> str:
    """A trade-off: Anna's Sunday mornings against their Saturday evenings."""
    id = agreed(page.session.plan, times=(SUNDAYS, SATURDAYS))
    page.session.changed.emit(None)
    return id


def entry(page: WeekPage, title: str = TITLE, state: State = State.PLANNED) -> Entry:
    assert page.agenda is not None
    found = [one for one in page.agenda.entries if one.occurrence.block.title == title and one.state is state]
    return found[0]


def starts(page: WeekPage, title: str = TITLE, state: State = State.PLANNED) -> list[datetime]:
    assert page.agenda is not None
    return [
        one.occurrence.block.start
        for one in page.agenda.entries
        if one.occurrence.block.title == title and one.state is state
    ]


def move(page: WeekPage, one: Entry, by: timedelta) -> None:
    block = one.occurrence.block
    start, end = block.start + by, block.end + by
    fields = {"start": start, "end": end}
    item = Put(key_of(one), start, end, block.who, block.all_day, block.zone, fields)
    page.acts.move(Moved((item,)))


def sheet(page: QWidget, kind: type[W]) -> W:
    return next(one for one in page.findChildren(kind) if one.isVisible())


def asks(page: QWidget) -> bool:
    kinds = (OwnedSheet, PartnerSheet, ScopeSheet)
    return any(one.isVisible() for kind in kinds for one in page.findChildren(kind))


def test_only_this_week_leaves_the_agreement_and_its_other_weeks(page: WeekPage, agreement: str) -> None:
    move(page, entry(page), timedelta(hours=2))
    sheet(page, OwnedSheet)._alone()
    sheet(page, PartnerSheet)._leave()
    assert not asks(page)
    assert starts(page) == [SUNDAY.replace(hour=10)]
    assert starts(page, "Our Saturday") == [datetime(2027, 3, 13, 19)]
    assert now(page.session.plan, agreement).version == 1
    page.show_day((SUNDAY + WEEK).date())
    assert starts(page) == [SUNDAY.replace(hour=8) + WEEK]
    tick(page.session.plan, days=6)
    (week,) = read(page.session.plan, agreement).weeks
    assert week.went is Went.MOVED


@pytest.mark.usefixtures("agreement")
def test_the_other_half_goes_along_in_the_same_step(page: WeekPage) -> None:
    steps = page.session.undo_stack.count()
    move(page, entry(page), -DAY)
    sheet(page, OwnedSheet)._alone()
    QTest.keyClick(sheet(page, PartnerSheet), Qt.Key.Key_Return)
    assert starts(page) == [datetime(2027, 3, 13, 8)]
    assert starts(page, "Our Saturday") == [datetime(2027, 3, 12, 19)]
    assert page.session.undo_stack.count() == steps + 1
    page.session.undo_stack.undo()
    assert starts(page) == [SUNDAY.replace(hour=8)]
    assert starts(page, "Our Saturday") == [datetime(2027, 3, 13, 19)]


@pytest.mark.usefixtures("agreement")
def test_not_now_does_nothing_at_all(page: WeekPage) -> None:
    page.acts.delete(Deleted((key_of(entry(page)),)))
    sheet(page, OwnedSheet)._alone()
    sheet(page, PartnerSheet).reject()
    assert not page.acts.deciding.is_asking
    assert len(starts(page)) == len(starts(page, "Our Saturday")) == 1
    assert page.session.undo_stack.count() == 0


def test_dropping_one_can_drop_the_other_this_week(page: WeekPage, agreement: str) -> None:
    page.acts.delete(Deleted((key_of(entry(page, "Our Saturday")),)))
    sheet(page, OwnedSheet)._alone()
    sheet(page, PartnerSheet)._along()
    assert starts(page) == starts(page, "Our Saturday") == []
    page.show_day((SUNDAY + WEEK).date())
    assert len(starts(page)) == len(starts(page, "Our Saturday")) == 1
    assert read(page.session.plan, agreement).words.times == (SUNDAYS, SATURDAYS)


@pytest.mark.usefixtures("agreement")
def test_the_other_half_is_told_by_its_day_and_times(page: WeekPage) -> None:
    page.tools.settings.change(habits=Habits(clock=Clock.H12, date_order=DateOrder.MONTH_DAY_YEAR))
    page.acts.delete(Deleted((key_of(entry(page)),)))
    sheet(page, OwnedSheet)._alone()
    said = [one.text() for one in sheet(page, PartnerSheet).findChildren(Label)]
    assert said[-2:] == ["This goes with “Our Saturday”.", "Saturday, March 13, 7:00 PM to 10:00 PM"]


@pytest.mark.usefixtures("agreement")
def test_both_halves_gone_have_the_way_back_beside_the_word(page: WeekPage) -> None:
    told: list[str] = []
    page.undoable.connect(told.append)
    page.acts.delete(Deleted((key_of(entry(page)),)))
    sheet(page, OwnedSheet)._alone()
    sheet(page, PartnerSheet)._along()
    assert told == ["Deleted 2 blocks."]
    page.session.undo_stack.undo()
    assert len(starts(page)) == len(starts(page, "Our Saturday")) == 1
    move(page, entry(page), -DAY)
    sheet(page, OwnedSheet)._alone()
    sheet(page, PartnerSheet)._along()
    assert told == ["Deleted 2 blocks."]


@pytest.mark.usefixtures("agreement")
def test_what_is_also_somebodys_who_is_away_stays(page: WeekPage) -> None:
    page.session.set_here(ANNA)
    move(page, entry(page), -DAY)
    sheet(page, OwnedSheet)._alone()
    asking = sheet(page, PartnerSheet)
    assert [one.text() for one in asking.findChildren(Button)] == ["Leave that", "Not now"]
    assert [one.text() for one in asking.findChildren(Label)][-1].endswith("Ben is not here now.")
    asking._leave()
    assert starts(page) == [datetime(2027, 3, 13, 8)]
    assert starts(page, "Our Saturday") == [datetime(2027, 3, 13, 19)]


def test_among_several_it_is_this_week_or_nothing(page: WeekPage, agreement: str) -> None:
    put(page.session.plan, block("Pottery", day=4))
    page.renew()
    page.acts.delete(Deleted((key_of(entry(page)), key_of(entry(page, "Pottery")))))
    asking = sheet(page, OwnedSheet)
    assert [one.text() for one in asking.findChildren(Button)] == ["Only this week", "Leave it for now"]
    asking._alone()
    assert not asks(page)
    assert starts(page) == starts(page, "Pottery") == []
    assert now(page.session.plan, agreement).version == 1


def test_a_change_of_the_agreement_waits_hollow_for_every_yes(page: WeekPage, agreement: str) -> None:
    told: list[str] = []
    page.undoable.connect(told.append)
    page.session.set_here(BEN)
    steps = page.session.undo_stack.count()
    page.session.set_here(ANNA)
    move(page, entry(page), -DAY)
    sheet(page, OwnedSheet)._who()
    sheet(page, PartnerSheet)._along()
    assert read(page.session.plan, agreement).words.author == ANNA
    assert starts(page) == [SUNDAY.replace(hour=8)]
    assert starts(page, state=State.PROPOSED) == [datetime(2027, 3, 13, 8)]
    assert starts(page, "Our Saturday", State.PROPOSED) == [datetime(2027, 3, 12, 19)]
    assert told == [f"“{TITLE}” is proposed anew. It comes with everybody’s yes."]
    assert page.session.undo_stack.count() == steps + 1
    page.session.undo_stack.undo()
    assert starts(page, state=State.PROPOSED) == []
    assert now(page.session.plan, agreement).state is AgreementState.AGREED


def test_with_everyone_here_it_asks_who_proposes_it(page: WeekPage, agreement: str) -> None:
    remove_block(page.session.plan, held(page.session.plan, agreement, Part.RETURN)[0].id)
    page.session.changed.emit(None)
    move(page, entry(page), -DAY)
    asking = sheet(page, OwnedSheet)
    asking._who()
    assert [one.text() for one in asking._acting.menu.actions()] == ["I am Anna", "I am Ben"]
    asking._acting.menu.actions()[1].trigger()
    asking._acting.menu.close()
    assert not asks(page)
    assert read(page.session.plan, agreement).words.author == BEN


def test_a_hollow_block_is_proposed_anew_or_left(page: WeekPage) -> None:
    id = proposed(page.session.plan, times=(SUNDAYS,))
    page.session.set_here(ANNA)
    page.session.changed.emit(None)
    one = entry(page, state=State.PROPOSED)
    move(page, one, -DAY)
    sheet(page, OwnedSheet).reject()
    assert now(page.session.plan, id).version == 1
    move(page, one, -DAY)
    sheet(page, OwnedSheet)._who()
    assert now(page.session.plan, id).version == 2
    assert starts(page, state=State.PROPOSED) == [datetime(2027, 3, 13, 8)]


@pytest.mark.usefixtures("agreement")
def test_a_longer_time_asks_and_a_note_does_not(page: WeekPage) -> None:
    one = entry(page)
    block = one.occurrence.block
    end = block.end + timedelta(hours=1)
    page.acts.resize(Resized(Put(key_of(one), block.start, end, block.who, False, block.zone, {"end": end})))
    sheet(page, OwnedSheet)._alone()
    assert not asks(page)
    assert entry(page).occurrence.block.end == end
    page.acts.edit(key_of(entry(page)), {"note": "the blue pen"})
    assert not [one for one in page.findChildren(OwnedSheet) if one.isVisible()]
    sheet(page, ScopeSheet).reject()


def test_what_no_agreement_owns_asks_as_ever(page: WeekPage) -> None:
    put(page.session.plan, block("Pottery"))
    page.renew()
    move(page, entry(page, "Pottery", State.KEPT), DAY)
    assert not asks(page)
    assert starts(page, "Pottery", State.KEPT) == [datetime(2027, 3, 9, 19)]


def test_the_editor_asks_too_and_is_done_afterwards(page: WeekPage, agreement: str) -> None:
    page.session.set_here(ANNA)
    page.editor.open(key_of(entry(page)))
    editor = page.editor.editor
    assert editor is not None
    editor._title.setText("Writing")
    page.editor.save()
    sheet(editor, OwnedSheet)._who()
    assert page.editor.editor is None
    assert read(page.session.plan, agreement).words.times[0].title == "Writing"
    assert starts(page, "Writing", State.PROPOSED) == [SUNDAY.replace(hour=8)]


def opened(page: WeekPage, title: str = TITLE, state: State = State.PLANNED) -> AgreedFoot:
    page.view.opened.emit(Opened(key_of(entry(page, title, state)), whole=False))
    return page.cards.card.agreed


def test_the_small_card_names_the_agreement_and_goes_there(page: WeekPage, agreement: str) -> None:
    went: list[str] = []
    page.agreement_asked.connect(went.append)
    foot = opened(page)
    assert foot.isVisible()
    assert foot.said.full == f"Belongs to {TITLE}"
    assert not foot.happened.isVisible()
    foot.link.setFocus()
    QTest.keyClick(foot.link, Qt.Key.Key_Space)
    assert went == [agreement]
    put(page.session.plan, block("Pottery"))
    page.session.changed.emit(None)
    assert not opened(page, "Pottery", State.KEPT).isVisible()


def test_that_it_did_not_happen_is_said_and_taken_back(page: WeekPage, agreement: str) -> None:
    tick(page.session.plan, days=6)
    page.show_day(SUNDAY.date())
    foot = opened(page, state=State.KEPT)
    assert foot.happened.accessibleName() == "This one did not happen"
    foot.happened.click()
    assert [week.went for week in read(page.session.plan, agreement).weeks] == [Went.MISSED]
    assert foot.happened.accessibleName() == "It did happen after all"
    foot.happened.click()
    assert [week.went for week in read(page.session.plan, agreement).weeks] == [Went.KEPT]
    page.session.undo_stack.undo()
    assert [week.went for week in read(page.session.plan, agreement).weeks] == [Went.MISSED]
    page.session.undo_stack.undo()
    assert [week.went for week in read(page.session.plan, agreement).weeks] == [Went.KEPT]
    assert not asks(page)


def test_a_yes_that_is_undone_stays_in_the_history(page: WeekPage) -> None:
    id = proposed(page.session.plan)
    page.session.do(lambda plan: say_yes(plan, id, ANNA))
    tick(page.session.plan, minutes=1)
    page.commands.undo.trigger()
    story = read(page.session.plan, id)
    assert story.yes == ()
    assert [one.step for one in story.entries] == [Step.PROPOSE, Step.SAY_YES, Step.UNDONE]
    page.commands.redo.trigger()
    assert [yes.person for yes in read(page.session.plan, id).yes] == [ANNA]
