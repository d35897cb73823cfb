"""The settings as a page: its sections by keys, names for who cannot see it, room where there is little."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible, QAccessibleInterface
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from planner.ui.actions.commands import Commands
from planner.ui.desk import Desk
from planner.ui.kit.keeper import ThemeKeeper
from planner.ui.pages.page import Around
from planner.ui.pages.settings.names import SectionName
from planner.ui.pages.settings.page import SettingsPage
from planner.ui.pages.settings.section import Section
from planner.ui.session import Session
from planner.ui.tools import Tools

OURS = (
    SectionName.PEOPLE,
    SectionName.DAYS,
    SectionName.LOOK,
    SectionName.KEYBOARD,
    SectionName.COMPUTER,
    SectionName.ABOUT,
)


@pytest.fixture
def page(tools: Tools, desk: Desk, session: Session, commands: Commands, qtbot: QtBot) -> SettingsPage:
    made = SettingsPage(Around(tools, desk, session, commands))
    qtbot.addWidget(made)
    made.resize(948, 670)
    made.show()
    made.activateWindow()
    qtbot.waitUntil(made.isActiveWindow)
    made.start()
    return made


def shown(page: SettingsPage) -> Section:
    section = page._beside.currentWidget()
    assert isinstance(section, Section)
    return section


def tree(one: QAccessibleInterface) -> list[QAccessibleInterface]:
    children = [one.child(number) for number in range(one.childCount())]
    return [one, *(below for child in children for below in tree(child))]


def test_arrows_go_through_the_sections_and_enter_goes_in(page: SettingsPage) -> None:
    assert page._names.hasFocus()
    QTest.keyClick(page._names, Qt.Key.Key_Down)
    assert shown(page).accessibleName() == "Days and times"
    QTest.keyClick(page._names, Qt.Key.Key_Return)
    assert shown(page).isAncestorOf(page.focusWidget())


def test_tab_leads_from_the_names_into_each_section(page: SettingsPage) -> None:
    for name in OURS:
        page.open_part(name)
        page._names.setFocus()
        QTest.keyClick(page._names, Qt.Key.Key_Tab)
        assert shown(page).isAncestorOf(page.focusWidget()), name


@pytest.mark.parametrize("name", OURS)
def test_whatever_the_focus_comes_to_has_a_name(name: SectionName, page: SettingsPage) -> None:
    page.open_part(name)
    QAccessible.setActive(True)
    reached = [
        one
        for one in tree(QAccessible.queryAccessibleInterface(page))
        if one.state().focusable and not one.state().invisible
    ]
    assert len(reached) > 7
    assert not [one.role() for one in reached if not one.text(QAccessible.Text.Name)]


@pytest.mark.parametrize("name", OURS)
@pytest.mark.parametrize("size", [1.0, 2.0])
def test_nothing_is_cut_off_at_the_side(
    name: SectionName, size: float, page: SettingsPage, keeper: ThemeKeeper, qtbot: QtBot
) -> None:
    page.open_part(name)
    keeper.set_text_size(size)
    section = shown(page)
    qtbot.waitUntil(lambda: section.horizontalScrollBar().maximum() == 0)
    assert page._names.horizontalScrollBar().maximum() == 0
    assert page.minimumSizeHint().width() <= page.width()
