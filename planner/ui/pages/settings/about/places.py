"""Where things lie on this computer: the plan, its backups, the log."""

from pathlib import Path

from PySide6.QtCore import Signal

from planner.ui.kit.fonts import Type
from planner.ui.kit.keeper import ThemeKeeper
from planner.ui.kit.text import Label, Tone
from planner.ui.kit.widgets.card import Card, Rule
from planner.ui.pages.settings.about.place import Place


class PlacesCard(Card):
    """``said`` is as in a Section."""

    said = Signal(str)

    def __init__(self, keeper: ThemeKeeper) -> None:
        super().__init__(keeper)
        self._sample = Label(
            self.tr("This is a sample to look around in: it is kept nowhere."), tone=Tone.MUTED, wrap=True
        )
        self._plan = Place(keeper, self.tr("The plan that is open"))
        self._backups = Place(keeper, self.tr("Its backups"))
        self._log = Place(keeper, self.tr("What went wrong inside the program, if anything did"))
        self._kept = (self._plan, Rule(), self._backups)
        self.body.addWidget(Label(self.tr("Where things lie"), Type.HEADING))
        for part in (self._sample, *self._kept, Rule(), self._log):
            self.body.addWidget(part)
        for place in (self._plan, self._backups, self._log):
            place.said.connect(self.said)

    def show_places(self, plan: Path, backups: Path | None, log: Path) -> None:
        """A plan that has no ``backups`` is kept nowhere."""
        self._sample.setVisible(backups is None)
        for part in self._kept:
            part.setVisible(backups is not None)
        if backups is not None:
            self._plan.show_path(plan)
            self._backups.show_path(backups)
        self._log.show_path(log)
