"""The small card beside a block: what it is at a glance, and what is changed most often."""

from PySide6.QtCore import QEvent, QObject, QPoint, QRect, Qt, Signal, Slot
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from planner.domain.block import TITLE_LIMIT
from planner.services.agenda import Entry
from planner.ui.kit.fonts import Type
from planner.ui.kit.i18n import Locale
from planner.ui.kit.icon_names import IconName
from planner.ui.kit.keeper import ThemeKeeper
from planner.ui.kit.text import Label, Tone
from planner.ui.kit.widgets.buttons import IconButton
from planner.ui.kit.widgets.dropdown import DropDown
from planner.ui.kit.widgets.field import Field
from planner.ui.pages.week.asking import repeat_words
from planner.ui.pages.week.choices import firmness_options, kind_options, visibility_options
from planner.ui.week.board import key_of
from planner.ui.week.intents import Deleted, Key, Renamed
from planner.ui.week.words import when, whose

WIDTH, EDGE, GAP = 300, 14, 8


class SmallCard(QFrame):
    """``renamed`` and ``deleted`` are as the grid has them; ``edited`` hands over a Key and fields."""

    renamed = Signal(object)
    deleted = Signal(object)
    edited = Signal(object, object)
    left = Signal()

    def __init__(self, keeper: ThemeKeeper, page: QWidget) -> None:
        super().__init__(page)
        self._keeper, self._page = keeper, page
        self._entry: Entry | None = None
        self.setProperty("part", "sheet")
        self._title = QLineEdit()
        self._title.setMaxLength(TITLE_LIMIT)
        self._title.setAccessibleName(self.tr("Title"))
        self._title.editingFinished.connect(self._rename)
        self._title.installEventFilter(self)
        self._when = Label("", Type.SMALL, Tone.MUTED, wrap=True)
        self._rest = Label("", Type.SMALL, Tone.MUTED, wrap=True)
        self._kind = DropDown(keeper, self.tr("Kind"), kind_options())
        self._firmness = DropDown(keeper, self.tr("How firm it is"), firmness_options())
        self._visibility = DropDown(keeper, self.tr("What others see of it"), visibility_options())
        self._delete = IconButton(keeper, IconName.TRASH, self.tr("Delete"))
        self._close = IconButton(keeper, IconName.CLOSE, self.tr("Close"))
        self._lay_out()
        self._kind.chosen.connect(self._choose_kind)
        self._firmness.chosen.connect(self._choose_firmness)
        self._visibility.chosen.connect(self._choose_visibility)
        self._delete.clicked.connect(self._ask_delete)
        self._close.clicked.connect(self.leave)
        self.hide()

    @property
    def key(self) -> Key | None:
        """The block it is about, None while it is away."""
        return key_of(self._entry) if self._entry is not None and not self.isHidden() else None

    def show_entry(self, entry: Entry, locale: Locale, home: str) -> None:
        """Be about this one, as it is now."""
        self._entry = entry
        block = entry.occurrence.block
        if not (self._title.hasFocus() and self._title.isModified()):
            self._title.setText(block.title)
        self._when.setText(when(entry, locale, home))
        said = [whose(entry), block.place]
        if entry.series.repeats:
            said.append(repeat_words(entry.series))
        if entry.series.source is not None:
            said.append(self.tr("From the calendar “{name}”.").format(name=entry.series.source))
        self._rest.setText("\n".join(text for text in said if text))
        self._kind.set_value(block.kind)
        self._firmness.set_value(block.firmness)
        self._visibility.set_value(block.visibility)
        own = entry.series.source is None
        self._title.setReadOnly(not own)
        for part in (self._kind, self._firmness, self._visibility, self._delete):
            part.setEnabled(own)
        self.setAccessibleName(self._when.text())

    def show_beside(self, block: QRect, *, focus: bool) -> None:
        """Right of the block, or left of it where there is no room; ``block`` is in pixels of the page."""
        self.setFixedWidth(self._keeper.theme.px(WIDTH))
        self.adjustSize()
        gap, room = self._keeper.theme.px(GAP), self._page.rect()
        x = block.right() + gap
        if x + self.width() > room.right():
            x = block.left() - gap - self.width()
        x = min(max(x, gap), room.right() - self.width() - gap)
        y = min(max(block.top(), gap), room.bottom() - self.height() - gap)
        self.move(QPoint(x, max(y, gap)))
        self.show()
        self.raise_()
        if focus:
            self._title.setFocus(Qt.FocusReason.OtherFocusReason)
            self._title.selectAll()

    @Slot()
    def leave(self) -> None:
        """Go, and let the grid have the keys again."""
        self.hide()
        self.left.emit()

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802
        if event.key() == Qt.Key.Key_Escape:
            self.leave()
        else:
            super().keyPressEvent(event)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: N802
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
        for choice in (self._kind, self._firmness, self._visibility):
            layout.addWidget(Field(self._keeper, choice.accessibleName(), choice))

    @Slot()
    def _rename(self) -> None:
        entry = self._entry
        if entry is not None and self._title.isModified():
            self._title.setModified(False)
            if self._title.text().strip() != entry.occurrence.block.title:
                self.renamed.emit(Renamed(key_of(entry), self._title.text().strip()))

    @Slot()
    def _ask_delete(self) -> None:
        if self._entry is not None:
            self.leave()
            self.deleted.emit(Deleted((key_of(self._entry),)))

    def _edit(self, name: str, value: object) -> None:
        if self._entry is not None and getattr(self._entry.occurrence.block, name) != value:
            self.edited.emit(key_of(self._entry), {name: value})

    @Slot(object)
    def _choose_kind(self, kind: object) -> None:
        self._edit("kind", kind)

    @Slot(object)
    def _choose_firmness(self, firmness: object) -> None:
        self._edit("firmness", firmness)

    @Slot(object)
    def _choose_visibility(self, visibility: object) -> None:
        self._edit("visibility", visibility)
