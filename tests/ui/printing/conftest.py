"""The parts of a window, for the tests of this folder."""

from tests.ui.shell.fixtures import clock, commands, desk, path, session, shelf, tools, window

__all__ = ["clock", "commands", "desk", "path", "session", "shelf", "tools", "window"]
