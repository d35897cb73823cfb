"""The sheet on which a file of decks is looked at before it is taken in."""

from functools import partial
from pathlib import Path

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QWidget

from planner.domain.errors import UserError
from planner.services.beside import beside
from planner.services.cards.steps import Again
from planner.services.cards.taking_in import Look, look
from planner.ui.kit.fonts import Type
from planner.ui.kit.text import ElidedLabel, Label, Tone, told
from planner.ui.kit.widgets.buttons import Button, PrimaryButton
from planner.ui.kit.widgets.field import Field
from planner.ui.kit.widgets.segments import SegmentedChoice
from planner.ui.kit.widgets.sheet import Sheet
from planner.ui.kit.widgets.toast import announce
from planner.ui.pages.calendars.scroller import Scroller
from planner.ui.pages.cards.own.findings import Findings
from planner.ui.pages.page import Around

WIDTH = 480


class TakeInSheet(Sheet):
    """``decided`` hands over the Look and the Again that people chose; whoever takes it in closes the sheet.

    Reading and looking are done beside the window, which stays alive.
    """

    decided = Signal(object, object)

    def __init__(self, around: Around, path: Path, parent: QWidget) -> None:
        keeper = around.tools.keeper
        super().__init__(keeper, self.tr("Take in a deck"), parent)
        self._around, self._path = around, path
        self._look: Look | None = None
        self._status = Label("", tone=Tone.MUTED, wrap=True)
        self._again = SegmentedChoice(
            keeper,
            "",
            [
                (Again.UPDATE, self.tr("Update")),
                (Again.KEEP, self.tr("Keep ours")),
                (Again.COPY, self.tr("Take a copy")),
            ],
        )
        self._choice = Field(keeper, self.tr("Some of it is here already"), self._again)
        self._explained = Label("", Type.SMALL, Tone.MUTED, wrap=True)
        self._findings = Findings(keeper)
        scroller = Scroller(keeper, WIDTH, self, parent)
        parts = (self._status, self._choice, self._explained, self._findings)
        for part in (ElidedLabel(path.name, tone=Tone.MUTED), *parts):
            scroller.body.addWidget(part)
        scroller.body.addStretch(1)
        self.body.addWidget(scroller, 1)
        for part in (self._choice, self._explained, self._findings):
            part.hide()
        self.add_button(Button(self.tr("Not now"))).clicked.connect(self.reject)
        self._take = self.add_button(PrimaryButton(self.tr("Take in")), default=True)
        self._take.setEnabled(False)
        self._take.clicked.connect(self._decide)
        self._again.chosen.connect(self._show)

    @Slot()
    def read(self) -> None:
        """Look at the file as it is now."""
        self._look = None
        self._take.setEnabled(False)
        self._say(self.tr("Looking at it…"))
        work = beside(self._around.session.plan, partial(look, path=self._path))
        self._around.tools.tasks.run(work, self._looked, self._failed)

    @Slot(object)
    def _looked(self, found: Look) -> None:
        self._look = found
        self._say("")
        for part in (self._choice, self._explained):
            part.setVisible(found.is_known)
        self._findings.show()
        self._show()
        self._take.setFocus()

    @Slot(object)
    def _failed(self, trouble: UserError) -> None:
        for part in (self._choice, self._explained, self._findings):
            part.hide()
        self._say(told(trouble), Tone.DANGER)

    @Slot()
    def _show(self) -> None:
        if self._look is None:
            return
        again = self._chosen
        self._explained.setText(
            {
                Again.UPDATE: self.tr("New cards come in, and those that read otherwise are changed."),
                Again.KEEP: self.tr("New cards come in. What is here stays as it is."),
                Again.COPY: self.tr("All of it becomes a deck of its own beside the one that is here."),
            }[again]
        )
        self._findings.show_look(self._look, again)
        self._take.setEnabled(self._look.writes(again))
        announce(self, self._findings.summary)

    @property
    def _chosen(self) -> Again:
        value = self._again.value
        return value if isinstance(value, Again) else Again.UPDATE

    def _say(self, text: str, tone: Tone = Tone.MUTED) -> None:
        self._status.set_tone(tone)
        self._status.setText(text)
        self._status.setVisible(bool(text))
        if text:
            announce(self, text)

    @Slot()
    def _decide(self) -> None:
        if self._look is not None:
            self.decided.emit(self._look, self._chosen)
