"""What can be done with an agreement now: the likely steps as buttons, the others in a menu."""

from collections.abc import Mapping

from PySide6.QtCore import QCoreApplication, QPoint, Signal, Slot
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QSizePolicy, QWidget

from planner.domain.agreements.kinds import AgreementState
from planner.domain.agreements.steps import Step
from planner.services.agreements.reading import Whole
from planner.ui.kit.icon_names import IconName
from planner.ui.kit.keeper import ThemeKeeper
from planner.ui.kit.widgets.buttons import Button, EdgedButton, PrimaryButton
from planner.ui.kit.widgets.menu import Menu
from planner.ui.pages.week.flow import FlowLayout

# In this order; the rest of what is possible is in the menu.
BUTTONS: Mapping[AgreementState, tuple[Step, ...]] = {
    AgreementState.DRAFT: (Step.PROPOSE,),
    AgreementState.PROPOSED: (Step.COUNTER,),
    AgreementState.TRIAL: (Step.KEEP, Step.ADJUST, Step.TRY_ANOTHER_WAY),
    AgreementState.AGREED: (Step.ADJUST, Step.TRY_ANOTHER_WAY),
    AgreementState.PAUSED: (Step.RESUME, Step.ADJUST, Step.TRY_ANOTHER_WAY),
    AgreementState.ENDED: (Step.ADJUST,),
}
IN_MENU = (Step.KEEP, Step.PAUSE, Step.LET_GO, Step.ERASE, Step.ERASE_WHOLE)
FIRST = {Step.PROPOSE, Step.RESUME}


def step_words(step: Step, state: AgreementState) -> str:
    tr = QCoreApplication.translate
    if step is Step.ADJUST and state is AgreementState.ENDED:
        return tr("Steps", "Propose it anew…")
    if step is Step.LET_GO and state is AgreementState.PROPOSED:
        return tr("Steps", "Rather not: let it go")
    return {
        Step.PROPOSE: tr("Steps", "Propose it"),
        Step.COUNTER: tr("Steps", "Change the words…"),
        Step.KEEP: tr("Steps", "Keep as it is"),
        Step.ADJUST: tr("Steps", "Adjust…"),
        Step.TRY_ANOTHER_WAY: tr("Steps", "Try it another way…"),
        Step.PAUSE: tr("Steps", "Let it rest for a while"),
        Step.RESUME: tr("Steps", "Take it up again"),
        Step.LET_GO: tr("Steps", "Let it go"),
        Step.ERASE: tr("Steps", "Erase this draft"),
        Step.ERASE_WHOLE: tr("Steps", "Erase all of it, for good"),
    }[step]


class StepsRow(QWidget):
    """``taken`` hands over a Step that somebody wants to take."""

    taken = Signal(object)

    def __init__(self, keeper: ThemeKeeper, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._keeper = keeper
        self._shown: tuple[AgreementState, frozenset[Step], bool] | None = None
        self._buttons: list[tuple[Button, Step]] = []
        self.menu = Menu(keeper, self.tr("More steps"), self)
        self.more = EdgedButton(keeper, IconName.MORE, self.tr("More steps"))
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        self._flow = FlowLayout(self, keeper.theme.px(8))
        self._flow.addWidget(self.more)
        self.menu.triggered.connect(self._picked)
        self.more.clicked.connect(self._list)

    @property
    def offered(self) -> dict[Step, Button]:
        """The steps that are buttons."""
        return {step: button for button, step in self._buttons}

    def show_whole(self, whole: Whole, here: str | None, *, looking: bool) -> None:
        """``looking`` says that the steps of looking again stand elsewhere on the page."""
        state = whole.agreement.state
        people = [person.id for person in whole.people if here in (None, person.id)]
        may: frozenset[Step] = frozenset().union(*(whole.possible(id) for id in people))
        if state is AgreementState.PAUSED and len(whole.yes) < len(whole.people):
            may -= {Step.RESUME}
        shown = (state, may, looking)
        if shown != self._shown:
            self._shown = shown
            self._fill(state, may, looking=looking)

    def _fill(self, state: AgreementState, may: frozenset[Step], *, looking: bool) -> None:
        while (item := self._flow.takeAt(0)) is not None:
            before = item.widget()
            if before is not None and before is not self.more:
                before.hide()
                before.deleteLater()
        self._buttons = []
        near = () if looking else BUTTONS[state]
        for step in near:
            if step in may:
                words = step_words(step, state)
                button = PrimaryButton(words, self) if step in FIRST else Button(words, self)
                button.clicked.connect(self._pressed)
                self._buttons.append((button, step))
                self._flow.addWidget(button)
                button.show()
        self._flow.addWidget(self.more)
        self.menu.clear()
        away = {Step.KEEP} if looking else {*near}
        for step in IN_MENU:
            if step in may and step not in away:
                self.menu.entry(step_words(step, state)).setData(step)
        self.more.setVisible(bool(self.menu.actions()))
        if self._buttons:
            self.setTabOrder(self._buttons[-1][0], self.more)

    @Slot()
    def _list(self) -> None:
        self.menu.popup(self.more.mapToGlobal(QPoint(0, self.more.height())))

    @Slot()
    def _pressed(self) -> None:
        pressed = self.sender()
        self.taken.emit(next(step for button, step in self._buttons if button is pressed))

    @Slot(QAction)
    def _picked(self, action: QAction) -> None:
        self.taken.emit(Step(action.data()))
