"""Calling an imported calendar something else."""

from PySide6.QtCore import Slot
from PySide6.QtWidgets import QLineEdit, QWidget

from planner.domain.changes import ChangeSet
from planner.domain.errors import UserError
from planner.services.imports.held import Held, rename_calendar
from planner.services.in_use import OpenPlan
from planner.ui.kit.text import told
from planner.ui.kit.widgets.buttons import Button, PrimaryButton
from planner.ui.kit.widgets.field import Field
from planner.ui.kit.widgets.sheet import Sheet
from planner.ui.pages.calendars.options import LONGEST
from planner.ui.pages.page import Around


class RenameSheet(Sheet):
    def __init__(self, around: Around, held: Held, parent: QWidget) -> None:
        super().__init__(around.tools.keeper, self.tr("Rename the calendar"), parent)
        self._session, self._held = around.session, held
        self._name = QLineEdit(held.name)
        self._name.setMaxLength(LONGEST)
        self._name.selectAll()
        self._field = Field(around.tools.keeper, self.tr("What it is called here"), self._name)
        self.body.addWidget(self._field)
        leave = self.add_button(Button(self.tr("Leave it")))
        rename = self.add_button(PrimaryButton(self.tr("Rename")), default=True)
        leave.clicked.connect(self.reject)
        rename.clicked.connect(self._rename)

    @Slot()
    def _rename(self) -> None:
        name = self._name.text().strip()
        if name == self._held.name:
            self.accept()
            return
        label = self.tr("Rename calendar to “{name}”").format(name=name)
        if self._session.do(self._tried, label) is not None:
            self.accept()

    def _tried(self, plan: OpenPlan) -> ChangeSet:
        try:
            return rename_calendar(plan, self._held.person.id, self._held.name, self._name.text())
        except UserError as trouble:
            self._field.set_trouble(told(trouble))
            raise
