"""Blocks taken along by Ctrl+C, put down again where the keys are, or right after themselves."""

from dataclasses import replace
from datetime import timedelta

from PySide6.QtCore import QObject, Slot

from planner.domain.block import Block
from planner.ui.pages.week.acts import WeekActs
from planner.ui.pages.week.views import Views


class Clipboard(QObject):
    """Keeps values, so that what was copied can be put down after it is gone."""

    def __init__(self, views: Views, acts: WeekActs, parent: QObject) -> None:
        super().__init__(parent)
        self._views, self._acts = views, acts
        self._blocks: tuple[Block, ...] = ()

    @Slot()
    def copy(self) -> None:
        blocks = self._chosen()
        if blocks:
            self._blocks = blocks

    @Slot()
    def forget(self) -> None:
        """Somebody else sits here, and what was taken along may be another's."""
        self._blocks = ()

    @Slot()
    def paste(self) -> None:
        """The earliest comes to lie where the keys are; the others keep their distance from it."""
        slot = self._views.front.slot()
        if slot is None or not self._blocks:
            return
        first = min(self._blocks, key=lambda block: block.start)
        days = timedelta(days=(slot.start.date() - first.start.date()).days)
        shift = slot.start - first.start
        copies = []
        for block in self._blocks:
            by = days if block.all_day or slot.all_day else shift
            who = slot.who if slot.who and len(self._blocks) == 1 and len(block.who) == 1 else block.who
            copies.append(replace(block, start=block.start + by, end=block.end + by, who=who))
        self._acts.add_copies(copies)

    @Slot()
    def duplicate(self) -> None:
        """Each right after itself."""
        copies = [
            replace(block, start=block.end, end=block.end + (block.end - block.start))
            for block in self._chosen()
        ]
        self._acts.add_copies(copies)

    def _chosen(self) -> tuple[Block, ...]:
        chosen = self._views.front.chosen()
        return tuple(one.entry.occurrence.block for one in chosen if one.entry is not None)
