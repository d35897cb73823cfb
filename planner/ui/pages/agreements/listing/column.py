"""The left of the page: the agreements there are, what narrows them, and the way to a new one."""

from PySide6.QtCore import QEvent, QObject, Qt, Signal, Slot
from PySide6.QtGui import QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout, QWidget

from planner.domain.agreements.kinds import Standing
from planner.services.agreements.reading import Overview
from planner.ui.kit.fonts import Type
from planner.ui.kit.i18n import Locale
from planner.ui.kit.icon_names import IconName
from planner.ui.kit.keeper import ThemeKeeper
from planner.ui.kit.text import ElidedLabel, Label, Tone
from planner.ui.kit.widgets.buttons import IconButton, PrimaryButton
from planner.ui.kit.widgets.search_field import SearchField
from planner.ui.kit.widgets.toast import announce
from planner.ui.pages.agreements.listing.model import AgreementModel
from planner.ui.pages.agreements.listing.states import StateChips
from planner.ui.pages.agreements.listing.view import AgreementList
from planner.ui.pages.week.here_choice import HereChoice

EDGE, GAP = 14, 9
INTO_LIST = (Qt.Key.Key_Down, Qt.Key.Key_Return, Qt.Key.Key_Enter)


class ListColumn(QFrame):
    """``begun`` asks for a new one, ``compared`` for expectations held against each other."""

    begun = Signal()
    compared = Signal()

    def __init__(self, keeper: ThemeKeeper, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._keeper = keeper
        self._chosen: str | None = None
        self._folded: bool | None = None
        self.setProperty("part", "column")
        self._model = AgreementModel(self)
        self.new = PrimaryButton(self.tr("New"))
        self.new.setAccessibleName(self.tr("Begin a new agreement"))
        self.compare = IconButton(keeper, IconName.US, self.tr("Compare what each of us expects"))
        self.here = HereChoice(keeper)
        self.states = StateChips(keeper)
        self.field = SearchField(
            keeper, self.tr("Look for a word"), self.tr("Look for a word in the agreements")
        )
        self.field.installEventFilter(self)
        self.list = AgreementList(keeper, self._model)
        self._title = ElidedLabel(self.tr("Agreements"), Type.TITLE)
        self._layout, self._head = QVBoxLayout(self), QHBoxLayout()
        self._none = Label("", Type.SMALL, Tone.MUTED, wrap=True)
        self._lay_out()
        self.new.clicked.connect(self.begun)
        self.compare.clicked.connect(self.compared)
        self.field.textChanged.connect(self._look)
        self.states.chosen.connect(self._narrow)

    def show_overview(self, found: Overview, here: str | None, locale: Locale) -> None:
        self._model.show_overview(found, locale)
        self.states.show_rows(found.rows)
        self.here.show_people(found.people, here)
        self._fold(self._folded or False)
        self.compare.setVisible(len(found.people) > 1)
        self._say()

    def show_chosen(self, agreement: str | None) -> None:
        self._chosen = agreement
        self.list.show_chosen(agreement)

    def show_all(self) -> None:
        """Nothing narrows the list."""
        self.field.clear()
        self.states.want_all()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """While words are typed, some keys are for the list, and Esc takes them back."""
        if event.type() is QEvent.Type.KeyPress and isinstance(event, QKeyEvent):
            key = Qt.Key(event.key())
            if key in INTO_LIST:
                self._go_into_list()
                return True
            if key is Qt.Key.Key_Escape:
                self.field.clear()
                self.list.setFocus()
                return True
        return super().eventFilter(watched, event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        px = self._keeper.theme.px
        wanted = [part.sizeHint().width() for part in (self._title, self.compare, self.new)]
        self._fold(self.width() < sum(wanted) + 2 * px(EDGE) + 2 * px(12))

    def _fold(self, folded: bool) -> None:
        """Where there is little room, what the rail says as well gives way to who is here."""
        self.here.fold(folded)
        if folded == self._folded:
            return
        self._folded = folded
        self._title.setVisible(not folded)
        px = self._keeper.theme.px
        self._head.setContentsMargins(0 if folded else px(5), 0, 0 if folded else px(3), 0)
        self._head.setSpacing(2 if folded else px(6))
        self._layout.removeWidget(self.here)
        self._head.removeWidget(self.here)
        if folded:
            self._head.insertWidget(0, self.here)
        else:
            self._layout.insertWidget(1, self.here, 0, Qt.AlignmentFlag.AlignLeft)

    def _go_into_list(self) -> None:
        self.list.setFocus()
        if not self.list.currentIndex().isValid() and self._model.rows:
            self.list.setCurrentIndex(self._model.index(0))

    @Slot(str)
    def _look(self, text: str) -> None:
        self._model.look_for(text)
        self.list.show_chosen(self._chosen)
        self._say()
        announce(self, self._none.text() or self.tr("{count} found").format(count=len(self._model.rows)))

    @Slot(object)
    def _narrow(self, standings: frozenset[Standing]) -> None:
        self._model.want(standings)
        self.list.show_chosen(self._chosen)
        self._say()

    def _say(self) -> None:
        nothing = not self._model.rows
        if self.field.text().strip():
            self._none.setText(self.tr("No agreement has that in it.") if nothing else "")
        else:
            self._none.setText(self.tr("There is none like that just now.") if nothing else "")
        self._none.setVisible(nothing)

    def _lay_out(self) -> None:
        px = self._keeper.theme.px
        self._head.addWidget(self._title, 1)
        self._head.addWidget(self.compare)
        self._head.addWidget(self.new)
        layout = self._layout
        layout.setContentsMargins(px(EDGE), px(16), px(EDGE), px(EDGE))
        layout.setSpacing(px(GAP))
        layout.addLayout(self._head)
        layout.addWidget(self.here, 0, Qt.AlignmentFlag.AlignLeft)
        for part in (self.states, self.field, self._none):
            layout.addWidget(part)
        layout.addWidget(self.list, 1)
