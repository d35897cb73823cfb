"""Proves that one of a few is chosen by mouse and by keys, and named for who hears it."""

from collections.abc import Callable

import pytest
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QAction, QKeySequence, QWheelEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QApplication, QLineEdit, QWidget
from pytestqt.qtbot import QtBot

from planner.domain.kinds import Colour
from planner.ui.kit.i18n import Locale
from planner.ui.kit.icon_names import IconName
from planner.ui.kit.keeper import ThemeKeeper
from planner.ui.kit.tokens import LookWish, Token
from planner.ui.kit.widgets.clockwork import DateField, NumberField, TimeField
from planner.ui.kit.widgets.colours import COLOURS, ColourChoice, Swatch, colour_word
from planner.ui.kit.widgets.dropdown import DropDown
from planner.ui.kit.widgets.field import Field
from planner.ui.kit.widgets.segments import SegmentedChoice

OPTIONS = [(LookWish.SYSTEM, "System"), (LookWish.LIGHT, "Light & bright"), (LookWish.DARK, "Dark")]


@pytest.fixture
def looks(keeper: ThemeKeeper, qtbot: QtBot) -> SegmentedChoice:
    choice = SegmentedChoice(keeper, "Look", OPTIONS)
    qtbot.addWidget(choice)
    return choice


@pytest.fixture
def colours(keeper: ThemeKeeper, qtbot: QtBot) -> ColourChoice:
    choice = ColourChoice(keeper, "Nora’s colour")
    qtbot.addWidget(choice)
    return choice


def test_a_click_chooses(looks: SegmentedChoice, qtbot: QtBot) -> None:
    with qtbot.waitSignal(looks.chosen, timeout=1000) as told:
        QTest.mouseClick(buttons(looks)[2], Qt.MouseButton.LeftButton)

    assert told.args == [LookWish.DARK]
    assert looks.value is LookWish.DARK


def test_setting_is_not_choosing(looks: SegmentedChoice, colours: ColourChoice, qtbot: QtBot) -> None:
    with qtbot.assertNotEmitted(looks.chosen), qtbot.assertNotEmitted(colours.chosen):
        looks.set_value(LookWish.LIGHT)
        colours.set_value(Colour.MOSS)

    assert looks.value is LookWish.LIGHT
    assert colours.value is Colour.MOSS


def test_arrow_keys_choose_and_tab_stops_once(looks: SegmentedChoice, qtbot: QtBot) -> None:
    first, second, _ = buttons(looks)
    focus(first, qtbot)
    QTest.keyClick(first, Qt.Key.Key_Right)

    assert looks.value is LookWish.LIGHT
    assert [bool(one.focusPolicy() & Qt.FocusPolicy.TabFocus) for one in buttons(looks)] == [
        False,
        True,
        False,
    ]
    assert second.isChecked()


def test_segments_have_names_and_may_have_icons(looks: SegmentedChoice) -> None:
    looks.set_icon(LookWish.DARK, IconName.EYE)

    assert looks.accessibleName() == "Look"
    assert [one.accessibleName() for one in buttons(looks)] == ["System", "Light & bright", "Dark"]
    assert not buttons(looks)[2].icon().isNull()


def test_every_colour_can_be_chosen(colours: ColourChoice) -> None:
    for swatch, colour in zip(colours.findChildren(Swatch), COLOURS, strict=True):
        QTest.mouseClick(swatch, Qt.MouseButton.LeftButton)
        assert colours.value is colour
        assert swatch.accessibleName() == colour_word(colour)


def test_a_colour_can_be_chosen_by_keys(colours: ColourChoice, qtbot: QtBot) -> None:
    first = colours.findChildren(Swatch)[0]
    focus(first, qtbot)

    with qtbot.waitSignal(colours.chosen, timeout=1000) as told:
        QTest.keyClick(first, Qt.Key.Key_Right)

    assert told.args == [COLOURS[1]]


def test_the_chosen_colour_and_the_focus_are_seen(
    colours: ColourChoice, keeper: ThemeKeeper, qtbot: QtBot
) -> None:
    chosen, other = colours.findChildren(Swatch)[:2]
    ring, around = keeper.theme.colour(Token.TEXT).rgb(), keeper.theme.colour(Token.FOCUS).rgb()

    assert ring in pixels(chosen)
    assert ring not in pixels(other)
    focus(other, qtbot)
    assert around in pixels(other)


