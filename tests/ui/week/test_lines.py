"""Plain text in as many lines as there is room for."""

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from PySide6.QtCore import Qt
from PySide6.QtGui import QFont, QFontMetricsF

from planner.ui.kit.keeper import ThemeKeeper
from planner.ui.week.lines import Lines, Weight

# Fonts need an application, whichever test comes first.
pytestmark = pytest.mark.usefixtures("qapp")
words = st.text(st.characters(exclude_categories=["Cs", "Cc"]), max_size=60)


@pytest.fixture
def lines(keeper: ThemeKeeper) -> Lines:
    del keeper
    font = QFont("Inter")
    font.setPixelSize(13)
    return Lines(font)


def texts(lines: Lines, text: str, width: float, most: int) -> list[str]:
    return [one.text() for one in lines.fitted(text, Weight.TITLE, width, most)]


def test_words_are_wrapped_and_what_is_left_is_cut(lines: Lines) -> None:
    assert texts(lines, "Sunday morning with a book", 60, 4) == ["Sunday", "morning", "with a", "book"]
    assert texts(lines, "Sunday morning with a book", 60, 2) == ["Sunday", "morning…"]
    assert texts(lines, "Run", 60, 2) == ["Run"]


def test_what_has_room_is_kept_for_every_width(lines: Lines) -> None:
    assert lines.fitted("Run", Weight.TITLE, 60, 2) is lines.fitted("Run", Weight.TITLE, 400, 1)
    assert lines.fitted("Run", Weight.TITLE, 60, 2) is not lines.fitted("Run", Weight.SMALL, 60, 2)
    assert texts(lines, "Wait …", 400, 1) == ["Wait …"]
    assert texts(lines, "Run", 12, 1) != ["Run"]


def test_markup_is_text(lines: Lines) -> None:
    line = lines.fitted("<b>&amp;</b>", Weight.TITLE, 400, 1)[0]
    assert line.text() == "<b>&amp;</b>"
    assert line.textFormat() is Qt.TextFormat.PlainText


def test_a_larger_font_makes_other_lines(lines: Lines) -> None:
    before = lines.height(Weight.TITLE)
    assert len(texts(lines, "Long ride", 70, 3)) == 1
    double = QFont("Inter")
    double.setPixelSize(26)
    lines.set_font(double)
    assert lines.height(Weight.TITLE) > 1.8 * before
    assert len(texts(lines, "Long ride", 70, 3)) == 2


@settings(max_examples=100)
@given(
    st.text(st.characters(exclude_categories=["Cs", "Cc"]), max_size=60),
    st.integers(20, 200),
    st.integers(1, 4),
)
def test_no_line_is_wider_than_its_room(text: str, width: int, most: int) -> None:
    font = QFont("Inter")
    font.setPixelSize(13)
    lines = Lines(font)
    metrics = QFontMetricsF(lines.fonts[Weight.TITLE])
    found = texts(lines, text, width, most)
    assert 1 <= len(found) <= most
    for line in found:
        assert metrics.horizontalAdvance(line) <= width + 1 or len(line) <= 2


@pytest.mark.parametrize(
    "text", ["👩‍👩‍👧 picnic at the lake with all", "Übersetzungsprüfung", "日本語のクラスと宿題"]
)
def test_it_counts_as_qt_counts(lines: Lines, text: str) -> None:
    joined = "".join(texts(lines, text, 60, 20)).replace("…", "").replace(" ", "")
    assert joined
    assert text.replace(" ", "").startswith(joined[:3])
