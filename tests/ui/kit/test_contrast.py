"""Proves that whatever is read or recognised can be told from the ground it lies on, in every mode."""

import re
from collections.abc import Iterator

import pytest
from PySide6.QtGui import QColor

from planner.resource_files import resource
from planner.ui.kit.theme import PersonShades, Theme
from planner.ui.kit.tokens import Mode, Token

GROUNDS = (
    Token.WINDOW,
    Token.SURFACE,
    Token.RAISED,
    Token.FIELD,
    Token.HOVER,
    Token.TODAY,
    Token.WEEKEND,
    Token.WASH_START,
    Token.WASH_MIDDLE,
    Token.WASH_END,
)
WORDS = (Token.TEXT, Token.MUTED, Token.ACCENT, Token.GOOD, Token.WARN, Token.DANGER)
WORDS_ON = (
    (Token.RAIL_TEXT, Token.RAIL),
    (Token.RAIL_TEXT, Token.RAIL_HOVER),
    (Token.RAIL_CHOSEN_TEXT, Token.RAIL_CHOSEN),
    (Token.PRIMARY_TEXT, Token.PRIMARY),
    (Token.PRIMARY_TEXT, Token.PRIMARY_HOVER),
    (Token.ACCENT_TEXT, Token.ACCENT),
    (Token.ACCENT, Token.ACCENT_FILL),
    (Token.TEXT, Token.ACCENT_FILL),
    (Token.TEXT, Token.PRESSED),
    (Token.MUTED, Token.SUNKEN),
    (Token.NEUTRAL, Token.NEUTRAL_FILL),
    (Token.GOOD, Token.GOOD_FILL),
    (Token.WARN, Token.WARN_FILL),
    (Token.DANGER, Token.DANGER_FILL),
    (Token.TEXT, Token.DANGER_FILL),
    (Token.TOAST_TEXT, Token.TOAST),
    (Token.TOAST_ACTION, Token.TOAST),
)
EDGES_ON = (
    *((Token.CONTROL, ground) for ground in (Token.WINDOW, Token.SURFACE, Token.RAISED, Token.FIELD)),
    *((edge, ground) for edge in (Token.FOCUS, Token.NOW, Token.ACCENT) for ground in GROUNDS),
    (Token.PRIMARY, Token.WINDOW),
    (Token.TOAST, Token.WINDOW),
    (Token.TOAST, Token.SURFACE),
)


@pytest.fixture(params=list(Mode), ids=str)
def theme(request: pytest.FixtureRequest) -> Theme:
    return Theme(request.param)


def test_words_can_be_read(theme: Theme) -> None:
    least = 7.0 if theme.mode.is_contrast else 4.5
    pairs = [*((word, ground) for word in WORDS for ground in GROUNDS), *WORDS_ON]

    assert not [pair for pair in pairs if contrast(*map(theme.colour, pair)) < least]


def test_controls_and_focus_are_seen(theme: Theme) -> None:
    least = 4.5 if theme.mode.is_contrast else 3.0

    assert not [pair for pair in EDGES_ON if contrast(*map(theme.colour, pair)) < least]


def test_the_words_on_a_block_can_be_read(theme: Theme) -> None:
    least = 7.0 if theme.mode.is_contrast else 4.5

    for name, shades in theme.shades().items():
        for ground in (*_fills(shades), *map(theme.colour, GROUNDS)):
            assert contrast(shades.text, ground) >= least, (name, ground.name())


def test_the_words_on_a_shared_block_can_be_read_over_every_colour_it_runs_through(theme: Theme) -> None:
    least = 7.0 if theme.mode.is_contrast else 4.5

    for name, shades in theme.shades().items():
        assert contrast(theme.together.text, shades.fill) >= least, name


def test_the_edge_of_a_block_is_seen_from_inside_and_outside(theme: Theme) -> None:
    least = 4.5 if theme.mode.is_contrast else 3.0

    for name, shades in theme.shades().items():
        for ground in (shades.fill, shades.pale, *map(theme.colour, GROUNDS)):
            assert contrast(shades.edge, ground) >= least, (name, ground.name())


def test_people_differ_in_more_than_one_shade(theme: Theme) -> None:
    for part in ("edge", "fill", "text"):
        shades = [getattr(one, part).name() for one in theme.shades().values()]
        assert len(set(shades)) == len(shades)


def test_the_arrow_that_is_the_same_in_every_mode_is_seen(theme: Theme) -> None:
    drawing = resource("style/chevron.svg").read_text(encoding="utf-8")
    (arrow,) = re.findall(r"#[0-9A-F]{6}", drawing)

    for ground in (Token.SURFACE, Token.FIELD):
        assert contrast(QColor(arrow), theme.colour(ground)) >= 3


def test_contrast_is_what_the_guidelines_say() -> None:
    assert contrast(QColor("black"), QColor("white")) == pytest.approx(21)
    assert contrast(QColor("#777777"), QColor("white")) == pytest.approx(4.48, abs=0.01)


def contrast(one: QColor, other: QColor) -> float:
    """As WCAG 2 measures it: from 1 for the same to 21 for black on white."""
    darker, lighter = sorted((_luminance(one), _luminance(other)))
    return (lighter + 0.05) / (darker + 0.05)


def _luminance(colour: QColor) -> float:
    red, green, blue = _linear(colour)
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


def _linear(colour: QColor) -> Iterator[float]:
    for part in (colour.redF(), colour.greenF(), colour.blueF()):
        yield part / 12.92 if part <= 0.04045 else ((part + 0.055) / 1.055) ** 2.4


def _fills(shades: PersonShades) -> tuple[QColor, ...]:
    return shades.fill, shades.fill_strong, shades.pale
