"""Proves that whatever people type is shown as they typed it."""

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAction, QTextDocumentFragment
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from planner.domain.errors import Damaged, UserError
from planner.ui.kit.icon_names import IconName
from planner.ui.kit.keeper import ThemeKeeper
from planner.ui.kit.text import ElidedLabel, Label, Tone, doubled, set_tip, tip, told
from planner.ui.kit.widgets.buttons import Button, IconButton
from planner.ui.kit.widgets.menu import Menu

NASTY = "<img src=file:///etc/passwd>&<b>Nora"


def test_a_label_shows_markup_as_text(qtbot: QtBot) -> None:
    label = Label(NASTY)
    plain = Label("x" * len(NASTY))
    qtbot.addWidget(label)
    qtbot.addWidget(plain)

    assert label.textFormat() is Qt.TextFormat.PlainText
    assert label.text() == NASTY
    assert label.sizeHint().height() == plain.sizeHint().height()


def test_buttons_and_menus_keep_the_ampersand(keeper: ThemeKeeper, qtbot: QtBot) -> None:
    button, menu = Button(NASTY), Menu(keeper, NASTY)
    qtbot.addWidget(button)
    qtbot.addWidget(menu)

    assert button.text() == menu.entry(NASTY).text() == menu.title() == doubled(NASTY)
    assert button.shortcut().isEmpty()
    assert button.accessibleName() == menu.accessibleName() == NASTY


def test_tooltips_show_markup_as_text(qtbot: QtBot) -> None:
    widget = QWidget()
    qtbot.addWidget(widget)
    action = QAction(widget)
    for target in (widget, action):
        set_tip(target, NASTY)
        assert target.toolTip() == tip(NASTY)

    assert "<img" not in tip(NASTY)
    assert "&lt;img" in tip(NASTY)
    assert QTextDocumentFragment.fromHtml(tip(NASTY)).toPlainText() == NASTY
    assert widget.accessibleDescription() == NASTY
    assert tip("") == ""


def test_an_icon_alone_has_a_name(keeper: ThemeKeeper, qtbot: QtBot) -> None:
    button = IconButton(keeper, IconName.TRASH, NASTY)
    qtbot.addWidget(button)

    assert button.accessibleName() == NASTY
    assert "<img" not in button.toolTip()
    assert button.accessibleDescription() == ""


@pytest.mark.parametrize("text", [NASTY, "Two\nlines of a name that takes far more room than there is"])
def test_a_line_gives_way_and_says_all_of_itself_elsewhere(qtbot: QtBot, text: str) -> None:
    label = ElidedLabel(text)
    qtbot.addWidget(label)
    whole = " ".join(text.split())

    label.resize(60, 20)
    label.show()
    assert label.text() != whole
    assert label.toolTip() == tip(whole)
    assert label.accessibleName() == label.full == whole

    label.resize(label.sizeHint())
    assert label.text() == whole
    assert label.toolTip() == ""


def test_a_line_of_few_words_wants_no_more_room_than_these(qtbot: QtBot) -> None:
    label = ElidedLabel("Hi")
    qtbot.addWidget(label)

    assert label.minimumSizeHint().width() <= label.sizeHint().width()


def test_a_tone_can_change(keeper: ThemeKeeper, qtbot: QtBot) -> None:
    label = Label("Pottery")
    qtbot.addWidget(label)
    label.set_tone(Tone.DANGER)

    assert label.property("tone") == "danger"
    assert label.palette().windowText().color().name() in keeper._application.styleSheet()


def test_what_went_wrong_is_told_in_one_sentence() -> None:
    assert told(UserError("“{name}” is here already.", name="Nora")) == "“Nora” is here already."
    assert "ours.ebbflow is damaged" in told(Damaged(Path("ours.ebbflow")))
