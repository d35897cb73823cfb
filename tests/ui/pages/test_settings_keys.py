"""The table of keys: it has every key, and only such that do something."""

from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible, QKeySequence
from pytestqt.qtbot import QtBot

from planner.ui.actions.commands import Commands
from planner.ui.desk import Desk
from planner.ui.kit.keeper import ThemeKeeper
from planner.ui.pages.page import Around
from planner.ui.pages.settings.keys.grid import grid_hints
from planner.ui.pages.settings.keys.groups import filtered, key_groups
from planner.ui.pages.settings.keys.model import KeysModel
from planner.ui.pages.settings.keys.section import KeyboardSection
from planner.ui.pages.settings.keys.words import sequence, shown, spoken
from planner.ui.session import Session
from planner.ui.tools import Tools
from planner.ui.week.view import WeekView
from planner.ui.window import Window

Key, NONE = Qt.Key, Qt.KeyboardModifier.NoModifier
CTRL = Qt.KeyboardModifier.ControlModifier
# The title box, which is no part of the table of the grid.
OF_TITLE = {(NONE, Key.Key_Tab)}


@pytest.fixture
def section(tools: Tools, desk: Desk, session: Session, commands: Commands, qtbot: QtBot) -> KeyboardSection:
    made = KeyboardSection(Around(tools, desk, session, commands))
    qtbot.addWidget(made)
    made.renew()
    made.resize(700, 600)
    made.show()
    return made


def rows(section: KeyboardSection) -> list[str]:
    """What is heard of each row, titles among them."""
    model = section._table.model()
    role = Qt.ItemDataRole.AccessibleTextRole
    return [model.index(row, 0).data(role) for row in range(model.rowCount())]


def test_every_command_is_there_with_its_keys(commands: Commands) -> None:
    listed = {row.what: row.keys for group in key_groups(commands) for row in group.rows}
    for action in commands.all:
        what = action.text().replace("&", "").removesuffix("…")
        assert listed[what] == tuple(shown(keys) for keys in action.shortcuts())
    assert listed["Redo"] == ("Ctrl+Shift+Z", "Ctrl+Y")


def test_commands_lie_as_in_the_menus(window: Window) -> None:
    groups = {group.title: [row.what for row in group.rows] for group in key_groups(window.commands)}
    titles = [action.text().replace("&", "") for action in window._bar.actions()]
    assert [title for title in groups if title in titles] == titles
    assert "Commands" not in groups
    assert "Undo" in groups["Edit"]


def test_undo_is_called_undo_whatever_it_would_undo(commands: Commands) -> None:
    commands.undo.setText("&Undo: Rename Anna && Ben")
    assert "Undo" in [row.what for group in key_groups(commands) for row in group.rows]


def test_the_keys_of_the_grid_are_those_that_it_takes(
    keeper: ThemeKeeper, tools: Tools, commands: Commands, qtbot: QtBot
) -> None:
    view = WeekView(tools.clock, keeper.theme, keeper.icons)
    qtbot.addWidget(view)
    taken = set(view.keys._acts)
    listed = {keys for hint in grid_hints() for keys in hint.keys} - OF_TITLE
    commanded = {keys.toString() for action in commands.all for keys in action.shortcuts()}
    assert listed <= taken
    assert {sequence(*keys).toString() for keys in taken - listed} <= commanded


def test_keys_have_short_names_to_read_and_long_ones_to_hear() -> None:
    assert shown(sequence(CTRL, Key.Key_Up)) == "Ctrl+↑"
    assert spoken(sequence(CTRL, Key.Key_Up)) == "Ctrl+arrow up"
    assert shown(sequence(NONE, Key.Key_Return)) == "Enter"
    assert shown(QKeySequence("Ctrl++")) == "Ctrl++"
    assert shown(QKeySequence("PgDown")) == "Page down"


def test_a_row_is_heard_whole(section: KeyboardSection) -> None:
    assert "New block: N" in rows(section)
    assert "A day earlier or later: Ctrl+arrow left or Ctrl+arrow right" in rows(section)
    assert "In steps of 5 minutes: Shift while dragging" in rows(section)
    QAccessible.setActive(True)
    table = QAccessible.queryAccessibleInterface(section._table)
    assert table.text(QAccessible.Text.Name) == "Keys"
    heard = [table.child(number).text(QAccessible.Text.Name) for number in range(table.childCount())]
    assert "New block: N" in heard


def test_it_can_be_searched_for_keys_and_for_what_they_do(section: KeyboardSection) -> None:
    section._filter.setText("block NEW")
    assert "New block: N" in rows(section)
    assert not [row for row in rows(section) if "Copy" in row]
    section._filter.setText("ctrl+k")
    assert len(rows(section)) == 2
    section._filter.setText("no such thing")
    assert not section._table.isVisible()
    assert section._none.isVisible()
    section._filter.clear()
    assert section._table.isVisible()
    assert len(rows(section)) > 40


def test_titles_are_not_in_the_way_of_the_keys(section: KeyboardSection) -> None:
    model = section._table.model()
    first, second = model.index(0, 0), model.index(1, 0)
    assert not first.flags() & Qt.ItemFlag.ItemIsSelectable
    assert second.flags() & Qt.ItemFlag.ItemIsSelectable
    assert section._table.columnSpan(0, 0) == 2


def test_the_model_is_sound(commands: Commands, section: KeyboardSection, qtmodeltester: Any) -> None:
    model = KeysModel(section)
    model.show(key_groups(commands))
    qtmodeltester.check(model)
    model.show(filtered(key_groups(commands), "undo"))
    assert not model.show(filtered(key_groups(commands), "undo"))


def test_wide_letters_take_more_lines(section: KeyboardSection, keeper: ThemeKeeper) -> None:
    before = section._table.rowHeight(1)
    keeper.set_text_size(2.0)
    assert section._table.rowHeight(1) > 1.5 * before
    section.grab()
    assert section._table.horizontalScrollBar().maximum() == 0


def test_a_narrow_table_takes_more_lines(section: KeyboardSection) -> None:
    def height() -> int:
        return sum(section._table.rowHeight(row) for row in range(len(rows(section))))

    before = height()
    section.resize(330, 600)
    assert height() > 1.1 * before
    assert section._table.columnWidth(0) + section._table.columnWidth(1) == section._table.viewport().width()
