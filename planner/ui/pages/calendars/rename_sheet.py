"""Calling an imported calendar something else."""

from PySide6.QtWidgets import QWidget

from planner.domain.changes import ChangeSet
from planner.services.imports.held import Held, rename_calendar
from planner.services.in_use import OpenPlan
from planner.ui.pages.calendars.options import LONGEST
from planner.ui.pages.name_sheet import NameSheet
from planner.ui.pages.page import Around


class RenameSheet(NameSheet):
    def __init__(self, around: Around, held: Held, parent: QWidget) -> None:
        super().__init__(around, self.tr("Rename the calendar"), self.tr("What it is called here"), parent)
        self.begin_with(held.name, LONGEST)
        self._held = held

    def label(self, name: str) -> str:
        return self.tr("Rename calendar to “{name}”").format(name=name)

    def change(self, plan: OpenPlan, name: str) -> ChangeSet:
        return rename_calendar(plan, self._held.person.id, self._held.name, name)
