"""The sheet on which a calendar is looked at before it comes in."""

from functools import partial

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QWidget

from planner.domain.errors import UserError
from planner.services.beside import beside
from planner.services.imports.held import Calendars
from planner.services.imports.importing import ReadFile, look, read_data, read_file
from planner.services.imports.look import Look
from planner.ui.kit.text import ElidedLabel, Label, Tone, told
from planner.ui.kit.widgets.buttons import Button, PrimaryButton
from planner.ui.kit.widgets.sheet import Sheet
from planner.ui.kit.widgets.toast import announce
from planner.ui.pages.calendars.findings import Findings
from planner.ui.pages.calendars.newest import Newest
from planner.ui.pages.calendars.options import Beforehand, ImportOptions
from planner.ui.pages.calendars.scroller import Scroller
from planner.ui.pages.calendars.source import Source
from planner.ui.pages.page import Around

WIDTH = 470


class ImportSheet(Sheet):
    """``decided`` hands over the Look at what is to come in; whoever takes it in closes the sheet then.

    Reading and looking are done beside the window, which stays alive.
    """

    decided = Signal(object)

    def __init__(
        self, around: Around, source: Source, overview: Calendars, before: Beforehand, parent: QWidget
    ) -> None:
        tools = around.tools
        super().__init__(tools.keeper, self.tr("Import a calendar"), parent)
        self._around, self._source = around, source
        self._file: ReadFile | None = None
        self._look: Look | None = None
        self._looking = Newest(tools.tasks, self)
        self._options = ImportOptions(tools.keeper, overview, before, source.stem)
        self._status = Label("", tone=Tone.MUTED, wrap=True)
        self._findings = Findings(tools.keeper, tools.locale, tools.clock.now().date())
        self._scroller = Scroller(tools.keeper, WIDTH, self, parent)
        named = ElidedLabel(source.name, tone=Tone.MUTED)
        for part in (named, self._options, self._status, self._findings):
            self._scroller.body.addWidget(part)
        self._scroller.body.addStretch(1)
        self.body.addWidget(self._scroller, 1)
        later = self.add_button(Button(self.tr("Not now")))
        self._bring = self.add_button(PrimaryButton(self.tr("Bring in")), default=True)
        later.clicked.connect(self.reject)
        self._bring.clicked.connect(self._decide)
        self._looking.done.connect(self._looked)
        self._looking.failed.connect(self._failed)
        self._options.changed.connect(self.look_again)
        self._findings.meant.connect(self._allow)
        self._findings.hide()
        self._options.hide()
        self._allow()

    def read(self) -> None:
        """Begin to look at it."""
        self._say(self.tr("Looking at it…"))
        path, data = self._source.path, self._source.data
        work = partial(read_data, data) if path is None else partial(read_file, path)
        self._around.tools.tasks.run(work, self._has_read, self._cannot_be_read)

    @Slot(object)
    def _has_read(self, file: ReadFile) -> None:
        self._file = file
        self._options.show()
        self._options.take_focus()
        self.look_again()

    @Slot(object)
    def _cannot_be_read(self, trouble: UserError) -> None:
        self._say(told(trouble), Tone.DANGER)

    @Slot()
    def look_again(self) -> None:
        """Find out what would happen as people want it now."""
        if self._file is None:
            return
        self._look = None
        self._allow()
        work = partial(look, file=self._file, asked=self._options.asked())
        self._looking.ask(beside(self._around.session.plan, work))

    @Slot(object)
    def _looked(self, found: Look) -> None:
        self._look = found
        self._options.show_found(found.result.calendar)
        self._findings.show_look(found)
        self._findings.show()
        self._say("")
        self._allow()
        announce(self, self._findings.summary)

    @Slot(object)
    def _failed(self, trouble: UserError) -> None:
        self._findings.hide()
        self._say(told(trouble), Tone.DANGER)

    def _say(self, text: str, tone: Tone = Tone.MUTED) -> None:
        self._status.set_tone(tone)
        self._status.setText(text)
        self._status.setVisible(bool(text))
        if text:
            announce(self, text)

    @Slot()
    def _allow(self) -> None:
        found = self._look
        may = found is not None and found.writes and (self._findings.means_it or not found.many_gone)
        self._bring.setEnabled(may)

    @Slot()
    def _decide(self) -> None:
        if self._look is not None:
            self.decided.emit(self._look.meant() if self._findings.means_it else self._look)
