"""The blocks of a week as a list."""

from dataclasses import replace

from hypothesis import given, settings
from hypothesis import strategies as st
from PySide6.QtCore import QModelIndex, QPersistentModelIndex, Qt
from pytestqt.modeltest import ModelTester
from pytestqt.qtbot import QtBot

from planner.domain.block import Block
from planner.domain.kinds import Firmness, Kind, State, Visibility
from planner.ui.kit.i18n import Locale
from planner.ui.week.board import Board
from planner.ui.week.model import Role, WeekModel
from tests.ui.week.weeks import BEN, BOTH, HOME, block, key, sheet, whole_day

RUN, POTTERY = block("Run", at="07:00-08:00"), block("Pottery", day=3, firmness=Firmness.PROTECTED)
DINNER = block("Dinner", day=4, at="19:00-21:30", who=BOTH, kind=Kind.US)


def board(*blocks: Block) -> Board:
    return sheet(*blocks).board


def filled(locale: Locale, *blocks: Block) -> WeekModel:
    model = WeekModel()
    model.set_board(board(*blocks), "week", locale, HOME)
    return model


def titles(model: WeekModel) -> list[str]:
    return [model.index(row).data() for row in range(model.rowCount())]


def test_qt_finds_nothing_wrong_with_it(qtmodeltester: ModelTester, locale: Locale) -> None:
    model = filled(locale, RUN, POTTERY)
    qtmodeltester.check(model)  # type: ignore[no-untyped-call]
    model.set_board(board(DINNER, POTTERY, block()), "week", locale, HOME)


def test_rows_have_no_rows(locale: Locale) -> None:
    model = filled(locale, RUN, POTTERY)
    assert model.rowCount() == 2
    assert model.rowCount(model.index(0)) == 0
    assert model.flags(QModelIndex()) == Qt.ItemFlag.NoItemFlags
    assert model.data(QModelIndex()) is None


def test_each_row_is_a_sentence(locale: Locale) -> None:
    leave = whole_day("Leave", 5, 2, who=(BEN,), kind=Kind.DUTY, state=State.PROPOSED)
    model = filled(locale, RUN, POTTERY, DINNER, leave)
    said = [model.index(row).data(Qt.ItemDataRole.AccessibleTextRole) for row in range(4)]
    assert said == [
        "Monday, 8 March, 07:00 to 08:00, Run, Anna’s own time",
        "Thursday, 11 March, 19:00 to 21:00, Pottery, Anna’s own time, protected",
        "Friday, 12 March, 19:00 to 21:30, Dinner, Anna and Ben, together",
        "Saturday, 13 March to Sunday, 14 March, all day, Leave, Ben, duty, proposed",
    ]


def test_what_is_hidden_or_repeats_or_came_in_is_said(locale: Locale) -> None:
    yoga = block("", rule="FREQ=WEEKLY", visibility=Visibility.BUSY, source="Work", firmness=Firmness.WISH)
    said = filled(locale, yoga).index(0).data(Qt.ItemDataRole.AccessibleTextRole)
    assert said == (
        "Monday, 8 March, 19:00 to 21:00, Own time, Anna’s own time, a wish, details hidden from others, "
        "repeats, from the calendar Work, cannot be changed here"
    )


def test_a_tip_shows_text_as_it_is(locale: Locale) -> None:
    tip = filled(locale, block("<img src=x>&<b>")).index(0).data(Qt.ItemDataRole.ToolTipRole)
    assert "&lt;img src=x&gt;&amp;&lt;b&gt;" in tip
    assert tip.startswith("<qt>")


def test_a_block_that_moves_stays_selected(qtbot: QtBot, locale: Locale) -> None:
    model = filled(locale, RUN, POTTERY, DINNER)
    kept = QPersistentModelIndex(model.index(0))
    later = replace(RUN, start=RUN.start.replace(day=14), end=RUN.end.replace(day=14))
    with (
        qtbot.waitSignal(model.rowsMoved),
        qtbot.assertNotEmitted(model.modelReset),
        qtbot.assertNotEmitted(model.rowsRemoved),
    ):
        model.set_board(board(later, POTTERY, DINNER), "week", locale, HOME)
    assert titles(model) == ["Pottery", "Dinner", "Run"]
    assert kept.row() == 2
    assert kept.data(Role.KEY) == key(RUN)


def test_only_what_changed_is_told(qtbot: QtBot, locale: Locale) -> None:
    model = filled(locale, RUN, POTTERY, DINNER)
    renamed = replace(POTTERY, title="Ceramics")
    with qtbot.waitSignal(model.dataChanged) as told, qtbot.assertNotEmitted(model.rowsInserted):
        model.set_board(board(RUN, renamed, DINNER), "week", locale, HOME)
    assert told.args is not None
    first, last, roles = told.args
    assert (first.row(), last.row()) == (1, 1)
    assert Qt.ItemDataRole.AccessibleTextRole in roles
    assert "Ceramics" in model.index(1).data(Qt.ItemDataRole.AccessibleTextRole)


def test_the_same_again_tells_nothing(qtbot: QtBot, locale: Locale) -> None:
    model = filled(locale, RUN, POTTERY)
    with qtbot.assertNotEmitted(model.dataChanged), qtbot.assertNotEmitted(model.modelReset):
        model.set_board(board(RUN, POTTERY), "week", locale, HOME)


def test_another_week_is_another_list(qtbot: QtBot, locale: Locale) -> None:
    model = filled(locale, RUN)
    with qtbot.waitSignal(model.modelReset):
        model.set_board(board(POTTERY), "another", locale, HOME)
    assert titles(model) == ["Pottery"]


POOL = [block(f"Block {number}") for number in range(6)]


@settings(max_examples=30)
@given(st.lists(st.lists(st.tuples(st.integers(0, 5), st.integers(0, 6)), unique_by=lambda one: one[0])))
def test_it_follows_whatever_becomes_of_the_week(weeks: list[list[tuple[int, int]]]) -> None:
    locale = Locale()
    model = WeekModel()
    mirror: list[str] = []

    def removed(_parent: QModelIndex, first: int, last: int) -> None:
        del mirror[first : last + 1]

    def inserted(_parent: QModelIndex, first: int, last: int) -> None:
        mirror[first:first] = [model.index(row).data() for row in range(first, last + 1)]

    def moved(_from: QModelIndex, first: int, _last: int, _to: QModelIndex, target: int) -> None:
        mirror.insert(target - (first < target), mirror.pop(first))

    model.rowsRemoved.connect(removed)
    model.rowsInserted.connect(inserted)
    model.rowsMoved.connect(moved)
    model.set_board(Board(), "week", locale, HOME)
    for wanted in weeks:
        model.set_board(board(*(_on(POOL[number], day) for number, day in wanted)), "week", locale, HOME)
        assert mirror == titles(model)
        assert len(mirror) == len(wanted)


def _on(of: Block, day: int) -> Block:
    return replace(of, start=of.start.replace(day=8 + day), end=of.end.replace(day=8 + day))
