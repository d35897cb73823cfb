"""The letters: Inter, which travels with the program, and the few sizes it is used in."""

from enum import Enum
from functools import cache

from PySide6.QtGui import QFont, QFontDatabase

from planner.resource_files import resource

FAMILY = "Inter"
FILES = ("Inter-Regular.otf", "Inter-SemiBold.otf", "Inter-Bold.otf")


class Type(Enum):
    """What a piece of text is, as a size beside that of plain text and a weight."""

    DISPLAY = ("display", 26 / 13, QFont.Weight.Bold)
    TITLE = ("title", 21 / 13, QFont.Weight.Bold)
    HEADING = ("heading", 15 / 13, QFont.Weight.DemiBold)
    BODY = ("body", 1.0, QFont.Weight.Normal)
    STRONG = ("strong", 1.0, QFont.Weight.DemiBold)
    SMALL = ("small", 12 / 13, QFont.Weight.Normal)
    TINY = ("tiny", 11 / 13, QFont.Weight.Normal)

    def __init__(self, word: str, factor: float, weight: QFont.Weight) -> None:
        self.word = word
        self.factor = factor
        self.weight = weight


@cache
def load_fonts() -> None:
    """Let Qt know Inter; the program's letters come from nowhere else, so that it looks the same everywhere.

    Needs a QGuiApplication. Raises FileNotFoundError where the program was put together without them.
    """
    for file in FILES:
        QFontDatabase.addApplicationFont(str(resource(f"fonts/{file}")))
