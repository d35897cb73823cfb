"""A list with a heading, and what can be done with what is selected there: by keys and in a menu."""

from collections.abc import Callable

from PySide6.QtCore import QPoint, Qt, Signal, Slot
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from planner.ui.kit.fonts import Type
from planner.ui.kit.icon_names import IconName
from planner.ui.kit.keeper import ThemeKeeper
from planner.ui.kit.text import ElidedLabel, Label, Tone
from planner.ui.kit.widgets.buttons import Button, MenuButton
from planner.ui.kit.widgets.menu import Menu
from planner.ui.pages.cards.own.keys import AWAY
from planner.ui.pages.settings.keys.grid import Held
from planner.ui.pages.settings.keys.words import sequence
from planner.ui.pages.settings.rows import RowList, RowModel

GAP, LEAST = 8, 84


class Column(QWidget):
    """``selected`` says that something else is selected in ``listed``; ``ground`` is what that lies on."""

    selected = Signal()

    def __init__(self, keeper: ThemeKeeper, listed: RowList, empty: str) -> None:
        """``empty`` is said instead of the list where nothing is in it."""
        super().__init__()
        self._keeper, self.listed = keeper, listed
        self.heading = ElidedLabel("", Type.STRONG)
        self.below = ElidedLabel("", Type.SMALL, Tone.MUTED)
        self._menu = Menu(keeper, listed.accessibleName(), self)
        self._empty = Label(empty, tone=Tone.MUTED, wrap=True)
        self._buttons = QHBoxLayout()
        more = MenuButton(self.tr("More"), self._menu)
        more.setAccessibleDescription(listed.accessibleName())
        self._buttons.addWidget(more)
        self._buttons.addStretch(1)
        self._main: QAction | None = None
        self.ground = QWidget()
        inner = QVBoxLayout(self.ground)
        inner.setContentsMargins(0, 0, 0, 0)
        inner.addWidget(listed, 1)
        inner.addWidget(self._empty, 1, Qt.AlignmentFlag.AlignTop)
        listed.setMinimumHeight(keeper.theme.px(LEAST))
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(keeper.theme.px(GAP))
        layout.addWidget(self.heading)
        layout.addWidget(self.below)
        layout.addWidget(self.ground, 1)
        layout.addLayout(self._buttons)
        listed.menu_asked.connect(self._open_menu)
        listed.selected.connect(self.selected)
        listed.chosen.connect(self._do_main)

    def offer(self, text: str, icon: IconName, does: Callable[[], None], held: Held | None = None) -> QAction:
        """Something that can be done; ``does`` is a slot. The first that is offered is what Enter does."""
        action = self._menu.entry(text, icon)
        action.triggered.connect(does)
        if held is not None:
            action.setShortcut(sequence(*held))
        action.setShortcutContext(Qt.ShortcutContext.WidgetShortcut)
        self.listed.addAction(action)
        self._main = self._main or action
        return action

    def lead(self, button: Button, does: Callable[[], None]) -> None:
        """What most people will want here, as a button before all the rest."""
        button.clicked.connect(does)
        self._buttons.insertWidget(0, button)

    def offer_away(self, does: Callable[[], None]) -> None:
        """Putting away what is selected, or taking it out again."""
        self._away = self.offer("", IconName.EYE_OFF, does, AWAY)

    def show_away(self, *, is_away: bool, may: bool) -> None:
        """Whether what is selected is put away, and whether that can be changed."""
        self._away.setText(self.tr("Take out again") if is_away else self.tr("Put away"))
        self._away.setIcon(self._keeper.icons.icon(IconName.EYE if is_away else IconName.EYE_OFF))
        self._away.setEnabled(may)

    def show_empty(self, *, empty: bool) -> None:
        self._empty.setVisible(empty)
        self.listed.setVisible(not empty)

    @Slot(str)
    def select(self, key: str) -> None:
        """Select the row of that key, if it is there."""
        model = self.listed.model()
        rows = model.rows if isinstance(model, RowModel) else ()
        place = next((place for place, row in enumerate(rows) if row.key == key), None)
        if place is not None:
            self.listed.setCurrentIndex(model.index(place, 0))
            self.listed.scrollTo(self.listed.currentIndex())

    @Slot(QPoint)
    def _open_menu(self, at: QPoint) -> None:
        self._menu.popup(at)

    @Slot()
    def _do_main(self) -> None:
        if self._main is not None:
            self._main.trigger()
