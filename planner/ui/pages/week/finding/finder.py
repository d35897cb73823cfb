"""Beside the week: what free time is looked for, and the next slots of it."""

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QHBoxLayout, QWidget

from planner.domain.free import Slot as FreeSlot
from planner.domain.person import Person
from planner.ui.kit.fonts import Type
from planner.ui.kit.i18n import Locale
from planner.ui.kit.icon_names import IconName
from planner.ui.kit.keeper import ThemeKeeper
from planner.ui.kit.text import Label, Tone
from planner.ui.kit.widgets.buttons import IconButton, LinkButton
from planner.ui.kit.widgets.card import Card
from planner.ui.kit.widgets.toast import announce
from planner.ui.pages.week.finding.form import WantedForm
from planner.ui.pages.week.finding.slot_list import SlotList
from planner.ui.pages.week.finding.wanted import Wanted
from planner.ui.pages.week.finding.words import found_words, heading_words
from planner.ui.pages.week.side import Side


class Finder(Side):
    """``asked`` says that something else is looked for, ``more_asked`` that later slots are wanted too.

    ``pointed`` hands over the domain's Slot that is highlighted, None where none is; ``taken`` the one that
    was chosen. ``left`` says that people are done with it.
    """

    asked = Signal()
    more_asked = Signal()
    pointed = Signal(object)
    taken = Signal(object)
    left = Signal()

    def __init__(self, keeper: ThemeKeeper, locale: Locale, parent: QWidget | None = None) -> None:
        super().__init__(keeper, parent)
        self._card = Card(keeper)
        self._heading = Label("", Type.HEADING, wrap=True)
        self._close = IconButton(keeper, IconName.CLOSE, self.tr("Close"))
        self.form = WantedForm(keeper, locale)
        self._said = Label("", Type.SMALL, Tone.MUTED, wrap=True)
        self._list = SlotList(keeper)
        self._more = LinkButton(self.tr("Later ones too"))
        self._lay_out()
        self.form.changed.connect(self.asked)
        self._more.clicked.connect(self.more_asked)
        self._close.clicked.connect(self.left)
        self._list.pointed.connect(self._point)
        self._list.taken.connect(self.taken)
        leave = QShortcut(QKeySequence(Qt.Key.Key_Escape), self)
        leave.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
        leave.activated.connect(self.left)
        self.hide()

    @property
    def wanted(self) -> Wanted:
        return self.form.wanted

    @property
    def current(self) -> FreeSlot | None:
        """The slot that is highlighted."""
        return self._list.current

    def show_people(self, people: Sequence[Person], locale: Locale) -> None:
        self._heading.setText(heading_words(people))
        self.setAccessibleName(self._heading.text())
        self.form.show_people(people)
        self.form.set_words(locale)

    def show_slots(self, slots: Sequence[FreeSlot], locale: Locale, *, more: bool) -> None:
        """What was found; ``more`` says that there may be later ones."""
        self._list.show_slots(slots, locale)
        self._list.setVisible(bool(slots))
        self._more.setVisible(more)
        self._say(found_words(slots, self.wanted))

    def show_trouble(self, sentence: str) -> None:
        """Why nothing can be looked for."""
        self._list.show_slots((), Locale())
        self._list.hide()
        self._more.hide()
        self._say(sentence)

    @Slot()
    def take_focus(self) -> None:
        """To the slots, or to the first field where there are none."""
        if self._list.isHidden():
            self.form.take_focus()
        else:
            self._list.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def _say(self, text: str) -> None:
        if text != self._said.text():
            self._said.setText(text)
            announce(self, text)

    def _lay_out(self) -> None:
        head = QHBoxLayout()
        head.addWidget(self._heading, 1)
        head.addWidget(self._close, 0, Qt.AlignmentFlag.AlignTop)
        self._card.body.addLayout(head)
        for part in (self.form, self._said, self._list):
            self._card.body.addWidget(part)
        self._card.body.addWidget(self._more, 0, Qt.AlignmentFlag.AlignLeft)
        self.body.addWidget(self._card)

    @Slot(object)
    def _point(self, found: FreeSlot | None) -> None:
        rect, ground = self._list.current_rect(), self.widget()
        if ground is not None and not rect.isNull():
            top = self._list.mapTo(ground, rect.topLeft())
            middle = top.y() + rect.height() // 2
            self.ensureVisible(top.x(), middle, 0, rect.height())
        self.pointed.emit(found)
