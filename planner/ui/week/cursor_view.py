"""What of the grid is chosen: the block or the empty slot the keys are at, and blocks selected together."""

from collections.abc import Collection

from PySide6.QtCore import QCoreApplication, QItemSelectionModel, QModelIndex
from PySide6.QtWidgets import QAbstractItemView

from planner.ui.kit.i18n import Locale
from planner.ui.week.board import Tile
from planner.ui.week.grid_view import GridView
from planner.ui.week.intents import Key
from planner.ui.week.steps import Cursor, Way, cursor_at, cursor_of, walk

Select = QItemSelectionModel.SelectionFlag
NOWHERE = QModelIndex()
MORNING = 9 * 60


class CursorView(GridView):
    """One Tab stop: inside, the arrows walk."""

    def current_key(self) -> Key | None:
        cursor = self.scene.shown.cursor
        return cursor.key if cursor else None

    def selected_keys(self) -> tuple[Key, ...]:
        """In reading order."""
        rows = sorted(index.row() for index in self.selectionModel().selectedIndexes())
        return tuple(self.rows.tile(row).key for row in rows)

    def chosen(self) -> list[Tile]:
        """What a key acts on: the selected blocks, or the one the keys are at."""
        keys = self.selected_keys() or (self.current_key(),)
        return [tile for key in keys if (tile := self.sheet.tile(key)) is not None]

    def going_along(self, key: Key | None) -> list[Tile]:
        """What a drag of that block takes along: all that are selected with it; itself first."""
        held = self.sheet.tile(key)
        if held is None:
            return []
        keys = self.selected_keys()
        others = [self.sheet.tile(one) for one in keys if one != key] if key in keys else []
        return [held, *(tile for tile in others if tile is not None)]

    def select(self, keys: Collection[Key]) -> None:
        """Select these blocks and no others; those that are not shown are left out."""
        model = self.selectionModel()
        model.clearSelection()
        for key in keys:
            row = self.rows.row_of(key)
            if row is not None:
                model.select(self.rows.index(row), Select.Select)
        self.viewport().update()
        self.allday.update()

    def set_cursor(self, cursor: Cursor | None, *, toggled: bool = False, quiet: bool = False) -> None:
        """Go there; ``toggled`` adds the block to those selected or takes it out, ``quiet`` says nothing."""
        self.scene.shown.cursor = cursor
        row = self.rows.row_of(cursor.key) if cursor is not None and cursor.key is not None else None
        index = NOWHERE if row is None else self.rows.index(row)
        flags = Select.Toggle if toggled else Select.ClearAndSelect
        if row is None:
            self.selectionModel().clearSelection()
        self.selectionModel().setCurrentIndex(index, flags if row is not None else Select.NoUpdate)
        if cursor is not None and row is None and not quiet:
            self.announce(slot_words(cursor, self))
        self.viewport().update()
        self.allday.update()

    def announce(self, text: str) -> None:
        """Let a screen reader say it."""
        # All parts and states of accessible things come with it, which is long before a window is there.
        from planner.ui.kit.widgets.toast import announce  # noqa: PLC0415

        announce(self, text)

    def above_cursor(self, day: int, lane: int) -> Cursor:
        return Cursor(day, lane, 0, 0, above=True)

    def walk(self, way: Way) -> None:
        """To the next block or empty slot that way; beyond the days that are drawn lie others."""
        at = self.scene.shown.cursor
        if at is None:
            self.enter()
            return
        there = walk(self.sheet.board, self.sheet.drawn, at, way)
        if there is None:
            step = 1 if way is Way.RIGHT else -1
            self.page(step)
            there = self._edge_of(at, step)
        self.go_to(there)

    def go_to(self, cursor: Cursor) -> None:
        """Have the keys there, and let it be seen."""
        self.set_cursor(cursor)
        self._bring_slot(cursor)

    def walk_up(self) -> None:
        """To the all-day lane of the same day."""
        at = self.scene.shown.cursor
        if at is not None:
            top = Cursor(at.day, at.lane, 0, 0)
            self.set_cursor(walk(self.sheet.board, self.sheet.drawn, top, Way.UP))

    def enter(self) -> None:
        """Where the keys begin: now, or the morning of the first day."""
        now = self.scene.shown.now
        day, minute = (now.day, now.minute) if now else (0, MORNING)
        self.go_to(cursor_at(self.sheet.board, self.sheet.drawn, day, 0, minute))

    def page(self, step: int) -> None:
        """To the days after these, or before: of the agenda while it has more, or of another week."""
        raise NotImplementedError

    def _edge_of(self, at: Cursor, step: int) -> Cursor:
        drawn = self.sheet.drawn
        day = 0 if step > 0 else len(drawn.minutes) - 1
        if at.above:
            return self.above_cursor(day, at.lane)
        return cursor_at(self.sheet.board, drawn, day, 0 if step > 0 else drawn.lanes - 1, max(at.start, 0))

    def _bring_slot(self, cursor: Cursor) -> None:
        if not cursor.above:
            scale = self.sheet.scale
            self.bring(scale.y(cursor.start), scale.y(cursor.end))

    def keep_cursor(self) -> None:
        """After a change: stay on the block where it is now, or where it was if it is gone."""
        shown = self.scene.shown
        cursor = shown.cursor
        if cursor is None or not self.sheet.days:
            return
        if cursor.key is not None:
            shown.cursor = cursor_of(self.sheet.board, cursor.key, cursor.lane)
        if shown.cursor is None or shown.cursor.day >= len(self.sheet.days):
            day = min(cursor.day, len(self.sheet.days) - 1)
            lane = min(cursor.lane, self.sheet.drawn.lanes - 1)
            start = max(cursor.start, 0)
            shown.cursor = (
                self.above_cursor(day, lane)
                if cursor.above
                else cursor_at(self.sheet.board, self.sheet.drawn, day, lane, start)
            )
        row = self.rows.row_of(shown.cursor.key) if shown.cursor.key is not None else None
        if row is not None and self.currentIndex().row() != row:
            flags = Select.ClearAndSelect if cursor.key == shown.cursor.key else Select.NoUpdate
            self.selectionModel().setCurrentIndex(self.rows.index(row), flags)

    def moveCursor(self, action: QAbstractItemView.CursorAction, modifiers: object) -> QModelIndex:
        """For who asks the view itself, such as a screen reader."""
        del modifiers
        actions = QAbstractItemView.CursorAction
        row = self.currentIndex().row()
        backward = (actions.MoveUp, actions.MoveLeft, actions.MovePrevious)
        to = {actions.MoveHome: 0, actions.MoveEnd: self.rows.rowCount() - 1}
        row = to.get(action, max(row - 1, 0) if action in backward else row + 1)
        return self.rows.index(min(row, self.rows.rowCount() - 1)) if self.rows.rowCount() else NOWHERE


def slot_words(cursor: Cursor, view: GridView) -> str:
    """An empty slot in a sentence."""
    words: Locale = view.words
    week = view.sheet.week
    day = words.long_day(week.midnight(cursor.day).date())
    name = view.sheet.people[cursor.lane].name if view.sheet.people else ""
    if cursor.above:
        text = QCoreApplication.translate("Week", "{day}, all day, nothing planned")
        return text.format(day=day)
    start, end = week.wall(cursor.day, cursor.start), week.wall(cursor.day, cursor.end)
    text = QCoreApplication.translate("Week", "{day}, {start} to {end}, {name}, free")
    if view.sheet.scale.night_at(cursor.start) is not None:
        text = QCoreApplication.translate(
            "Week", "{day}, {start} to {end}, {name}, the folded night; Enter opens it"
        )
    return text.format(day=day, start=words.wall(start.time()), end=words.wall(end.time()), name=name)
