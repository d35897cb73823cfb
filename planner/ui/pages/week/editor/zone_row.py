"""In which time zone a block is meant, shown where that is not the plan's own or where people ask for it."""

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import QVBoxLayout, QWidget

from planner.ui.kit.fonts import Type
from planner.ui.kit.keeper import ThemeKeeper
from planner.ui.kit.text import Label, Tone
from planner.ui.kit.widgets.buttons import LinkButton
from planner.ui.kit.widgets.field import Field
from planner.ui.pages.welcome.zones import ZoneChoice


class ZoneRow(QWidget):
    """``changed`` tells that people chose another; ``grown`` that there is more to see."""

    changed = Signal()
    grown = Signal()

    def __init__(self, keeper: ThemeKeeper, home: str) -> None:
        """``home`` is the zone of the plan."""
        super().__init__()
        self._keeper, self._home = keeper, home
        self._floats = False
        self._zone = home
        self._choice: ZoneChoice | None = None
        self._field: Field | None = None
        self._ask = LinkButton(self.tr("In another time zone…"))
        self._there = Label("", Type.SMALL, Tone.MUTED, wrap=True)
        self._there.hide()
        self._layout = QVBoxLayout(self)
        self._layout.setContentsMargins(0, 0, 0, 0)
        self._layout.setSpacing(keeper.theme.px(4))
        self._layout.addWidget(self._ask, 0, Qt.AlignmentFlag.AlignLeft)
        self._layout.addWidget(self._there)
        self._ask.clicked.connect(self._open)

    @property
    def zone(self) -> str | None:
        """None where it floats, which is the wall of the plan's own zone."""
        chosen = self._choice.value if self._choice is not None else self._zone
        zone = chosen or self._zone
        return None if self._floats and zone == self._home else zone

    @property
    def said_zone(self) -> str:
        return self.zone or self._home

    @property
    def is_understood(self) -> bool:
        return self._choice is None or self._choice.value is not None

    def show_zone(self, zone: str | None, *, all_day: bool) -> None:
        self._floats = zone is None and not all_day
        self._zone = zone or self._home
        if self._choice is not None:
            self._choose(self._zone)
        elif self._zone != self._home:
            self._make()

    def say_at_home(self, words: str) -> None:
        """When it is where the plan is at home; nothing where that is the same."""
        self._there.setText(words)
        self._there.setVisible(bool(words))

    def set_trouble(self, sentence: str) -> None:
        if self._field is not None:
            self._field.set_trouble(sentence)

    def focus(self) -> None:
        if self._choice is not None:
            self._choice.setFocus()

    def _choose(self, zone: str) -> None:
        if self._choice is not None:
            self._choice.blockSignals(True)
            if self._choice.findData(zone) < 0:
                self._choice.addItem(zone, zone)
            self._choice.setCurrentIndex(self._choice.findData(zone))
            self._choice.blockSignals(False)

    def _make(self) -> None:
        self._choice = ZoneChoice(self._zone)
        self._field = Field(self._keeper, self.tr("Time zone"), self._choice)
        self._layout.insertWidget(0, self._field)
        # Tab goes from part to part as they were made, and this one may come late.
        self.setTabOrder(self._ask, self._choice)
        self._choice.currentTextChanged.connect(self._tell)
        self._ask.hide()

    @Slot()
    def _open(self) -> None:
        self._make()
        self.focus()
        self.grown.emit()

    @Slot(str)
    def _tell(self, _words: str) -> None:
        self.changed.emit()
