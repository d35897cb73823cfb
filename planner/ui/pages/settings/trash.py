"""The trash: what was deleted, how long it still rests, and the way back."""

from PySide6.QtCore import QPoint, Slot
from PySide6.QtWidgets import QHBoxLayout

from planner.domain.block import Block
from planner.domain.person import Person
from planner.services.resting import Resting, resting
from planner.services.trash import bring_back
from planner.ui.kit.icon_names import IconName
from planner.ui.kit.text import Label, Tone
from planner.ui.kit.widgets.buttons import PrimaryButton
from planner.ui.kit.widgets.menu import Menu
from planner.ui.pages.page import Around
from planner.ui.pages.settings.rows import RowList
from planner.ui.pages.settings.section import Section
from planner.ui.pages.settings.trash_rows import name_of, row_of


class TrashSection(Section):
    def __init__(self, around: Around) -> None:
        super().__init__(
            around,
            self.tr("Deleted things"),
            self.tr("What was deleted rests here for 30 days and comes back whole."),
        )
        keeper = around.tools.keeper
        self._list = RowList(keeper, self.tr("Deleted things"), several=True)
        self._empty = Label(self.tr("Nothing rests here now."), tone=Tone.MUTED, wrap=True)
        self._back = PrimaryButton(self.tr("Bring back"))
        self._menu = Menu(keeper, self.tr("Deleted things"), self)
        self._menu.entry(self.tr("Bring back"), IconName.UNDO).triggered.connect(self._bring_back)
        buttons = QHBoxLayout()
        buttons.addWidget(self._back)
        buttons.addStretch(1)
        self.body.addWidget(self._empty)
        self.body.addWidget(self._list, 1)
        self.body.addLayout(buttons)
        self.body.addStretch(0)
        self._back.clicked.connect(self._bring_back)
        self._list.chosen.connect(self._bring_back)
        self._list.selected.connect(self._allow)
        self._list.menu_asked.connect(self._open_menu)

    def renew(self) -> None:
        here = self.around.session.here
        found = self.around.session.ask(lambda plan: resting(plan, here))
        if found is None:
            return
        locale, today = self.around.tools.locale, self.around.tools.clock.now().date()
        self._list.show_rows([row_of(one, locale, today) for one in found])
        for part in (self._list, self._back):
            part.setVisible(bool(found))
        self._empty.setVisible(not found)
        self.body.setStretch(self.body.count() - 1, 0 if found else 1)
        self._allow()

    @Slot()
    def _allow(self) -> None:
        self._back.setEnabled(bool(self._list.things))

    @Slot(QPoint)
    def _open_menu(self, at: QPoint) -> None:
        self._menu.popup(at)

    @Slot()
    def _bring_back(self) -> None:
        picked = [one for one in self._list.things if isinstance(one, Resting)]
        if not picked:
            return
        records: list[Person | Block] = [one.record for one in picked]
        if len(picked) == 1:
            title = name_of(picked[0])
            label = self.tr("Bring back “{title}”").format(title=title)
            told = self.tr("“{title}” is back.").format(title=title)
        else:
            label = self.tr("Bring back {count} things").format(count=len(picked))
            told = self.tr("{count} things are back.").format(count=len(picked))
        if self.around.session.do(lambda plan: bring_back(plan, records), label) is not None:
            self.undoable.emit(told)
