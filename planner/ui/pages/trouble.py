"""A plan that cannot be opened: what happened, and what can be done now."""

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QWidget

from planner.domain.errors import (
    Damaged,
    Empty,
    FileTrouble,
    Foreign,
    Held,
    Missing,
    Newer,
    ReadOnly,
    UserError,
)
from planner.services.in_use import Broken
from planner.ui.kit.text import told
from planner.ui.kit.widgets.buttons import Button, PrimaryButton
from planner.ui.kit.widgets.trouble import TroublePage
from planner.ui.one_window import OpenElsewhere
from planner.ui.tools import Tools


class PlanTroublePage(TroublePage):
    """``restore_asked`` and ``retried`` hand over the trouble, ``new_asked`` where a plan is to be begun."""

    restore_asked = Signal(object)
    retried = Signal(object)
    open_asked = Signal()
    new_asked = Signal(object)
    back_asked = Signal()

    def __init__(
        self, tools: Tools, trouble: UserError, *, can_go_back: bool, parent: QWidget | None = None
    ) -> None:
        """``can_go_back`` says that another plan is still open."""
        super().__init__(tools.keeper, parent)
        self._tools, self._trouble = tools, trouble
        file = trouble.trouble if isinstance(trouble, Broken) else trouble
        self.tell(self._named(file), told(file), self._advice())
        self._add_buttons(can_go_back)

    def _named(self, trouble: UserError) -> str:
        titles = {
            Missing: self.tr("This plan is not there"),
            Newer: self.tr("This plan is newer than the program"),
            Held: self.tr("This plan is in use"),
            ReadOnly: self.tr("This plan may only be read"),
            Damaged: self.tr("This plan is damaged"),
            Empty: self.tr("There is no plan in this file"),
            Foreign: self.tr("This is not a plan"),
            OpenElsewhere: self.tr("This plan is open already"),
        }
        if isinstance(self._trouble, Broken) and isinstance(trouble, Foreign):
            return titles[Damaged]  # its backups tell that it was one
        known = (title for kind, title in titles.items() if isinstance(trouble, kind))
        return next(known, self.tr("This plan cannot be opened"))

    def _advice(self) -> str:
        trouble = self._trouble
        if not isinstance(trouble, Broken):
            return self.tr("Nothing was changed.")
        if isinstance(trouble.trouble, Missing):
            text = self.tr(
                "It may lie on a disk that is not plugged in now. There is also a good backup of it, "
                "made on {backup}."
            )
        else:
            text = self.tr(
                "There is a good backup of it, made on {backup}. It can be brought back; "
                "what lies there now is kept."
            )
        return text.format(backup=self._made(trouble))

    def _made(self, broken: Broken) -> str:
        made, locale = broken.made.astimezone(), self._tools.locale
        text = self.tr("{day} at {time}")
        return text.format(day=locale.long_day(made.date()), time=locale.wall(made.time()))

    def _add_buttons(self, can_go_back: bool) -> None:
        trouble = self._trouble
        if isinstance(trouble, Broken):
            self._add(PrimaryButton(self.tr("Bring the backup back")), self._restore)
            self._add(Button(self.tr("Try again")), self._retry)
        elif isinstance(trouble, Missing):
            self._add(PrimaryButton(self.tr("Begin a plan there")), self._begin)
            self._add(Button(self.tr("Try again")), self._retry)
        else:
            self._add(PrimaryButton(self.tr("Try again")), self._retry)
        self._add(Button(self.tr("Open another plan…")), self._open)
        if can_go_back:
            self._add(Button(self.tr("Back to the open plan")), self._back)

    def _add(self, button: Button, slot: object) -> None:
        button.clicked.connect(slot)
        self.add_button(button)

    @Slot()
    def _restore(self) -> None:
        self.restore_asked.emit(self._trouble)

    @Slot()
    def _retry(self) -> None:
        self.retried.emit(self._trouble)

    @Slot()
    def _begin(self) -> None:
        if isinstance(self._trouble, FileTrouble):
            self.new_asked.emit(self._trouble.path)

    @Slot()
    def _open(self) -> None:
        self.open_asked.emit()

    @Slot()
    def _back(self) -> None:
        self.back_asked.emit()
