"""The settings: their sections by name on the left, the one that is open beside them."""

from PySide6.QtCore import QSize, Qt, Slot
from PySide6.QtWidgets import QFrame, QHBoxLayout, QListWidget, QListWidgetItem, QStackedWidget, QWidget

from planner.ui.kit.icon_names import IconName
from planner.ui.pages.page import Around, Page
from planner.ui.pages.settings.backups import BackupsSection
from planner.ui.pages.settings.calendars import CalendarsSection
from planner.ui.pages.settings.days import DaysSection
from planner.ui.pages.settings.keyboard import KeyboardSection
from planner.ui.pages.settings.look import LookSection
from planner.ui.pages.settings.names import SectionName
from planner.ui.pages.settings.people import PeopleSection
from planner.ui.pages.settings.section import Section
from planner.ui.pages.settings.trash import TrashSection

WIDTH, ICON = 210, 18
SECTIONS: dict[SectionName, tuple[IconName, type[Section]]] = {
    SectionName.PEOPLE: (IconName.PEOPLE, PeopleSection),
    SectionName.DAYS: (IconName.CALENDAR, DaysSection),
    SectionName.LOOK: (IconName.EYE, LookSection),
    SectionName.CALENDARS: (IconName.IMPORT, CalendarsSection),
    SectionName.TRASH: (IconName.TRASH, TrashSection),
    SectionName.BACKUPS: (IconName.BACKUPS, BackupsSection),
    SectionName.KEYBOARD: (IconName.KEYBOARD, KeyboardSection),
}


class SettingsPage(Page):
    def __init__(self, around: Around) -> None:
        super().__init__()
        self._around = around
        self._sections: dict[SectionName, Section] = {}
        self._names = QListWidget()
        self._names.setProperty("part", "names")
        self._names.setFrameShape(QFrame.Shape.NoFrame)
        self._names.setAccessibleName(self.tr("Settings"))
        self._names.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
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
        around.session.changed.connect(self._renew)
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

    @Slot()
    def _measure(self) -> None:
        px = self._around.tools.keeper.theme.px
        self._names.setFixedWidth(px(WIDTH))
        self._names.setIconSize(QSize(px(ICON), px(ICON)))
