"""The sheet before a week goes on paper: from the command to the file."""

import shutil
import subprocess
from collections.abc import Iterator
from pathlib import Path

import pytest
import shiboken6
from PySide6.QtCore import Qt
from PySide6.QtPrintSupport import QPrinter, QPrinterInfo
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QFileDialog, QLabel

from planner.domain.kinds import Visibility
from planner.ui.actions.replace_sheet import ReplaceSheet
from planner.ui.kit.widgets.dropdown import DropDown
from planner.ui.kit.widgets.toast import Toast
from planner.ui.printing.printer import print_on
from planner.ui.printing.sheet import PrintSheet
from planner.ui.session import Session
from planner.ui.window import Window
from tests.helpers.plans import ANNA, BEN, block, put


@pytest.fixture
def sheet(window: Window, session: Session) -> Iterator[PrintSheet]:
    put(session.plan, block("Pottery"), block("Doctor", who=(BEN,), day=1, visibility=Visibility.BUSY))
    window.resize(1440, 900)
    window.show()
    session.changed.emit(None)
    window.commands.print_week.trigger()
    (made,) = window.findChildren(PrintSheet)
    yield made
    if shiboken6.isValid(made):
        made.reject()


def choose(sheet: PrintSheet, name: str, words: str) -> None:
    (choice,) = (one for one in sheet.findChildren(DropDown) if one.accessibleName() == name)
    choice.setCurrentText(words)
    choice.activated.emit(choice.currentIndex())


def button(sheet: PrintSheet, words: str) -> QAbstractButton:
    return next(one for one in sheet.findChildren(QAbstractButton) if one.text() == words)


def text_of(path: Path) -> str:
    reader = shutil.which("pdftotext")
    if reader is None:
        pytest.skip("there is no pdftotext here to read the page with")
    return subprocess.run([reader, "-layout", path, "-"], capture_output=True, check=True, text=True).stdout


def shown(window: Window) -> list[str]:
    return [one.accessibleName() for one in window.findChildren(Toast) if one.isVisible()]


def test_the_week_becomes_a_pdf(sheet: PrintSheet, window: Window, tmp_path: Path) -> None:
    path = tmp_path / "week.pdf"
    QTest.keyClick(sheet, Qt.Key.Key_Return)
    (dialog,) = sheet.findChildren(QFileDialog)
    dialog.fileSelected.emit(str(path))
    dialog.reject()
    assert path.read_bytes().startswith(b"%PDF-")
    assert path.read_bytes().count(b"/Type /Page\n") == 1
    assert shown(window) == [f"The week lies at {path}."]
    assert not sheet.isVisible()


def test_a_pdf_can_be_read_and_tells_what_it_may(sheet: PrintSheet, tmp_path: Path) -> None:
    path = tmp_path / "week.pdf"
    sheet.where.take(str(path))
    text = text_of(path)
    for said in ("8 – 14 March 2027", "Anna and Ben", "Pottery", "Busy"):
        assert said in text
    assert "Doctor" not in text


def test_what_is_chosen_is_on_the_page(sheet: PrintSheet, tmp_path: Path) -> None:
    path = tmp_path / "week.pdf"
    choose(sheet, "From", "21:00")
    choose(sheet, "Whose time", "Anna")
    wish = sheet._choices.wish
    assert (wish.first, wish.last, wish.who) == (21, 22, ANNA)
    choose(sheet, "To", "10:00")
    assert (sheet._choices.wish.first, sheet._choices.wish.last) == (9, 10)
    sheet.where.take(str(path))
    text = text_of(path)
    assert "1 more after 10:00" in text
    assert "Ben" not in text


def test_who_sits_there_alone_cannot_read_what_others_hide(
    sheet: PrintSheet, window: Window, session: Session
) -> None:
    sheet.reject()
    session.set_here(ANNA)
    window.commands.print_week.trigger()
    alone = window.findChildren(PrintSheet)[-1]
    (reader,) = (one for one in alone.findChildren(DropDown) if one.accessibleName() == "Who may read it")
    assert [reader.itemText(row) for row in range(reader.count())] == ["Anyone", "Anna"]
    assert reader.value == ANNA
    alone.reject()


def test_a_file_that_cannot_be_written_keeps_the_sheet(sheet: PrintSheet, tmp_path: Path) -> None:
    other = tmp_path / "letter.pdf"
    other.write_text("Dear Kim", encoding="utf-8")
    sheet.where.take(str(other))
    assert sheet.isVisible()
    assert any("is not a PDF" in one.text() for one in sheet.findChildren(QLabel) if one.isVisible())
    assert other.read_text(encoding="utf-8") == "Dear Kim"


def test_an_older_page_is_only_replaced_when_people_say_so(sheet: PrintSheet, tmp_path: Path) -> None:
    older = tmp_path / "week.pdf"
    older.write_bytes(b"%PDF-1.4 from before")
    sheet.where.take(str(older))
    sheet.findChildren(ReplaceSheet)[-1].reject()
    assert sheet.isVisible()
    assert older.read_bytes() == b"%PDF-1.4 from before"
    sheet.where.take(str(older))
    sheet.findChildren(ReplaceSheet)[-1].accept()
    assert older.read_bytes() != b"%PDF-1.4 from before"
    assert not sheet.isVisible()


def test_it_lies_where_a_file_was_chosen_last(sheet: PrintSheet, window: Window, tmp_path: Path) -> None:
    window._tools.settings.change(folder=tmp_path)
    button(sheet, "Save as PDF…").click()
    (dialog,) = sheet.findChildren(QFileDialog)
    assert dialog.directory().absolutePath() == str(tmp_path)
    assert dialog.testOption(QFileDialog.Option.DontConfirmOverwrite)
    dialog.reject()


def test_where_there_is_no_printer_a_word_says_so(sheet: PrintSheet, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(QPrinterInfo, "availablePrinterNames", staticmethod(list))
    button(sheet, "Print…").click()
    assert any("knows no printer" in one.text() for one in sheet.findChildren(QLabel) if one.isVisible())


def test_a_printer_gets_the_same_page(sheet: PrintSheet, tmp_path: Path) -> None:
    path = tmp_path / "printed.pdf"
    printer = QPrinter(QPrinter.PrinterMode.HighResolution)
    printer.setOutputFormat(QPrinter.OutputFormat.PdfFormat)
    printer.setOutputFileName(str(path))
    assert sheet._leaf is not None
    print_on(printer, sheet._leaf, sheet._preview._page)
    assert "Pottery" in text_of(path)


def test_everything_on_it_has_a_name(sheet: PrintSheet) -> None:
    parts = [one for one in sheet.findChildren(QAbstractButton) if one.isVisible()]
    assert all(one.accessibleName() or one.text() for one in parts)
    assert all(one.accessibleName() for one in sheet.findChildren(DropDown))
