"""One line of words at the foot: what was understood is shown before anything is saved."""

from PySide6.QtCore import QEvent, QObject, QPoint, Qt, QTimer, Signal, Slot
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent, QKeyEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from planner.domain.quickadd import TEXT_LIMIT, Reading
from planner.services.quickadd import Unclear, add_line, read_line
from planner.ui.kit.fonts import Type
from planner.ui.kit.icon_names import IconName
from planner.ui.kit.keeper import ThemeKeeper
from planner.ui.kit.text import Label, Tone
from planner.ui.kit.tokens import Token
from planner.ui.kit.widgets.buttons import IconButton
from planner.ui.kit.widgets.chip import Chip
from planner.ui.pages.week.flow import FlowLayout
from planner.ui.session import Session

A_MOMENT = 60


class QuickLine(QWidget):
    """``added`` hands over what ``services.quickadd`` says of a line that became a block."""

    added = Signal(object)
    left = Signal()

    def __init__(self, keeper: ThemeKeeper, session: Session, page: QWidget) -> None:
        super().__init__(page)
        self._session = session
        self._edit = QLineEdit()
        self._edit.setMaxLength(TEXT_LIMIT)
        self._edit.setPlaceholderText(
            self.tr("Type to add — “me-time Thu 19–21 pottery”, “us dinner Fri 7pm”")
        )
        self._edit.setAccessibleName(self.tr("Add in a line of words"))
        self._edit.installEventFilter(self)
        self._plus = IconButton(keeper, IconName.PLUS, self.tr("Add"), token=Token.MUTED)
        self._status = Label("", Type.TINY, Tone.MUTED)
        self._chips = Chips(keeper, page)
        self._soon = QTimer(self)
        self._soon.setSingleShot(True)
        self._soon.setInterval(A_MOMENT)
        self._soon.timeout.connect(self._read)
        layout = QHBoxLayout(self)
        px = keeper.theme.px
        layout.setContentsMargins(px(12), px(8), px(16), px(9))
        layout.setSpacing(px(8))
        for part, stretch in ((self._plus, 0), (self._edit, 1), (self._status, 0)):
            layout.addWidget(part, stretch)
        self._edit.textEdited.connect(self._soon.start)
        self._edit.returnPressed.connect(self.add)
        self._plus.clicked.connect(self.take_focus)

    @property
    def text(self) -> str:
        return self._edit.text()

    def set_status(self, text: str) -> None:
        self._status.setText(text)

    @Slot()
    def take_focus(self) -> None:
        self._edit.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self._edit.selectAll()

    @Slot()
    def add(self) -> None:
        """Add what the line says; where something in it is unclear, say that and save nothing."""
        text = self._edit.text().strip()
        reading = self._read()
        if not text or reading is None:
            return
        if reading.draft is None:
            said = str(Unclear(text, reading))
            QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(self._edit, said))
            return
        results = []
        here = self._session.here
        label = self.tr("Add “{title}”").format(title=reading.draft.title or text)

        def change(plan: object) -> object:
            results.append(add_line(plan, text, here))  # type: ignore[arg-type]
            return results[0].changes

        if self._session.do(change, label) is not None:  # type: ignore[arg-type]
            self.clear()
            self.added.emit(results[0])

    def clear(self) -> None:
        self._edit.clear()
        self._chips.hide()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: N802
        kind = event.type()
        if kind is QEvent.Type.KeyPress and isinstance(event, QKeyEvent) and event.key() == Qt.Key.Key_Escape:
            self.clear()
            self.left.emit()
            return True
        if kind is QEvent.Type.FocusOut:
            self._chips.hide()
        elif kind is QEvent.Type.FocusIn and self._edit.text():
            self._soon.start()
        elif kind in (QEvent.Type.Resize, QEvent.Type.Move):
            self._chips.place(self._edit)
        return super().eventFilter(watched, event)

    @Slot()
    def _read(self) -> Reading | None:
        text = self._edit.text().strip()
        self._soon.stop()
        if not text:
            self._chips.hide()
            return None
        here = self._session.here
        reading = self._session.ask(lambda plan: read_line(plan, text, here))
        if reading is not None:
            self._chips.show_reading(reading, self._edit)
        return reading


class Chips(QFrame):
    """What was understood, above the line; and in words what was not."""

    def __init__(self, keeper: ThemeKeeper, page: QWidget) -> None:
        super().__init__(page)
        self._keeper, self._page = keeper, page
        self.setProperty("part", "sheet")
        self._row = QWidget()
        self._flow = FlowLayout(self._row, keeper.theme.px(6))
        self._unclear = Label("", Type.SMALL, Tone.WARN, wrap=True)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(*(keeper.theme.px(10),) * 4)
        layout.addWidget(self._row)
        layout.addWidget(self._unclear)
        self.hide()

    def show_reading(self, reading: Reading, edit: QWidget) -> None:
        while (item := self._flow.takeAt(0)) is not None:
            chip = item.widget()
            if chip is not None:
                chip.hide()
                chip.deleteLater()
        for token in reading.tokens:
            tone = Tone.NEUTRAL if token.assumed else Tone.ACCENT
            chip = Chip(token.meaning, tone, self._row)
            self._flow.addWidget(chip)
            chip.show()
        sentences = " ".join(part.sentence for part in reading.unclear)
        self._unclear.setText(sentences)
        self._unclear.setVisible(bool(sentences))
        self._row.setVisible(bool(reading.tokens))
        said = ", ".join(token.meaning for token in reading.tokens)
        self.setAccessibleName(f"{said}. {sentences}".strip(" ."))
        self.place(edit)
        self.show()
        self.raise_()

    def place(self, edit: QWidget) -> None:
        """Right above the line, over what lies there."""
        width = edit.width()
        self.resize(width, self.heightForWidth(width) if self.hasHeightForWidth() else 0)
        corner = edit.mapTo(self._page, QPoint(0, 0))
        self.move(corner.x(), corner.y() - self.height() - self._keeper.theme.px(6))
