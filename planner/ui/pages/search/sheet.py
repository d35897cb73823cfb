"""The sheet for finding blocks and agreements: one field, and below it what was found with every letter."""

from PySide6.QtCore import QEvent, QModelIndex, QObject, Qt, Signal, Slot
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QFrame, QLineEdit, QListView, QStackedWidget, QWidget

from planner.services.agreements.reading import find_agreements
from planner.services.looking import people_of
from planner.services.search import look_up
from planner.ui.kit.fonts import Type
from planner.ui.kit.text import Label, Tone
from planner.ui.kit.widgets.sheet import Sheet
from planner.ui.kit.widgets.toast import announce
from planner.ui.pages.page import Around
from planner.ui.pages.search.delegate import HitDelegate
from planner.ui.pages.search.model import HitModel, Role

WIDTH, HEIGHT, AROUND = 640, 430, 240
STEPS = {Qt.Key.Key_Down: 1, Qt.Key.Key_Up: -1, Qt.Key.Key_PageDown: 5, Qt.Key.Key_PageUp: -5}
MOST_TYPED = 200


class SearchSheet(Sheet):
    """``chosen`` hands over the Entry that people want to see, ``agreement_chosen`` an agreement's id."""

    chosen = Signal(object)
    agreement_chosen = Signal(str)

    def __init__(self, around: Around, parent: QWidget) -> None:
        super().__init__(around.tools.keeper, self.tr("Find"), parent)
        self._around = around
        self._field = QLineEdit()
        self._field.setPlaceholderText(self.tr("A word of a title, a note or a place"))
        self._field.setAccessibleName(self.tr("What are you looking for?"))
        self._field.setMaxLength(MOST_TYPED)
        self._field.installEventFilter(self)
        self._model = HitModel(self)
        self._list = QListView()
        self._list.setProperty("part", "bare")
        self._list.setFrameShape(QFrame.Shape.NoFrame)
        self._list.setModel(self._model)
        self._list.setItemDelegate(HitDelegate(around.tools.keeper, self._list))
        self._list.setMouseTracking(True)
        self._list.setVerticalScrollMode(QListView.ScrollMode.ScrollPerPixel)
        self._list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._list.setResizeMode(QListView.ResizeMode.Adjust)
        self._list.setAccessibleName(self.tr("What was found"))
        self._word = Label("", tone=Tone.MUTED, wrap=True)
        self._word.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self._word.setMargin(around.tools.keeper.theme.px(30))
        self._results = QStackedWidget()
        self._results.addWidget(self._word)
        self._results.addWidget(self._list)
        self._count = Label("", Type.SMALL, Tone.MUTED)
        for part in (self._field, self._results, self._count):
            self.body.addWidget(part)
        self._measure()
        self._field.textChanged.connect(self.renew)
        self._list.clicked.connect(self._choose)
        self._list.activated.connect(self._choose)
        around.session.changed.connect(self.renew)
        around.session.here_changed.connect(self.renew)
        around.session.unfinished.ending.connect(self.reject)
        self.renew()

    @Slot()
    def renew(self) -> None:
        """Look again: for something else, or in a plan that has changed."""
        text = self._field.text().strip()
        session = self._around.session
        found = session.ask(lambda plan: look_up(plan, text, session.here)) if text else None
        agreed = session.ask(lambda plan: find_agreements(plan, text, session.here)) if text else None
        people = session.ask(people_of) if agreed else None
        known = self._model.known(self._list.currentIndex().row())
        self._model.show_found(found, self._around.tools.locale, agreed or (), people or ())
        count = self._model.rowCount()
        if count:
            self._list.setCurrentIndex(self._model.index(self._model.row_of(known)))
        self._results.setCurrentWidget(self._list if count else self._word)
        self._word.setText(self._word_for(text))
        self._count.setText(self._counted(count, more=found.more if found else False))
        if text:
            announce(self, self._count.text() or self._word.text())

    def _word_for(self, text: str) -> str:
        if text:
            words = self.tr("Nothing has “{text}” on it. Perhaps half of the word finds it?")
            return words.format(text=text)
        return self.tr("Whatever was written on a block, on any day, or in an agreement turns up here.")

    def _counted(self, count: int, *, more: bool) -> str:
        if more:
            return self.tr("The nearest {count}; one more word narrows it down.").format(count=count)
        if count == 1:
            return self.tr("One found · Enter goes there")
        return self.tr("{count} found · Enter goes there").format(count=count) if count else ""

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """While the field has the keys, some of them are for the list."""
        if event.type() is QEvent.Type.KeyPress and isinstance(event, QKeyEvent):
            step = STEPS.get(Qt.Key(event.key()))
            if step is not None:
                self._step(step)
                return True
            if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
                self._choose(self._list.currentIndex())
                return True
        return super().eventFilter(watched, event)

    def _step(self, by: int) -> None:
        count = self._model.rowCount()
        if count:
            row = min(max(self._list.currentIndex().row() + by, 0), count - 1)
            index = self._model.index(row)
            self._list.setCurrentIndex(index)
            announce(self, self._model.data(index, Qt.ItemDataRole.AccessibleTextRole))
            if index.data(Role.CAPTION):
                self._list.scrollTo(index, QListView.ScrollHint.PositionAtTop)

    @Slot(QModelIndex)
    def _choose(self, index: QModelIndex) -> None:
        agreement = self._model.agreement(index.row())
        if agreement is not None:
            self.accept()
            self.agreement_chosen.emit(agreement)
        elif 0 <= index.row() < len(self._model.hits):
            entry = self._model.hits[index.row()].entry
            self.accept()
            self.chosen.emit(entry)

    def _measure(self) -> None:
        """As large as suits it, as far as the window below has room."""
        px, window = self._around.tools.keeper.theme.px, self._below.window()
        self.setMinimumWidth(min(px(WIDTH), window.width() - 40))
        self._results.setFixedHeight(max(min(px(HEIGHT), window.height() - px(AROUND)), px(120)))
