"""Proves that the parts of a page are named for who cannot see them, and give way where room is short."""

from collections.abc import Iterator
from datetime import date, time

import pytest
from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QAccessible, QAccessibleInterface, QKeyEvent
from PySide6.QtTest import QSignalSpy, QTest
from PySide6.QtWidgets import QApplication, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from planner.domain.kinds import Colour
from planner.ui.kit.habits import Clock, DateOrder, Habits
from planner.ui.kit.i18n import Locale
from planner.ui.kit.icon_names import IconName
from planner.ui.kit.keeper import ThemeKeeper
from planner.ui.kit.tokens import LookWish, Mode, Token
from planner.ui.kit.widgets.buttons import (
    Button,
    DangerButton,
    EdgedButton,
    IconButton,
    LinkButton,
    PrimaryButton,
    RailButton,
)
from planner.ui.kit.widgets.card import Card, Rule
from planner.ui.kit.widgets.chip import Chip
from planner.ui.kit.widgets.clockwork import DateField, NumberField, TimeField
from planner.ui.kit.widgets.colours import ColourChoice
from planner.ui.kit.widgets.field import Field
from planner.ui.kit.widgets.segments import SegmentedChoice
from planner.ui.kit.widgets.trouble import TroublePage

LOCALE = Locale(Habits(clock=Clock.H24, date_order=DateOrder.DAY_MONTH_YEAR))


@pytest.fixture
def page(keeper: ThemeKeeper, qtbot: QtBot) -> QWidget:
    """One of everything."""
    page = QWidget()
    qtbot.addWidget(page)
    layout = QVBoxLayout(page)
    card = Card(keeper, "This week’s balance", wash=True)
    together = Chip("Together")
    together.set_person(None)
    parts: list[QWidget] = [
        PrimaryButton("Begin"),
        Button("Today"),
        DangerButton("Delete"),
        LinkButton("Someone else"),
        EdgedButton(keeper, IconName.NEXT, "Later"),
        RailButton(keeper, IconName.WEEK, "Week"),
        together,
        Rule(),
        Field(keeper, "Begins", TimeField(keeper, LOCALE)),
        Field(keeper, "Day", DateField(keeper, LOCALE)),
        Field(keeper, "Length", NumberField(keeper, 5, 600, " min")),
        Field(keeper, "Colour", ColourChoice(keeper)),
        SegmentedChoice(keeper, "Look", [(1, "Light"), (2, "Dark")]),
    ]
    for part in parts:
        card.body.addWidget(part)
    layout.addWidget(card)
    trouble = TroublePage(keeper)
    trouble.tell("This plan is damaged", "It was left as it is.", "Yesterday’s backup is whole.")
    trouble.add_button(PrimaryButton("Open the backup"))
    layout.addWidget(trouble)
    page.show()
    return page


@pytest.mark.parametrize("key", [Qt.Key.Key_Return, Qt.Key.Key_Enter])
def test_enter_presses_the_button_it_is_at_once(page: QWidget, key: Qt.Key) -> None:
    buttons = [one for kind in (Button, IconButton, RailButton) for one in page.findChildren(kind)]
    pressed = [QSignalSpy(one.clicked) for one in buttons]
    for one in buttons:
        QTest.keyClick(one, key)
        QTest.keyClick(one, key, Qt.KeyboardModifier.ControlModifier)
        held = QKeyEvent(QEvent.Type.KeyPress, key, Qt.KeyboardModifier.NoModifier, "", autorep=True)
        QApplication.sendEvent(one, held)
    assert buttons
    assert [spy.count() for spy in pressed] == [1] * len(buttons)


def test_whatever_the_focus_can_come_to_has_a_name(page: QWidget) -> None:
    QAccessible.setActive(True)
    root = QAccessible.queryAccessibleInterface(page)
    reached = [one for one in tree(root) if one.state().focusable]

    assert len(reached) >= 16
    assert not [one.role() for one in reached if not one.text(QAccessible.Text.Name)]


def tree(interface: QAccessibleInterface) -> Iterator[QAccessibleInterface]:
    for number in range(interface.childCount()):
        child = interface.child(number)
        yield child
        yield from tree(child)


@pytest.mark.parametrize("mode", list(Mode))
@pytest.mark.parametrize("size", [1.0, 2.0])
def test_nothing_is_cut_off_in_any_look(
    page: QWidget, keeper: ThemeKeeper, monkeypatch: pytest.MonkeyPatch, mode: Mode, size: float
) -> None:
    monkeypatch.setattr(keeper, "_mode", lambda: mode)
    keeper.set_text_size(size)
    keeper.set_wish(LookWish.SYSTEM)
    page.ensurePolished()
    page.adjustSize()

    for button in page.findChildren(Button):
        words = button.fontMetrics().horizontalAdvance(button.text())
        assert button.width() >= words
        assert button.height() >= button.fontMetrics().height()
    assert keeper.theme.mode is mode
    assert page.grab().toImage().pixelColor(1, 1) == keeper.theme.colour(Token.WINDOW)


def test_room_on_a_card_grows_with_the_letters(page: QWidget, keeper: ThemeKeeper) -> None:
    card, *_ = page.findChildren(Card)
    before = card.body.contentsMargins().left()

    keeper.set_text_size(2.0)

    assert card.body.contentsMargins().left() == 2 * before
    assert card.accessibleName() == "This week’s balance"


def test_a_chip_wears_the_colour_of_a_person(keeper: ThemeKeeper, qtbot: QtBot) -> None:
    chip = Chip("Nora")
    qtbot.addWidget(chip)
    for colour in (*Colour, None):
        chip.set_person(colour)
        assert chip.palette().windowText().color() == keeper.theme.person(colour).text


def test_a_trouble_says_what_happened_and_what_to_do(keeper: ThemeKeeper, qtbot: QtBot) -> None:
    trouble = TroublePage(keeper)
    qtbot.addWidget(trouble)

    trouble.tell("This plan is damaged", "It was left as it is.")
    assert trouble.accessibleDescription() == "It was left as it is."

    keeper.set_wish(LookWish.DARK)
    assert trouble.grab().toImage().pixelColor(0, 0) == keeper.theme.colour(Token.WASH_START)


def test_times_days_and_numbers_go_in_and_out(keeper: ThemeKeeper, qtbot: QtBot) -> None:
    clock, day, number = (
        TimeField(keeper, LOCALE),
        DateField(keeper, LOCALE),
        NumberField(keeper, 5, 600, " min"),
    )
    for field in (clock, day, number):
        qtbot.addWidget(field)

    with qtbot.waitSignal(clock.picked, timeout=1000) as told:
        clock.set_wall(time(19, 30))
    assert told.args == [time(19, 30)] == [clock.wall]
    assert clock.text() == "19:30"

    with qtbot.waitSignal(day.picked, timeout=1000) as told:
        day.set_day(date(2026, 11, 16))
    assert told.args == [date(2026, 11, 16)] == [day.day]
    assert day.text() == "16/11/2026"

    number.setValue(45)
    assert number.text() == "45 min"


def test_a_click_on_a_button_leaves_the_focus_where_it_is(page: QWidget) -> None:
    assert all(one.focusPolicy() is Qt.FocusPolicy.TabFocus for one in page.findChildren(PrimaryButton))
