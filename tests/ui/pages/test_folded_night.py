"""The folded night of the week's page: its command, and that it is remembered."""

from collections.abc import Iterator

import pytest

from planner.ui.actions.commands import Commands
from planner.ui.desk import Desk
from planner.ui.pages.page import Around
from planner.ui.pages.week.page import WeekPage
from planner.ui.session import Session
from planner.ui.tools import Tools


@pytest.fixture
def around(tools: Tools, desk: Desk, session: Session, commands: Commands) -> Around:
    return Around(tools, desk, session, commands)


@pytest.fixture
def page(around: Around) -> Iterator[WeekPage]:
    yield from opened(around)


def opened(around: Around) -> Iterator[WeekPage]:
    made = WeekPage(around)
    around.commands.follow(around.session.undo_stack)
    made.resize(1300, 800)
    made.start()
    made.show()
    yield made
    made.close()
    made.deleteLater()


def test_the_night_is_folded_until_somebody_opens_it(page: WeekPage) -> None:
    command, settings = page.commands.fold_night, page.tools.settings
    assert command.isChecked()
    assert page.view.sheet.scale.nights
    command.trigger()
    assert not page.view.sheet.scale.nights
    assert not settings.now.fold_night
    command.trigger()
    assert page.view.sheet.scale.nights
    assert settings.now.fold_night


def test_what_the_hand_opened_the_command_knows(page: WeekPage) -> None:
    page.view.folding.fold(False)
    assert not page.commands.fold_night.isChecked()
    assert not page.tools.settings.now.fold_night


def test_it_opens_as_it_was_left(around: Around) -> None:
    around.tools.settings.change(fold_night=False)
    for page in opened(around):
        assert not page.view.sheet.scale.nights
        assert not page.commands.fold_night.isChecked()


@pytest.mark.parametrize("span", ["month", "agenda"])
def test_a_grid_that_nobody_sees_stays_as_it_is(page: WeekPage, span: str) -> None:
    commands, settings = page.commands, page.tools.settings
    before = settings.now.fold_night, settings.now.zoom
    getattr(commands, span).trigger()
    for command in commands.of_grid:
        assert not command.isEnabled()
        command.trigger()
    assert (settings.now.fold_night, settings.now.zoom) == before
    commands.show_week(False)
    commands.show_week(True)
    assert not commands.fold_night.isEnabled()
    commands.day.trigger()
    assert all(command.isEnabled() for command in commands.of_grid)
