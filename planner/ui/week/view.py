"""The grid of a week: blocks in the lanes of their people, moved by hand or by keys.

It is given an agenda and says what people ask for; it changes nothing by itself.
"""

from datetime import date

from PySide6.QtCore import QPoint, QRectF, QTimer, Signal, Slot
from PySide6.QtWidgets import QWidget

from planner.domain.clock import Clock
from planner.domain.kinds import Visibility
from planner.domain.walltime import wall_at
from planner.services.agenda import Agenda
from planner.ui.kit.i18n import Locale
from planner.ui.kit.icons import Icons
from planner.ui.kit.theme import Theme
from planner.ui.week.board import key_of
from planner.ui.week.drag import new_ghost
from planner.ui.week.editing import Editing
from planner.ui.week.events_view import EventsView
from planner.ui.week.folding import Folding
from planner.ui.week.gesture import Action, Draft, Grip, Place
from planner.ui.week.ghosts import ghosts
from planner.ui.week.intents import Copied, Created, Deleted, Key, Moved, Stays, WeekAsked
from planner.ui.week.keyboard import Keyboard
from planner.ui.week.look import inks_of
from planner.ui.week.more import MoreMenu
from planner.ui.week.offer import place_of
from planner.ui.week.pointer import Pointer
from planner.ui.week.roller import Roller
from planner.ui.week.settle import Intent, settle
from planner.ui.week.steps import Cursor, cursor_of
from planner.ui.week.ticker import Ticker

AN_HOUR, FLASH = 60, 900


