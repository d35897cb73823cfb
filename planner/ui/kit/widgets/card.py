"""A sheet of its own on a page, with rounded corners and room around what is on it."""

from PySide6.QtCore import Qt, Slot
from PySide6.QtWidgets import QFrame, QVBoxLayout, QWidget

from planner.ui.kit.fonts import Type
from planner.ui.kit.keeper import ThemeKeeper
from planner.ui.kit.text import Label

PADDING, GAP = 14, 9


class Card(QFrame):
    """``body`` is the layout that takes what belongs on it, below the heading where there is one."""

    def __init__(
        self, keeper: ThemeKeeper, heading: str = "", *, wash: bool = False, parent: QWidget | None = None
    ) -> None:
        """``wash`` lays it out in the soft colours of everybody."""
        super().__init__(parent)
        self.setProperty("part", "wash" if wash else "card")
        self._keeper, self._padding = keeper, PADDING
        self.body = QVBoxLayout(self)
        self._measure()
        keeper.changed.connect(self._measure)
        self.heading = Label(heading, Type.HEADING, wrap=True, parent=self)
        self.heading.setVisible(bool(heading))
        if heading:
            self.body.addWidget(self.heading)
            self.setAccessibleName(heading)

    def set_padding(self, padding: int) -> None:
        """The room around what is on it, in pixels of the pictures."""
        self._padding = padding
        self._measure()

    @Slot()
    def _measure(self) -> None:
        theme = self._keeper.theme
        self.body.setContentsMargins(*(theme.px(self._padding),) * 4)
        self.body.setSpacing(theme.px(GAP))


class Rule(QFrame):
    """A fine line between two parts of a page."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("part", "rule")
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
