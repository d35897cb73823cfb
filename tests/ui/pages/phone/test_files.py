"""The ways of a file: what is chosen comes to lie where people say, and nothing that lies there is lost."""

from pathlib import Path

import pytest
from PySide6.QtCore import QObject, QUrl, Slot
from PySide6.QtGui import QDesktopServices, QGuiApplication
from PySide6.QtWidgets import QFileDialog

from planner.domain.errors import UserError
from planner.ui.actions.replace_sheet import ReplaceSheet
from planner.ui.kit.text import told
from planner.ui.pages.phone.sheet import PhoneSheet, Way
from tests.helpers.plans import BEN


class MailProgram(QObject):
    """Takes what would go to the mail program of the system."""

    letter = QUrl()

    @Slot(QUrl)
    def write(self, letter: QUrl) -> None:
        self.letter = letter


@pytest.fixture
def said(sheet: PhoneSheet) -> list[str]:
    heard: list[str] = []
    sheet.said.connect(heard.append)
    return heard


def choose(sheet: PhoneSheet, button: int, path: Path) -> None:
    """Go the way of that button, and say where."""
    sheet._way.set_value(Way.FILE)
    sheet._go(Way.FILE)
    sheet._filing._buttons[button].click()
    dialog = sheet.findChildren(QFileDialog)[-1]
    dialog.fileSelected.emit(str(path))
    dialog.close()


def test_one_file_has_all_that_is_chosen(sheet: PhoneSheet, said: list[str], tmp_path: Path) -> None:
    path = tmp_path / "ours.ics"
    choose(sheet, 0, path)
    text = path.read_text(encoding="utf-8")
    assert "SUMMARY:Pottery" in text
    assert "SUMMARY:Choir" not in text
    assert said == [f"2 blocks are in {path} now."]


def test_an_older_calendar_gives_way_only_when_people_say_so(sheet: PhoneSheet, tmp_path: Path) -> None:
    path = tmp_path / "ours.ics"
    path.write_text("BEGIN:VCALENDAR\r\nEND:VCALENDAR\r\n")
    choose(sheet, 0, path)
    question = sheet.findChildren(ReplaceSheet)[-1]
    assert "SUMMARY" not in path.read_text()
    question.accept()
    assert "SUMMARY:Pottery" in path.read_text()


def test_what_is_no_calendar_is_left_alone_and_it_is_said(sheet: PhoneSheet, tmp_path: Path) -> None:
    path = tmp_path / "letter.ics"
    path.write_text("Dear Ben")
    choose(sheet, 0, path)
    assert "is not a calendar" in sheet._trouble.text()
    assert path.read_text() == "Dear Ben"
    choose(sheet, 0, tmp_path / "nowhere" / "ours.ics")
    assert sheet.isVisible()
    assert all(button.isEnabled() for button in sheet._filing._buttons)


def test_each_block_has_a_file_of_its_own(sheet: PhoneSheet, said: list[str], tmp_path: Path) -> None:
    folder = tmp_path / "phone"
    folder.mkdir()
    (folder / "Pottery.ics").write_text("Something else")
    choose(sheet, 1, folder)
    names = sorted(path.name for path in folder.iterdir())
    assert names == ["Friends.ics", "Pottery 2.ics", "Pottery.ics"]
    assert (folder / "Pottery.ics").read_text() == "Something else"
    assert (folder / "Pottery 2.ics").read_text().count("BEGIN:VEVENT") == 1
    assert said == [f"2 files are in {folder} now."]


def test_a_mail_comes_up_with_a_subject_and_says_where_the_file_is(
    sheet: PhoneSheet, said: list[str], tmp_path: Path
) -> None:
    program, path = MailProgram(), tmp_path / "ours.ics"
    # The stubs want bytes, with which the slot is not found.
    QDesktopServices.setUrlHandler("mailto", program, "write")  # type: ignore[arg-type]
    try:
        choose(sheet, 2, path)
    finally:
        QDesktopServices.unsetUrlHandler("mailto")
    assert program.letter.toString() == "mailto:?subject=Our week"
    assert "SUMMARY:Pottery" in path.read_text()
    assert said == [f"The letter is open; the calendar for it lies at {path}."]


def test_it_can_be_copied_as_text(sheet: PhoneSheet, said: list[str]) -> None:
    sheet._filing._buttons[3].click()
    assert QGuiApplication.clipboard().text().replace("\r\n", "\n").startswith("BEGIN:VCALENDAR\n")
    assert "SUMMARY:Pottery" in QGuiApplication.clipboard().text()
    assert said == ["The calendar is copied."]


def rows(sheet: PhoneSheet) -> list[str]:
    model = sheet._choosing._model
    return [model.index(row).data() for row in range(model.rowCount())]


def test_the_list_shows_what_leaves_as_it_leaves(sheet: PhoneSheet) -> None:
    assert rows(sheet) == ["Friends", "Pottery"]
    assert sheet._choosing._count.text() == "2 blocks leave, 1 of them repeat:"
    reader = sheet._choosing.options._reader
    reader.set_value(BEN)
    reader.chosen.emit(BEN)
    assert rows(sheet) == ["Choir", "Pottery"]
    for _, box in sheet._choosing.options._whose._boxes:
        box.click()
    assert rows(sheet) == []


def test_the_list_is_a_sound_model(sheet: PhoneSheet, qtmodeltester: object) -> None:
    model = sheet._choosing._model
    qtmodeltester.check(model)  # type: ignore[attr-defined]
    assert model.rowCount(model.index(0)) == 0
    spoken = model.index(1).data(0x0B)
    assert "Pottery" in spoken
    assert "Studio" in spoken
    assert "with its note" in spoken


def test_what_would_be_too_much_is_told(sheet: PhoneSheet) -> None:
    trouble = UserError("That is too much.")
    sheet._choosing._fail(trouble)
    assert sheet._choosing._count.text() == told(trouble)
    assert rows(sheet) == []
