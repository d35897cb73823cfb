"""The helper against the sentences that were held back while it was made."""

import json
from pathlib import Path

from planner.domain.wording.notice import look

HERE = Path(__file__).parent


def held(name: str) -> list[str]:
    return [one["text"] for one in json.loads((HERE / f"{name}_held.json").read_text(encoding="utf-8"))]


def test_most_of_what_should_be_is_noticed() -> None:
    texts = held("noticed")
    missed = [text for text in texts if not look(text).notices]
    assert texts
    assert len(missed) <= len(texts) * 0.15, missed


def test_hardly_anything_good_is() -> None:
    texts = held("good")
    nagged = [text for text in texts if look(text).notices]
    assert texts
    assert len(nagged) <= len(texts) * 0.05, nagged
