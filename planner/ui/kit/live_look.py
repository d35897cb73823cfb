"""Lets the look follow the settings: whatever is chosen there holds at once."""

from PySide6.QtCore import QObject, Qt, Slot
from PySide6.QtWidgets import QApplication

from planner.ui.kit.keeper import ThemeKeeper
from planner.ui.kit.preferences import Preferences
from planner.ui.kit.settings import Settings

STILL = 0


class LiveLook(QObject):
    def __init__(self, keeper: ThemeKeeper, settings: Settings, parent: QObject) -> None:
        super().__init__(parent)
        self._keeper, self._settings = keeper, settings
        self._blink = QApplication.cursorFlashTime()
        self._moves = QApplication.isEffectEnabled(Qt.UIEffect.UI_General)
        settings.changed.connect(self._follow)
        if settings.now.calm_motion:
            self._keep_still(True)

    @Slot(object)
    def _follow(self, before: Preferences) -> None:
        now = self._settings.now
        if now.look is not before.look:
            self._keeper.set_wish(now.look)
        if now.text_size != before.text_size:
            self._keeper.set_text_size(now.text_size)
        if now.calm_motion != before.calm_motion:
            self._keep_still(now.calm_motion)

    def _keep_still(self, still: bool) -> None:
        """No blinking where one types, no menus that slide or fade."""
        QApplication.setCursorFlashTime(STILL if still else self._blink)
        QApplication.setEffectEnabled(Qt.UIEffect.UI_General, self._moves and not still)
