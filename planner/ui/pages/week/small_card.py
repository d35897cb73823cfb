"""The small card beside a block: what it is at a glance, and what is changed most often."""

from PySide6.QtCore import QEvent, QObject, QPoint, QRect, Qt, QTimer, Signal, Slot
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from planner.domain.block import TITLE_LIMIT
from planner.domain.kinds import Visibility
from planner.services.agenda import Entry
from planner.ui.kit.fonts import Type
from planner.ui.kit.i18n import Locale
from planner.ui.kit.icon_names import IconName
from planner.ui.kit.keeper import ThemeKeeper
from planner.ui.kit.text import Label, Tone
from planner.ui.kit.widgets.buttons import Button, IconButton
from planner.ui.pages.week.agreed.foot import AgreedFoot
from planner.ui.pages.week.asking import repeat_words
from planner.ui.pages.week.card_choices import CardChoices
from planner.ui.pages.week.curtain_word import covered_words
from planner.ui.pages.week.remarks.foot import RemarkFoot
from planner.ui.week.board import key_of
from planner.ui.week.intents import Deleted, Key, Renamed
from planner.ui.week.words import title_of, when, whose

WIDTH, EDGE, GAP = 300, 14, 8


class SmallCard(QFrame):
    """``renamed`` and ``deleted`` are as the grid has them; ``edited`` hands over a Key and fields.

    ``more_asked`` hands over the Key of a block of which all is to be seen. In its ``foot`` is what people
    said of the block, above it in ``agreed`` whose it is.
    """

    renamed = Signal(object)
    deleted = Signal(object)
    edited = Signal(object, object)
    duplicated = Signal()
    more_asked = Signal(object)
    left = Signal()

    def __init__(self, keeper: ThemeKeeper, page: QWidget) -> None:
        super().__init__(page)
        self._keeper, self._page = keeper, page
        self._entry: Entry | None = None
        self.setProperty("part", "sheet")
        self._title = QLineEdit()
        self._title.setMaxLength(TITLE_LIMIT)
        self._title.setAccessibleName(self.tr("Title"))
        self._typed = QTimer(self)
        self._typed.setSingleShot(True)
        self._typed.setInterval(0)
        self._typed.timeout.connect(self.keep_typed)
        # What comes of it may be a question, which is not to come up before a click has arrived.
        self._title.editingFinished.connect(self._typed.start)
        self._title.installEventFilter(self)
        self._when = Label("", Type.SMALL, Tone.MUTED, wrap=True)
        self._rest = Label("", Type.SMALL, Tone.MUTED, wrap=True)
        self._choices = CardChoices(keeper)
        self._duplicate = Button(self.tr("Duplicate"))
        self._more = Button(self.tr("All its details…"))
        self.foot, self.agreed = RemarkFoot(keeper), AgreedFoot(keeper)
        self._delete = IconButton(keeper, IconName.TRASH, self.tr("Delete"))
        self._close = IconButton(keeper, IconName.CLOSE, self.tr("Close"))
        self._lay_out()
        self._choices.chosen.connect(self._edit)
        self._duplicate.clicked.connect(self._ask_duplicate)
        self._more.clicked.connect(self._ask_more)
        self._delete.clicked.connect(self._ask_delete)
        self._close.clicked.connect(self.leave)
        self.hide()

    @property
    def key(self) -> Key | None:
        """The block it is about, None while it is away."""
        return key_of(self._entry) if self._entry is not None and not self.isHidden() else None

    @property
    def first(self) -> QWidget:
        """What the keys come to first."""
        return self._title

    def show_entry(self, entry: Entry, locale: Locale, home: str) -> None:
        """Be about this one, as it is now; a title that is being typed for another one is kept first."""
        if self._entry is not None and key_of(self._entry) != key_of(entry):
            self.keep_typed()
        self._entry = entry
        block = entry.occurrence.block
        covered = entry.level is not Visibility.ALL
        if covered or not (self._title.hasFocus() and self._title.isModified()):
            self._title.setText(title_of(block) if covered else block.title)
        self._when.setText(when(entry, locale, home))
        said = [whose(entry), block.place]
        if entry.series.repeats:
            said.append(repeat_words(entry.series))
        if covered:
            said.append(covered_words(entry))
        elif entry.series.source is not None:
            said.append(self.tr("From the calendar “{name}”.").format(name=entry.series.source))
        self._rest.setText("\n".join(text for text in said if text))
        self._choices.show_block(block)
        own = entry.series.source is None and not covered
        for part in (self._duplicate, self._more, self._delete, self.foot):
            part.setVisible(not covered)
        self._title.setReadOnly(not own)
        self._choices.setEnabled(own)
        self._delete.setEnabled(own)
        self.setAccessibleName(self._when.text())

    def show_beside(self, block: QRect) -> None:
        """Right of the block, or left of it where there is no room; ``block`` is in pixels of the page."""
        self.setFixedWidth(self._keeper.theme.px(WIDTH))
        gap, room = self._keeper.theme.px(GAP), self._page.rect()
        self._choices.setVisible(self._entry is None or self._entry.level is Visibility.ALL)
        self.adjustSize()
        if self.height() > room.height() - 2 * gap:
            # All of it has them as well.
            self._choices.setVisible(False)
            self.adjustSize()
        x = block.right() + gap
        if x + self.width() > room.right():
            x = block.left() - gap - self.width()
        x = min(max(x, gap), room.right() - self.width() - gap)
        y = min(max(block.top(), gap), room.bottom() - self.height() - gap)
        self.move(QPoint(x, max(y, gap)))
        self.show()
        self.raise_()

    @Slot()
    def leave(self) -> None:
        """Go, and let the grid have the keys again."""
        self.keep_typed()
        self.hide()
        self.left.emit()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.leave()
        else:
            super().keyPressEvent(event)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """In the title Esc drops what was typed, and Enter keeps it and goes."""
        if event.type() is QEvent.Type.KeyPress and isinstance(event, QKeyEvent):
            if event.key() == Qt.Key.Key_Escape and self._entry is not None:
                self._title.setText(self._entry.occurrence.block.title)
                self.leave()
                return True
            if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
                self.leave()
                return True
        return super().eventFilter(watched, event)

    def _lay_out(self) -> None:
        px = self._keeper.theme.px
        layout = QVBoxLayout(self)
        layout.setContentsMargins(*(px(EDGE),) * 4)
        layout.setSpacing(px(GAP))
        head = QHBoxLayout()
        head.setSpacing(px(4))
        head.addWidget(self._title, 1)
        head.addWidget(self._delete)
        head.addWidget(self._close)
        layout.addLayout(head)
        layout.addWidget(self._when)
        layout.addWidget(self._rest)
        layout.addWidget(self._choices)
        row = QHBoxLayout()
        for button in (self._duplicate, self._more):
            row.addWidget(button, 1)
        layout.addLayout(row)
        layout.addWidget(self.agreed)
        layout.addWidget(self.foot)

    @Slot()
    def keep_typed(self) -> None:
        """Let the title that is being typed be that of the block."""
        self._typed.stop()
        entry = self._entry
        if entry is not None and self._title.isModified():
            self._title.setModified(False)
            if self._title.text().strip() != entry.occurrence.block.title:
                self.renamed.emit(Renamed(key_of(entry), self._title.text().strip()))

    @Slot()
    def _ask_duplicate(self) -> None:
        self.keep_typed()
        self.duplicated.emit()

    @Slot()
    def _ask_more(self) -> None:
        if self._entry is not None:
            self.more_asked.emit(key_of(self._entry))

    @Slot()
    def _ask_delete(self) -> None:
        if self._entry is not None:
            self.leave()
            self.deleted.emit(Deleted((key_of(self._entry),)))

    @Slot(str, object)
    def _edit(self, name: str, value: object) -> None:
        if self._entry is not None and getattr(self._entry.occurrence.block, name) != value:
            self.edited.emit(key_of(self._entry), {name: value})
