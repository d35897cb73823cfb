"""Whose draft it is: of whoever is here alone, else it is chosen."""

from collections.abc import Sequence

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QHBoxLayout, QWidget

from planner.domain.person import Person
from planner.ui.kit.fonts import Type
from planner.ui.kit.keeper import ThemeKeeper
from planner.ui.kit.text import Label, Tone
from planner.ui.kit.widgets.dropdown import DropDown
from planner.ui.pages.agreements.short import short

GAP, WIDEST = 10, 220


class AuthorChoice(QWidget):
    """``changed`` tells that it is somebody else's."""

    changed = Signal()

    def __init__(
        self, keeper: ThemeKeeper, people: Sequence[Person], here: str | None, parent: QWidget | None = None
    ) -> None:
        """``here`` is who sits here alone (an id)."""
        super().__init__(parent)
        named: list[tuple[object, str]] = [
            (person.id, person.name) for person in people if here in (None, person.id)
        ]
        self._who = DropDown(keeper, self.tr("Whose words are these?"), named)
        self._who.setVisible(len(named) > 1)
        self._who.setMaximumWidth(keeper.theme.px(WIDEST))
        self._hint = Label("", Type.SMALL, Tone.MUTED, wrap=True)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(keeper.theme.px(GAP))
        layout.addWidget(self._who)
        layout.addWidget(self._hint, 1)
        self._names = dict(named)
        self._who.chosen.connect(self._tell)
        self._who.chosen.connect(self.changed)
        self._tell()

    @property
    def author(self) -> str | None:
        """The id of whoever writes; None where nobody is left to."""
        value = self._who.value
        return value if isinstance(value, str) else None

    @Slot()
    def _tell(self) -> None:
        hint = self.tr("It begins as a draft that {name} alone sees, until it is proposed.")
        self._hint.setText(hint.format(name=short(self._names.get(self._who.value, ""))))
