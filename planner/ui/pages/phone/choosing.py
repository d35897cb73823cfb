"""What is to leave, chosen beside the ways it can take, with all of it listed as it will leave."""

from functools import partial

from PySide6.QtCore import Qt, QTimer, Signal, Slot
from PySide6.QtWidgets import QFrame, QListView, QVBoxLayout, QWidget

from planner.domain.errors import UserError
from planner.services.agenda import Agenda, today
from planner.services.beside import beside
from planner.services.calendar_file import Remembered
from planner.services.exporting import Wanted
from planner.services.sharing.copies import note_copy
from planner.services.sharing.preview import Preview, preview
from planner.ui.kit.fonts import Type
from planner.ui.kit.text import Label, Tone, told
from planner.ui.pages.calendars.export_options import Days, ExportOptions
from planner.ui.pages.calendars.newest import Newest
from planner.ui.pages.page import Around
from planner.ui.pages.phone.preview_model import PreviewModel
from planner.ui.pages.phone.told import how_much, what_changed
from planner.ui.pages.search.delegate import HitDelegate

GAP, LIST = 10, 170
# In milliseconds: several boxes are often ticked one after the other.
SETTLED = 250


class PhoneOptions(ExportOptions):
    def asked(self) -> str:
        return self.tr("Whose phone it is")


class Choosing(QWidget):
    """``settled`` says that people want something else, once they paused."""

    settled = Signal()

    def __init__(self, around: Around, whole: Agenda) -> None:
        """``whole`` is any agenda of the plan, which knows whose it is."""
        super().__init__()
        tools, session = around.tools, around.session
        keeper = tools.keeper
        self._around = around
        self.options = PhoneOptions(
            keeper, tools.locale, whole.people, session.here, today(session.plan, whole.plan)
        )
        self.options.choose_days(Days.QUARTER)
        self._remembered = Remembered()
        self._counting = Newest(tools.tasks, self)
        self._pause = QTimer(self)
        self._pause.setSingleShot(True)
        self._pause.setInterval(SETTLED)
        self._count = Label("", wrap=True)
        self._since = Label("", Type.SMALL, Tone.MUTED, wrap=True)
        self._since.hide()
        self._found: Preview | None = None
        self._model = PreviewModel(self)
        self._list = self._made_list(around)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(keeper.theme.px(GAP))
        layout.addWidget(self.options)
        layout.addWidget(self._count)
        layout.addWidget(self._since)
        layout.addWidget(self._list, 1)
        self.options.changed.connect(self._begin_anew)
        self._pause.timeout.connect(self.settled)
        self._counting.done.connect(self._show)
        self._counting.failed.connect(self._fail)
        session.changed.connect(self.count)

    @property
    def is_anything(self) -> bool:
        return self.options.is_anything

    def wanted(self) -> Wanted:
        return self.options.wanted()

    def note_copy(self) -> None:
        """Keep what left just now, to tell next time what is otherwise; that is no step to be undone."""
        if self._found is not None:
            reader, lines = self.wanted().choice.reader, self._found.lines
            self._around.session.ask(lambda plan: note_copy(plan, reader, lines))

    @Slot()
    def count(self) -> None:
        """Look anew at what would leave."""
        if not self.is_anything:
            self._say(self.tr("Nothing is chosen yet."))
            self._model.show_preview(None, self._around.tools.locale)
            return
        work = partial(preview, wanted=self.wanted(), remembered=self._remembered)
        self._counting.ask(beside(self._around.session.plan, work))

    @Slot()
    def _begin_anew(self) -> None:
        # What was written for another choice is of no use, and may be read by the worker still.
        self._remembered = Remembered()
        self.count()
        self._pause.start()

    @Slot(object)
    def _show(self, found: Preview) -> None:
        if self.is_anything:
            self._model.show_preview(found, self._around.tools.locale)
            self._found = found
            self._say(how_much(found.counted))
            self._since.setText(what_changed(found.since))
            self._since.setVisible(found.since is not None)

    @Slot(object)
    def _fail(self, trouble: UserError) -> None:
        self._model.show_preview(None, self._around.tools.locale)
        self._say(told(trouble), Tone.DANGER)

    def _say(self, text: str, tone: Tone = Tone.MUTED) -> None:
        self._count.set_tone(tone)
        self._count.setText(text)
        self._list.setVisible(bool(self._model.rowCount()))

    def _made_list(self, around: Around) -> QListView:
        keeper = around.tools.keeper
        made = QListView()
        made.setFrameShape(QFrame.Shape.NoFrame)
        made.setModel(self._model)
        made.setItemDelegate(HitDelegate(keeper, made))
        made.setVerticalScrollMode(QListView.ScrollMode.ScrollPerPixel)
        made.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        made.setResizeMode(QListView.ResizeMode.Adjust)
        made.setMinimumHeight(keeper.theme.px(LIST))
        made.setAccessibleName(self.tr("What leaves, as it leaves"))
        return made
