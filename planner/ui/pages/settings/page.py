"""The settings: their sections by name on the left, the one that is open beside them."""

from PySide6.QtCore import Slot
from PySide6.QtWidgets import QHBoxLayout, QListWidgetItem, QStackedWidget, QWidget

from planner.ui.kit.icon_names import IconName
from planner.ui.kit.preferences import Preferences
from planner.ui.pages.page import Around, Page
from planner.ui.pages.settings.about.section import AboutSection
from planner.ui.pages.settings.backups import BackupsSection
from planner.ui.pages.settings.calendars import CalendarsSection
from planner.ui.pages.settings.computer import ComputerSection
from planner.ui.pages.settings.days import DaysSection
from planner.ui.pages.settings.keys.section import KeyboardSection
from planner.ui.pages.settings.look.section import LookSection
from planner.ui.pages.settings.names import SectionName
from planner.ui.pages.settings.names_list import Names
from planner.ui.pages.settings.people.section import PeopleSection
from planner.ui.pages.settings.section import Section
from planner.ui.pages.settings.trash import TrashSection

SET_HERE = ("habits", "look", "text_size", "calm_motion", "tray")
SECTIONS: dict[SectionName, tuple[IconName, type[Section]]] = {
    SectionName.PEOPLE: (IconName.PEOPLE, PeopleSection),
    SectionName.DAYS: (IconName.CALENDAR, DaysSection),
    SectionName.LOOK: (IconName.EYE, LookSection),
    SectionName.CALENDARS: (IconName.IMPORT, CalendarsSection),
    SectionName.TRASH: (IconName.TRASH, TrashSection),
    SectionName.BACKUPS: (IconName.BACKUPS, BackupsSection),
    SectionName.KEYBOARD: (IconName.KEYBOARD, KeyboardSection),
    SectionName.COMPUTER: (IconName.SETTINGS, ComputerSection),
    SectionName.ABOUT: (IconName.INFO, AboutSection),
}


class SettingsPage(Page):
    def __init__(self, around: Around) -> None:
        super().__init__()
        self._around = around
        self._sections: dict[SectionName, Section] = {}
        self._names = Names(self.tr("Settings"))
        self._beside = QStackedWidget()
        for name, (icon, made) in SECTIONS.items():
            section = self._sections[name] = made(around)  # type: ignore[call-arg]
            section.said.connect(self.said)
            section.undoable.connect(self.undoable)
            self._beside.addWidget(section)
            item = QListWidgetItem(around.tools.keeper.icons.icon(icon), section.accessibleName())
            self._names.addItem(item)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addWidget(self._names)
        layout.addWidget(self._beside, 1)
        self._names.currentRowChanged.connect(self._show)
        self._names.setCurrentRow(0)
        self._names.activated.connect(self._go_in)
        around.session.changed.connect(self._renew)
        around.tools.settings.changed.connect(self._settle)
        around.tools.keeper.changed.connect(self._measure)
        self._measure()

    @property
    def ground(self) -> QWidget:
        return self._beside

    def start(self) -> None:
        self._renew()
        self._names.setFocus()

    def open_part(self, name: str) -> None:
        self._names.setCurrentRow(list(SECTIONS).index(SectionName(name)))

    @Slot(int)
    def _show(self, row: int) -> None:
        self._beside.setCurrentIndex(row)
        self._renew()

    @Slot()
    def _renew(self) -> None:
        section = self._beside.currentWidget()
        if self.in_front and isinstance(section, Section):
            section.renew()

    @Slot(object)
    def _settle(self, before: Preferences) -> None:
        now = self._around.tools.settings.now
        if any(getattr(now, field) != getattr(before, field) for field in SET_HERE):
            self._renew()

    @Slot()
    def _go_in(self) -> None:
        """To the first that can be done in the section."""
        self.focusNextChild()

    @Slot()
    def _measure(self) -> None:
        self._names.measure(self._around.tools.keeper.theme)
