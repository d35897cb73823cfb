"""The helper beside the need and the offer: one gentle line, never twice, and off when people want."""

from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton
from pytestqt.qtbot import QtBot

from planner.ui.kit.settings import Settings
from planner.ui.pages.agreements.document.part import TextPart
from planner.ui.pages.agreements.document.words_helper import PAUSE_MS, WordsHelper
from planner.ui.pages.agreements.page import AgreementsPage
from planner.ui.pages.page import Around
from planner.ui.pages.settings.look.section import LookSection
from tests.helpers.agreements import begun
from tests.helpers.plans import ANNA
from tests.ui.pages.agreements.ground import buttons, settle, words

HARD = "You never let me be alone. On Sunday from nine to noon I would like to write."


@pytest.fixture
def helper(page: AgreementsPage) -> WordsHelper:
    begun(page.around.session.plan, need=HARD)
    page.around.session.set_here(ANNA)
    settle()
    return page.document.helpers[0]


def test_good_words_are_told_so(page: AgreementsPage, helper: WordsHelper, qtbot: QtBot) -> None:
    page.document.parts["need"].edit.setPlainText("I feel rested after a morning alone, on Sunday till noon.")
    qtbot.waitUntil(lambda: "Reads as an “I” statement" in words(helper), timeout=3000)
    assert not buttons(helper)


def test_it_waits_for_the_typing_to_pause(page: AgreementsPage, helper: WordsHelper) -> None:
    assert PAUSE_MS == 300
    page.document.parts["need"].edit.setPlainText("I feel rested after a morning alone, on Sunday till noon.")
    assert "“Always” and “never”" in words(helper)
    assert helper._soon.isActive()


def test_it_is_said_like_this_and_taken_back_in_the_field(page: AgreementsPage, helper: WordsHelper) -> None:
    edit = page.document.parts["need"].edit
    assert "“Always” and “never”" in words(helper)
    buttons(helper)["Say it like this"].click()
    assert "You never" not in edit.text
    assert edit.text.endswith("On Sunday from nine to noon I would like to write.")
    assert edit.hasFocus()
    QTest.keyClick(edit, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    assert edit.text == HARD


def test_what_was_left_alone_does_not_come_again(page: AgreementsPage, helper: WordsHelper) -> None:
    buttons(helper)["Leave it"].click()
    assert "“Always” and “never”" not in words(helper)
    page.document.parts["need"].edit.setPlainText(HARD + " Would you?")
    helper.look()
    assert "“Always” and “never”" not in words(helper)


def test_what_was_left_alone_is_so_the_next_time_without_its_words(
    page: AgreementsPage, helper: WordsHelper, tmp_path: Path
) -> None:
    settings = page.around.tools.settings
    buttons(helper)["Leave it"].click()
    settings.save()
    kept = (tmp_path / "window.json").read_text(encoding="utf-8")
    assert "never" not in kept
    assert "alone." not in kept
    tools = replace(page.around.tools, settings=Settings(tmp_path / "window.json"))
    part = TextPart(tools.keeper, "need", "What I need", parent=page)
    later = WordsHelper(tools, part)
    part.show_text(HARD, is_open=True)
    later.look()
    assert later.isHidden()
    part.show_text("You never let me sleep. " + HARD, is_open=True)
    later.look()
    assert not later.isHidden()


def test_letters_beyond_the_usual_keep_their_place(page: AgreementsPage, helper: WordsHelper) -> None:
    edit = page.document.parts["need"].edit
    edit.setPlainText("🌿🌿 " + HARD)
    helper.look()
    buttons(helper)["Say it like this"].click()
    assert edit.text == (
        "🌿🌿 Something is hard for me. Could we look at it together this week? "
        "On Sunday from nine to noon I would like to write."
    )


def helps(around: Around) -> bool:
    return around.tools.settings.now.help_with_words


def test_it_can_be_switched_off_there_and_in_the_settings(helper: WordsHelper, around: Around) -> None:
    buttons(helper)["No more hints"].click()
    helper.look()
    assert not helps(around)
    assert helper.isHidden()
    section = LookSection(around)
    section.renew()
    (box,) = (one for one in section.findChildren(QAbstractButton) if "may hurt" in one.text())
    assert not box.isChecked()
    box.click()
    assert helps(around)
    helper.look()
    assert helper.isVisible()
    section.deleteLater()


def test_nothing_is_held_against_words_that_were_shared(page: AgreementsPage, helper: WordsHelper) -> None:
    page.document.parts["need"].edit.set_open(False)
    helper.look()
    assert not helper.isVisible()
