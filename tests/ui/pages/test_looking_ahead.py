"""The week that comes next is looked at ahead, and shown as it is by the time somebody goes there."""

from collections.abc import Callable, Iterator
from datetime import timedelta

import pytest
from PySide6.QtCore import QCoreApplication
from PySide6.QtTest import QSignalSpy
from pytestqt.qtbot import QtBot

from planner.domain.errors import Held
from planner.domain.kinds import Visibility
from planner.services.blocks import edit_block
from planner.store.store import Store
from planner.ui.actions.commands import Commands
from planner.ui.desk import Desk
from planner.ui.pages.page import Around
from planner.ui.pages.week.page import WeekPage
from planner.ui.session import Session
from planner.ui.tools import Tools
from planner.ui.week.board import Board
from planner.ui.week.boards import Boards
from planner.ui.week.words import title_of
from tests.helpers.plans import ANNA, BEN, MONDAY, block, clock, put

WEEK = timedelta(days=7)
NEXT, AFTER = (
    block(title, start=MONDAY + n * WEEK, end=MONDAY + n * WEEK + timedelta(hours=3), who=(ANNA,))
    for n, title in ((1, "Pottery"), (2, "Choir"))
)
Change = Callable[[WeekPage], object]


@pytest.fixture
def page(tools: Tools, desk: Desk, session: Session, commands: Commands) -> Iterator[WeekPage]:
    put(session.plan, NEXT, AFTER)
    made = WeekPage(Around(tools, desk, session, commands))
    commands.follow(session.undo_stack)
    made.resize(1300, 800)
    made.start()
    made.show()
    QCoreApplication.processEvents()
    yield made
    made.close()
    made.deleteLater()


@pytest.fixture
def ahead(page: WeekPage, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch) -> WeekPage:
    """On the week of pottery, with that of the choir looked at ahead."""
    looked: list[Board] = []
    asked = page.view.sheet.ahead

    def ahead(agenda: object) -> Board:
        looked.append(asked(agenda))  # type: ignore[arg-type]
        return looked[-1]

    monkeypatch.setattr(page.view.sheet, "ahead", ahead)
    page.commands.next.trigger()
    qtbot.waitUntil(lambda: bool(looked))
    assert [title_of(tile.entry.occurrence.block) for tile in looked[0].tiles] == ["Choir"]
    return page


def titles(page: WeekPage) -> list[str]:
    return [title_of(tile.entry.occurrence.block) for tile in page.view.sheet.board.tiles]


def rename(page: WeekPage) -> None:
    page.session.do(lambda plan: edit_block(plan, AFTER.id, title="Concert"), "Rename")


def rename_and_undo(page: WeekPage) -> None:
    rename(page)
    page.session.undo_stack.undo()


def rename_beside(page: WeekPage) -> None:
    with Store.open(page.session.plan.path, clock()) as other:
        edit_block(other, AFTER.id, title="Concert")


def rename_beside_and_notice(page: WeekPage) -> None:
    rename_beside(page)
    page.session.look_beside()


@pytest.mark.parametrize(
    ("change", "title"),
    [
        pytest.param(rename, "Concert", id="changed"),
        pytest.param(rename_and_undo, "Choir", id="changed and taken back"),
        pytest.param(rename_beside, "Concert", id="changed beside, not noticed yet"),
        pytest.param(rename_beside_and_notice, "Concert", id="changed beside"),
    ],
)
def test_what_changed_meanwhile_is_shown(ahead: WeekPage, change: Change, title: str) -> None:
    change(ahead)
    ahead.commands.next.trigger()
    assert titles(ahead) == [title]


def test_what_was_looked_at_is_not_laid_out_again(ahead: WeekPage, monkeypatch: pytest.MonkeyPatch) -> None:
    def never(*_: object) -> Board:
        raise AssertionError("it should be there")

    with monkeypatch.context() as patch:
        patch.setattr("planner.ui.week.boards.arranged", never)
        ahead.commands.next.trigger()
    assert titles(ahead) == ["Choir"]


def test_the_curtain_that_was_drawn_meanwhile_is_drawn(ahead: WeekPage) -> None:
    edited = ahead.session.do(lambda plan: edit_block(plan, AFTER.id, visibility=Visibility.BUSY), "Hide")
    assert edited is not None
    ahead._ahead.look()
    ahead.session.set_here(BEN)
    ahead.commands.next.trigger()
    assert "Choir" not in titles(ahead)
    assert len(titles(ahead)) == 1


def test_nobody_hears_of_a_week_that_only_was_to_be_looked_at(
    page: WeekPage, monkeypatch: pytest.MonkeyPatch
) -> None:
    def unreadable(*_: object) -> None:
        raise Held(page.session.plan.path)

    troubled = QSignalSpy(page.session.troubled)
    monkeypatch.setattr("planner.ui.pages.week.ahead.read", unreadable)
    page._ahead.look()
    assert troubled.count() == 0


def test_a_hidden_page_looks_at_nothing(page: WeekPage, monkeypatch: pytest.MonkeyPatch) -> None:
    page.hide()
    with monkeypatch.context() as patch:
        patch.setattr(Boards, "of", lambda *_: pytest.fail("nobody is looking"))
        page._ahead.look()
