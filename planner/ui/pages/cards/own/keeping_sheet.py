"""A sheet to write on, which does not go with something unsaved on it without having asked."""

from PySide6.QtCore import QEvent, QObject, Qt, Slot
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QWidget

from planner.ui.kit.keeper import ThemeKeeper
from planner.ui.kit.widgets.buttons import Button, PrimaryButton
from planner.ui.pages.week.editor.keep_sheet import Keep, KeepSheet
from planner.ui.pages.week.editor.roomy_sheet import RoomySheet


class KeepingSheet(RoomySheet):
    """Fill ``columns``, then call ``furnish``."""

    def __init__(self, keeper: ThemeKeeper, title: str, parent: QWidget, width: int) -> None:
        super().__init__(keeper, title, parent, width)
        self._is_over = self._is_asking = self._is_leaving = False
        self._window = _lowest(parent)
        self._window.installEventFilter(self)
        self.finished.connect(self._leave)

    @property
    def is_changed(self) -> bool:
        """Whether anything on it is not saved."""
        raise NotImplementedError

    @Slot()
    def save(self) -> None:
        """Save it, and ``finish`` where that could be done."""
        raise NotImplementedError

    @Slot()
    def save_unasked(self) -> None:
        """Save what is changed on it where that can be, as nobody is there to be asked."""
        if not self._is_over and self.is_changed:
            self.save()

    def furnish(self) -> None:
        """Put the buttons below."""
        self.columns.finish()
        self.add_button(Button(self.tr("Not now"))).clicked.connect(self.reject)
        self.add_button(PrimaryButton(self.tr("Save")), default=True).clicked.connect(self.save)
        shortcut = QShortcut(QKeySequence(Qt.Modifier.CTRL | Qt.Key.Key_Return), self)
        shortcut.activated.connect(self.save)

    def finish(self) -> None:
        """Close it, whatever is on it."""
        self._is_over = True
        self.accept()

    def reject(self) -> None:
        """Esc, the cross and the button lead here."""
        if self._is_asking:
            return
        if self._is_over or not self.is_changed:
            super().reject()
            return
        self._is_asking = True
        sheet = KeepSheet(self._keeper, self)
        sheet.decided.connect(self._decide)
        sheet.rejected.connect(self._stay)
        sheet.open()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """The window stays until it is known what is to become of what was written."""
        if (
            watched is self._window
            and event.type() is QEvent.Type.Close
            and not self._is_over
            and self.is_changed
        ):
            event.ignore()
            self._is_leaving = True
            self.reject()
            return True
        return super().eventFilter(watched, event)

    @Slot()
    def _leave(self) -> None:
        if self._is_leaving:
            self._window.close()

    @Slot()
    def _stay(self) -> None:
        self._is_asking = self._is_leaving = False

    @Slot(object)
    def _decide(self, keep: Keep) -> None:
        self._is_asking = False
        if keep is Keep.SAVE:
            self.save()
        else:
            self._is_over = True
            super().reject()


def _lowest(widget: QWidget) -> QWidget:
    """The window that everything else lies upon."""
    below = widget.parentWidget()
    return widget if below is None else _lowest(below)
