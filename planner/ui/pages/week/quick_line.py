"""One line of words at the foot: what was understood is shown before anything is saved."""

from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, Qt, QTimer, Signal, Slot
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QWidget

from planner.domain.changes import ChangeSet
from planner.domain.kinds import State
from planner.domain.person import Person
from planner.services.in_use import OpenPlan
from planner.services.looking import people_of
from planner.ui.kit.fonts import Type
from planner.ui.kit.icon_names import IconName
from planner.ui.kit.keeper import ThemeKeeper
from planner.ui.kit.text import Label, Tone, phrased
from planner.ui.kit.tokens import Token
from planner.ui.kit.widgets.buttons import IconButton
from planner.ui.pages.week.asking import lane_words, until_talked
from planner.ui.pages.week.deciding import Deciding
from planner.ui.pages.week.line_chips import LineChips
from planner.ui.pages.week.wish import Wish
from planner.ui.session import Session

if TYPE_CHECKING:
    from planner.domain.quickadd import Reading
    from planner.services.quickadd import Added

A_MOMENT = 60
LONGEST = 12


class QuickLine(QWidget):
    """``added`` hands over what ``services.quickadd`` says of a line that became a block."""

    added = Signal(object)
    left = Signal()

    def __init__(self, keeper: ThemeKeeper, session: Session, deciding: Deciding, page: QWidget) -> None:
        super().__init__(page)
        self._session, self._deciding = session, deciding
        self._edit = QLineEdit()
        self._edit.setAccessibleName(self.tr("Add in a line of words"))
        self._edit.installEventFilter(self)
        self._plus = IconButton(keeper, IconName.PLUS, self.tr("Add"), token=Token.MUTED)
        self._status = Label("", Type.TINY, Tone.MUTED)
        self._chips = LineChips(keeper, page)
        self._soon = QTimer(self)
        self._soon.setSingleShot(True)
        self._soon.setInterval(A_MOMENT)
        self._soon.timeout.connect(self._read)
        session.closing.connect(self._soon.stop)
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

    def write(self, text: str) -> None:
        """As if somebody had typed it."""
        self._edit.setText(text)

    def show_people(self, people: Sequence[Person], here: str | None) -> None:
        """Give examples that work as they stand: with the name of who is here, or of the first of all."""
        names = [person.name for person in people if here in (None, person.id)]
        example = self.tr("Type to add — “{name} pottery Thu 19–21”, “us dinner Fri 7pm”")
        self._edit.setPlaceholderText(example.format(name=_short(names[0])) if names else "")

    def set_status(self, text: str) -> None:
        self._status.setText(text)

    @Slot()
    def take_focus(self) -> None:
        self._edit.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self._edit.selectAll()

    @Slot()
    def add(self) -> None:
        """Add what the line says; where something in it is unclear, say that and save nothing.

        In the time of somebody who is not here it comes after the question that is asked of the grid too.
        """
        from planner.services.quickadd import Unclear  # noqa: PLC0415
        from planner.ui.kit.widgets.toast import announce  # noqa: PLC0415

        text = self._edit.text().strip()
        reading = self._read()
        if not text or reading is None:
            return
        if reading.draft is None:
            announce(self._edit, str(Unclear(text, reading)))
            return
        title = reading.draft.title or text
        add, propose = self.tr("Add “{title}”"), self.tr("Propose “{title}”")
        self._deciding.decide(
            Wish(
                title=self.tr("“{title}”").format(title=title),
                finish=lambda _: self._put(text, State.PLANNED, add.format(title=title)),
                why=self._why(reading.draft.who),
                propose=lambda: self._put(text, State.PROPOSED, propose.format(title=title)),
                proposal=until_talked(),
                anyway=self.tr("Add it anyway"),
            )
        )

    def _why(self, who: Sequence[str]) -> str:
        people = self._session.ask(people_of) or ()
        return lane_words([person for person in people if person.id in who], self._session.here)

    def _put(self, text: str, state: State, label: str) -> None:
        from planner.services.quickadd import add_line  # noqa: PLC0415

        results: list[Added] = []
        here = self._session.here

        def change(plan: OpenPlan) -> ChangeSet:
            results.append(add_line(plan, text, here, state, phrased))
            return results[0].changes

        if self._session.do(change, label) is not None:
            self.clear()
            self.added.emit(results[0])

    def clear(self) -> None:
        self._edit.clear()
        self._chips.hide()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        kind = event.type()
        if kind is QEvent.Type.KeyPress and isinstance(event, QKeyEvent) and event.key() == Qt.Key.Key_Escape:
            self.clear()
            self.left.emit()
            return True
        if kind is QEvent.Type.FocusIn:
            self._make_ready()
        if kind is QEvent.Type.FocusOut:
            self._chips.hide()
        elif kind is QEvent.Type.FocusIn and self._edit.text():
            self._soon.start()
        elif kind in (QEvent.Type.Resize, QEvent.Type.Move):
            self._chips.place(self._edit)
        return super().eventFilter(watched, event)

    def _make_ready(self) -> None:
        # What understands a line is wanted only where somebody comes to write one.
        from planner.domain.quickadd import TEXT_LIMIT  # noqa: PLC0415

        self._edit.setMaxLength(TEXT_LIMIT)

    @Slot()
    def _read(self) -> "Reading | None":
        from planner.services.quickadd import read_line  # noqa: PLC0415

        text = self._edit.text().strip()
        self._soon.stop()
        if not text:
            self._chips.hide()
            return None
        here = self._session.here
        reading = self._session.ask(lambda plan: read_line(plan, text, here, phrased))
        if reading is not None:
            self._chips.show_reading(reading, self._edit)
        return reading


def _short(name: str) -> str:
    return name if len(name) <= LONGEST else name[: LONGEST - 1].rstrip() + "…"
