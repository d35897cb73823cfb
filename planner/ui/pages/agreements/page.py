"""The page of agreements: the list at the left, one of them in the middle, and how it grew at the right."""

from PySide6.QtCore import Qt, Slot
from PySide6.QtGui import QAction, QKeySequence, QResizeEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QScrollArea, QStackedWidget, QVBoxLayout, QWidget

from planner.domain.agreements.held_time import HeldTime
from planner.domain.agreements.steps import Step
from planner.domain.changes import ChangeSet
from planner.ui.pages.agreements.acting import Acting
from planner.ui.pages.agreements.acts import AgreementActs
from planner.ui.pages.agreements.connecting import connect_page
from planner.ui.pages.agreements.document.time_sheet import TimeSheet
from planner.ui.pages.agreements.document.view import Document
from planner.ui.pages.agreements.document.writing import Writing
from planner.ui.pages.agreements.empty import EmptyAgreements
from planner.ui.pages.agreements.ending import Ending
from planner.ui.pages.agreements.growth.column import Growth
from planner.ui.pages.agreements.leaving import Leaving
from planner.ui.pages.agreements.listing.column import ListColumn
from planner.ui.pages.agreements.shown import Shown
from planner.ui.pages.page import Around, Page

LIST, GROWTH, LEAST = 326, 310, 470
LIST_SHARE, GROWTH_SHARE, EDGE = 0.36, 0.26, 16
# A narrower list would break a word about what was done into too many lines.
LEAST_GROUND = 220


