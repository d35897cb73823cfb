"""What a report says of the window and of the desktop around it."""

import os
import re

from PySide6.QtCore import qVersion
from PySide6.QtGui import QGuiApplication, QScreen

from planner.services.about.bug_report import Facts
from planner.ui.tools import Tools

# How desktops say what they are; whatever else is in a variable is somebody's own.
NAMED = re.compile(r"[\w:+.-]{1,40}", re.ASCII)
# In bytes: nobody's week is known by so rough a measure.
SIZES = ((1_000_000, "below 1 MB"), (10_000_000, "1 to 10 MB"))
LARGEST = "above 10 MB"


def of_this_computer(tools: Tools, plan_bytes: int) -> Facts:
    """In English, as all of a report."""
    theme = tools.keeper.theme
    return (
        ("Qt", qVersion()),
        ("Window system", QGuiApplication.platformName()),
        ("Session", _named("XDG_SESSION_TYPE")),
        ("Desktop", _named("XDG_CURRENT_DESKTOP")),
        ("Screens", "; ".join(_screen(one) for one in QGuiApplication.screens())),
        ("Look", f"{theme.mode.name.lower()}, letters at {tools.settings.now.text_size:.0%}"),
        ("Size of the plan", _rough(plan_bytes)),
    )


def _named(variable: str) -> str:
    value = os.environ.get(variable, "")
    return value if NAMED.fullmatch(value) else "not known"


def _screen(screen: QScreen) -> str:
    size = screen.size()
    ratio, dots = screen.devicePixelRatio(), screen.logicalDotsPerInch()
    return f"{size.width()} × {size.height()}, {ratio:g} times, {dots:.0f} dots per inch"


def _rough(size: int) -> str:
    return next((word for most, word in SIZES if size < most), LARGEST)
