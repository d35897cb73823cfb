"""A small tag: how something stands, or whose it is."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QSizePolicy, QWidget

from planner.domain.kinds import Colour
from planner.ui.kit.text import Label, Tone, restyle

TOGETHER = "together"


class Chip(Label):
    """``set_person`` gives it the colour of a person, None that of everyone together."""

    def __init__(self, text: str = "", tone: Tone = Tone.NEUTRAL, parent: QWidget | None = None) -> None:
        super().__init__(text, tone=tone, parent=parent)
        self.setProperty("part", "chip")
        self.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Fixed)

    def set_person(self, colour: Colour | None) -> None:
        restyle(self, person=colour.value if colour else TOGETHER)
