"""Looking back: what was talked about when, and the lines that were kept of it."""

from PySide6.QtCore import Qt, Slot
from PySide6.QtWidgets import QFrame, QHBoxLayout, QStackedWidget, QWidget

from planner.domain.changes import ChangeSet, RecordKind
from planner.services.cards.drawing import keep_a_line
from planner.services.cards.remembered import Memory, Remembered, remembered
from planner.ui.kit.text import Label, Tone
from planner.ui.kit.widgets.buttons import Button
from planner.ui.kit.widgets.search_field import SearchField
from planner.ui.kit.widgets.sheet import Sheet
from planner.ui.kit.widgets.toast import Toast
from planner.ui.pages.cards.talk.line_field import LineField
from planner.ui.pages.cards.talk.memories import Shown, rows_of
from planner.ui.pages.cards.talk.memory_painter import MemoryPainter
from planner.ui.pages.cards.talk.still_open import is_open
from planner.ui.pages.page import Around
from planner.ui.pages.settings.rows import RowList

WIDTH, HEIGHT, AROUND = 640, 400, 300
TOLD = (RecordKind.DRAW, RecordKind.CARD, RecordKind.ANSWER, RecordKind.PERSON)


class LookBackSheet(Sheet):
    def __init__(self, around: Around, parent: QWidget) -> None:
        super().__init__(around.tools.keeper, self.tr("Looking back"), parent)
        self._around = around
        self._found: Remembered | None = None
        self._memory: Memory | None = None
        keeper = around.tools.keeper
        self._filter = SearchField(
            keeper, self.tr("A word of a card, or of what you kept"), self.tr("What are you looking for?")
        )
        self._list = RowList(keeper, self.tr("What you talked about"))
        self._list.setItemDelegate(MemoryPainter(keeper, self._list))
        self._list.setProperty("part", "bare")
        self._list.setFrameShape(QFrame.Shape.NoFrame)
        self._word = Label("", tone=Tone.MUTED, wrap=True)
        self._word.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self._word.setMargin(keeper.theme.px(30))
        self._results = QStackedWidget()
        self._results.addWidget(self._word)
        self._results.addWidget(self._list)
        self._line = LineField(keeper, self.tr("The line kept with it"))
        self._let_go = Button(self.tr("Let it go"))
        self._toast = Toast(keeper, self)
        self._lay_out()
        self._connect()
        self._read()

    def _lay_out(self) -> None:
        px = self._around.tools.keeper.theme.px
        foot = QHBoxLayout()
        foot.setSpacing(px(8))
        foot.addWidget(self._line, 1)
        foot.addWidget(self._let_go, 0, Qt.AlignmentFlag.AlignBottom)
        self.body.addWidget(self._filter)
        self.body.addWidget(self._results)
        self.body.addLayout(foot)
        window = self._below.window()
        self.setMinimumWidth(min(px(WIDTH), window.width() - 40))
        self._results.setFixedHeight(max(min(px(HEIGHT), window.height() - px(AROUND)), px(120)))

    def _connect(self) -> None:
        session = self._around.session
        self._filter.textChanged.connect(self._renew)
        self._list.selected.connect(self._select)
        self._list.chosen.connect(self._line.take_focus)
        self._line.finished.connect(self._keep)
        self._let_go.clicked.connect(self._forget)
        self._toast.acted.connect(session.undo_stack.undo)
        # Its Undo means the step it speaks of, and no other.
        session.undo_stack.indexChanged.connect(self._toast.hide)
        session.changed.connect(self._note)

    def done(self, result: int) -> None:
        """However it is closed, the line that is being written is kept."""
        self._line.finish()
        super().done(result)

    @Slot(object)
    def _note(self, changes: ChangeSet | None) -> None:
        if changes is None or any(map(changes.touches, TOLD)):
            self._read()

    def _read(self) -> None:
        self._found = self._around.session.ask(remembered)
        self._renew()

    @Slot()
    def _renew(self) -> None:
        if self._found is None:
            return
        text = self._filter.text().strip()
        rows = rows_of(self._found, text, self._around.tools.locale)
        if text:
            self._word.setText(self.tr("Nothing here has “{text}” in it.").format(text=text))
        else:
            self._word.setText(
                self.tr("The cards you talk about turn up here, with the lines you keep of them.")
            )
        self._list.show_rows(rows)
        self._results.setCurrentWidget(self._list if rows else self._word)
        self._select()

    @Slot()
    def _select(self) -> None:
        """The line of another one; what was being written for the one before is kept first."""
        things = self._list.things
        shown = things[0] if things else None
        memory = shown.memory if isinstance(shown, Shown) else None
        before = self._memory
        if before is not None and (memory is None or memory.draw.id != before.draw.id):
            self._line.finish()
            self._line.drop()
        self._memory = memory
        self._line.setEnabled(memory is not None)
        self._line.show_text(memory.draw.note if memory is not None else "")
        self._let_go.setEnabled(memory is not None and bool(memory.draw.note))

    @Slot()
    def _keep(self) -> None:
        self._change(self._line.text)

    @Slot()
    def _forget(self) -> None:
        self._line.drop()
        self._change("")

    def _change(self, words: str) -> None:
        memory = self._memory
        if memory is None or not is_open(self._around):
            return
        if words.strip() == memory.draw.note:
            self._line.show_text(memory.draw.note)
            return
        id = memory.draw.id
        label = self.tr("Keep a line") if words.strip() else self.tr("Let a line go")
        if self._around.session.do(lambda plan: keep_a_line(plan, id, words), label) is None:
            self._line.hold()
            return
        kept, gone = self.tr("The line is kept with the card."), self.tr("The line is gone.")
        self._toast.say(kept if words.strip() else gone, self.tr("Undo"))
