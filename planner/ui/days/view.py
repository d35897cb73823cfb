"""What the month and the list do alike: blocks chosen, opened, moved by days, deleted.

They are given an agenda and say what people ask for; they change nothing by themselves.
"""

from collections.abc import Callable
from datetime import date, timedelta

from PySide6.QtCore import QEvent, QItemSelection, Qt, Signal, Slot
from PySide6.QtGui import QHideEvent, QKeyEvent, QShowEvent
from PySide6.QtWidgets import QWidget

from planner.domain.clock import Clock
from planner.domain.walltime import wall_at
from planner.services.agenda import Agenda
from planner.ui.days.choosing import ChoosingView
from planner.ui.days.puts import ended_on, put_on
from planner.ui.days.rows import DAY, Row
from planner.ui.kit.i18n import Locale
from planner.ui.kit.icons import Icons
from planner.ui.kit.theme import Theme
from planner.ui.week.boxpaint import BoxPainter
from planner.ui.week.intents import Deleted, Moved, Opened, Resized, Stays, WeekAsked
from planner.ui.week.look import inks_of
from planner.ui.week.scale import STEP
from planner.ui.week.ticker import Ticker

CTRL, NONE = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.NoModifier
SHIFT = Qt.KeyboardModifier.ShiftModifier
SNAP = timedelta(minutes=STEP)


class DaysView(ChoosingView):
    """Signals of blocks carry values of ``intents``, those of days a date.

    ``day_opened`` asks to see that day alone, ``day_wanted`` for one that is not shown, ``create_asked``
    for a new block on one, ``more_asked`` for days after these. ``page_asked`` is as the week has it.
    """

    opened = Signal(object)
    moved = Signal(object)
    copied = Signal(object)
    resized = Signal(object)
    deleted = Signal(object)
    stays = Signal(object)
    day_opened = Signal(object)
    day_wanted = Signal(object)
    create_asked = Signal(object)
    page_asked = Signal(object)
    more_asked = Signal()
    chosen_changed = Signal()

    down = 1
    """How many days further down a block goes by Ctrl and an arrow."""

    def __init__(
        self, clock: Clock, theme: Theme, icons: Icons, words: Locale, parent: QWidget | None = None
    ) -> None:
        super().__init__(theme, icons, words, parent)
        self._ticker = Ticker(clock, self)
        self._ticker.ticked.connect(self.tick)
        self._acts: dict[tuple[Qt.KeyboardModifier, int], Callable[[], None]] = {
            (NONE, Qt.Key.Key_Return): self._open,
            (NONE, Qt.Key.Key_Enter): self._open,
            (NONE, Qt.Key.Key_Space): self._open_small,
            (NONE, Qt.Key.Key_N): self.create_here,
            (NONE, Qt.Key.Key_F2): self.rename_selected,
            (NONE, Qt.Key.Key_Delete): self.delete_selected,
            (NONE, Qt.Key.Key_Backspace): self.delete_selected,
            (NONE, Qt.Key.Key_Escape): self.let_go,
            (CTRL, Qt.Key.Key_Left): lambda: self.shift(-1),
            (CTRL, Qt.Key.Key_Right): lambda: self.shift(1),
            (CTRL, Qt.Key.Key_Up): lambda: self.shift(-self.down),
            (CTRL, Qt.Key.Key_Down): lambda: self.shift(self.down),
            (SHIFT, Qt.Key.Key_Up): lambda: self.stretch(-SNAP, all_day=False),
            (SHIFT, Qt.Key.Key_Down): lambda: self.stretch(SNAP, all_day=False),
            (SHIFT, Qt.Key.Key_Left): lambda: self.stretch(-DAY, all_day=True),
            (SHIFT, Qt.Key.Key_Right): lambda: self.stretch(DAY, all_day=True),
        }

    def set_days(self, agenda: Agenda, meant: date, words: Locale) -> None:
        super().set_days(agenda, meant, words)
        self.tick()

    def set_theme(self, theme: Theme) -> None:
        self.inks = inks_of(theme)
        self.boxes = BoxPainter(self.inks)
        self.relay()

    @Slot()
    def create_here(self) -> None:
        day = self.current_day() or (self.agenda.first if self.agenda is not None else None)
        if day is not None:
            self.create_asked.emit(day)

    def page(self, step: int) -> None:
        self.page_asked.emit(WeekAsked(step))

    def rename_selected(self) -> None:
        """Where a title is not typed in place, it is in the editor."""
        key = self.current_key()
        if key is not None:
            self.opened.emit(Opened(key))

    def delete_selected(self) -> None:
        rows = self.chosen()
        if rows and not self.refused(rows):
            self.deleted.emit(Deleted(tuple(row.key for row in rows if row.key is not None)))

    def shift(self, days: int) -> None:
        """Move what is chosen by so many days."""
        rows = self.chosen()
        if rows and not self.refused(rows):
            self.moved.emit(Moved(put_on(rows, days)))

    def stretch(self, by: timedelta, *, all_day: bool) -> None:
        """Let the block that is chosen end so much later; only one of whole days, or only one with times."""
        rows = self.chosen()
        if len(rows) != 1 or self.refused(rows):
            return
        entry, put = rows[0].entry, ended_on(rows[0], by)
        if entry is not None and put is not None and entry.occurrence.block.all_day is all_day:
            self.resized.emit(Resized(put))

    def refused(self, rows: list[Row]) -> bool:
        """Whether some are of another calendar; then it is said why they stay."""
        fixed = tuple(
            row.key for row in rows if row.key and row.entry and row.entry.series.source is not None
        )
        if fixed:
            self.stays.emit(Stays(fixed))
        return bool(fixed)

    def let_go(self) -> None:
        self.selectionModel().clearSelection()

    @Slot()
    def tick(self) -> None:
        """A minute has passed, or a day."""
        if self.agenda is not None:
            today = wall_at(self._ticker.now, self.agenda.plan.zone).date()
            if today != self.rows.today:
                self.rows.today = today
                self.rows.tell_all()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        modifiers = event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
        act = self._acts.get((modifiers, event.key()))
        if act is not None and self.rows.rows:
            act()
            event.accept()
        else:
            super().keyPressEvent(event)

    def selectionChanged(self, selected: QItemSelection, deselected: QItemSelection) -> None:
        super().selectionChanged(selected, deselected)
        self.chosen_changed.emit()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.FontChange:
            self.lines.set_font(self.font())
            self.relay()

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._ticker.look()
        self.tick()

    def hideEvent(self, event: QHideEvent) -> None:
        super().hideEvent(event)
        self._ticker.stop()

    def _open(self) -> None:
        row = self.current_row()
        if row is not None and row.key is not None:
            self.opened.emit(Opened(row.key))
        elif row is not None:
            self.day_opened.emit(row.day)

    def _open_small(self) -> None:
        key = self.current_key()
        if key is not None:
            self.opened.emit(Opened(key, whole=False))
