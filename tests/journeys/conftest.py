"""Journeys need a real screen: where it cannot be had they are skipped, and say what is missing."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.journeys.screen import Screen, missing
from tests.journeys.screen import screen as made


@pytest.fixture(scope="session")
def screen(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Screen]:
    if wanting := missing():
        pytest.skip(f"A real window cannot be tested here without {', '.join(wanting)}.")
    with made(tmp_path_factory.mktemp("screen")) as here:
        yield here


@pytest.fixture
def house(tmp_path: Path) -> Path:
    """The home of whoever starts the program."""
    folder = tmp_path / "house"
    folder.mkdir()
    return folder
