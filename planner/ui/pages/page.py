"""A page of the window: what every one of them is handed, and what it tells."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from planner.domain.values import dataclass
from planner.ui.actions.commands import Commands
from planner.ui.desk import Desk
from planner.ui.session import Session
from planner.ui.tools import Tools


@dataclass(frozen=True, slots=True)
class Around:
    """The open plan and all that stands around it."""

    tools: Tools
    desk: Desk
    session: Session
    commands: Commands


class Page(QWidget):
    """``undoable`` is a word about what was done with a way back beside it, ``said`` one without.

    A page that is hidden does nothing when the plan changes; it reads it anew when it comes to the front.
    """

    said = Signal(str)
    undoable = Signal(str)
    in_front = True
    """Whether people see it, as the book has it."""

    @property
    def ground(self) -> QWidget:
        """What a word about what was done may lie over."""
        return self

    def start(self) -> None:
        """It came to the front: show what holds now, and have the keys."""
        raise NotImplementedError

    def open_part(self, name: str) -> None:
        """Show what is called that; most pages are in one part."""
