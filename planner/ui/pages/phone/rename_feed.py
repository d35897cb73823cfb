"""Calling a lasting address something else."""

from PySide6.QtCore import Slot
from PySide6.QtWidgets import QLineEdit, QWidget

from planner.domain.changes import ChangeSet
from planner.domain.errors import UserError
from planner.domain.feed import NAME_LIMIT, Feed
from planner.services.in_use import OpenPlan
from planner.services.sharing.feeds import rename_feed
from planner.ui.kit.text import told
from planner.ui.kit.widgets.buttons import Button, PrimaryButton
from planner.ui.kit.widgets.field import Field
from planner.ui.kit.widgets.sheet import Sheet
from planner.ui.pages.page import Around


class RenameFeed(Sheet):
    def __init__(self, around: Around, feed: Feed, parent: QWidget) -> None:
        super().__init__(around.tools.keeper, self.tr("Call it something else"), parent)
        self._session, self._feed = around.session, feed
        self._name = QLineEdit(feed.name)
        self._name.setMaxLength(NAME_LIMIT)
        self._name.selectAll()
        self._field = Field(around.tools.keeper, self.tr("What it is called"), self._name)
        self.body.addWidget(self._field)
        leave = self.add_button(Button(self.tr("Leave it")))
        rename = self.add_button(PrimaryButton(self.tr("Rename")), default=True)
        leave.clicked.connect(self.reject)
        rename.clicked.connect(self._rename)

    @Slot()
    def _rename(self) -> None:
        name = self._name.text().strip()
        label = self.tr("Rename “{before}” to “{name}”").format(before=self._feed.name, name=name)
        if name == self._feed.name or self._session.do(self._tried, label) is not None:
            self.accept()

    def _tried(self, plan: OpenPlan) -> ChangeSet:
        try:
            return rename_feed(plan, self._feed.id, self._name.text())
        except UserError as trouble:
            self._field.set_trouble(told(trouble))
            raise
