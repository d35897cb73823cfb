"""Who hears whom on the page of the week."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Slot
from PySide6.QtGui import QAction, QActionGroup

from planner.ui.pages.week.spans import Span
from planner.ui.week.intents import WeekAsked

if TYPE_CHECKING:
    from planner.ui.pages.week.page import WeekPage


def connect_page(page: "WeekPage") -> None:
    _connect_view(page)
    _connect_commands(page)
    page.acts.made.connect(page.show_made)
    page.acts.said.connect(page.said)
    page.acts.undoable.connect(page.undoable)
    page.line.added.connect(page.show_added)
    page.line.left.connect(page.take_focus)
    page.head.span_chosen.connect(page.choose_span)
    page.head.here_chosen.connect(page.session.set_here)
    page.session.here_changed.connect(page.clipboard.forget)
    page.session.here_changed.connect(page.renew)
    page.session.here_changed.connect(page.curtain.tell)
    page.session.changed.connect(page.note_change)
    page.session.changed.connect(page.finding.note_change)
    page.session.undo_stack.canUndoChanged.connect(page.show_status)
    page.tools.settings.changed.connect(page.settle)
    page.tools.settings.changed.connect(page.finding.settle)
    page.tools.keeper.changed.connect(page.dress)


def _connect_view(page: "WeekPage") -> None:
    view, acts = page.view, page.acts
    view.created.connect(acts.create)
    view.moved.connect(acts.move)
    view.copied.connect(acts.copy)
    view.resized.connect(acts.resize)
    view.renamed.connect(acts.rename)
    view.deleted.connect(acts.delete)
    view.stays.connect(acts.explain)
    view.week_asked.connect(page.go)
    view.drafted.connect(page.show_draft)
    view.zoomed.connect(page.keep_zoom)
    view.folding.changed.connect(page.keep_fold)


def _connect_commands(page: "WeekPage") -> None:
    commands, hands = page.commands, Hands(page)
    commands.add_line.triggered.connect(page.line.take_focus)
    commands.copy.triggered.connect(page.clipboard.copy)
    commands.paste.triggered.connect(page.clipboard.paste)
    commands.duplicate.triggered.connect(page.clipboard.duplicate)
    commands.create.triggered.connect(hands.create)
    for action, span in (
        (commands.day, Span.DAY),
        (commands.week, Span.WEEK),
        (commands.month, Span.MONTH),
        (commands.agenda, Span.LIST),
    ):
        action.setData(span)
        hands.spans.addAction(action)
    commands.find_time.triggered.connect(page.finding.open)
    commands.rename.triggered.connect(hands.rename)
    commands.delete.triggered.connect(hands.delete)
    commands.details.triggered.connect(hands.details)
    commands.zoom_in.triggered.connect(hands.zoom_in)
    commands.zoom_out.triggered.connect(hands.zoom_out)
    commands.fit_day.triggered.connect(hands.fit_day)
    commands.fold_night.triggered.connect(page.view.folding.fold)
    commands.today.triggered.connect(hands.today)
    commands.previous.triggered.connect(hands.previous)
    commands.next.triggered.connect(hands.next)


class Hands(QObject):
    """What the commands do with the grid."""

    def __init__(self, page: "WeekPage") -> None:
        super().__init__(page)
        self._page, self._view = page, page.view
        self.spans = QActionGroup(self)
        self.spans.setExclusionPolicy(QActionGroup.ExclusionPolicy.None_)
        self.spans.triggered.connect(self.choose_span)

    @Slot(QAction)
    def choose_span(self, action: QAction) -> None:
        self._page.choose_span(Span(str(action.data())))

    @Slot()
    def create(self) -> None:
        self._page.take_focus()
        self._page.views.front.create_here()

    @Slot()
    def rename(self) -> None:
        self._page.views.front.rename_selected()

    @Slot()
    def delete(self) -> None:
        self._page.views.front.delete_selected()

    @Slot()
    def details(self) -> None:
        key = self._page.views.front.current_key()
        if key is not None:
            self._page.cards.open_whole(key)

    @Slot()
    def zoom_in(self) -> None:
        self._view.zoom(1)

    @Slot()
    def zoom_out(self) -> None:
        self._view.zoom(-1)

    @Slot()
    def fit_day(self) -> None:
        self._view.fit_day()

    @Slot()
    def today(self) -> None:
        self._page.go(WeekAsked(0))

    @Slot()
    def previous(self) -> None:
        self._page.views.front.page(-1)

    @Slot()
    def next(self) -> None:
        self._page.views.front.page(1)
