"""What is somebody's who is not here is not just changed: it is asked first, and can be proposed."""

from collections.abc import Iterator
from datetime import timedelta
from typing import Any

import pytest

from planner.domain.block import Block
from planner.domain.kinds import Firmness, Kind, State, Visibility
from planner.services.agenda import Entry
from planner.ui.actions.commands import Commands
from planner.ui.desk import Desk
from planner.ui.kit.text import Label
from planner.ui.pages.page import Around
from planner.ui.pages.week.page import WeekPage
from planner.ui.pages.week.questions import FirmSheet
from planner.ui.session import Session
from planner.ui.tools import Tools
from planner.ui.week.intents import Copied, Created, Deleted, Key, Moved, Put, Renamed
from tests.helpers.plans import ANNA, BEN, HOME, MONDAY, block, put

HOUR, DAY = timedelta(hours=1), timedelta(days=1)


@pytest.fixture
def page(tools: Tools, desk: Desk, session: Session, commands: Commands) -> Iterator[WeekPage]:
    made = WeekPage(Around(tools, desk, session, commands))
    commands.follow(session.undo_stack)
    made.resize(1300, 800)
    made.start()
    made.show()
    session.set_here(ANNA)
    yield made
    made.close()
    made.deleteLater()


def add(page: WeekPage, one: Block) -> Key:
    put(page.session.plan, one)
    page.renew()
    return Key(one.id, None)


def shared(**fields: Any) -> Block:
    return block(who=(ANNA, BEN), kind=Kind.US, visibility=Visibility.ALL, **fields)


def entries(page: WeekPage) -> list[Entry]:
    assert page.agenda is not None
    return list(page.agenda.entries)


def question(page: WeekPage) -> Any:
    (sheet,) = [one for one in page.findChildren(FirmSheet) if one.isVisible()]
    return sheet


def said(sheet: FirmSheet) -> list[str]:
    return [label.text() for label in sheet.findChildren(Label)][1:]


def nothing_asked(page: WeekPage) -> bool:
    return not [one for one in page.findChildren(FirmSheet) if one.isVisible()]


@pytest.mark.parametrize(("proposed", "state"), [(True, State.PROPOSED), (False, State.PLANNED)])
def test_a_new_block_in_their_lane(page: WeekPage, proposed: bool, state: State) -> None:
    page.view.created.emit(Created((ANNA, BEN), MONDAY, MONDAY + HOUR, all_day=False, title="Dinner"))
    sheet = question(page)
    assert entries(page) == []
    assert said(sheet)[0] == "This would be in Ben’s time. Ben is not here now."
    (sheet._propose if proposed else sheet._place)()
    (entry,) = entries(page)
    assert (entry.occurrence.block.title, entry.occurrence.block.state) == ("Dinner", state)
    assert page.session.undo_stack.undoText() == ("Propose “Dinner”" if proposed else "Add “Dinner”")


def test_ones_own_lane_asks_nothing(page: WeekPage) -> None:
    page.view.created.emit(Created((ANNA,), MONDAY, MONDAY + HOUR, all_day=False))
    assert nothing_asked(page)
    assert len(entries(page)) == 1


def test_where_everyone_is_here_nothing_is_asked(page: WeekPage) -> None:
    page.session.set_here(None)
    page.view.created.emit(Created((ANNA, BEN), MONDAY, MONDAY + HOUR, all_day=False))
    key = add(page, shared(day=1))
    page.view.renamed.emit(Renamed(key, "Supper"))
    page.view.deleted.emit(Deleted((key,)))
    assert nothing_asked(page)


def test_moving_into_their_lane(page: WeekPage) -> None:
    one = block()
    key = add(page, one)
    put_there = Put(key, one.start, one.end, (BEN,), False, HOME, {"who": (BEN,)})
    page.view.moved.emit(Moved((put_there,)))
    question(page)._propose()
    states = {entry.occurrence.block.who: entry.state for entry in entries(page)}
    assert states[(BEN,)] is State.PROPOSED
    assert set(states) == {(ANNA,), (BEN,)}


def test_copying_into_their_lane(page: WeekPage) -> None:
    one = block()
    key = add(page, one)
    page.view.copied.emit(Copied((Put(key, one.start + DAY, one.end + DAY, (BEN,), False, HOME, {}),)))
    question(page)._place()
    assert [entry.occurrence.block.who for entry in entries(page)] == [(ANNA,), (BEN,)]


def test_renaming_and_changing(page: WeekPage) -> None:
    key = add(page, shared(title="Dinner"))
    page.view.renamed.emit(Renamed(key, "Supper"))
    sheet = question(page)
    assert said(sheet)[0] == "“Dinner” is also Ben’s. Ben is not here now."
    sheet._place()
    assert entries(page)[0].occurrence.block.title == "Supper"
    page.acts.edit(key, {"firmness": Firmness.WISH})
    question(page)._propose()
    assert sorted(entry.occurrence.block.firmness for entry in entries(page)) == ["flexible", "wish"]


def test_deleting_offers_to_leave_it(page: WeekPage) -> None:
    key = add(page, shared())
    page.view.deleted.emit(Deleted((key,)))
    sheet = question(page)
    sheet.reject()
    assert len(entries(page)) == 1
    page.view.deleted.emit(Deleted((key,)))
    question(page)._place()
    assert entries(page) == []


def test_a_proposal_is_pushed_about_freely(page: WeekPage) -> None:
    one = shared(state=State.PROPOSED)
    key = add(page, one)
    start, end = one.start + HOUR, one.end + HOUR
    page.view.moved.emit(Moved((Put(key, start, end, one.who, False, HOME, {"start": start, "end": end}),)))
    assert nothing_asked(page)
    assert entries(page)[0].occurrence.block.start == one.start + HOUR
    page.view.deleted.emit(Deleted((key,)))
    assert entries(page) == []


def test_deleting_what_is_protected_asks_nothing(page: WeekPage) -> None:
    key = add(page, block(firmness=Firmness.PROTECTED))
    page.view.deleted.emit(Deleted((key,)))
    assert nothing_asked(page)
    assert entries(page) == []
