"""A server that runs, and is gone after each test."""

from collections.abc import Iterator

import pytest

from tests.serving.house import House, house


@pytest.fixture
def ours() -> Iterator[House]:
    with house() as one:
        yield one
