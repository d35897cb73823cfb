"""Which block the small card lies beside: it comes when a block is opened, and goes when that is left."""

from functools import cached_property
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QPoint, QRect, QRectF, Slot
from PySide6.QtWidgets import QWidget

from planner.ui.week.intents import Key, Opened

if TYPE_CHECKING:
    from planner.ui.days.view import DaysView
    from planner.ui.pages.week.agreed.keeper import AgreedKeeper
    from planner.ui.pages.week.page import WeekPage
    from planner.ui.pages.week.remarks.keeper import RemarkKeeper
    from planner.ui.pages.week.small_card import SmallCard


class CardKeeper(QObject):
    def __init__(self, page: "WeekPage") -> None:
        super().__init__(page)
        self._page, self._view = page, page.view
        self._card: SmallCard | None = None
        self._view.opened.connect(self.open)
        self._view.chosen_changed.connect(self._follow)
        self._view.drafted.connect(self._follow_draft)
        self._view.verticalScrollBar().valueChanged.connect(self._scrolled)
        page.acts.details.connect(self.open_whole)
        page.acts.deciding.asked.connect(page.view.pointer.cancel)
        page.acts.deciding.dropped.connect(self.renew)

    @property
    def card(self) -> "SmallCard":
        """It comes when a block is first opened."""
        if self._card is None:
            from planner.ui.pages.week.small_card import SmallCard  # noqa: PLC0415

            page = self._page
            card = self._card = SmallCard(page.tools.keeper, page)
            card.renamed.connect(page.acts.rename)
            card.deleted.connect(page.acts.delete)
            card.edited.connect(page.acts.edit)
            card.duplicated.connect(page.clipboard.duplicate)
            card.more_asked.connect(self.open_whole)
            card.left.connect(self._return)
        return self._card

    @cached_property
    def _remarks(self) -> "RemarkKeeper":
        from planner.ui.pages.week.remarks.keeper import RemarkKeeper  # noqa: PLC0415

        return RemarkKeeper(self.card.foot, self._page.tools, self._page.session, self._page)

    @cached_property
    def _agreed(self) -> "AgreedKeeper":
        from planner.ui.pages.week.agreed.keeper import AgreedKeeper  # noqa: PLC0415

        keeper = AgreedKeeper(self.card.agreed, self._page.session, self._page)
        keeper.went.connect(self._page.agreement_asked)
        return keeper

    def watch(self, view: "DaysView") -> None:
        """Lie beside the blocks of that view too."""
        view.opened.connect(self.open)
        view.chosen_changed.connect(self._follow)
        view.verticalScrollBar().valueChanged.connect(self._scrolled)

    @Slot(object)
    def open(self, asked: Opened) -> None:
        if asked.whole:
            self.open_whole(asked.key)
        else:
            self._show(asked.key)

    @Slot(object)
    def open_whole(self, key: Key) -> None:
        """All of it, instead of the card."""
        self.keep_typed()
        self._hide()
        self._page.editor.open(key)

    def keep_typed(self) -> None:
        """Let the title that is being typed be that of the block."""
        if self._card is not None:
            self._card.keep_typed()

    @Slot()
    def renew(self) -> None:
        """After a change: the same block as it is now, or none where it is gone."""
        key = self._key
        if key is not None:
            self._show(key)

    @property
    def _key(self) -> Key | None:
        """The block it lies beside."""
        return self._card.key if self._card is not None else None

    def _hide(self) -> None:
        if self._card is not None:
            self._card.hide()

    def _show(self, key: Key) -> None:
        entry, rect = self._page.entry(key), self._rect(key)
        agenda = self._page.agenda
        if entry is None or rect is None or agenda is None:
            self._hide()
            return
        self.card.show_entry(entry, self._page.tools.locale, agenda.plan.zone)
        self._remarks.show_entry(entry, agenda, self._page.tools.locale)
        self._agreed.show_entry(entry)
        self.card.show_beside(rect)
        # From the block the keys come to its card.
        QWidget.setTabOrder(self._page.views.front, self.card.first)

    def _rect(self, key: Key) -> QRect | None:
        """Where the block lies on the page."""
        if self._page.views.days is not None:
            return self._page.views.place_of(key, self._page)
        tile = self._view.sheet.tile(key)
        if tile is None:
            return None
        view = self._view
        rect = QRectF(*(tile.pieces[0].rect if tile.pieces else tile.nook)).toRect()
        lane = view.allday if tile.above else view.viewport()
        corner = lane.mapTo(self._page, QPoint(0, 0))
        if tile.above:
            return rect.translated(corner.x() + view.viewport().x(), corner.y() + view.allday.top)
        return rect.translated(corner.x(), corner.y() - view.offset)

    @Slot()
    def _return(self) -> None:
        self._page.take_focus()

    @Slot()
    def _follow(self) -> None:
        if self._key is not None and self._page.views.front.current_key() != self._key:
            self._hide()

    @Slot(object)
    def _follow_draft(self, _draft: object) -> None:
        self._hide()

    @Slot(int)
    def _scrolled(self, _value: int) -> None:
        self._hide()
