"""The menu bar: every command, in the place people look for it."""

from pathlib import Path

from PySide6.QtCore import QObject, Signal, Slot
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QMenuBar

from planner.ui.actions.commands import Commands
from planner.ui.kit.keeper import ThemeKeeper
from planner.ui.kit.settings import Settings
from planner.ui.kit.text import doubled
from planner.ui.kit.widgets.menu import Menu


class Menus(QObject):
    """``recent_asked`` hands over the path of a plan that was open before."""

    recent_asked = Signal(object)

    def __init__(self, bar: QMenuBar, commands: Commands, keeper: ThemeKeeper, settings: Settings) -> None:
        super().__init__(bar)
        self._settings = settings
        self._menus: list[Menu] = []
        self._bar, self._keeper = bar, keeper
        self.recent = Menu(keeper, "", bar)
        self.recent.setTitle(self.tr("Open &recent"))
        settings.changed.connect(self._list_recent)
        self.recent.triggered.connect(self._open_recent)
        one = commands
        file = self._menu(self.tr("&File"), one.new, one.open)
        file.addMenu(self.recent)
        for part in (
            (one.save_copy,),
            (one.import_calendar, one.export_calendar, one.send_to_phone),
            (one.print_week, one.print_agreements),
            (one.sample,),
        ):
            file.addActions([*part, self._line()])
        file.addAction(one.quit)
        self._menu(
            self.tr("&Edit"),
            *(one.undo, one.redo, None),
            *(one.add_line, one.create, one.rename, None),
            *(one.copy, one.paste, one.duplicate, one.delete, one.details, None),
            *(one.find, one.find_time),
        )
        self._menu(
            self.tr("&View"),
            *(one.day, one.week, one.month, one.agenda, None),
            *(one.agreements, one.cards, None),
            *(one.zoom_in, one.zoom_out, one.fit_day, one.fold_night),
        )
        self._menu(self.tr("&Go"), one.today, one.previous, one.next, one.go_to_day)
        self._menu(self.tr("&Plan"), one.calendars, one.trash, one.backups, None, one.settings)
        self._menu(self.tr("&Help"), one.keyboard, one.about)
        self._list_recent()

    def _menu(self, title: str, *actions: QAction | None) -> Menu:
        menu = Menu(self._keeper, "", self._bar)
        menu.setTitle(title)
        menu.addActions([action or self._line() for action in actions])
        self._bar.addMenu(menu)
        self._menus.append(menu)
        return menu

    def _line(self) -> QAction:
        line = QAction(self)
        line.setSeparator(True)
        return line

    @Slot()
    def _list_recent(self) -> None:
        self.recent.clear()
        for path in self._settings.now.recent:
            # Where it lies tells plans of the same name apart.
            action = self.recent.addAction(doubled(f"{path.stem}  —  {path.parent}"))
            action.setData(path)
        self.recent.setEnabled(bool(self._settings.now.recent))

    @Slot(QAction)
    def _open_recent(self, action: QAction) -> None:
        self.recent_asked.emit(Path(action.data()))