class AgreementsPage(Page):
    def __init__(self, around: Around, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.around = around
        keeper = around.tools.keeper
        self._is_folded: bool | None = None
        self.shown = Shown(around.session, self)
        self.writing = Writing(around.session, self.shown, self)
        self.acting = Acting(keeper, around.session, self)
        self.acts = AgreementActs(around.session, self.shown, self.writing, self.acting)
        self.column, self.empty = ListColumn(keeper), EmptyAgreements(keeper)
        self.document, self.growth = Document(around, self.writing), Growth(around.tools)
        self.middle = QStackedWidget()
        self._side = QScrollArea()
        self._lay_out()
        self._add_keys()
        self.leaving, self._ending = Leaving(self), Ending(self)
        connect_page(self)

    @property
    def ground(self) -> QWidget:
        """Below the list, as in the middle may be the yes that comes next."""
        is_wide = self.column.width() >= self.around.tools.keeper.theme.px(LEAST_GROUND)
        return self.column if is_wide and not self.column.isHidden() else self.middle

    def start(self) -> None:
        if not self.shown.renew():
            self._show()
        self.take_focus()

    def open_part(self, name: str) -> None:
        """Open the agreement with that id."""
        self.document.keep_typed()
        self.shown.choose(name)

    @Slot()
    def take_focus(self) -> None:
        """Let the list have the keys, or the beginning where there is none."""
        if self.shown.whole is None:
            self.empty.begin.setFocus()
        else:
            self.column.list.setFocus()

    @Slot(object)
    def note_change(self, changes: ChangeSet | None) -> None:
        """The plan is another one now; where nobody sees it, that can wait."""
        if self.shown.note(changes) and self.in_front:
            self.shown.renew()

    @Slot()
    def meet(self) -> None:
        """Others sit here now."""
        self.document.keep_typed()
        self.shown.note_others()
        if self.in_front:
            self.shown.renew()

    @Slot(object)
    def choose(self, agreement: str) -> None:
        """Open that one, once what is typed in the one before is kept."""
        if agreement != self.shown.chosen:
            self.document.keep_typed()
            self.shown.choose(agreement)

    @Slot()
    def renew(self) -> None:
        """Show what was read."""
        self._show()

    @Slot()
    def begin(self) -> None:
        """Ask what it is about, and begin one."""
        from planner.ui.pages.agreements.beginning.sheet import BeginSheet  # noqa: PLC0415

        self.document.keep_typed()
        sheet = BeginSheet(self.around, self)
        sheet.begun.connect(self._show_together if self.around.session.here is None else self.show_begun)
        sheet.open()

    @Slot()
    def compare(self) -> None:
        """Let each answer alone what they expect, and see what differs."""
        from planner.ui.pages.agreements.comparing.sheet import CompareSheet  # noqa: PLC0415

        self.document.keep_typed()
        sheet = CompareSheet(self.around, self)
        sheet.begun.connect(self._show_together if self.around.session.here is None else self.show_begun)
        sheet.open()

    @Slot(str)
    def show_begun(self, agreement: str) -> None:
        """Open a draft that has just been begun, and go on writing in it."""
        self.column.show_all()
        self.shown.choose(agreement)
        self.document.begin_writing()

    @Slot(str)
    def _show_together(self, agreement: str) -> None:
        self.acts.note_begun(agreement)
        self.show_begun(agreement)

    @Slot(object)
    def take_step(self, step: Step) -> None:
        self.document.keep_typed()
        if step is Step.PROPOSE and self.document.show_trouble():
            return  # what would be shared is not what is read here
        self.acts.take(step, self.document.steps.offered.get(step) or self.document.steps.more)

    @Slot(str)
    def adjust(self, _agreement: str) -> None:
        """Other words were wanted on looking at it together."""
        self.acts.take(Step.ADJUST, self.document.together)

    @Slot(str, str)
    def keep_words(self, name: str, text: str) -> None:
        self._keep(name, {name: text})

    @Slot(object)
    def keep_choices(self, fields: dict[str, object]) -> None:
        if fields:
            self._keep("", fields)
        else:
            self._show()

    @Slot()
    def add_time(self) -> None:
        whole, terms = self.shown.whole, self.writing.terms
        if whole is None or terms is None:
            return
        self.document.keep_typed()
        sheet = TimeSheet(self.around.tools, whole, terms, self)
        sheet.decided.connect(self._hold)
        sheet.open()

    @Slot(object)
    def _hold(self, held: HeldTime) -> None:
        terms = self.writing.terms
        if terms is not None:
            self._keep("", {"times": (*terms.times, held)})

    @Slot(int)
    def drop_time(self, number: int) -> None:
        terms = self.writing.terms
        if terms is not None:
            self._keep("", {"times": (*terms.times[:number], *terms.times[number + 1 :])})

    @Slot(str, int)
    def propose_aside(self, why: str, weeks: int) -> None:
        self.document.keep_typed()
        if self.writing.aside is not None and not self.document.show_trouble():
            self.acts.propose_aside(why, weeks)

    @Slot()
    def leave_aside(self) -> None:
        self.document.forget_typed()
        self.writing.leave()
        self.column.list.setFocus()

    @Slot(bool)
    def show_growth(self, shown: bool) -> None:
        """Beneath the document, where there is no room beside it."""
        self.document.set_below(self.growth if shown else None)
        self.growth.setVisible(shown)
        if shown:
            self.document.ensureWidgetVisible(self.growth, 0, 200)

    @Slot()
    def fold(self) -> None:
        """Beside the document stays what leaves it its room."""
        px, width = self.around.tools.keeper.theme.px, self.width()
        listed = min(px(LIST), round(width * LIST_SHARE))
        grown = max(min(px(GROWTH), round(width * GROWTH_SHARE)), min(px(GROWTH), 240))
        self.column.setFixedWidth(listed)
        self._side.setFixedWidth(grown)
        is_folded = width - listed - grown < px(LEAST)
        if is_folded != self._is_folded:
            self._is_folded = is_folded
            self.document.head.growth.setChecked(False)
            if is_folded:
                self.growth.setParent(self)
                self.growth.hide()
            else:
                self.document.set_below(None)
                self._beside.insertWidget(0, self.growth)
                self.growth.show()
            self.document.head.offer_growth(is_folded)
        self._side.setVisible(not is_folded and self.shown.whole is not None)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.fold()

    def _keep(self, name: str, words: dict[str, object]) -> None:
        whole = self.shown.whole
        if whole is not None:
            self.document.take_down()
            self.document.set_trouble(name, self.writing.say(whole, words))

    def _show(self) -> None:
        found, whole, here = self.shown.overview, self.shown.whole, self.around.session.here
        if found is None:
            return
        locale = self.around.tools.locale
        self.column.setVisible(bool(found.rows))
        self.column.show_overview(found, here, locale)
        self.column.show_chosen(self.shown.chosen)
        self.empty.show_people(found.people, here)
        self.middle.setCurrentWidget(self.empty if whole is None else self.document)
        if whole is not None:
            locale = self.around.tools.locale_of(whole.plan.week_start)
            self.document.show_whole(whole, here, locale)
            self.growth.show_whole(whole, locale)
        self.fold()

    def _add_keys(self) -> None:
        for key, does in (("N", self.begin), ("/", self.column.field.setFocus)):
            action = QAction(self)
            action.setShortcut(QKeySequence(key))
            action.setShortcutContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
            action.triggered.connect(does)
            self.addAction(action)

    def _lay_out(self) -> None:
        ground = QFrame()
        ground.setProperty("part", "column")
        self._beside = QVBoxLayout(ground)
        edge = self.around.tools.keeper.theme.px(EDGE)
        self._beside.setContentsMargins(edge, edge + 4, edge, edge)
        self._beside.addStretch(1)
        self._side.setFrameShape(QFrame.Shape.NoFrame)
        self._side.setWidgetResizable(True)
        self._side.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._side.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._side.setWidget(ground)
        for part in (self.empty, self.document):
            self.middle.addWidget(part)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addWidget(self.column)
        layout.addWidget(_line())
        layout.addWidget(self.middle, 1)
        layout.addWidget(_line())
        layout.addWidget(self._side)


def _line() -> QFrame:
    line = QFrame()
    line.setProperty("part", "upright")
    return line
