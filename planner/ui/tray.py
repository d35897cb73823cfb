"""An icon in the tray, off until asked for: with it the program goes on when its window is closed."""

import sys

from PySide6.QtCore import QEvent, QObject, QTimer, Signal, Slot
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QApplication, QSystemTrayIcon, QWidget

from planner.identity import NAME
from planner.ui.actions.commands import Commands
from planner.ui.desk import Desk
from planner.ui.kit.icon_names import IconName
from planner.ui.kit.icons import program_icon
from planner.ui.kit.widgets.menu import Menu
from planner.ui.tools import Tools

# In milliseconds and times: how long a window that came up with the computer waits for a tray to be there.
LOOK_EVERY, LOOKS = 1000, 15
PRESSED = (QSystemTrayIcon.ActivationReason.Trigger, QSystemTrayIcon.ActivationReason.DoubleClick)


class Tray(QObject):
    """``asked_for`` says that the window is wanted, ``left`` that the program is to end.

    Whoever passes by sees the program's name there, and nothing of a plan.
    """

    asked_for = Signal()
    left = Signal()

    def __init__(self, window: QWidget, desk: Desk, commands: Commands, tools: Tools) -> None:
        super().__init__(window)
        self._window, self._desk, self._tools = window, desk, tools
        self._phone = commands.send_to_phone
        self._icon = QSystemTrayIcon(program_icon(), self)
        self._icon.setToolTip(NAME)
        self._menu = Menu(tools.keeper, NAME, window)
        self._menu.entry(self.tr("Open")).triggered.connect(self.asked_for)
        self._send = self._menu.entry(self.tr("Send to a phone…"), IconName.PHONE)
        self._menu.addSeparator()
        self._menu.entry(self.tr("Quit")).triggered.connect(self.left)
        self._icon.setContextMenu(self._menu)
        self._looks, self._is_over = 0, False
        self._again = QTimer(self)
        self._again.setSingleShot(True)
        self._again.setInterval(LOOK_EVERY)
        self._again.timeout.connect(self.wait)
        self._icon.activated.connect(self._press)
        self._send.triggered.connect(self._send_to_phone)
        self._phone.changed.connect(self._allow)
        tools.settings.changed.connect(self._follow)
        window.installEventFilter(self)
        application = QApplication.instance()
        if sys.platform == "darwin" and application is not None:
            # There a program is ended by telling it so; one that stayed would hold up the end of the day.
            application.installEventFilter(self)
        self._allow()
        self._follow()

    @Slot()
    def wait(self) -> None:
        """Let a window that was never shown wait here; where there is no tray for long, it comes up."""
        if self._window.isVisible() or self._keeps_running():
            return
        self._looks += 1
        if self._looks < LOOKS and self._has_plan:
            self._again.start()
        else:
            self.asked_for.emit()

    def let_go(self) -> None:
        """The next time the window is closed, the program ends."""
        self._is_over = True
        self._again.stop()
        self._window.removeEventFilter(self)
        self._icon.hide()
        QApplication.setQuitOnLastWindowClosed(True)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() is QEvent.Type.Quit:
            self.let_go()
        if watched is not self._window or event.type() is not QEvent.Type.Close:
            return super().eventFilter(watched, event)
        if not self._keeps_running():
            self.let_go()
            return False
        event.ignore()
        self._window.hide()
        self._tell_once()
        return True

    @property
    def _has_plan(self) -> bool:
        """Whether one is open that is kept: nobody waits for a sample."""
        return self._desk.session is not None and not self._desk.is_sample

    def _keeps_running(self) -> bool:
        """Without its window; not while the desktop ends, nor where no icon would lead back."""
        has_icon = self._icon.isVisible() and QSystemTrayIcon.isSystemTrayAvailable()
        return has_icon and self._has_plan and not _desktop_ends()

    def _tell_once(self) -> None:
        if self._tools.settings.now.tray_told:
            return
        self._tools.settings.change(tray_told=True)
        words = self.tr("Still here, in the tray. A click on the icon brings the window back.")
        self._icon.showMessage(NAME, words, self._icon.icon())

    @Slot()
    def _follow(self) -> None:
        wanted = self._tools.settings.now.tray
        if self._is_over or wanted == self._icon.isVisible():
            return
        self._icon.setVisible(wanted)
        # Whatever else is closed while the window is out of sight does not end the program.
        QApplication.setQuitOnLastWindowClosed(not wanted)

    @Slot()
    def _allow(self) -> None:
        self._send.setEnabled(self._phone.isEnabled())

    @Slot(QSystemTrayIcon.ActivationReason)
    def _press(self, how: QSystemTrayIcon.ActivationReason) -> None:
        if how in PRESSED:
            self.asked_for.emit()

    @Slot()
    def _send_to_phone(self) -> None:
        self.asked_for.emit()
        if QApplication.activeModalWidget() is None:
            self._phone.trigger()


def _desktop_ends() -> bool:
    application = QGuiApplication.instance()
    return isinstance(application, QGuiApplication) and application.isSavingSession()
