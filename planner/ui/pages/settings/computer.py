"""How the program lives on this computer: beside the clock, and from the start of the day."""

from pathlib import Path

from PySide6.QtCore import Slot
from PySide6.QtWidgets import QCheckBox, QSystemTrayIcon

from planner.domain.errors import UserError
from planner.services.at_login.switch import start_at_login, starts_at_login
from planner.ui.kit.fonts import Type
from planner.ui.kit.text import Label, Tone
from planner.ui.kit.widgets.card import Card
from planner.ui.pages.page import Around
from planner.ui.pages.settings.section import Section


class ComputerSection(Section):
    def __init__(self, around: Around) -> None:
        super().__init__(
            around,
            self.tr("This computer"),
            self.tr("How the program keeps you company here. Both are off until you want them."),
        )
        self._tray = QCheckBox(self.tr("Keep an icon in the tray"))
        self._login = QCheckBox(self.tr("Start when I log in"))
        self._of_tray = Label("", Type.SMALL, Tone.MUTED, wrap=True)
        self._of_login = Label("", Type.SMALL, Tone.MUTED, wrap=True)
        for box, words in ((self._tray, self._of_tray), (self._login, self._of_login)):
            card = Card(around.tools.keeper)
            card.body.addWidget(box)
            card.body.addWidget(words)
            self.body.addWidget(card)
        self.body.addStretch(1)
        self._tray.clicked.connect(self._choose_tray)
        self._login.clicked.connect(self._choose_login)

    def renew(self) -> None:
        """As it stands, whoever saw to that: people tidy up their desktops elsewhere, too."""
        has_tray = QSystemTrayIcon.isSystemTrayAvailable()
        in_tray = has_tray and self.around.tools.settings.now.tray
        self._tray.setEnabled(has_tray)
        self._tray.setChecked(in_tray)
        self._say(self._tray, self._of_tray, self._tray_word(has_tray))
        self._login.setChecked(starts_at_login())
        self._say(self._login, self._of_login, self._login_word(in_tray))

    def _tray_word(self, has_tray: bool) -> str:
        if not has_tray:
            return self.tr("This desktop has no tray for icons, so closing the window closes the program.")
        return self.tr(
            "Closing the window then leaves the program running, and with it what phones fetch at home. "
            "The icon tells nothing of your week; {keys} ends the program."
        ).format(keys=self.around.commands.quit.shortcut().toString())

    def _login_word(self, in_tray: bool) -> str:
        if in_tray:
            return self.tr("It then waits in the tray, with the plan that was open when you turned this on.")
        return self.tr("Its window then comes up, with the plan that was open when you turned this on.")

    def _say(self, box: QCheckBox, label: Label, words: str) -> None:
        label.setText(words)
        box.setAccessibleDescription(words)

    @Slot(bool)
    def _choose_tray(self, wanted: bool) -> None:
        self.around.tools.settings.change(tray=wanted)

    @Slot(bool)
    def _choose_login(self, wanted: bool) -> None:
        try:
            start_at_login(wanted, self._plan)
        except UserError as trouble:
            self.around.session.tell(trouble)
        self.renew()

    @property
    def _plan(self) -> Path | None:
        """Which plan is to be opened; the usual one need not be named, and a sample never."""
        desk, path = self.around.desk, self.around.session.in_use.path
        return None if desk.is_sample or path == desk.shelf.usual else path
