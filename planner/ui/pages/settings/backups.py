"""The backups: what there is, one more by hand, and bringing one back."""

from PySide6.QtCore import QPoint, QUrl, Slot
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QWidget

from planner.services.keeping import Backup, kept_backups
from planner.ui.kit.icon_names import IconName
from planner.ui.kit.text import Label, Tone
from planner.ui.kit.widgets.buttons import Button, PrimaryButton
from planner.ui.kit.widgets.menu import Menu
from planner.ui.pages.calendars.newest import Newest
from planner.ui.pages.page import Around
from planner.ui.pages.settings.backup_rows import day_and_time, row_of
from planner.ui.pages.settings.restore_sheet import RestoreSheet
from planner.ui.pages.settings.rows import RowList
from planner.ui.pages.settings.section import Section
from planner.ui.pages.week.flow import FlowLayout


class BackupsSection(Section):
    def __init__(self, around: Around) -> None:
        super().__init__(
            around,
            self.tr("Backups"),
            self.tr("Copies of the plan that are made by themselves, on this computer alone."),
        )
        keeper = around.tools.keeper
        self._looking = Newest(around.tools.tasks, self)
        self._list = RowList(keeper, self.tr("Backups"))
        self._empty = Label(tone=Tone.MUTED, wrap=True)
        self._back = PrimaryButton(self.tr("Bring this one back…"))
        self._make = Button(self.tr("Make one now"))
        self._folder = Button(self.tr("Open the folder"))
        self._menu = Menu(keeper, self.tr("Backups"), self)
        self._menu.entry(self.tr("Bring this one back…"), IconName.UNDO).triggered.connect(self._ask)
        self._buttons = QWidget()
        row = FlowLayout(self._buttons, keeper.theme.px(8))
        for button in (self._back, self._make, self._folder):
            row.addWidget(button)
        self.body.addWidget(self._empty)
        self.body.addWidget(self._list, 1)
        self.body.addWidget(self._buttons)
        self.body.addStretch(0)
        self._looking.done.connect(self._show)
        self._looking.failed.connect(around.session.tell)
        self._back.clicked.connect(self._ask)
        self._make.clicked.connect(self._make_one)
        self._folder.clicked.connect(self._open_folder)
        self._list.chosen.connect(self._ask)
        self._list.selected.connect(self._allow)
        self._list.menu_asked.connect(self._open_menu)

    def renew(self) -> None:
        backups = self.around.session.in_use.backups
        if backups is None:
            self._show(())
        else:
            self._looking.ask(lambda: kept_backups(backups))

    @Slot(object)
    def _show(self, found: tuple[Backup, ...]) -> None:
        locale, now = self.around.tools.locale, self.around.tools.clock.now()
        self._list.show_rows([row_of(one, locale, now) for one in found])
        if self.around.session.in_use.backups is None:
            words = self.tr("This is a sample to look around in: it is kept nowhere, so it has no backups.")
        else:
            words = self.tr("There is none yet. The first is made when something was changed.")
        self._empty.setText(words)
        self._empty.setVisible(not found)
        self._list.setVisible(bool(found))
        self._buttons.setVisible(self.around.session.in_use.backups is not None)
        self._folder.setEnabled(bool(found))
        self.body.setStretch(self.body.count() - 1, 0 if found else 1)
        self._allow()

    def _picked(self) -> Backup | None:
        picked = [one for one in self._list.things if isinstance(one, Backup)]
        return picked[0] if picked else None

    @Slot()
    def _allow(self) -> None:
        picked = self._picked()
        self._back.setEnabled(picked is not None and picked.glance is not None)

    @Slot(QPoint)
    def _open_menu(self, at: QPoint) -> None:
        if self._back.isEnabled():
            self._menu.popup(at)

    @Slot()
    def _ask(self) -> None:
        picked = self._picked()
        if picked is None or picked.glance is None:
            return
        sheet = RestoreSheet(self.around.tools, picked, self)
        sheet.decided.connect(self._bring_back)
        sheet.open()

    @Slot(object)
    def _bring_back(self, backup: Backup) -> None:
        made = day_and_time(backup.made, self.around.tools.locale, self.around.tools.clock.now())
        if self.around.session.bring_back(backup.path, self.tr("Bring back a backup")):
            told = self.tr("{made}: the plan is again as it was then.").format(made=made)
            self.undoable.emit(told)

    @Slot()
    def _make_one(self) -> None:
        if self.around.session.make_backup():
            self.said.emit(self.tr("A backup was made."))
            self.renew()

    @Slot()
    def _open_folder(self) -> None:
        backups = self.around.session.in_use.backups
        if backups is None:
            return
        if not QDesktopServices.openUrl(QUrl.fromLocalFile(str(backups.folder))):
            self.said.emit(self.tr("The backups lie in {folder}.").format(folder=backups.folder))
