"""Proves that the look is one for the whole window, and follows what people wish and what the system says."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QFont, QFontInfo, QPalette
from PySide6.QtWidgets import QApplication, QLabel
from pytestqt.qtbot import QtBot

from planner.ui.kit.fonts import Type
from planner.ui.kit.keeper import LARGEST, ThemeKeeper
from planner.ui.kit.stylesheet import stylesheet
from planner.ui.kit.text import Label
from planner.ui.kit.theme import Theme, mixed
from planner.ui.kit.tokens import LookWish, Mode, Token


@pytest.mark.parametrize(
    ("wish", "mode"),
    [
        (LookWish.SYSTEM, Mode.LIGHT),
        (LookWish.LIGHT, Mode.LIGHT),
        (LookWish.DARK, Mode.DARK),
        (LookWish.CONTRAST, Mode.CONTRAST_LIGHT),
    ],
)
def test_a_wish_dresses_the_application(
    keeper: ThemeKeeper, qapp: QApplication, wish: LookWish, mode: Mode
) -> None:
    keeper.set_wish(wish)

    assert keeper.theme.mode is mode
    assert qapp.palette().color(QPalette.ColorRole.Window) == Theme(mode).colour(Token.WINDOW)
    assert Theme(mode).css(Token.CONTROL) in qapp.styleSheet()


def test_who_paints_is_told_once_everything_is_in_place(keeper: ThemeKeeper, qtbot: QtBot) -> None:
    with qtbot.waitSignal(keeper.changed, timeout=1000):
        keeper.set_wish(LookWish.DARK)

    with qtbot.assertNotEmitted(keeper.changed):
        keeper.set_wish(LookWish.DARK)


@pytest.mark.parametrize(
    ("scheme", "contrast", "mode"),
    [
        (Qt.ColorScheme.Light, Qt.ContrastPreference.NoPreference, Mode.LIGHT),
        (Qt.ColorScheme.Dark, Qt.ContrastPreference.NoPreference, Mode.DARK),
        (Qt.ColorScheme.Light, Qt.ContrastPreference.HighContrast, Mode.CONTRAST_LIGHT),
        (Qt.ColorScheme.Dark, Qt.ContrastPreference.HighContrast, Mode.CONTRAST_DARK),
    ],
)
def test_the_system_is_followed_live(
    keeper: ThemeKeeper,
    monkeypatch: pytest.MonkeyPatch,
    scheme: Qt.ColorScheme,
    contrast: Qt.ContrastPreference,
    mode: Mode,
) -> None:
    keeper.set_wish(LookWish.SYSTEM)
    monkeypatch.setattr(keeper, "_scheme", lambda: scheme)
    monkeypatch.setattr(keeper, "_contrast", lambda: contrast)

    keeper._system.colorSchemeChanged.emit(scheme)

    assert keeper.theme.mode is mode


def test_larger_letters_make_everything_larger(keeper: ThemeKeeper, qapp: QApplication) -> None:
    usual, letters = keeper.theme, qapp.font().pointSizeF()

    keeper.set_text_size(2.0)

    assert qapp.font().pointSizeF() == pytest.approx(2 * letters)
    assert keeper.theme.px(18) == 2 * usual.px(18)
    assert keeper.theme.font(Type.TITLE).pointSizeF() == pytest.approx(
        2 * usual.font(Type.TITLE).pointSizeF()
    )


def test_letters_on_a_page_follow(keeper: ThemeKeeper, qtbot: QtBot) -> None:
    label = Label("Pottery", Type.TITLE)
    qtbot.addWidget(label)
    label.ensurePolished()
    height = label.fontMetrics().height()

    keeper.set_text_size(2.0)
    label.ensurePolished()

    assert label.fontMetrics().height() == pytest.approx(2 * height, abs=2)


def test_letters_have_an_end(keeper: ThemeKeeper) -> None:
    usual = keeper.theme.points
    keeper.set_text_size(1000)

    assert keeper.theme.points == pytest.approx(LARGEST * usual)


def test_the_letters_are_our_own(keeper: ThemeKeeper, qtbot: QtBot) -> None:
    label = QLabel("Pottery")
    qtbot.addWidget(label)

    assert QFontInfo(label.font()).family() == "Inter"
    assert QFontInfo(keeper.theme.font(Type.HEADING)).weight() == QFont.Weight.DemiBold


def test_windows_wear_the_icon_of_the_program(keeper: ThemeKeeper) -> None:
    keeper.wear_icon()

    assert not keeper._application.windowIcon().isNull()


@pytest.mark.parametrize("mode", list(Mode))
def test_the_stylesheet_leaves_no_name_unsaid(mode: Mode) -> None:
    made = stylesheet(Theme(mode, scale=1.5))

    assert "@" not in made
    assert "8u" not in made


def test_colours_mix() -> None:
    theme = Theme(Mode.LIGHT)
    one, other = theme.colour(Token.WINDOW), theme.colour(Token.TEXT)

    assert mixed(one, other, 0) == one
    assert mixed(one, other, 1) == other
