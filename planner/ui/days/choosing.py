"""A list of days and blocks that knows what is chosen in it, and keeps that when the plan changes."""

from datetime import date

from PySide6.QtCore import QItemSelectionModel, QRect, Qt
from PySide6.QtWidgets import QAbstractItemView, QFrame, QListView, QWidget

from planner.services.agenda import Agenda
from planner.ui.days.model import DaysModel
from planner.ui.days.rows import DAY, Row, Where, dates_of, midnight, rows_of
from planner.ui.kit.i18n import Locale
from planner.ui.kit.icons import Icons
from planner.ui.kit.theme import Theme
from planner.ui.week.board import key_of
from planner.ui.week.boxpaint import BoxPainter
from planner.ui.week.intents import Created, Key
from planner.ui.week.lines import Lines
from planner.ui.week.look import Inks, inks_of

Select = QItemSelectionModel.SelectionFlag


class ChoosingView(QListView):
    def __init__(self, theme: Theme, icons: Icons, words: Locale, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.agenda: Agenda | None = None
        self.words, self.icons, self.meant = words, icons, date.min
        self.inks: Inks = inks_of(theme)
        self.boxes = BoxPainter(self.inks)
        self.lines = Lines(self.font())
        self.rows = DaysModel(self)
        self.setModel(self.rows)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setProperty("part", "bare")
        self.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setTabKeyNavigation(False)
        self.setDragEnabled(False)
        self.viewport().setMouseTracking(True)

    def set_days(self, agenda: Agenda, meant: date, words: Locale) -> None:
        """Show these days for the sake of the one that is ``meant``, written as ``words`` has them.

        What was chosen stays so where it is still there.
        """
        current, chosen = self.current_row(), {row.key for row in self.chosen()}
        self.agenda, self.meant, self.words = agenda, meant, words
        self.rows.set_rows(rows_of(agenda), self.words, agenda.plan.zone)
        self.relay()
        if current is None or not self._keep(current, chosen):
            self.go_to(Where(meant, None))

    def relay(self) -> None:
        """Lay everything out anew and show it."""
        self.viewport().update()

    def show_day(self, day: date) -> None:
        """Let the keys be at that day."""
        if self.current_day() != day:
            self.go_to(Where(day, None))

    def reveal(self, key: Key) -> bool:
        """Go to a block; False where the agenda does not have it."""
        where = next((row.where for row in self.rows.rows if row.key == key), None)
        return where is not None and self.go_to(where)

    def go_to(self, where: Where) -> bool:
        number = self.rows.number_of(where)
        if number is None:
            return False
        # Qt's own way would look at Ctrl, which may still be held from the key that asked for this.
        self.selectionModel().setCurrentIndex(self.rows.index(number), Select.ClearAndSelect)
        return True

    def current_row(self) -> Row | None:
        number = self.currentIndex().row()
        return self.rows.rows[number] if 0 <= number < len(self.rows.rows) else None

    def current_key(self) -> Key | None:
        row = self.current_row()
        return row.key if row is not None else None

    def current_day(self) -> date | None:
        row = self.current_row()
        return row.day if row is not None else None

    def chosen(self) -> list[Row]:
        """The blocks a key acts on, each once: those that are selected, or the one the keys are at."""
        numbers = sorted({index.row() for index in self.selectionModel().selectedIndexes()})
        rows = [self.rows.rows[number] for number in numbers]
        current = self.current_row()
        if not any(row.key for row in rows) and current is not None:
            rows = [current]
        return list({row.key: row for row in reversed(rows) if row.key is not None}.values())[::-1]

    def slot(self) -> Created | None:
        """The day the keys are at, for what is pasted there: it keeps its times and whose it is."""
        day = self.current_day()
        return None if day is None else Created((), midnight(day), midnight(day) + DAY, all_day=True)

    def place_of(self, key: Key) -> QRect | None:
        """Where the block is to be seen, in pixels of the viewport."""
        current = self.current_row()
        wanted = current.where if current is not None and current.key == key else None
        where = wanted or next((row.where for row in self.rows.rows if row.key == key), None)
        number = self.rows.number_of(where) if where is not None else None
        return self.visualRect(self.rows.index(number)) if number is not None else None

    def _keep(self, before: Row, chosen: set[Key | None]) -> bool:
        """Stay at the block where it is now, or at its day if it is gone; False where that is not shown."""
        kept = self._is_there(before.where) or (before.key is not None and self._follow(before))
        if not kept and not self.go_to(Where(before.day, None)):
            return False
        if len(chosen) > 1:
            model = self.selectionModel()
            for number, row in enumerate(self.rows.rows):
                if row.key in chosen:
                    model.select(self.rows.index(number), Select.Select)
        return True

    def _is_there(self, where: Where) -> bool:
        """Whether the keys are at that row, or can be."""
        current = self.current_row()
        return (current is not None and current.where == where) or self.go_to(where)

    def _follow(self, before: Row) -> bool:
        """To the first day of a block that went to other days."""
        agenda = self.agenda
        for entry in agenda.entries if agenda is not None else ():
            if agenda is not None and key_of(entry) == before.key:
                first, _ = dates_of(entry, agenda.plan.zone)
                return self.go_to(Where(max(first, agenda.first), before.key))
        return False
