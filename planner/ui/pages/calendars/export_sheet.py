"""The sheet on which a calendar for another program is put together, and written where people choose."""

from functools import partial
from pathlib import Path

from PySide6.QtCore import Signal, Slot
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QWidget

from planner.domain.errors import UserError
from planner.services.agenda import Agenda, today
from planner.services.beside import beside
from planner.services.exporting import Exported, count, export, is_there
from planner.ui.actions.where import Where
from planner.ui.kit.text import Label, Tone, told
from planner.ui.kit.widgets.buttons import Button, PrimaryButton
from planner.ui.kit.widgets.sheet import Sheet
from planner.ui.pages.calendars.export_options import ExportOptions
from planner.ui.pages.calendars.newest import Newest
from planner.ui.pages.calendars.scroller import Scroller
from planner.ui.pages.page import Around

WIDTH = 470
SUFFIX = "ics"


class ExportSheet(Sheet):
    """``said`` tells what was written. Counting and writing are done beside the window, which stays alive."""

    said = Signal(str)

    def __init__(self, around: Around, whole: Agenda, parent: QWidget) -> None:
        """``whole`` is any agenda of the plan, which knows whose it is."""
        tools, session = around.tools, around.session
        super().__init__(tools.keeper, self.tr("Save as iCalendar"), parent)
        self._around = around
        self._path: Path | None = None
        self._is_writing = False
        self._counting = Newest(tools.tasks, self)
        self._where = Where(
            tools,
            self.tr("Where is the calendar to lie?"),
            self.tr("There is a calendar already"),
            is_there,
            self,
        )
        self._options = ExportOptions(
            tools.keeper, tools.locale, whole.people, session.here, today(session.plan, whole.plan)
        )
        self._status = Label("", tone=Tone.MUTED, wrap=True)
        self._scroller = Scroller(tools.keeper, WIDTH, self, parent)
        self._scroller.body.addWidget(self._options)
        self._scroller.body.addStretch(1)
        self.body.addWidget(self._scroller, 1)
        self.body.addWidget(self._status)
        self._later = self.add_button(Button(self.tr("Not now")))
        self._save = self.add_button(PrimaryButton(self.tr("Save…")), default=True)
        self._later.clicked.connect(self.reject)
        self._save.clicked.connect(self._choose)
        self._where.chosen.connect(self._write)
        self._where.refused.connect(self._cannot)
        self._options.changed.connect(self._count)
        self._counting.done.connect(self._counted)
        self._counting.failed.connect(self._cannot)

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._count()

    @Slot()
    def _count(self) -> None:
        self._save.setEnabled(self._options.is_anything)
        if not self._options.is_anything:
            self._say(self.tr("Nothing is chosen yet."))
            return
        work = partial(count, wanted=self._options.wanted())
        self._counting.ask(beside(self._around.session.plan, work))

    @Slot(object)
    def _counted(self, counted: Exported) -> None:
        if self._options.is_anything and not self._is_writing:
            self._say(self._told(counted))

    def _told(self, counted: Exported) -> str:
        written, repeating = counted.written, counted.repeating
        if not written:
            said = self.tr("Nothing would be in it.")
        elif written == 1:
            said = self.tr("One block will be in it.")
        else:
            said = self.tr("{count} blocks will be in it, {repeating} of them repeat.")
        if counted.cancelled:
            said += " " + self.tr("What was called off stays here.")
        return said.format(count=f"{written:,}", repeating=f"{repeating:,}")

    @Slot()
    def _choose(self) -> None:
        self._where.ask([self.tr("Calendars (*.ics)")], SUFFIX, self.tr("our week") + "." + SUFFIX)

    @Slot(object)
    def _write(self, path: Path) -> None:
        self._path = path
        self._set_writing(True)
        self._say(self.tr("Writing it…"))
        work = partial(export, path=path, wanted=self._options.wanted())
        plan = self._around.session.plan
        self._around.tools.tasks.run(beside(plan, work), self._written, self._failed)

    def _set_writing(self, writing: bool) -> None:
        """Nothing is changed or left meanwhile: what is written is what was chosen, and is told."""
        self._is_writing = writing
        for part in (self._options, self._later, self._close, self._save):
            part.setEnabled(not writing)

    def reject(self) -> None:
        if not self._is_writing:
            super().reject()

    @Slot(object)
    def _written(self, done: Exported) -> None:
        self.accept()
        if done.written == 1:
            text = self.tr("One block is in {path} now.")
        else:
            text = self.tr("{count} blocks are in {path} now.")
        self.said.emit(text.format(count=f"{done.written:,}", path=self._path))

    @Slot(object)
    def _failed(self, trouble: UserError) -> None:
        self._set_writing(False)
        self._save.setFocus()
        self._cannot(trouble)

    @Slot(object)
    def _cannot(self, trouble: UserError) -> None:
        if not self._is_writing:
            self._save.setEnabled(True)
            self._say(told(trouble), Tone.DANGER)

    def _say(self, text: str, tone: Tone = Tone.MUTED) -> None:
        self._status.set_tone(tone)
        self._status.setText(text)
        self._scroller.fit_soon()
