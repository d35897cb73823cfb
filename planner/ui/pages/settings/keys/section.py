"""Every key there is, to read and to search through."""

from PySide6.QtCore import Slot

from planner.ui.kit.text import Label, Tone
from planner.ui.kit.widgets.search_field import SearchField
from planner.ui.kit.widgets.toast import announce
from planner.ui.pages.page import Around
from planner.ui.pages.settings.keys.groups import filtered, key_groups
from planner.ui.pages.settings.keys.view import KeysTable
from planner.ui.pages.settings.section import Section


class KeyboardSection(Section):
    def __init__(self, around: Around) -> None:
        super().__init__(
            around,
            self.tr("Keys"),
            self.tr("Everything can be done without a mouse."),
        )
        self._filter = SearchField(around.tools.keeper, self.tr("Look for a key, or for what it does"))
        self._none = Label(self.tr("Nothing here is called that."), tone=Tone.MUTED, wrap=True)
        self._table = KeysTable(around.tools.keeper, self.tr("Keys"))
        self.body.addWidget(self._filter)
        self.body.addWidget(self._none)
        self.body.addWidget(self._table, 1)
        self.body.addStretch(0)
        self._filter.textChanged.connect(self._look)

    def renew(self) -> None:
        self._look(self._filter.text())

    @Slot(str)
    def _look(self, text: str) -> None:
        groups = filtered(key_groups(self.around.commands), text)
        self._table.show_groups(groups)
        self._table.setVisible(bool(groups))
        self._none.setVisible(not groups)
        self.body.setStretch(self.body.count() - 1, 0 if groups else 1)
        if not groups:
            announce(self._none, self._none.text())
