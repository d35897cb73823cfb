"""Finds the words that stand unsaved on the pages and sheets of a plan that is left."""

from PySide6.QtWidgets import QLineEdit, QPlainTextEdit, QWidget

from planner.ui.kit.widgets.search_field import SearchField
from planner.ui.kit.widgets.sheet import Sheet
from planner.ui.pages.settings.kept_field import KeptField
from planner.ui.unfinished.left import Left
from planner.ui.unfinished.unfinished import Unfinished


def finish_lines(pages: QWidget) -> None:
    """Save the lines that are saved when they are left, also in a window that has not the keys."""
    for field in pages.findChildren(KeptField):
        field.finish()


def gather(unfinished: Unfinished, pages: QWidget) -> None:
    """Put by what stands in fields; what holds words in ways of its own sees to that by itself."""
    for field in pages.findChildren(KeptField):
        if field.is_typed:
            name = field.widget.accessibleName()
            unfinished.put_by(Left(title=name, words=((name, field.text),)))
    for sheet in pages.findChildren(Sheet):
        if not sheet.isHidden():
            unfinished.put_by(Left(title=sheet.subject, words=tuple(_written_on(sheet)), by=sheet.writer))


def _written_on(sheet: Sheet) -> list[tuple[str, str]]:
    """What was typed on it, each with what the field is called."""
    lines = [(one, one.text(), one.isModified()) for one in sheet.findChildren(QLineEdit)]
    texts = [
        (one, one.toPlainText(), one.document().isModified()) for one in sheet.findChildren(QPlainTextEdit)
    ]
    return [
        (edit.accessibleName(), text)
        for edit, text, typed in (*lines, *texts)
        if typed and text.strip() and edit.window() is sheet and not _sees_to_itself(edit)
    ]


def _sees_to_itself(edit: QWidget) -> bool:
    above: QWidget | None = edit
    while above is not None and not isinstance(above, (KeptField, SearchField)):
        above = above.parentWidget()
    return above is not None
