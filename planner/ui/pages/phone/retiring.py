"""Letting a server end beside the window: whoever is being answered has a second left."""

from PySide6.QtCore import QObject, Slot

from planner.serving.server import Server
from planner.ui.kit.tasks import Tasks


class Retiring(QObject):
    def __init__(self, tasks: Tasks, parent: QObject) -> None:
        super().__init__(parent)
        self._tasks = tasks

    def retire(self, server: Server) -> None:
        self._tasks.run(server.stop, self._ended, self._ended)

    @Slot(object)
    def _ended(self, _how: object) -> None:
        """There is nothing to be said about it."""
