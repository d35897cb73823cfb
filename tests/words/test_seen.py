"""The helper against the sentences it was made with."""

import json
from pathlib import Path

import pytest

from planner.domain.wording.notice import look

HERE = Path(__file__).parent
NOTICED = json.loads((HERE / "noticed_seen.json").read_text(encoding="utf-8"))
GOOD = json.loads((HERE / "good_seen.json").read_text(encoding="utf-8"))


def test_nearly_everything_is_noticed_by_its_main_kind() -> None:
    missed = [one["text"] for one in NOTICED if not look(one["text"]).notices]
    others = [
        one["text"]
        for one in NOTICED
        if one["kinds"][0] not in {notice.kind for notice in look(one["text"]).notices}
    ]
    assert len(missed) <= len(NOTICED) * 0.05, missed
    assert len(others) <= len(NOTICED) * 0.10, others


def test_good_words_are_left_alone() -> None:
    nagged = [one["text"] for one in GOOD if look(one["text"]).notices]
    assert len(nagged) <= len(GOOD) * 0.02, nagged


@pytest.mark.parametrize("text", [one["text"] for one in NOTICED])
def test_what_is_gentler_is_a_sentence_and_gives_nothing_to_notice(text: str) -> None:
    for notice in look(text).notices:
        assert notice.gentler != text
        assert notice.gentler[0].isupper()
        assert notice.gentler.endswith((".", "?"))
        assert len(notice.gentler.split()) <= 40
        assert look(notice.gentler).notices == ()
