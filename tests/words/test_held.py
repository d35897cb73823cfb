"""The helper against the sentences that were held back while it was made."""

import json
from pathlib import Path

import pytest

from planner.domain.wording.notice import look

HERE = Path(__file__).parent


AT_LEAST = 80


def texts_of(name: str) -> list[str]:
    return [one["text"] for one in json.loads((HERE / f"{name}.json").read_text(encoding="utf-8"))]


def held(name: str) -> list[str]:
    return texts_of(f"{name}_held")


@pytest.mark.parametrize("name", ["noticed", "good"])
def test_half_of_enough_is_held_back(name: str) -> None:
    seen, kept = texts_of(f"{name}_seen"), held(name)
    assert len({*seen, *kept}) == len(seen) + len(kept) >= AT_LEAST
    assert len(kept) >= len(seen)


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
