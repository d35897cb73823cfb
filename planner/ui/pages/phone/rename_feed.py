"""Calling a lasting address something else."""

from PySide6.QtWidgets import QWidget

from planner.domain.changes import ChangeSet
from planner.domain.feed import NAME_LIMIT, Feed
from planner.services.in_use import OpenPlan
from planner.services.sharing.feeds import rename_feed
from planner.ui.pages.name_sheet import NameSheet
from planner.ui.pages.page import Around


class RenameFeed(NameSheet):
    def __init__(self, around: Around, feed: Feed, parent: QWidget) -> None:
        super().__init__(around, self.tr("Call it something else"), self.tr("What it is called"), parent)
        self.begin_with(feed.name, NAME_LIMIT)
        self._feed = feed

    def label(self, name: str) -> str:
        return self.tr("Rename “{before}” to “{name}”").format(before=self._feed.name, name=name)

    def change(self, plan: OpenPlan, name: str) -> ChangeSet:
        return rename_feed(plan, self._feed.id, name)
