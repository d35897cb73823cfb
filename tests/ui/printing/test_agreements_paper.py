"""The agreements as one quiet page: from the command to paper and files, and drafts on none of them."""

import shutil
import subprocess
from collections.abc import Iterator
from pathlib import Path

import pytest
import shiboken6
from PySide6.QtCore import QSizeF
from PySide6.QtPrintSupport import QPrinter, QPrinterInfo
from PySide6.QtWidgets import QFileDialog

from planner.services.agreements.writing import propose
from planner.ui.actions.replace_sheet import ReplaceSheet
from planner.ui.kit.widgets.toast import Toast
from planner.ui.printing.papers.document import document_of
from planner.ui.printing.papers.lines import Line, Role, agreement_lines
from planner.ui.printing.papers.pages import Pages
from planner.ui.printing.papers.sheet import Format, PaperSheet
from planner.ui.printing.wish import Paper
from planner.ui.session import Session
from planner.ui.window import Window
from tests.helpers.agreements import SUNDAYS, agreed, begun
from tests.helpers.plans import ANNA

ODD = "<img src=file:///x>&<b>bold</b>"


@pytest.fixture
def draft(session: Session) -> str:
    """Beside it there is one that both said yes to."""
    agreed(session.plan, title="Sundays", need=f"{ODD}\nTwo lines of it.", times=(SUNDAYS,))
    return begun(session.plan, title="Still secret", need="Nobody knows of it.")


@pytest.fixture
def sheet(window: Window, draft: str) -> Iterator[PaperSheet]:
    assert draft
    window.resize(1100, 700)
    window.show()
    window.commands.print_agreements.trigger()
    (made,) = window.findChildren(PaperSheet)
    yield made
    if shiboken6.isValid(made):
        made.reject()


def text_of(path: Path) -> str:
    reader = shutil.which("pdftotext")
    if reader is None:
        pytest.skip("there is no pdftotext here to read the page with")
    return subprocess.run([reader, "-layout", path, "-"], capture_output=True, check=True, text=True).stdout


def shown(window: Window) -> list[str]:
    return [one.accessibleName() for one in window.findChildren(Toast) if one.isVisible()]


def texts(session: Session) -> list[str]:
    return [line.text for line in session.ask(agreement_lines) or ()]


def test_it_becomes_a_pdf_without_drafts(sheet: PaperSheet, window: Window, tmp_path: Path) -> None:
    path = tmp_path / "ours.pdf"
    sheet.where.take(str(path))
    assert path.read_bytes().startswith(b"%PDF-")
    assert shown(window) == [f"The agreements lie at {path}."]
    text = text_of(path)
    assert "Our agreements" in text
    assert ODD in text
    assert "Two lines of it." in text
    assert "secret" not in text
    assert "Nobody knows" not in text


@pytest.mark.parametrize(
    ("kept", "sign"), [(Format.HTML, "<h2>Sundays</h2>"), (Format.MARKDOWN, "## Sundays")]
)
def test_it_becomes_a_file(sheet: PaperSheet, tmp_path: Path, kept: Format, sign: str) -> None:
    path = tmp_path / f"ours.{kept}"
    sheet.where.take(str(path))
    text = path.read_text()
    assert sign in text
    assert "secret" not in text
    assert "<b>" not in text


@pytest.mark.parametrize("kept", list(Format))
def test_the_file_ends_as_was_chosen(sheet: PaperSheet, kept: Format) -> None:
    sheet.format.set_value(kept)
    sheet._ask_where()
    (dialog,) = sheet.findChildren(QFileDialog)
    assert dialog.defaultSuffix() == kept
    assert Path(dialog.selectedFiles()[0]).name == f"Ebb & Flow 2027-03-10.{kept}"
    dialog.reject()


def test_an_older_page_gives_way_only_when_told(sheet: PaperSheet, tmp_path: Path) -> None:
    path = tmp_path / "ours.pdf"
    path.write_bytes(b"%PDF-older")
    sheet.where.take(str(path))
    (question,) = sheet.findChildren(ReplaceSheet)
    question.reject()
    assert path.read_bytes() == b"%PDF-older"
    sheet.where.take(str(path))
    next(one for one in sheet.findChildren(ReplaceSheet) if one.isVisible()).accept()
    assert path.stat().st_size > 1000


@pytest.mark.parametrize("name", ["ours.pdf", "ours.html", "ours.md", "ours.txt"])
def test_what_is_something_else_stays(sheet: PaperSheet, tmp_path: Path, name: str) -> None:
    path = tmp_path / name
    path.write_text("A letter")
    sheet.where.take(str(path))
    for question in sheet.findChildren(ReplaceSheet):
        question.accept()
    assert path.read_text() == "A letter"
    assert sheet._trouble.isVisible()
    assert str(path) in sheet._trouble.text()


def test_it_follows_the_plan(sheet: PaperSheet, session: Session, draft: str) -> None:
    before = sheet._pages
    assert "Still secret" not in texts(session)
    session.do(lambda plan: propose(plan, draft, ANNA))
    assert "Still secret" in texts(session)
    assert sheet._pages is not before


def test_long_ones_go_on_and_no_heading_stands_alone() -> None:
    lines = [Line(Role.TITLE, "Our agreements")]
    for number in range(40):
        lines += [Line(Role.SECTION, f"Number {number}"), Line(Role.BELOW, "Agreed")]
        lines += [Line(Role.HEADING, "What I need"), Line(Role.TEXT, "An evening by the sea. " * 30)]
    size = QSizeF(600, 900)
    document = document_of(lines, size)
    layout = document.documentLayout()

    def page_of(number: int) -> int:
        return int(layout.blockBoundingRect(document.findBlockByNumber(number)).top() // size.height())

    assert document.pageCount() > 4
    for number, line in enumerate(lines):
        if line.role is Role.SECTION:
            assert page_of(number) == page_of(number + 3)


def test_a_printer_gets_every_page(
    sheet: PaperSheet, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(QPrinterInfo, "availablePrinterNames", staticmethod(list))
    sheet._print()
    assert "no printer" in sheet._trouble.text()
    lines = [Line(Role.TITLE, "Ours"), *[Line(Role.TEXT, "By the sea. " * 60)] * 30]
    pages = Pages(lines, Paper.LETTER)
    printer = QPrinter(QPrinter.PrinterMode.HighResolution)
    printer.setOutputFormat(QPrinter.OutputFormat.PdfFormat)
    printer.setOutputFileName(str(tmp_path / "printed.pdf"))
    pages.print_on(printer)
    assert pages.count > 1
    text = text_of(tmp_path / "printed.pdf")
    assert f"{pages.count} of {pages.count}" in text