def test_a_list_drops_down_and_keys_choose(keeper: ThemeKeeper, qtbot: QtBot) -> None:
    days = DropDown(keeper, "The week begins on", [(1, "Monday"), (7, "Sunday")])
    qtbot.addWidget(days)
    focus(days, qtbot)
    days.showPopup()

    with qtbot.waitSignal(days.chosen, timeout=1000) as told:
        QTest.keyClick(days.view(), Qt.Key.Key_Down)
        QTest.keyClick(days.view(), Qt.Key.Key_Return)

    assert told.args == [7] == [days.value]
    assert days.accessibleName() == "The week begins on"


def test_a_list_may_be_empty_and_filled_later(keeper: ThemeKeeper, qtbot: QtBot) -> None:
    days = DropDown(keeper, "Day")
    qtbot.addWidget(days)
    before = days.value
    assert before is None

    days.set_options([("a", "<b>A</b> & B"), ("b", "B")])
    days.set_value("b")
    assert days.value == "b"
    assert days.itemText(0) == "<b>A</b> & B"


def _days(keeper: ThemeKeeper) -> QWidget:
    return DropDown(keeper, "Day", [(1, "Monday"), (7, "Sunday")])


def _clock(keeper: ThemeKeeper) -> QWidget:
    return TimeField(keeper, Locale())


def _day(keeper: ThemeKeeper) -> QWidget:
    return DateField(keeper, Locale())


def _number(keeper: ThemeKeeper) -> QWidget:
    return NumberField(keeper, 0, 9)


@pytest.mark.parametrize("made", [_days, _clock, _day, _number])
def test_a_wheel_over_a_field_is_meant_for_the_page(
    keeper: ThemeKeeper, qtbot: QtBot, made: Callable[[ThemeKeeper], QWidget]
) -> None:
    field = made(keeper)
    qtbot.addWidget(field)
    before = field.grab().toImage()
    turn = QWheelEvent(
        QPointF(5, 5),
        QPointF(5, 5),
        QPoint(),
        QPoint(0, -120),
        Qt.MouseButton.NoButton,
        Qt.KeyboardModifier.NoModifier,
        Qt.ScrollPhase.NoScrollPhase,
        False,
    )

    QApplication.sendEvent(field, turn)

    assert not turn.isAccepted()
    after = field.grab().toImage()
    assert after == before


def test_a_field_is_named_by_its_caption_and_says_what_is_wrong(keeper: ThemeKeeper, qtbot: QtBot) -> None:
    line = QLineEdit()
    field = Field(keeper, "Name & sign", line)
    qtbot.addWidget(field)

    field.set_trouble("A person needs a name.")
    assert line.accessibleName() == "Name & sign"
    assert line.accessibleDescription() == "A person needs a name."
    assert line.property("trouble") is True

    field.set_trouble("")
    assert line.accessibleDescription() == ""
    assert line.property("trouble") is False


def focus(widget: QWidget, qtbot: QtBot) -> None:
    with qtbot.waitActive(widget.window()):
        widget.window().show()
        widget.window().activateWindow()
    widget.setFocus()
    assert widget.hasFocus()


def buttons(choice: SegmentedChoice) -> list[QAbstractButton]:
    return choice.findChildren(QAbstractButton)


def pixels(widget: QAbstractButton) -> set[int]:
    image = widget.grab().toImage()
    return {image.pixel(x, y) for x in range(image.width()) for y in range(image.height())}


@pytest.mark.parametrize("key", [Qt.Key.Key_N, Qt.Key.Key_T, Qt.Key.Key_Delete])
def test_single_keys_of_the_window_wait_while_a_list_has_them(
    key: Qt.Key, keeper: ThemeKeeper, qtbot: QtBot
) -> None:
    page = QWidget()
    qtbot.addWidget(page)
    action = QAction(page)
    action.setShortcut(QKeySequence(key))
    page.addAction(action)
    listed = DropDown(keeper, "How long", [(60, "an hour"), (120, "two hours")], page)
    page.show()
    page.activateWindow()
    qtbot.waitUntil(page.isActiveWindow)
    listed.setFocus()
    with qtbot.assertNotEmitted(action.triggered):
        QTest.keyClick(listed, key)
    page.setFocus()
    with qtbot.waitSignal(action.triggered):
        QTest.keyClick(page, key)
