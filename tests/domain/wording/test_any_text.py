"""Whatever is typed, the wording helper answers at once."""

import time

import pytest
from hypothesis import given
from hypothesis import strategies as st

from planner.domain.wording.notice import MOST_NOTICES, look
from tests.domain.wording.lines import FINE, NOTICED, lines

PIECES = [
    "you",
    "always",
    "never",
    "i",
    "feel",
    "like",
    "if",
    "unless",
    "or",
    "else",
    "and",
    "will",
    "not",
    "can't",
    "must",
    "should",
    "have",
    "to",
    ",",
    ".",
    "?",
    "!",
    "\n",
    "“",
    "”",
    '"',
    "'",
    "’",
    "don't",
    "leave",
    "ignored",
    "you'd",
    "better",
    "time",
    "space",
    "more",
    "the",
    "dishes",
    "because",
    "of",
    "u",
    "ur",
    "im",
    "ill",
    "its",
    "8",
    "pm",
    "😀",
    "İ",
    "ß",
]
LONG = 100_000


@given(st.text() | st.lists(st.sampled_from(PIECES), max_size=40).map(" ".join))
def test_any_text_is_looked_at(text: str) -> None:
    words = look(text)
    assert words == look(text)
    for notice in words.notices:
        assert 0 <= notice.start < notice.end <= len(text)
        assert text[notice.start : notice.end] == notice.text
        assert notice.gentler
        assert notice.gentler != text
        assert len(notice.gentler.split()) <= 40
        assert notice.kind not in {other.kind for other in look(notice.gentler).notices}


@pytest.mark.parametrize(
    "piece",
    [
        "a",
        "you ",
        "you,",
        ".a",
        "you'",
        '"',
        "“",
        "if you always feel ",
        "do that and or ",
        "I feel like you, ",
        "i will just sit ",
        "You never x. ",
        "ß\u0300İ🙂 ",
        "\n",
        " ".join(lines(FINE)),
        " ".join(line for text in NOTICED.values() for line in lines(text)),
    ],
)
def test_a_long_text_takes_no_time(piece: str) -> None:
    text = (piece * (LONG // len(piece) + 1))[:LONG]
    taken = []
    for _ in range(3):
        begun = time.process_time()
        words = look(text)
        taken.append(time.process_time() - begun)
        assert len(words.notices) <= MOST_NOTICES
    assert min(taken) < 0.05
