"""What has to be asked before a block changes that an agreement owns."""

from collections.abc import Sequence

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QWidget

from planner.domain.person import Person
from planner.ui.kit.keeper import ThemeKeeper
from planner.ui.kit.text import Label, Tone
from planner.ui.kit.widgets.buttons import Button, PrimaryButton
from planner.ui.kit.widgets.sheet import Sheet
from planner.ui.pages.agreements.acting import Acting
from planner.ui.pages.week.agreed.owned import Owned
from planner.ui.session import Session


class OwnedSheet(Sheet):
    """Whether a change is for this week or one of the agreement.

    ``decided`` hands over the id of whoever proposes the agreement anew, None where it is this week alone.
    """

    decided = Signal(object)

    def __init__(self, keeper: ThemeKeeper, session: Session, title: str, parent: QWidget) -> None:
        super().__init__(keeper, title, parent)
        self._acting = Acting(keeper, session, self)
        self._people: Sequence[Person] = ()

    def ask(self, one: Owned, people: Sequence[Person], *, alone: bool, whole: bool, drops: bool) -> None:
        """``alone`` and ``whole`` say which of the two answers there are, ``drops`` that it is to go."""
        self._people = people
        belongs = self.tr("It belongs to the agreement “{title}”.")
        if one.hollow:
            belongs = self.tr("It is what the agreement “{title}” proposes.")
        self.body.addWidget(Label(belongs.format(title=one.touched.title), wrap=True))
        if whole:
            then = self.tr("A change of the agreement is proposed first; it comes with everybody’s yes.")
            self.body.addWidget(Label(then, tone=Tone.MUTED, wrap=True))
        first: Button | None = None
        if alone:
            first = PrimaryButton(self.tr("Only this week"))
            self.add_button(first, default=True).clicked.connect(self._alone)
        if whole:
            words = self.tr("Change the agreement")
            if one.hollow:
                words = self.tr("Propose it without this") if drops else self.tr("Propose it like this")
            change = Button(words) if first else PrimaryButton(words)
            self._change = self.add_button(change, default=first is None)
            change.clicked.connect(self._who)
            first = first or change
        else:
            leave = self.add_button(Button(self.tr("Leave it for now")), default=first is None)
            leave.clicked.connect(self.reject)
            first = first or leave
        self.open()
        first.setFocus()

    @Slot()
    def _alone(self) -> None:
        self._decide(None)

    @Slot()
    def _who(self) -> None:
        self._acting.ask(self._people, self._decide, self._change)

    def _decide(self, person: str | None) -> None:
        self.accept()
        self.decided.emit(person)


class PartnerSheet(Sheet):
    """What is to become of the other half of a trade-off. ``decided`` says whether it goes along.

    It cannot where ``away`` says whose it is who is not here.
    """

    decided = Signal(bool)

    def ask(self, other: str, when: str, away: str, *, drops: bool) -> None:
        """``other`` is what it is called and ``when`` its day and times.

        ``drops`` says that this half is to go.
        """
        text = self.tr("This goes with “{title}”.").format(title=other)
        self.body.addWidget(Label(text, wrap=True))
        self.body.addWidget(Label(when, tone=Tone.MUTED, wrap=True))
        if away:
            self.body.addWidget(Label(away, tone=Tone.MUTED, wrap=True))
            first = self.add_button(PrimaryButton(self.tr("Leave that")), default=True)
            first.clicked.connect(self._leave)
        else:
            along = self.tr("Let that go as well") if drops else self.tr("Move that as well")
            first = self.add_button(PrimaryButton(along), default=True)
            first.clicked.connect(self._along)
            self.add_button(Button(self.tr("Leave that"))).clicked.connect(self._leave)
        self.add_button(Button(self.tr("Not now"))).clicked.connect(self.reject)
        self.open()
        first.setFocus()

    @Slot()
    def _along(self) -> None:
        self.accept()
        self.decided.emit(True)

    @Slot()
    def _leave(self) -> None:
        self.accept()
        self.decided.emit(False)
