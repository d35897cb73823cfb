"""The parts of a window, for the tests of this folder."""

import gc
import sys
from collections.abc import Iterator

import pytest

from tests.ui.shell.fixtures import clock, commands, desk, path, session, shelf, tools, window

__all__ = ["clock", "commands", "desk", "path", "session", "shelf", "tools", "window"]


@pytest.fixture
def python_as_before() -> Iterator[None]:
    """However a window sets Python up for itself, other tests have it as it was."""
    looking, turn = gc.get_threshold(), sys.getswitchinterval()
    yield
    gc.set_threshold(*looking)
    sys.setswitchinterval(turn)
