"""A line of words for somebody who is not here: asked as the grid asks, and cancelling costs no letter."""

from collections.abc import Iterator
from dataclasses import replace

import pytest
import shiboken6

from planner.domain.kinds import State
from planner.services.agenda import week
from planner.services.looking import people_of
from planner.ui.actions.commands import Commands
from planner.ui.desk import Desk
from planner.ui.pages.page import Around
from planner.ui.pages.week.page import WeekPage
from planner.ui.pages.week.questions import FirmSheet
from planner.ui.session import Session
from planner.ui.tools import Tools
from tests.helpers.plans import ANNA, BEN

LINE = "Anna pottery Fri 19-21"


@pytest.fixture
def page(tools: Tools, desk: Desk, session: Session, commands: Commands) -> Iterator[WeekPage]:
    """Only Ben is here."""
    made = WeekPage(Around(tools, desk, session, commands))
    made.resize(1300, 800)
    made.start()
    made.show()
    session.set_here(BEN)
    yield made
    made.close()
    made.deleteLater()


def asked(page: WeekPage, line: str) -> FirmSheet:
    page.line._edit.setText(line)
    page.line.add()
    return [one for one in page.findChildren(FirmSheet) if shiboken6.isValid(one)][-1]


def kept(page: WeekPage) -> list[tuple[str, tuple[str, ...], State]]:
    blocks = [entry.occurrence.block for entry in week(page.session.plan).entries]
    return [(one.title, one.who, one.state) for one in blocks]


def test_nothing_is_added_before_it_is_answered(page: WeekPage) -> None:
    sheet = asked(page, LINE)
    assert kept(page) == []
    sheet.reject()
    assert kept(page) == []
    assert page.line.text == LINE


def test_it_becomes_a_proposal(page: WeekPage) -> None:
    asked(page, LINE)._propose()
    assert kept(page) == [("pottery", (ANNA,), State.PROPOSED)]
    assert page.line.text == ""
    assert page.session.undo_stack.undoText() == "Propose “pottery”"


def test_it_is_added_anyway(page: WeekPage) -> None:
    asked(page, "Anna and Ben dinner Fri 19-21")._place()
    assert kept(page) == [("dinner", (ANNA, BEN), State.PLANNED)]
    assert page.line.text == ""


@pytest.mark.parametrize(("here", "line"), [(BEN, "Ben running Fri 7-8"), (None, LINE)])
def test_who_is_here_is_not_asked(page: WeekPage, here: str | None, line: str) -> None:
    page.session.set_here(here)
    page.line._edit.setText(line)
    page.line.add()
    assert page.findChildren(FirmSheet) == []
    assert len(kept(page)) == 1


def test_its_example_can_be_added_as_it_stands(page: WeekPage) -> None:
    for here, whose in ((BEN, BEN), (None, ANNA)):
        page.session.set_here(here)
        example = page.line._edit.placeholderText().split("“")[1].split("”")[0]
        page.line._edit.setText(example)
        page.line.add()
        assert kept(page)[-1][1:] == ((whose,), State.PLANNED)
        page.session.undo_stack.undo()


def test_a_long_name_leaves_its_example_short(page: WeekPage) -> None:
    page.session.set_here(None)
    whole = page.session.ask(people_of) or ()
    page.line.show_people([replace(whole[0], name="Maximiliane-Charlotte")], None)
    assert "“Maximiliane… pottery" in page.line._edit.placeholderText()
