"""Beginning an agreement: words to start from by kind and stage, or an empty page; one step, a draft."""

from collections.abc import Callable

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QSignalSpy
from PySide6.QtWidgets import QLineEdit, QPlainTextEdit, QWidget

from planner.domain.agreements.kinds import AgreementKind, AgreementState
from planner.domain.cards.kinds import Stage
from planner.domain.errors import UserError
from planner.services.agreements.beginnings import templates
from planner.services.agreements.reading import overview, whole
from planner.ui.pages.agreements.beginning import sheet as module
from planner.ui.pages.agreements.beginning.half_written import Half, half_written
from planner.ui.pages.agreements.beginning.sheet import BeginSheet
from planner.ui.pages.page import Around
from tests.helpers.plans import ANNA, BEN
from tests.ui.pages.agreements.ground import buttons, is_closed, key, nameless, press, settle, words

Open = Callable[[], BeginSheet]


@pytest.fixture
def open_sheet(around: Around, ground: QWidget) -> Open:
    def opened() -> BeginSheet:
        sheet = BeginSheet(around, ground)
        sheet.open()
        settle()
        return sheet

    return opened


def titles(sheet: BeginSheet) -> list[str]:
    model = sheet._finding.listed.model()
    return [model.index(row, 0).data() for row in range(model.rowCount())]


def test_what_is_chosen_becomes_a_draft_of_whoever_is_here(around: Around, open_sheet: Open) -> None:
    around.session.set_here(BEN)
    sheet = open_sheet()
    spy = QSignalSpy(sheet.begun)
    chosen = sheet._finding.template
    assert chosen is not None
    press(sheet, "Begin with this")
    (row,) = overview(around.session.plan, BEN).rows
    assert (spy.count(), spy.at(0)[0]) == (1, row.id)
    found = whole(around.session.plan, row.id)
    assert found is not None
    assert (found.agreement.author, found.agreement.state) == (BEN, AgreementState.DRAFT)
    assert found.words.need == chosen.terms.need
    assert is_closed(sheet)
    around.session.undo_stack.undo()
    assert overview(around.session.plan, BEN).rows == ()


def test_where_everyone_is_here_it_is_asked_whose_words_they_are(around: Around, open_sheet: Open) -> None:
    sheet = open_sheet()
    assert "Anna alone sees" in words(sheet)
    sheet._author._who.set_value(BEN)
    sheet._author._who.chosen.emit(BEN)
    assert "Ben alone sees" in words(sheet)
    press(sheet, "Begin with this")
    assert around.session.here == BEN
    assert len(overview(around.session.plan, BEN).rows) == 1


def test_kinds_and_stages_narrow_the_list(open_sheet: Open) -> None:
    sheet = open_sheet()
    assert len(titles(sheet)) == len(templates().templates)
    press(sheet, "Space at home")
    press(sheet, "Chores")
    wanted = {AgreementKind.HOME, AgreementKind.CHORES}
    assert titles(sheet) == [one.terms.title for one in templates().templates if one.terms.kind in wanted]
    sheet._finding._stage.set_value(Stage.PARENTING)
    sheet._finding._stage.chosen.emit(Stage.PARENTING)
    left = [
        one
        for one in templates().templates
        if one.terms.kind in wanted and (not one.stages or Stage.PARENTING in one.stages)
    ]
    assert titles(sheet) == [one.terms.title for one in left]
    assert sheet._finding.template in left


def test_the_preview_follows_the_arrows_and_enter_begins(around: Around, open_sheet: Open) -> None:
    sheet = open_sheet()
    sheet._finding.listed.setFocus()
    key(Qt.Key.Key_Down)
    second = templates().templates[1]
    assert sheet._finding.template == second
    assert second.terms.need in words(sheet)
    assert "Every Saturday" in words(sheet)
    key(Qt.Key.Key_Return)
    assert [row.title for row in overview(around.session.plan, ANNA).rows] == [second.terms.title]


def test_an_empty_page_asks_for_a_title_and_a_need_alone(around: Around, open_sheet: Open) -> None:
    sheet = open_sheet()
    press(sheet, "Begin with an empty page")
    press(sheet, "Begin")
    assert "needs a title" in words(sheet)
    assert "begins with a need" in words(sheet)
    (title,) = [one for one in sheet._empty.findChildren(QLineEdit) if one.isVisible()]
    (need,) = sheet._empty.findChildren(QPlainTextEdit)
    title.setText("<b>&Doors</b>")
    press(sheet, "Begin")
    assert "needs a title" not in words(sheet)
    assert need.hasFocus()
    need.setPlainText("n" * 5001)
    press(sheet, "Begin")
    assert "5,001" in words(sheet)
    assert sheet.isVisible()
    need.setPlainText("I like a closed door.")
    press(sheet, "Begin")
    (row,) = overview(around.session.plan, ANNA).rows
    assert (row.title, row.kind) == ("<b>&Doors</b>", AgreementKind.TIME)


def test_turning_the_page_loses_nothing(open_sheet: Open) -> None:
    sheet = open_sheet()
    press(sheet, "Begin with an empty page")
    sheet._empty._title.setText("Doors")
    press(sheet, "Words to start from")
    assert sheet._finding.listed.hasFocus()
    press(sheet, "Begin with an empty page")
    assert sheet._empty._title.text() == "Doors"


def test_escape_loses_nothing_and_shows_it_to_nobody_else(around: Around, open_sheet: Open) -> None:
    around.session.set_here(ANNA)
    sheet = open_sheet()
    press(sheet, "Begin with an empty page")
    sheet._empty.write("Doors", "A clos")
    key(Qt.Key.Key_Escape)
    assert is_closed(sheet)
    around.session.set_here(BEN)
    sheet = open_sheet()
    assert sheet._empty.typed == ("", "")
    sheet.reject()
    around.session.set_here(None)
    sheet = open_sheet()
    assert sheet._empty.typed == ("Doors", "A clos")
    press(sheet, "Begin with an empty page")
    press(sheet, "Begin")
    assert open_sheet()._empty.typed == ("", "")


def test_the_sheet_goes_with_the_plan_and_its_words_stay(around: Around, open_sheet: Open) -> None:
    sheet, path = open_sheet(), around.session.in_use.path
    sheet._empty.write("Doors", "")
    around.desk.clear()
    assert is_closed(sheet)
    around.desk.open(path)
    assert around.desk.session is not None
    assert half_written(around.desk.session).of(ANNA) == Half(ANNA, "Doors", "")


def test_what_cannot_be_begun_leaves_the_sheet(
    around: Around, open_sheet: Open, monkeypatch: pytest.MonkeyPatch
) -> None:
    def refuse(*_: object) -> None:
        raise UserError("Another program holds the plan.")

    sheet = open_sheet()
    monkeypatch.setattr(module, "begin_with", refuse)
    press(sheet, "Begin with this")
    assert sheet.isVisible()
    assert around.session.here is None


def test_everything_has_a_name(open_sheet: Open) -> None:
    sheet = open_sheet()
    assert nameless(sheet) == []
    press(sheet, "Begin with an empty page")
    assert nameless(sheet) == []
    assert "Begin" in buttons(sheet)
