"""Saying something of a block: who says it, and a line where there is one."""

from collections.abc import Sequence

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QLineEdit, QWidget

from planner.domain.kinds import Feeling
from planner.domain.person import Person
from planner.domain.remark import WORDS_LIMIT
from planner.services.remarks import Said
from planner.ui.kit.fonts import Type
from planner.ui.kit.keeper import ThemeKeeper
from planner.ui.kit.text import Label, Tone
from planner.ui.kit.widgets.buttons import Button, PrimaryButton
from planner.ui.kit.widgets.dropdown import DropDown
from planner.ui.kit.widgets.field import Field
from planner.ui.kit.widgets.sheet import Sheet
from planner.ui.pages.week.editor.keep_sheet import Keep, KeepSheet
from planner.ui.pages.week.remarks.words import caption, heading, hint


class RemarkSheet(Sheet):
    """``decided`` hands over a Said. ``here`` is who is sitting here, None for everyone."""

    decided = Signal(object)

    def __init__(
        self,
        keeper: ThemeKeeper,
        feeling: Feeling,
        title: str,
        people: Sequence[Person],
        parent: QWidget,
    ) -> None:
        """``people`` are those who may be the one who says it; they are asked where there are several."""
        super().__init__(keeper, heading(feeling, title), parent)
        self._feeling = feeling
        self._author = DropDown(
            keeper, self.tr("Who says this"), [(person.id, person.name) for person in people]
        )
        if len(people) > 1:
            self.body.addWidget(Field(keeper, self._author.accessibleName(), self._author))
        self._words = QLineEdit()
        self._words.setMaxLength(WORDS_LIMIT)
        self.body.addWidget(Field(keeper, caption(feeling), self._words))
        self.body.addWidget(Label(hint(feeling), Type.SMALL, Tone.MUTED, wrap=True))
        keep = self.add_button(PrimaryButton(self.tr("Keep it")), default=True)
        leave = self.add_button(Button(self.tr("Leave it unsaid")))
        keep.clicked.connect(self._keep)
        leave.clicked.connect(self._leave)

    @property
    def writer(self) -> str:
        return str(self._author.value)

    def reject(self) -> None:
        """Esc and the cross; what was typed is not dropped by them unasked."""
        if not self._words.text().strip():
            super().reject()
            return
        sheet = KeepSheet(self._keeper, self)
        sheet.decided.connect(self._decide)
        sheet.open()

    @Slot(object)
    def _decide(self, keep: Keep) -> None:
        if keep is Keep.SAVE:
            self._keep()
        else:
            self._leave()

    @Slot()
    def _leave(self) -> None:
        super().reject()

    @Slot()
    def _keep(self) -> None:
        self.accept()
        self.decided.emit(Said(str(self._author.value), self._feeling, self._words.text()))
