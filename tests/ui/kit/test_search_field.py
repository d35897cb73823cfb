"""Proves that a search field is emptied by its button and by Esc, and looks like the rest."""

from collections.abc import Iterator

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtTest import QSignalSpy, QTest
from PySide6.QtWidgets import QAbstractButton, QWidget
from pytestqt.qtbot import QtBot

from planner.ui.kit.keeper import ThemeKeeper
from planner.ui.kit.widgets.search_field import SearchField

Key = Qt.Key


@pytest.fixture
def field(keeper: ThemeKeeper, qtbot: QtBot) -> Iterator[SearchField]:
    window = QWidget()
    qtbot.addWidget(window)
    window.resize(400, 100)
    made = SearchField(keeper, "Look for a word", "Look for a word in all of it", window)
    made.resize(300, 40)
    window.show()
    window.activateWindow()
    made.setFocus()
    yield made
    window.close()


def clear_button(field: SearchField) -> QAbstractButton:
    (button,) = field.findChildren(QAbstractButton)
    return button


def test_it_says_what_it_is(field: SearchField) -> None:
    assert field.placeholderText() == "Look for a word"
    assert field.accessibleName() == "Look for a word in all of it"
    assert clear_button(field).accessibleName() == "Empty the field"


def test_the_button_is_there_while_there_is_something_to_empty(field: SearchField) -> None:
    button = clear_button(field)
    assert not button.isVisible()
    QTest.keyClicks(field, "sea")
    assert button.isVisible()
    QTest.mouseClick(button, Qt.MouseButton.LeftButton)
    assert field.text() == ""
    assert not button.isVisible()
    assert field.hasFocus()


def test_esc_empties_it_before_it_is_for_others(field: SearchField) -> None:
    shortcut = QShortcut(QKeySequence(Key.Key_Escape), field.window())
    others = QSignalSpy(shortcut.activated)
    QTest.keyClicks(field, "sea")
    QTest.keyClick(field, Key.Key_Escape)
    assert (field.text(), others.count()) == ("", 0)
    QTest.keyClick(field, Key.Key_Escape)
    assert others.count() == 1


@pytest.mark.parametrize("size", [1.0, 2.0])
def test_the_button_lies_in_the_middle_and_nothing_is_typed_below_it(
    field: SearchField, keeper: ThemeKeeper, size: float
) -> None:
    keeper.set_text_size(size)
    field.resize(320, 90)
    field.setText("W" * 100)
    button = clear_button(field)
    assert abs(2 * button.geometry().center().y() - field.rect().height()) <= 2
    assert field.rect().contains(button.geometry())
    assert not button.geometry().intersects(field.cursorRect())
    assert field.textMargins().right() >= button.width()
