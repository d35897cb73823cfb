"""Texts in other languages are longer: nothing anybody needs is cut off then."""

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, QRect
from PySide6.QtWidgets import QAbstractButton, QApplication, QLabel, QPushButton, QWidget

from planner.domain.errors import Damaged
from planner.ui.book import PageName
from planner.ui.desk import Desk
from planner.ui.kit.text import ElidedLabel
from planner.ui.pages.settings.names import SectionName
from planner.ui.tools import Tools
from planner.ui.window import Window
from tests.helpers.long_words import LongWords, longer

SIZES = [(1440, 900), (1100, 700)]


@pytest.fixture
def language(qapp: QApplication) -> Iterator[LongWords]:
    made = LongWords(qapp)
    qapp.installTranslator(made)
    yield made
    qapp.removeTranslator(made)
    made.deleteLater()


@pytest.fixture(params=SIZES, ids=str)
def window(language: LongWords, tools: Tools, desk: Desk, request: pytest.FixtureRequest) -> Iterator[Window]:
    assert not language.isEmpty()
    made = Window(tools, desk)
    made.resize(*request.param)
    made.show()
    yield made
    made.close()
    made.deleteLater()


def settle() -> None:
    for _ in range(3):
        QCoreApplication.sendPostedEvents()
        QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)
        QCoreApplication.processEvents()


def cut_off(window: QWidget) -> list[str]:
    """Whatever does not show all it says."""
    settle()
    shown = [one for one in window.findChildren(QWidget) if one.isVisible()]
    return sorted({found for one in shown if (found := _trouble_of(one))})


def _trouble_of(one: QWidget) -> str:
    if isinstance(one, ElidedLabel):
        hidden = one.text() != one.full and not one.toolTip()
        return f"{one.full}: no tip" if hidden else ""
    if isinstance(one, QLabel) and one.text():
        return _of_label(one)
    if isinstance(one, QAbstractButton) and one.text() and _wants(one) > one.width():
        return f"{one.text()}: {one.width()} of {_wants(one)}"
    return ""


def _of_label(label: QLabel) -> str:
    room: QRect = label.contentsRect()
    if label.wordWrap():
        wanted = label.heightForWidth(label.width())
        return f"{label.text()}: {label.height()} of {wanted} high" if wanted > label.height() else ""
    widest = max(label.fontMetrics().horizontalAdvance(line) for line in label.text().splitlines())
    return f"{label.text()}: {room.width()} of {widest}" if widest > room.width() + 1 else ""


def _wants(button: QAbstractButton) -> int:
    if isinstance(button, QPushButton):
        return button.minimumSizeHint().width()
    return button.fontMetrics().horizontalAdvance(button.text())


def test_it_lengthens_and_keeps_what_is_filled_in() -> None:
    assert longer("{count} blocks") == "{count} blöçkš ẅörðš"
    assert longer("") == ""


def test_the_first_run(window: Window, desk: Desk) -> None:
    desk.open_usual()
    assert cut_off(window) == []


def test_a_plan_in_trouble(window: Window, desk: Desk) -> None:
    window.show_trouble(Damaged(desk.shelf.usual))
    assert cut_off(window) == []


def test_the_week(window: Window, desk: Desk, language: LongWords) -> None:
    desk.open_sample()
    assert cut_off(window) == []
    for show in (window.commands.day, window.commands.month, window.commands.agenda):
        show.trigger()
        assert cut_off(window) == [], show.text()
    assert len(language.said) > 100


@pytest.mark.parametrize("section", list(SectionName))
def test_the_settings(window: Window, desk: Desk, section: SectionName) -> None:
    desk.open_sample()
    assert window._book is not None
    window._book.go(PageName.SETTINGS, section)
    assert cut_off(window) == []
