"""Before a backup is brought back: what that means."""

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QWidget

from planner.services.keeping import Backup
from planner.ui.kit.text import Label, Tone
from planner.ui.kit.widgets.buttons import Button, PrimaryButton
from planner.ui.kit.widgets.sheet import Sheet
from planner.ui.pages.settings.backup_rows import content_of, day_and_time
from planner.ui.tools import Tools


class RestoreSheet(Sheet):
    """``decided`` hands over the Backup that is to come back."""

    decided = Signal(object)

    def __init__(self, tools: Tools, backup: Backup, parent: QWidget) -> None:
        super().__init__(tools.keeper, self.tr("Bring this backup back?"), parent)
        self._backup = backup
        made = day_and_time(backup.made, tools.locale, tools.clock.now())
        if backup.glance is not None:
            made = self.tr("{made}: {content}.").format(made=made, content=content_of(backup.glance))
        now = self.tr("The whole plan will be as it was then. As it is now, it becomes a backup first.")
        way = self.tr("Undo leads back to today’s plan, and so does that backup later on.")
        self.body.addWidget(Label(made, wrap=True))
        self.body.addWidget(Label(now, wrap=True))
        self.body.addWidget(Label(way, tone=Tone.MUTED, wrap=True))
        back = self.add_button(PrimaryButton(self.tr("Bring it back")), default=True)
        leave = self.add_button(Button(self.tr("Leave it as it is")))
        back.clicked.connect(self._decide)
        leave.clicked.connect(self.reject)

    @Slot()
    def _decide(self) -> None:
        self.accept()
        self.decided.emit(self._backup)
