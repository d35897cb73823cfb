"""The times an agreement asks the calendar to hold, in words; and the way to another."""

from collections.abc import Mapping, Sequence

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout, QWidget

from planner.domain.agreements.held_time import HeldTime
from planner.ui.kit.fonts import Type
from planner.ui.kit.i18n import Locale
from planner.ui.kit.icon_names import IconName
from planner.ui.kit.keeper import ThemeKeeper
from planner.ui.kit.text import Label, Tone
from planner.ui.kit.widgets.buttons import IconButton, LinkButton
from planner.ui.pages.agreements.document.part import Caption
from planner.ui.pages.agreements.words import held_words, time_words

EDGE, GAP = 11, 6


class HeldPart(QWidget):
    """``added`` asks for another time, ``dropped`` hands over the number of one that is not wanted."""

    added = Signal()
    dropped = Signal(int)

    def __init__(self, keeper: ThemeKeeper, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._keeper = keeper
        self._lines: list[QWidget] = []
        self._drops: list[IconButton] = []
        self._box = QFrame()
        self._box.setProperty("part", "card")
        self._inside = QVBoxLayout(self._box)
        px = keeper.theme.px
        self._inside.setContentsMargins(px(EDGE + 1), px(EDGE - 2), px(EDGE), px(EDGE - 2))
        self._inside.setSpacing(px(GAP))
        self._nothing = Label(self.tr("No time of its own"), tone=Tone.MUTED, wrap=True)
        self._note = Label("", Type.SMALL, Tone.MUTED, wrap=True)
        self.add = LinkButton(self.tr("Add a time…"))
        for part in (self._nothing, self._note):
            self._inside.addWidget(part)
        self._inside.addWidget(self.add, 0, Qt.AlignmentFlag.AlignLeft)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(px(5))
        layout.addWidget(Caption(self.tr("Held on the calendar")))
        layout.addWidget(self._box)
        layout.addStretch(1)
        self.add.clicked.connect(self.added)

    @property
    def walk(self) -> tuple[QWidget, ...]:
        """What Tab comes to, in that order."""
        return (*self._drops, self.add)

    def show_times(
        self,
        times: Sequence[HeldTime],
        known: Mapping[str, str],
        locale: Locale,
        note: str,
        *,
        is_open: bool,
    ) -> None:
        """``known`` has names by ids; ``note`` says how the times are on the calendar now."""
        for line in self._lines:
            self._inside.removeWidget(line)
            line.hide()
            line.deleteLater()
        self._lines, self._drops = [], []
        for number, held in enumerate(times):
            line = self._line(time_words(held, locale), held_words(held, known), number if is_open else None)
            self._inside.insertWidget(number, line)
            self._lines.append(line)
        self._nothing.setVisible(not times)
        self._note.setText(note)
        self._note.setVisible(bool(note) and bool(times))
        self.add.setVisible(is_open)

    def _line(self, when: str, what: str, number: int | None) -> QWidget:
        line = QWidget()
        words = QVBoxLayout()
        words.setSpacing(0)
        words.addWidget(Label(when, Type.STRONG, wrap=True))
        words.addWidget(Label(what, Type.SMALL, Tone.MUTED, wrap=True))
        row = QHBoxLayout(line)
        row.setContentsMargins(0, 0, 0, 0)
        row.addLayout(words, 1)
        if number is not None:
            drop = IconButton(self._keeper, IconName.CLOSE, self.tr("Without {time}").format(time=when))
            drop.clicked.connect(self._drop)
            self._drops.append(drop)
            row.addWidget(drop, 0, Qt.AlignmentFlag.AlignTop)
        return line

    @Slot()
    def _drop(self) -> None:
        pressed = self.sender()
        self.dropped.emit(next(at for at, one in enumerate(self._drops) if one is pressed))
