"""Every command of the window with its words and its keys; pages connect to what is theirs."""

from PySide6.QtCore import QCoreApplication, QObject, Slot
from PySide6.QtGui import QAction, QKeySequence, QUndoStack

from planner.ui.kit.text import doubled


def translated(text: str) -> str:
    return QCoreApplication.translate("Commands", text)


class Commands(QObject):
    """One QAction each.

    Those of ``of_plan`` need a plan, those of ``of_week`` days that can be seen, and those of ``of_grid``
    a grid of hours.
    """

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        tr = QCoreApplication.translate
        self.all: list[QAction] = []
        self.new = self._made(tr("Commands", "&New plan…"))
        self.open = self._made(tr("Commands", "&Open…"), "Ctrl+O")
        self.save_copy = self._made(tr("Commands", "Save a &copy…"), "Ctrl+Shift+S")
        self.sample = self._made(tr("Commands", "&Look around in a sample"))
        self.import_calendar = self._made(tr("Commands", "&Import a calendar…"), "Ctrl+I")
        self.export_calendar = self._made(tr("Commands", "Save as i&Calendar…"), "Ctrl+E")
        self.send_to_phone = self._made(tr("Commands", "Send to a p&hone…"), "Ctrl+Shift+E")
        self.print_week, self.print_agreements = (
            self._made(tr("Commands", "&Print this week…"), "Ctrl+P"),
            self._made(tr("Commands", "Agreements on pa&per…"), "Ctrl+Shift+P"),
        )
        self.quit = self._made(tr("Commands", "&Quit"), "Ctrl+Q")

        self.undo = self._made(tr("Commands", "&Undo"), "Ctrl+Z")
        self.redo = self._made(tr("Commands", "&Redo"), "Ctrl+Shift+Z", "Ctrl+Y")
        self.add_line = self._made(tr("Commands", "Add in a &line of words"), "Ctrl+K", "Q")
        self.create = self._made(tr("Commands", "&New block"), "N")
        self.rename = self._made(tr("Commands", "Re&name"), "F2")
        self.copy = self._made(tr("Commands", "&Copy"), "Ctrl+C")
        self.paste = self._made(tr("Commands", "&Paste"), "Ctrl+V")
        self.duplicate = self._made(tr("Commands", "&Duplicate"), "Ctrl+D")
        self.delete = self._made(tr("Commands", "De&lete"), "Del")
        self.details = self._made(tr("Commands", "All its &details…"), "Ctrl+Return")
        self.find = self._made(tr("Commands", "&Find…"), "Ctrl+F")
        self.find_time = self._made(tr("Commands", "Find &time…"), "Ctrl+Shift+F")

        self.zoom_in = self._made(tr("Commands", "Zoom &in"), "Ctrl++", "Ctrl+=")
        self.zoom_out = self._made(tr("Commands", "Zoom &out"), "Ctrl+-")
        self.fit_day = self._made(tr("Commands", "&Fit a whole day"), "Ctrl+0")
        self.fold_night = self._made(tr("Commands", "Fold the n&ight"), "Ctrl+Shift+N")
        self.day = self._made(tr("Commands", "A &day"), "Ctrl+1")
        self.week = self._made(tr("Commands", "A &week"), "Ctrl+2")
        self.month = self._made(tr("Commands", "A &month"), "Ctrl+3")
        self.agenda = self._made(tr("Commands", "As a &list"), "Ctrl+4")
        self.agreements = self._made(tr("Commands", "A&greements"), "Ctrl+5")
        self.cards = self._made(tr("Commands", "&Cards"), "Ctrl+6")

        self.today = self._made(tr("Commands", "&Today"), "T")
        self.previous = self._made(tr("Commands", "&Previous week"), "PgUp")
        self.next = self._made(tr("Commands", "&Next week"), "PgDown")
        self.go_to_day = self._made(tr("Commands", "&Go to a day…"), "Ctrl+G")

        self.settings = self._made(tr("Commands", "&Settings"), "Ctrl+,")
        self.trash = self._made(tr("Commands", "De&leted things"))
        self.backups = self._made(tr("Commands", "&Backups"))
        self.calendars = self._made(tr("Commands", "Imported &calendars"))
        self.keyboard, self.about = (
            self._made(tr("Commands", "&Keys"), "F1"),
            self._made(tr("Commands", "&About")),
        )

        self.of_week = (
            self.add_line,
            self.create,
            self.rename,
            self.copy,
            self.paste,
            self.duplicate,
            self.delete,
            self.details,
            self.today,
            self.previous,
            self.next,
            self.go_to_day,
        )
        self.of_grid = (self.zoom_in, self.zoom_out, self.fit_day, self.fold_night)
        self.of_plan = (
            self.save_copy,
            self.import_calendar,
            self.export_calendar,
            self.send_to_phone,
            self.print_week,
            self.print_agreements,
            self.find,
            self.find_time,
            self.day,
            self.week,
            self.month,
            self.agenda,
            self.agreements,
            self.cards,
            self.settings,
            self.trash,
            self.backups,
            self.calendars,
            self.keyboard,
            self.about,
        )
        self._stack: QUndoStack | None = None
        self._is_week_shown, self._is_grid_shown, self._is_covered = True, True, False
        self._connect()
        self.follow(None)

    def _connect(self) -> None:
        self.fold_night.setCheckable(True)
        self.undo.triggered.connect(self._undo)
        self.redo.triggered.connect(self._redo)

    def follow(self, stack: QUndoStack | None) -> None:
        """Undo and redo what is on that stack; None where no plan is open."""
        self._stack, self._is_week_shown = stack, True
        for action in self.of_plan:
            action.setEnabled(stack is not None)
        self._allow()
        self.undo.setEnabled(stack is not None and stack.canUndo())
        self.redo.setEnabled(stack is not None and stack.canRedo())
        self._name_undo(stack.undoText() if stack is not None else "")
        self._name_redo(stack.redoText() if stack is not None else "")
        if stack is not None:
            stack.canUndoChanged.connect(self.undo.setEnabled)
            stack.canRedoChanged.connect(self.redo.setEnabled)
            stack.undoTextChanged.connect(self._name_undo)
            stack.redoTextChanged.connect(self._name_redo)

    def cover(self, covered: bool) -> None:
        """While somebody sits here alone, what was done before goes unnamed: it may be another's."""
        self._is_covered = covered
        self._name_undo(self._stack.undoText() if self._stack is not None else "")
        self._name_redo(self._stack.redoText() if self._stack is not None else "")

    def show_week(self, shown: bool) -> None:
        self._is_week_shown = shown
        self._allow()

    def show_grid(self, shown: bool) -> None:
        """Whether the days are shown with their hours, not as a month or a list."""
        self._is_grid_shown = shown
        self._allow()

    def _allow(self) -> None:
        days = self._stack is not None and self._is_week_shown
        for action in self.of_week:
            action.setEnabled(days)
        for action in self.of_grid:
            action.setEnabled(days and self._is_grid_shown)

    @Slot()
    def _undo(self) -> None:
        if self._stack is not None:
            self._stack.undo()

    @Slot()
    def _redo(self) -> None:
        if self._stack is not None:
            self._stack.redo()

    @Slot(str)
    def _name_undo(self, what: str) -> None:
        text = translated("&Undo: {what}") if what and not self._is_covered else translated("&Undo")
        self.undo.setText(text.format(what=doubled(what)))

    @Slot(str)
    def _name_redo(self, what: str) -> None:
        text = translated("&Redo: {what}") if what and not self._is_covered else translated("&Redo")
        self.redo.setText(text.format(what=doubled(what)))

    def _made(self, text: str, *keys: str) -> QAction:
        action = QAction(text, self)
        self.all.append(action)
        action.setShortcuts([QKeySequence(key) for key in keys])
        return action
