"""Secrets: long enough, never the same, and compared without telling anything."""

from base64 import urlsafe_b64decode

import pytest

from planner.serving import tokens
from planner.serving.tokens import known_token, new_token


def test_a_secret_has_256_bits_and_is_never_the_same() -> None:
    made = {new_token() for _ in range(100)}
    assert len(made) == 100
    assert {len(urlsafe_b64decode(f"{token}=")) for token in made} == {32}


@pytest.mark.parametrize("said", ["one", "two", "three"])
def test_a_known_one_is_known(said: str) -> None:
    assert known_token(said, ["one", "two", "three"]) == said


@pytest.mark.parametrize("said", ["", "on", "onee", "ONE", "öne", "\ud800"])
def test_another_is_not(said: str) -> None:
    assert known_token(said, ["one", "two"]) is None


@pytest.mark.parametrize("said", ["one", "three", "wrong"])
def test_every_one_is_compared_whatever_was_said(said: str, monkeypatch: pytest.MonkeyPatch) -> None:
    compared = []

    def compare(one: bytes, other: bytes) -> bool:
        compared.append(other)
        return one == other

    monkeypatch.setattr(tokens, "compare_digest", compare)
    known_token(said, ["one", "two", "three"])
    assert compared == [b"one", b"two", b"three"]
