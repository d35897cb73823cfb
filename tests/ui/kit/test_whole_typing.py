"""Typing over all of a time or a day with real keys, and section by section as ever."""

from collections.abc import Iterator
from datetime import date, time

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QDateTimeEdit, QLineEdit, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from planner.ui.kit.habits import Clock, DateOrder, Habits
from planner.ui.kit.i18n import Locale
from planner.ui.kit.keeper import ThemeKeeper
from planner.ui.kit.widgets.clockwork import DateField, TimeField

CONTROL = Qt.KeyboardModifier.ControlModifier
DMY, MDY, YMD = DateOrder.DAY_MONTH_YEAR, DateOrder.MONTH_DAY_YEAR, DateOrder.YEAR_MONTH_DAY


@pytest.fixture
def ground(qtbot: QtBot) -> Iterator[QWidget]:
    made = QWidget()
    qtbot.addWidget(made)
    QVBoxLayout(made)
    yield made
    QApplication.clipboard().clear()


def lay(ground: QWidget, field: QDateTimeEdit) -> None:
    """With something to come from and to go to."""
    for one in (QLineEdit(), field, QLineEdit()):
        layout = ground.layout()
        assert layout is not None
        layout.addWidget(one)
    ground.show()
    ground.activateWindow()
    QTest.qWaitForWindowActive(ground)
    QTest.keyClick(ground.findChildren(QLineEdit)[0], Qt.Key.Key_Tab)
    assert field.hasFocus()


@pytest.fixture
def clock24(keeper: ThemeKeeper, ground: QWidget) -> TimeField:
    return timed(keeper, ground, Clock.H24)


def timed(keeper: ThemeKeeper, ground: QWidget, clock: Clock) -> TimeField:
    field = TimeField(keeper, Locale(Habits(clock=clock)))
    field.set_wall(time(19, 45))
    lay(ground, field)
    return field


def dated(keeper: ThemeKeeper, ground: QWidget, order: DateOrder) -> DateField:
    field = DateField(keeper, Locale(Habits(date_order=order)))
    field.set_day(date(2026, 2, 5))
    lay(ground, field)
    return field


def select(field: QDateTimeEdit) -> None:
    QTest.keyClick(field, Qt.Key.Key_A, CONTROL)


def leave(field: QDateTimeEdit) -> None:
    QTest.keyClick(field, Qt.Key.Key_Tab)
    assert not field.hasFocus()


@pytest.mark.parametrize(
    ("clock", "typed", "meant"),
    [
        (Clock.H24, "0900", time(9)),
        (Clock.H24, "9:30", time(9, 30)),
        (Clock.H12, "0900", time(9)),
        (Clock.H12, "7:05 am", time(7, 5)),
    ],
)
def test_a_time_is_typed_over_all_of_it(
    keeper: ThemeKeeper, ground: QWidget, clock: Clock, typed: str, meant: time
) -> None:
    field = timed(keeper, ground, clock)
    told: list[time] = []
    field.picked.connect(told.append)
    select(field)
    QTest.keyClicks(field, typed)
    assert field.text() == typed
    assert not told
    leave(field)
    assert told == [meant] == [field.wall]
    assert field.text() == field.locale().toString(field.time(), field.displayFormat())


@pytest.mark.parametrize(
    ("order", "typed", "meant"),
    [
        (DMY, "31/12/2027", date(2027, 12, 31)),
        (DMY, "20/11", date(2026, 11, 20)),
        (DMY, "20.11.", date(2026, 11, 20)),
        (MDY, "11202026", date(2026, 11, 20)),
        (YMD, "2027-11-20", date(2027, 11, 20)),
    ],
)
def test_a_day_is_typed_over_all_of_it(
    keeper: ThemeKeeper, ground: QWidget, order: DateOrder, typed: str, meant: date
) -> None:
    field = dated(keeper, ground, order)
    select(field)
    QTest.keyClicks(field, typed)
    leave(field)
    assert field.day == meant


def test_what_cannot_be_read_is_as_before_once_it_is_left(clock24: TimeField) -> None:
    select(clock24)
    QTest.keyClicks(clock24, "99x")
    assert clock24.text() == "99"
    leave(clock24)
    assert (clock24.wall, clock24.text()) == (time(19, 45), "19:45")


def test_it_can_be_rubbed_out_and_pasted(clock24: TimeField) -> None:
    select(clock24)
    QTest.keyClick(clock24, Qt.Key.Key_Backspace)
    assert clock24.text() == ""
    QTest.keyClicks(clock24, "815")
    select(clock24)
    QApplication.clipboard().setText("9:30 pm")
    QTest.keyClick(clock24, Qt.Key.Key_V, CONTROL)
    QTest.keyClick(clock24, Qt.Key.Key_Return)
    assert (clock24.wall, clock24.text()) == (time(21, 30), "21:30")


def test_what_is_typed_counts_where_it_is_asked_for_and_before_a_step(clock24: TimeField) -> None:
    select(clock24)
    QTest.keyClicks(clock24, "9")
    clock24.take_typed()
    assert clock24.wall == time(9)
    QTest.keyClicks(clock24, "h")
    assert clock24.text() == "09:00"
    select(clock24)
    QTest.keyClicks(clock24, "8:30")
    QTest.keyClick(clock24, Qt.Key.Key_Up)
    assert clock24.wall == time(9, 30)


def test_section_by_section_is_as_ever(clock24: TimeField) -> None:
    QTest.keyClick(clock24, Qt.Key.Key_Up)
    assert clock24.wall == time(20, 45)
    QTest.keyClicks(clock24, "8")
    assert clock24.currentSection() == QDateTimeEdit.Section.MinuteSection
    leave(clock24)
    assert clock24.wall == time(8, 45)


@pytest.mark.parametrize(
    ("order", "typed", "meant"),
    [
        (DMY, "20/12/2027", date(2027, 12, 20)),
        (DMY, "1/3/2027", date(2027, 3, 1)),
        (MDY, "12/20/2027", date(2027, 12, 20)),
        (YMD, "2027-12-20", date(2027, 12, 20)),
    ],
)
def test_a_sign_leads_on_once(
    keeper: ThemeKeeper, ground: QWidget, order: DateOrder, typed: str, meant: date
) -> None:
    field = dated(keeper, ground, order)
    QTest.keyClicks(field, typed)
    field.take_typed()
    assert field.day == meant
