"""What changed since the last copy: told before the next one is made, for each phone by itself."""

from datetime import timedelta
from pathlib import Path

import pytest
from PySide6.QtWidgets import QFileDialog

from planner.services.blocks import edit_block, remove_block
from planner.ui.pages.phone.sheet import PhoneSheet
from planner.ui.session import Session
from planner.ui.window import Window
from tests.helpers.plans import BEN, MONDAY, block, put
from tests.ui.pages.phone.conftest import opened, take
from tests.ui.pages.phone.test_scan import choose_reader, pottery


def told(sheet: PhoneSheet) -> str:
    return "" if sheet._choosing._since.isHidden() else sheet._choosing._since.text()


def besides(sheet: PhoneSheet) -> dict[str, str]:
    """What each row says beside its title."""
    model = sheet._choosing._model
    rows = [model._row(row) for row in range(model.rowCount())]
    return {row.title: row.place for row in rows}


@pytest.fixture
def copied(sheet: PhoneSheet, tmp_path: Path) -> PhoneSheet:
    """After a file was saved."""
    assert told(sheet) == ""
    sheet._filing._buttons[0].click()
    dialog = sheet.findChildren(QFileDialog)[-1]
    dialog.fileSelected.emit(str(tmp_path / "ours.ics"))
    dialog.close()
    return sheet


@pytest.mark.usefixtures("copied")
def test_at_first_nothing_has_changed(window: Window, session: Session) -> None:
    assert told(opened(window)) == "Nothing has changed since the last copy."
    assert session.undo_stack.count() == 0, "there is nothing to be undone about it"


@pytest.mark.usefixtures("copied")
def test_what_is_new_moved_changed_and_gone_is_told(window: Window, session: Session) -> None:
    clay = block("Clay", 4)
    put(session.plan, clay, block("Swimming", 5))
    first = opened(window)
    assert told(first) == "2 new since the last copy"
    assert besides(first)["Clay"] == "new since the last copy"
    first._copy()
    later = MONDAY + timedelta(days=6, hours=9)
    session.do(lambda plan: edit_block(plan, clay.id, start=later, end=later + timedelta(hours=1)))
    session.do(lambda plan: remove_block(plan, pottery(session)))
    again = opened(window)
    assert told(again) == "1 moved, 1 gone since the last copy"
    assert besides(again)["Clay"] == "moved since the last copy"
    session.do(lambda plan: edit_block(plan, clay.id, title="Clay for two", start=clay.start, end=clay.end))
    assert told(again) == "1 changed, 1 gone since the last copy"


@pytest.mark.usefixtures("copied")
def test_each_phone_has_its_own(window: Window) -> None:
    sheet = opened(window)
    choose_reader(sheet, BEN)
    assert told(sheet) == ""


def test_what_a_phone_took_by_its_camera_is_a_copy_too(sheet: PhoneSheet, window: Window) -> None:
    sheet._scan._pass()
    sheet._choosing.count()
    assert told(sheet) == ""
    take(sheet)
    sheet._scan._pass()
    sheet.accept()
    assert told(opened(window)) == "Nothing has changed since the last copy."
