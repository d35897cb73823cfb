"""The row of yeses: each person says it in their own colour, and can take it back at any time."""

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import QGridLayout, QVBoxLayout, QWidget

from planner.domain.agreements.kinds import AgreementState
from planner.domain.agreements.steps import Step
from planner.domain.person import Person
from planner.domain.walltime import wall_at
from planner.services.agreements.reading import Whole
from planner.ui.kit.fonts import Type
from planner.ui.kit.i18n import Locale
from planner.ui.kit.text import Label, Tone
from planner.ui.kit.widgets.buttons import LinkButton
from planner.ui.pages.agreements.document.part import Caption
from planner.ui.pages.agreements.document.yes_button import YesButton
from planner.ui.pages.agreements.words import day_words
from planner.ui.tools import Tools

GAP = 12
NARROW = 460
NO_YES = (AgreementState.DRAFT, AgreementState.ENDED)


class YesCell(QWidget):
    """One person's; ``said`` and ``taken_back`` hand over their id."""

    said = Signal(str)
    taken_back = Signal(str)

    def __init__(self, tools: Tools, person: Person) -> None:
        super().__init__()
        self.person = person
        self.button = YesButton(tools.keeper, person, calm=tools.settings.now.calm_motion)
        self.back = LinkButton(self.tr("Take back"))
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(tools.keeper.theme.px(2))
        layout.addWidget(self.button)
        layout.addWidget(self.back, 0, Qt.AlignmentFlag.AlignLeft)
        self.button.said.connect(self.said)
        self.back.clicked.connect(self._take_back)

    def show_back(self, version: int | None, *, shown: bool) -> None:
        """``version`` is the one that holds, where the yes to be taken back is one to that."""
        if version is None:
            self.back.set_words(self.tr("Take back"))
        else:
            self.back.set_words(self.tr("Take back the yes to version {number}").format(number=version))
        heard = self.tr("{name}: {words}").format(name=self.person.name, words=self.back.accessibleName())
        self.back.setAccessibleName(heard)
        self.back.setVisible(shown)

    @Slot()
    def _take_back(self) -> None:
        self.taken_back.emit(self.person.id)


class YesRow(QWidget):
    """What had the keys may go: ``passed`` tells that the next yes has them, ``left`` that none is open."""

    said = Signal(str)
    taken_back = Signal(str)
    passed = Signal()
    left = Signal()

    def __init__(self, tools: Tools, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._tools = tools
        self._cells: list[YesCell] = []
        self._known: tuple[tuple[Person, ...], bool] | None = None
        self._caption = Caption("")
        self._hint = Label("", Type.SMALL, Tone.MUTED, wrap=True)
        words = QVBoxLayout()
        words.setContentsMargins(0, tools.keeper.theme.px(3), 0, 0)
        words.setSpacing(0)
        words.addWidget(self._caption)
        words.addWidget(self._hint)
        words.addStretch(1)
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setSpacing(tools.keeper.theme.px(GAP))
        self._words = QWidget(self)
        self._words.setLayout(words)

    def show_whole(self, whole: Whole, here: str | None, locale: Locale) -> None:
        state = whole.agreement.state
        self.setVisible(state not in NO_YES)
        if state in NO_YES:
            return
        number = self.tr("Yes to version {number}").format(number=whole.agreement.version)
        self._caption.setText(number.upper())
        self._caption.setAccessibleName(number)
        calm = self._tools.settings.now.calm_motion
        if self._known != (whole.people, calm):
            self._known = whole.people, calm
            self._fill(whole)
        keyed = next((part for part in self.walk if part.hasFocus()), None)
        given = {yes.person: yes for yes in whole.yes}
        may_say = state in (AgreementState.PROPOSED, AgreementState.PAUSED)
        for cell in self._cells:
            id = cell.person.id
            yes, is_here = given.get(id), here in (None, id)
            day = wall_at(yes.created, whole.plan.zone).date() if yes is not None else None
            cell.button.show_said(
                day_words(day, whole.today, locale) if day is not None else "", may=may_say and is_here
            )
            may_take = is_here and Step.TAKE_BACK_YES in whole.possible(id)
            older = yes is None and whole.agreement.holds
            cell.show_back(
                whole.agreement.in_force if older else None, shown=may_take and (older or yes is not None)
            )
        waits = may_say and len(given) < len(whole.people)
        self._hint.setText(self.tr("hold your colour") if waits else "")
        self._hint.setVisible(waits)
        if keyed is not None and not keyed.hasFocus():
            self._pass_on(keyed)

    @property
    def walk(self) -> tuple[QWidget, ...]:
        """What Tab comes to, in that order."""
        return tuple(part for cell in self._cells for part in (cell.button, cell.back))

    def fit(self, width: int) -> None:
        """The words above the colours where there is no room beside them."""
        px = self._tools.keeper.theme.px
        beside = width >= px(NARROW)
        for at, cell in enumerate(self._cells):
            self._grid.removeWidget(cell)
            if beside:
                self._grid.addWidget(cell, at // 2, 1 + at % 2, Qt.AlignmentFlag.AlignTop)
            else:
                self._grid.addWidget(cell, 1 + at, 0)
        self._grid.removeWidget(self._words)
        self._grid.addWidget(self._words, 0, 0)
        for column, stretch in enumerate((3, 4, 4) if beside else (1, 0, 0)):
            self._grid.setColumnStretch(column, stretch)

    def _pass_on(self, before: QWidget) -> None:
        """Let the next yes that is open have the keys; one to take back would be only a press away."""
        at = next(at for at, cell in enumerate(self._cells) if before in (cell.button, cell.back))
        following = (*self._cells[at:], *self._cells[:at])
        open_one = next((cell.button for cell in following if cell.button.isEnabled()), None)
        if open_one is not None:
            open_one.setFocus(Qt.FocusReason.OtherFocusReason)
            self.passed.emit()
        else:
            self.left.emit()

    def _fill(self, whole: Whole) -> None:
        for cell in self._cells:
            self._grid.removeWidget(cell)
            cell.hide()
            cell.deleteLater()
        self._cells = [YesCell(self._tools, person) for person in whole.people]
        for cell in self._cells:
            cell.said.connect(self.said)
            cell.taken_back.connect(self.taken_back)
        self.fit(self.width())
