"""How much time somebody wishes for, in people's own words."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from planner.ui.pages.wishes import WishEdit, minutes_of


@pytest.mark.parametrize(
    ("text", "minutes"),
    [
        ("", None),
        ("  ", None),
        ("8", 480),
        ("8 h", 480),
        ("8h", 480),
        ("8 hours", 480),
        ("7.5", 450),
        ("7,25 h", 435),
        ("7:30", 450),
        ("7 h 05", 425),
        ("7h5min", 425),
        ("45 min", 45),
        ("90m", 90),
        ("0", 0),
        ("168", 10080),
    ],
)
def test_what_people_write_is_understood(text: str, minutes: int | None) -> None:
    assert minutes_of(text) == minutes


@pytest.mark.parametrize("text", ["169", "much", "8 x", "-3", ":30 h", "8 9 10", "1000"])
def test_what_is_no_length_is_refused(text: str) -> None:
    with pytest.raises(ValueError, match=r".*"):
        minutes_of(text)


def test_the_arrows_go_by_an_hour(qtbot: QtBot) -> None:
    edit = WishEdit()
    qtbot.addWidget(edit)
    for key, told in ((Qt.Key.Key_Up, "1 h"), (Qt.Key.Key_Up, "2 h"), (Qt.Key.Key_Down, "1 h")):
        QTest.keyClick(edit, key)
        assert edit.text() == told
    edit.setText("lots")
    QTest.keyClick(edit, Qt.Key.Key_Up)
    assert edit.text() == "lots"
    assert not edit.is_understood
    assert edit.value is None
