"""The helper against the sentences of another writer, with which its rules were widened."""

import json
from pathlib import Path

import pytest

from planner.domain.wording.kinds import NoticeKind
from planner.domain.wording.notice import look

HERE = Path(__file__).parent
NOTICED = json.loads((HERE / "noticed_more.json").read_text(encoding="utf-8"))
GOOD = json.loads((HERE / "good_more.json").read_text(encoding="utf-8"))


def test_nearly_everything_is_noticed() -> None:
    missed = [one["text"] for one in NOTICED if not look(one["text"]).notices]
    assert len(NOTICED) == 240
    assert len(missed) <= len(NOTICED) * 0.05, missed


def test_it_is_mostly_noticed_for_what_it_is() -> None:
    others = [
        one["text"]
        for one in NOTICED
        if not {notice.kind.value for notice in look(one["text"]).notices}
        & {*one["kinds"], NoticeKind.IN_NEED}
    ]
    assert len(others) <= len(NOTICED) * 0.12, others


def test_good_words_are_left_alone() -> None:
    nagged = [one["text"] for one in GOOD if look(one["text"]).notices]
    assert len(GOOD) == 120
    assert len(nagged) <= len(GOOD) * 0.03, nagged


@pytest.mark.parametrize("text", [one["text"] for one in NOTICED])
def test_what_is_gentler_is_short_and_gives_nothing_to_notice(text: str) -> None:
    for notice in look(text).notices:
        assert notice.gentler != text
        assert notice.gentler[0].isupper()
        assert notice.gentler.endswith((".", "?"))
        assert len(notice.gentler.split()) <= 40
        assert look(notice.gentler).notices == ()
