"""Calling something by another name."""

from PySide6.QtCore import Slot
from PySide6.QtWidgets import QLineEdit, QWidget

from planner.domain.changes import ChangeSet
from planner.domain.errors import UserError
from planner.services.in_use import OpenPlan
from planner.ui.kit.text import told
from planner.ui.kit.widgets.buttons import Button, PrimaryButton
from planner.ui.kit.widgets.field import Field
from planner.ui.kit.widgets.sheet import Sheet
from planner.ui.pages.page import Around


class NameSheet(Sheet):
    """What is wrong with a name is said below it, and the sheet stays."""

    def __init__(self, around: Around, title: str, caption: str, parent: QWidget) -> None:
        super().__init__(around.tools.keeper, title, parent)
        self._session, self._before = around.session, ""
        self._name = QLineEdit()
        self._field = Field(around.tools.keeper, caption, self._name)
        self.body.addWidget(self._field)
        leave = self.add_button(Button(self.tr("Leave it")))
        rename = self.add_button(PrimaryButton(self.tr("Rename")), default=True)
        leave.clicked.connect(self.reject)
        rename.clicked.connect(self._rename)

    def begin_with(self, name: str, longest: int) -> None:
        """Show how it is called now; there may be so many characters."""
        self._before = name
        self._name.setMaxLength(longest)
        self._name.setText(name)
        self._name.selectAll()

    def label(self, name: str) -> str:
        """What the step is called."""
        raise NotImplementedError

    def change(self, plan: OpenPlan, name: str) -> ChangeSet:
        """Give it that name. Raises UserError."""
        raise NotImplementedError

    @Slot()
    def _rename(self) -> None:
        name = self._name.text().strip()
        if name == self._before or self._session.do(self._tried, self.label(name)) is not None:
            self.accept()

    def _tried(self, plan: OpenPlan) -> ChangeSet:
        try:
            return self.change(plan, self._name.text())
        except UserError as trouble:
            self._field.set_trouble(told(trouble))
            raise
