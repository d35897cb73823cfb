"""Looking at an agreement together: each writes a line, then they keep it, change it, or let it go."""

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QFrame, QVBoxLayout, QWidget

from planner.domain.agreements.steps import Step
from planner.domain.agreements.terms import Terms
from planner.domain.changes import ChangeSet, RecordKind
from planner.services.agreements.deciding import keep, let_go
from planner.services.agreements.reading import Whole, whole
from planner.services.agreements.writing import Proposal, try_another_way
from planner.services.in_use import Change
from planner.ui.kit.fonts import Type
from planner.ui.kit.text import Label, Tone
from planner.ui.kit.widgets.buttons import Button, PrimaryButton
from planner.ui.pages.agreements.acting import Act, Acting
from planner.ui.pages.agreements.together.another_way import AnotherWaySheet
from planner.ui.pages.agreements.together.lines import LinesRow
from planner.ui.pages.page import Around
from planner.ui.pages.week.flow import FlowLayout

PADDING, GAP = 14, 10
TOLD = (RecordKind.ANSWER, RecordKind.PERSON)


class LookTogether(QWidget):
    """``undoable`` is a word about what was done with a way back beside it, ``said`` one without.

    ``adjust_wanted`` hands over the id of the agreement whose words are to be changed.
    """

    said = Signal(str)
    undoable = Signal(str)
    adjust_wanted = Signal(str)

    def __init__(self, around: Around, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        keeper = around.tools.keeper
        self._around = around
        self._whole: Whole | None = None
        self._tries = ""
        self._sheet: AnotherWaySheet | None = None
        self._acting = Acting(keeper, around.session, self)
        self._hint = Label("", Type.SMALL, Tone.MUTED, wrap=True)
        self.lines = LinesRow(around)
        self._ways = QWidget()
        flow = FlowLayout(self._ways, keeper.theme.px(8))
        self._keep = PrimaryButton(self.tr("Keep as it is"))
        self._adjust = Button(self.tr("Adjust…"))
        self._try = Button(self.tr("Try it another way…"))
        self._let_go = Button(self.tr("Let it go"))
        for button, does in (
            (self._keep, self._ask_to_keep),
            (self._adjust, self._want_adjusting),
            (self._try, self._ask_to_try),
            (self._let_go, self._ask_to_let_go),
        ):
            flow.addWidget(button)
            button.clicked.connect(does)
        self._lay_out()
        self.lines.opened.connect(self._open)
        self.lines.undoable.connect(self.undoable)
        around.session.changed.connect(self._note)
        around.session.here_changed.connect(self._meet)

    def _lay_out(self) -> None:
        px = self._around.tools.keeper.theme.px
        ground = QFrame()
        ground.setProperty("part", "soft")
        layout = QVBoxLayout(ground)
        layout.setContentsMargins(*(px(PADDING),) * 4)
        layout.setSpacing(px(GAP))
        heading = self.tr("Look at it together")
        self.setAccessibleName(heading)
        for part in (Label(heading, Type.HEADING, wrap=True), self._hint, self.lines, self._ways):
            layout.addWidget(part)
        around = QVBoxLayout(self)
        around.setContentsMargins(0, 0, 0, 0)
        around.addWidget(ground)

    def show_agreement(self, agreement: str) -> None:
        """The one (its id) they look at, as it is now."""
        self._whole = self._around.session.ask(lambda plan: whole(plan, agreement))
        if self._whole is not None:
            self.lines.show_agreement(agreement, self._whole.words.title)

    @Slot(object)
    def _note(self, changes: ChangeSet | None) -> None:
        if self.isVisible() and (changes is None or any(map(changes.touches, TOLD))):
            self.lines.renew()

    @Slot()
    def _meet(self) -> None:
        if self.isVisible():
            self.lines.renew()

    @Slot(bool)
    def _open(self, opened: bool) -> None:
        """All lines are there, so they can decide; else it is told what comes first."""
        may = self._whole.possible("") if self._whole is not None else frozenset[Step]()
        self._ways.setVisible(opened)
        for button, step in (
            (self._keep, Step.KEEP),
            (self._adjust, Step.ADJUST),
            (self._try, Step.TRY_ANOTHER_WAY),
            (self._let_go, Step.LET_GO),
        ):
            button.setVisible(step in may)
        if opened:
            self._hint.setText(self.tr("What each of you wrote"))
        else:
            self._hint.setText(
                self.tr("Each writes a line on how it went. It stays hidden until everyone has written.")
            )

    @Slot()
    def _ask_to_keep(self) -> None:
        self._ask(self._kept, self._keep)

    @Slot()
    def _ask_to_let_go(self) -> None:
        self._ask(self._gone, self._let_go)

    @Slot()
    def _want_adjusting(self) -> None:
        if self._whole is not None:
            self.adjust_wanted.emit(self._whole.agreement.id)

    @Slot()
    def _ask_to_try(self) -> None:
        self._ask(self._think_anew, self._try)

    def _think_anew(self, person: str) -> None:
        if self._whole is not None:
            self._tries = person
            self._sheet = AnotherWaySheet(self._around.tools.keeper, self._whole.words, person, self)
            self._sheet.decided.connect(self._propose)
            self._sheet.open()

    def _kept(self, person: str) -> None:
        id = self._id
        done = self._do(lambda plan: keep(plan, id, person), self.tr("Keep an agreement"))
        if done:
            self.undoable.emit(self.tr("It stays as it is, and comes up again after a while."))

    def _gone(self, person: str) -> None:
        id = self._id
        done = self._do(lambda plan: let_go(plan, id, person), self.tr("Let an agreement go"))
        if done:
            self.undoable.emit(self.tr("It is let go. What lies behind stays on the calendar."))

    @Slot(object, int)
    def _propose(self, terms: Terms, weeks: int) -> None:
        id, proposal = self._id, Proposal(self._tries, terms)
        label = self.tr("Try it another way")
        if self._do(lambda plan: try_another_way(plan, id, proposal, weeks), label):
            if self._sheet is not None:
                self._sheet.accept()
            self.undoable.emit(self.tr("Another way is proposed. It begins once everyone has said yes."))

    @property
    def _id(self) -> str:
        return self._whole.agreement.id if self._whole is not None else ""

    def _ask(self, then: Act, near: QWidget) -> None:
        if self._whole is not None:
            self._acting.ask(self._whole.people, then, near)

    def _do(self, change: Change, label: str) -> bool:
        return self._around.session.do(change, label) is not None
