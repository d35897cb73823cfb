"""Lets imports be those of Python again; to be imported first of all that needs Qt."""

import builtins

import PySide6.QtCore  # noqa: F401 - what puts its own in front

# For the sake of the `__feature__`s of PySide, none of which is used here, that one reads the source of every
# module that comes after it: a tenth of the time until the window is there, and some MiB for good.
builtins.__import__ = getattr(builtins, "__orig_import__", builtins.__import__)
