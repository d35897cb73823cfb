"""The title, typed where the block is: Enter saves, Tab opens the details, Esc drops what was typed."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, QRect, Qt, Signal, Slot
from PySide6.QtGui import QFocusEvent, QKeyEvent
from PySide6.QtWidgets import QLineEdit, QWidget

from planner.domain.block import TITLE_LIMIT
from planner.ui.week.intents import Created, Key, Renamed

if TYPE_CHECKING:
    from planner.ui.week.view import WeekView

LEAST_WIDTH = 120


class TitleEdit(QLineEdit):
    """``finished`` says whether details are asked for; ``dropped`` that nothing is to come of it."""

    finished = Signal(bool)
    dropped = Signal()

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setMaxLength(TITLE_LIMIT)
        self.setProperty("part", "title-edit")
        self._over = False

    def event(self, event: QEvent) -> bool:
        # Before Tab leads to the next field, and before a shortcut of the window is looked for.
        if event.type() is QEvent.Type.KeyPress and isinstance(event, QKeyEvent) and self._ends(event.key()):
            return True
        return super().event(event)

    def _ends(self, key: int) -> bool:
        if key in (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Tab):
            self._end(details=key == Qt.Key.Key_Tab)
        elif key == Qt.Key.Key_Escape:
            self._drop()
        else:
            return False
        return True

    def _end(self, *, details: bool) -> None:
        if not self._over:
            self._over = True
            self.finished.emit(details)

    def _drop(self) -> None:
        if not self._over:
            self._over = True
            self.dropped.emit()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        away = (Qt.FocusReason.ActiveWindowFocusReason, Qt.FocusReason.PopupFocusReason)
        if event.reason() in away:
            return
        self.finish()

    def finish(self) -> None:
        """What was typed is never lost; a box left empty is not wanted."""
        if self.text().strip() and self.isModified():
            self._end(details=False)
        else:
            self._drop()


class Editing(QObject):
    """Of a new block (``Created``, not yet in the plan), or of one that is there (its ``Key``)."""

    def __init__(self, view: "WeekView") -> None:
        super().__init__(view)
        self._view = view
        self._edit: TitleEdit | None = None
        self._subject: Created | Key | None = None
        self._rect = QRect()
        self._above = False

    @property
    def box(self) -> TitleEdit | None:
        """Where it is typed, while it is."""
        return self._edit

    @property
    def is_on(self) -> bool:
        return self._edit is not None

    def begin(self, subject: Created | Key, rect: QRect, title: str, *, above: bool) -> None:
        """``rect`` is where the block lies, in pixels of the viewport and as if it were not scrolled."""
        self.stop()
        view = self._view
        edit = TitleEdit(view.allday if above else view.viewport())
        edit.setFont(view.font())
        edit.setText(title)
        edit.setAccessibleName(self.tr("Title"))
        edit.setPlaceholderText(self.tr("Title"))
        edit.selectAll()
        edit.finished.connect(self._finish)
        edit.dropped.connect(self.stop)
        self._edit, self._subject, self._rect, self._above = edit, subject, rect, above
        self.follow()
        edit.show()
        edit.setFocus(Qt.FocusReason.OtherFocusReason)

    def follow(self) -> None:
        """Stay on the block when the grid is scrolled."""
        if self._edit is None:
            return
        view, rect = self._view, QRect(self._rect)
        height = max(min(rect.height(), self._edit.sizeHint().height()), self._edit.sizeHint().height())
        width = max(rect.width(), LEAST_WIDTH)
        if self._above:
            rect.translate(view.viewport().x(), view.allday.top)
        else:
            rect.translate(0, -view.offset)
        room = (view.allday if self._above else view.viewport()).width()
        self._edit.setGeometry(max(min(rect.x(), room - width), 0), rect.y(), width, height)

    def finish(self) -> None:
        """Take the box away, and let what was typed in it hold."""
        if self._edit is not None:
            self._edit.finish()

    @Slot()
    def stop(self) -> None:
        """Take the box away; nothing comes of it."""
        edit, self._edit, self._subject = self._edit, None, None
        if edit is not None:
            had_focus = edit.hasFocus()
            edit.blockSignals(True)
            edit.hide()
            edit.deleteLater()
            self._view.show_ghost(None, ())
            if had_focus:
                self._view.setFocus(Qt.FocusReason.OtherFocusReason)

    @Slot(bool)
    def _finish(self, details: bool) -> None:
        edit, subject, view = self._edit, self._subject, self._view
        if edit is None or subject is None:
            return
        title = edit.text().strip()
        self.stop()
        if isinstance(subject, Created):
            view.created.emit(
                Created(subject.who, subject.start, subject.end, subject.all_day, title, details)
            )
        else:
            view.renamed.emit(Renamed(subject, title, details))