class WeekView(EventsView):
    """Signals carry values of ``intents``; ``drafted`` what a drag would come to, None when it is over.

    ``days_shown`` is sent when there is room for more or fewer days than before, ``zoomed`` with the
    height of an hour when people change it, ``chosen_changed`` when other blocks are selected.
    """

    created = Signal(object)
    moved = Signal(object)
    copied = Signal(object)
    resized = Signal(object)
    opened = Signal(object)
    renamed = Signal(object)
    deleted = Signal(object)
    stays = Signal(object)
    week_asked = Signal(object)

    def __init__(
        self,
        clock: Clock,
        theme: Theme,
        icons: Icons,
        words: Locale | None = None,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(inks_of(theme), icons, words or Locale(), parent)
        self.setAccessibleName(self.tr("Week"))
        self.pointer, self.keys = Pointer(self), Keyboard(self)
        self.roller, self.editing = Roller(self), Editing(self)
        self.more, self.folding = MoreMenu(self), Folding(self)
        self.ticker = Ticker(clock, self)
        self.ticker.ticked.connect(self.tick)
        self.verticalScrollBar().valueChanged.connect(self.scrolled)
        self._flash = QTimer(self)
        self._flash.setSingleShot(True)
        self._flash.timeout.connect(self._end_flash)

    # What a page tells

    def set_agenda(self, agenda: Agenda) -> None:
        """Show these days; a drag or a title being typed goes on where the days are the same."""
        before = self.sheet.agenda
        same = before is not None and (before.first, before.end) == (agenda.first, agenda.end)
        begin = self.sheet.begin_of(agenda)
        self.sheet.set_agenda(agenda)
        if not same:
            self.pointer.cancel()
            self.editing.stop()
            self._begin(agenda, begin)
        self.relay()
        self.open_at_now()

    def look_ahead(self, agenda: Agenda) -> None:
        """Get ready for these days, which may be the next to be shown."""
        self.painter.look_ahead(self.sheet.ahead(agenda))

    def _begin(self, agenda: Agenda, first: int) -> None:
        """Which days come first, where not all of them have room."""
        self.sheet.first = first
        today = wall_at(self.ticker.now, self.sheet.home).date()
        if agenda.first <= today < agenda.end:
            self.sheet.first = 0
            self.sheet.show(today)

    def set_theme(self, theme: Theme) -> None:
        self.painter.set_inks(inks_of(theme))
        self.relay()

    def set_words(self, words: Locale) -> None:
        """How times are written from now on."""
        self.words = words
        self.relay()

    def set_hour(self, pixels: float) -> None:
        """How high an hour is, as ``zoomed`` said it."""
        self.rescale(self.sheet.scale.of(pixels))

    def show_day(self, day: date) -> None:
        """Bring that day of the agenda into view where not all of its days have room."""
        if self.sheet.show(day):
            self.relay()

    def reveal(self, key: Key) -> bool:
        """Go to a block and let it flash; False where the agenda does not have it."""
        agenda = self.sheet.agenda
        for entry in agenda.entries if agenda else ():
            if key_of(entry) == key:
                self.show_day(wall_at(entry.occurrence.span.start, self.sheet.home).date())
        tile, cursor = self.sheet.tile(key), cursor_of(self.sheet.board, key)
        if tile is None or cursor is None:
            return False
        self.folding.open_for(tile)
        self.go_to(cursor)
        self.scene.shown.flashed = key
        self._flash.start(FLASH)
        return True

    def edit_title(self, key: Key) -> None:
        """Type another title for a block that is shown."""
        tile = self.sheet.tile(key)
        if tile is None:
            return
        if tile.entry.series.source is not None or tile.entry.level is not Visibility.ALL:
            self.stays.emit(Stays((key,)))
            return
        rect = QRectF(*(tile.pieces[0].rect if tile.pieces else tile.nook)).toRect()
        self.editing.begin(key, rect, tile.entry.occurrence.block.title, above=tile.above)

    def slot(self) -> Created | None:
        """A new block where the keys are, an hour long; for what is pasted or added there."""
        cursor = self.scene.shown.cursor
        if cursor is None:
            return None
        intent = settle(self._new_at(cursor), (), self.sheet.week)
        return intent if isinstance(intent, Created) else None

    def point_at(self, offered: Created | None) -> None:
        """Show where a new block would lie, as if it were being drawn; None takes that away."""
        place = place_of(offered, self.sheet) if offered is not None else None
        if offered is None or place is None:
            self.show_ghost(None, ())
            return
        self.show_ghost(new_ghost(place, self), (), offered)
        self.bring(self.sheet.scale.y(place.start), self.sheet.scale.y(place.end))

    def name_new(self, offered: Created) -> None:
        """Have a title typed where it would lie; with that it is asked for."""
        place = place_of(offered, self.sheet)
        if place is None:
            self.created.emit(offered)
        else:
            self._title_for(offered, place)

    # What people do

    def create_here(self) -> None:
        """Begin a block where the keys are: it is asked for when its title has been typed."""
        self.folding.open_here()
        if self.scene.shown.cursor is None:
            self.enter()
        cursor = self.scene.shown.cursor
        if cursor is not None:
            draft = self._new_at(cursor)
            self.settled(settle(draft, (), self.sheet.week), draft)

    def rename_selected(self) -> None:
        key = self.current_key()
        if key is not None:
            self.edit_title(key)

    def delete_selected(self) -> None:
        tiles = self.chosen()
        fixed = tuple(tile.key for tile in tiles if tile.entry.series.source is not None)
        if fixed:
            self.stays.emit(Stays(fixed))
        elif tiles:
            self.deleted.emit(Deleted(tuple(tile.key for tile in tiles)))

    def zoom(self, steps: float, pointer: float | None = None) -> None:
        self.zoom_to(self.sheet.scale.zoomed(steps), pointer)

    def fit_day(self) -> None:
        """So high that a whole day can be seen."""
        self.zoom_to(self.sheet.scale.fitting(self.sheet.longest, self.viewport().height()))

    def page(self, step: int) -> None:
        if self.sheet.page(step):
            self.relay()
        else:
            self.week_asked.emit(WeekAsked(step))

    def settled(self, intent: Intent, draft: Draft) -> None:
        """A drag is over, or a key asked the same."""
        if isinstance(intent, Created):
            self._title_for(intent, draft.place)
        elif isinstance(intent, Moved):
            self.moved.emit(intent)
        elif isinstance(intent, Copied):
            self.copied.emit(intent)
        else:
            self.resized.emit(intent)

    def open_chip(self, at: QPoint) -> bool:
        """Show what lies behind "+n", or close what was opened; whether there was anything of that kind."""
        above = at.y() < 0
        if above and at.x() < 0 and self.allday.can_close:
            self.open_rows(False)
            return True
        chip = self.sheet.board.chip_at(at.x(), self.board_y(at.y()), above=above)
        if chip is None:
            return False
        if above and not self.sheet.is_open:
            self.open_rows(True)
        else:
            self.more.show(chip, at)
        return True

    def open_rows(self, is_open: bool) -> None:
        """Let the all-day lane show more rows, or few again."""
        self.sheet.is_open = is_open
        self.relay()

    def _title_for(self, intent: Created, place: Place) -> None:
        """A box for the title where the block will be."""
        rects = ghosts(place, self.sheet.shape, self.sheet.days)
        if not rects:
            self.created.emit(intent)
            return
        self.editing.begin(intent, QRectF(*rects[0]).toRect(), "", above=place.above)
        self.show_ghost(new_ghost(place, self), (), intent)

    def _new_at(self, cursor: Cursor) -> Draft:
        """An hour in that slot, or a day in the all-day lane."""
        lane, day = cursor.lane, cursor.day
        minutes = self.sheet.days[day].minutes
        start = max(min(cursor.start, minutes - AN_HOUR), 0)
        place = Place(day, start, start + AN_HOUR, lane, lane)
        if cursor.above:
            place = Place(day, 0, 0, lane, lane, above=True)
        return Draft(Action.CREATE, Grip(), place)

    @Slot()
    def _end_flash(self) -> None:
        self.scene.shown.flashed = None
        self.viewport().update()
