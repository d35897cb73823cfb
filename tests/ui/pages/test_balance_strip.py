"""The slim balance: where the card has no room, tidy however little there is."""

from collections.abc import Iterator
from dataclasses import replace

import pytest
from PySide6.QtCore import QPoint
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from planner.domain.balance import Balance
from planner.domain.person import Person
from planner.ui.kit.keeper import ThemeKeeper
from planner.ui.kit.tokens import LookWish
from planner.ui.pages.week.balance_strip import BalanceStrip
from tests.helpers.plans import two

WIDE, NARROW = 1000, 300


def balances() -> list[Balance]:
    anna, ben = (replace(person, wish_me=480, wish_us=600) for person in two())
    return [Balance(anna, 405, 60, 330), Balance(replace(ben, wish_us=720), 540, 0, 330)]


@pytest.fixture
def strip(keeper: ThemeKeeper, qtbot: QtBot) -> Iterator[BalanceStrip]:
    ground = QWidget()
    qtbot.addWidget(ground)
    made = BalanceStrip(keeper, ground)
    made.resize(WIDE, made.sizeHint().height())
    ground.show()
    yield made
    ground.close()


def shown(strip: BalanceStrip) -> list[tuple[str, str]]:
    return [(cell._name.full, cell._figures.text()) for cell in strip._cells if cell.isVisible()]


def test_all_figures_are_in_one_line(strip: BalanceStrip) -> None:
    strip.show_balance(balances())
    assert shown(strip) == [
        ("Anna", "6 h 45 · wish 8 h"),
        ("Ben", "9 h · wish 8 h"),
        ("Anna", "1 h"),
        ("Anna", "5 h 30 · wish 10 h"),
        ("Ben", "5 h 30 · wish 12 h"),
    ]
    assert strip._cells[0].accessibleName() == "Anna’s own time: 6 hours 45 minutes, wished for 8 hours"
    assert strip._cells[0].accessibleName() in strip._cells[0].toolTip()
    assert not strip._more.isVisible()


def test_figures_get_briefer_before_any_goes(strip: BalanceStrip) -> None:
    strip.show_balance(balances())
    strip.resize(700, strip.height())
    assert [figures for _, figures in shown(strip)] == [
        "6 h 45 / 8 h",
        "9 h / 8 h",
        "1 h",
        "5 h 30 / 10 h",
        "5 h 30 / 12 h",
    ]


def test_what_has_no_room_is_behind_a_button(strip: BalanceStrip, qtbot: QtBot) -> None:
    strip.show_balance(balances())
    strip.resize(NARROW, strip.height())
    assert 0 < len(shown(strip)) < len(strip._cells)
    strip._more.click()
    qtbot.waitUntil(strip._all.isVisible)
    assert [action.text() for action in strip._all.actions()][-1] == "Together, for Ben: 5 h 30 · wish 12 h"
    strip._all.hide()
    strip.resize(WIDE, strip.height())
    assert len(shown(strip)) == len(strip._cells)


def test_many_people_stay_in_the_line(strip: BalanceStrip) -> None:
    anna = two()[0]
    many = [Balance(replace(anna, id=str(number), name="Long name " * 4), 60, 60, 60) for number in range(9)]
    strip.show_balance(many)
    last = [cell for cell in strip._cells if cell.isVisible()][-1]
    assert last.mapTo(strip, QPoint(last.width(), 0)).x() <= strip.width()
    strip.show_balance(many[:1])
    assert len(shown(strip)) == 2
    assert not strip._more.isVisible()


def test_it_grows_with_the_letters(strip: BalanceStrip, keeper: ThemeKeeper) -> None:
    strip.show_balance(balances())
    before = strip.sizeHint().height()
    keeper.set_text_size(2.0)
    keeper.set_wish(LookWish.CONTRAST)
    strip.resize(WIDE, strip.sizeHint().height())
    assert strip.sizeHint().height() > 1.5 * before
    assert len(shown(strip)) < len(strip._cells)


def test_a_name_is_a_name(strip: BalanceStrip) -> None:
    anna: Person = replace(two()[0], name="<img src=file:///x>&<b>")
    strip.show_balance([Balance(anna, 60, 0, 0)])
    assert "<img" not in strip._cells[0].toolTip()
    assert strip._cells[0]._name.full == anna.name
