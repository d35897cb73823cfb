"""What the small card says of an agreement: that the time is its, and, once over, that it did not happen."""

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from planner.services.agreements.touching import Touched
from planner.ui.kit.fonts import Type
from planner.ui.kit.keeper import ThemeKeeper
from planner.ui.kit.text import ElidedLabel, Tone
from planner.ui.kit.widgets.buttons import Button, LinkButton


class AgreedFoot(QWidget):
    """``went`` hands over the id of the agreement to go to, ``missed`` whether this one did not happen."""

    went = Signal(str)
    missed = Signal(bool)

    def __init__(self, keeper: ThemeKeeper, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._agreement = ""
        self._is_missed = False
        self.said = ElidedLabel("", Type.SMALL, Tone.MUTED)
        self.link = LinkButton(self.tr("Go there"))
        self.link.clicked.connect(self._go)
        self.happened = Button("")
        self.happened.clicked.connect(self._tell)
        row = QHBoxLayout()
        row.setSpacing(keeper.theme.px(4))
        row.addWidget(self.said, 1)
        row.addWidget(self.link)
        self._layout = QVBoxLayout(self)
        self._layout.setContentsMargins(0, 0, 0, 0)
        self._layout.setSpacing(keeper.theme.px(6))
        self._layout.addLayout(row)
        self._layout.addWidget(self.happened, 0, Qt.AlignmentFlag.AlignLeft)

    def show_owner(self, owner: Touched, *, can_tell: bool, is_missed: bool) -> None:
        """``can_tell`` says that it is over, so that somebody may say that it did not happen."""
        self._agreement, self._is_missed = owner.agreement, is_missed
        self.said.set_full(self.tr("Belongs to {title}").format(title=owner.title))
        self.link.setAccessibleName(self.tr("Go to the agreement “{title}”").format(title=owner.title))
        back, missed = self.tr("It did happen after all"), self.tr("This one did not happen")
        self.happened.set_words(back if is_missed else missed)
        self.happened.setVisible(can_tell)
        self._layout.activate()

    @Slot()
    def _go(self) -> None:
        self.went.emit(self._agreement)

    @Slot()
    def _tell(self) -> None:
        self.missed.emit(not self._is_missed)
