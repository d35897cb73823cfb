"""The look in the settings: what is chosen holds at once, and the next time too."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from planner.ui.actions.commands import Commands
from planner.ui.desk import Desk
from planner.ui.kit.live_look import LiveLook
from planner.ui.kit.preferences import TEXT_SIZES
from planner.ui.kit.settings import Settings
from planner.ui.kit.tokens import LookWish, Mode
from planner.ui.pages.page import Around
from planner.ui.pages.settings.look.section import LookSection
from planner.ui.pages.settings.names import SectionName
from planner.ui.pages.settings.page import SettingsPage
from planner.ui.session import Session
from planner.ui.tools import Tools
from planner.ui.window import Window

GENERAL = Qt.UIEffect.UI_General


@pytest.fixture
def section(
    tools: Tools, desk: Desk, session: Session, commands: Commands, qtbot: QtBot
) -> Iterator[LookSection]:
    page = SettingsPage(Around(tools, desk, session, commands))
    LiveLook(tools.keeper, tools.settings, page)
    qtbot.addWidget(page)
    page.resize(1000, 800)
    page.open_part(SectionName.LOOK)
    page.show()
    (found,) = page.findChildren(LookSection)
    yield found
    tools.settings.change(calm_motion=False)


def press(section: LookSection, wish: LookWish) -> None:
    QTest.mouseClick(section._looks.button(list(LookWish).index(wish)), Qt.MouseButton.LeftButton)


def test_a_look_holds_at_once(section: LookSection, tools: Tools) -> None:
    for wish, mode in (
        (LookWish.DARK, Mode.DARK),
        (LookWish.CONTRAST, Mode.CONTRAST_LIGHT),
        (LookWish.LIGHT, Mode.LIGHT),
    ):
        press(section, wish)
        assert tools.settings.now.look is wish
        assert tools.keeper.theme.mode is mode
        section.grab()
    press(section, LookWish.SYSTEM)
    assert tools.settings.now.look is LookWish.SYSTEM


def test_arrows_choose_a_look(section: LookSection, tools: Tools, qtbot: QtBot) -> None:
    section.window().activateWindow()
    qtbot.waitUntil(section.window().isActiveWindow)
    first = section._looks.button(0)
    first.setFocus()
    QTest.keyClick(first, Qt.Key.Key_Right)
    assert tools.settings.now.look is LookWish.LIGHT
    assert section._looks.checkedId() == list(LookWish).index(LookWish.LIGHT)


def test_letters_grow_at_once_and_the_page_with_them(section: LookSection, tools: Tools) -> None:
    before, margin = tools.keeper.theme.points, section.body.contentsMargins().left()
    section._size.set_value(2.0)
    section._size.chosen.emit(2.0)
    assert tools.settings.now.text_size == 2.0
    assert tools.keeper.theme.points == pytest.approx(2 * before)
    assert section.body.contentsMargins().left() == 2 * margin


def test_a_size_of_somebodys_own_is_among_them(section: LookSection, tools: Tools) -> None:
    tools.settings.change(text_size=1.21)
    assert section._size.count() == len(TEXT_SIZES) + 1
    assert section._size.currentText() == "121 %"


def test_a_still_window_neither_blinks_nor_slides(section: LookSection, tools: Tools) -> None:
    blink, moves = QApplication.cursorFlashTime(), QApplication.isEffectEnabled(GENERAL)
    section._calm.click()
    assert tools.settings.now.calm_motion
    assert QApplication.cursorFlashTime() == 0
    assert not QApplication.isEffectEnabled(GENERAL)
    section._calm.click()
    assert QApplication.cursorFlashTime() == blink
    assert QApplication.isEffectEnabled(GENERAL) == moves


def test_it_is_kept_for_the_next_time(section: LookSection, tools: Tools, tmp_path: Path) -> None:
    press(section, LookWish.DARK)
    section._calm.click()
    tools.settings.save()
    kept = Settings(tmp_path / "window.json")
    assert (kept.now.look, kept.now.calm_motion) == (LookWish.DARK, True)
    # Whoever begins with it is still from the beginning.
    QApplication.setCursorFlashTime(500)
    live = LiveLook(tools.keeper, kept, section)
    assert QApplication.cursorFlashTime() == 0
    kept.change(calm_motion=False)
    assert QApplication.cursorFlashTime() == 500
    live.deleteLater()


def test_the_window_follows(window: Window, desk: Desk, path: Path, tools: Tools) -> None:
    desk.open(path)
    window.show()
    tools.settings.change(look=LookWish.DARK)
    assert tools.keeper.theme.mode is Mode.DARK
