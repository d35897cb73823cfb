"""That somebody would like all of it erased, which happens once everybody says so."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QVBoxLayout, QWidget

from planner.services.agreements.reading import Whole
from planner.ui.kit.fonts import Type
from planner.ui.kit.keeper import ThemeKeeper
from planner.ui.kit.text import Label, Tone
from planner.ui.kit.widgets.buttons import Button, DangerButton
from planner.ui.pages.week.flow import FlowLayout
from planner.ui.week.words import names

EDGE, GAP = 14, 8


class Erasing(QFrame):
    """``agreed`` says that somebody wants that too, ``kept`` that it is to stay."""

    agreed = Signal()
    kept = Signal()

    def __init__(self, keeper: ThemeKeeper, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("part", "soft")
        px = keeper.theme.px
        self._words = Label("", Type.STRONG, wrap=True)
        hint = self.tr("It goes for good, words and history, once everyone says so.")
        buttons = QWidget()
        flow = FlowLayout(buttons, px(GAP))
        self.erase = DangerButton(self.tr("Erase it for good"))
        self.keep = Button(self.tr("Keep it after all"))
        flow.addWidget(self.erase)
        flow.addWidget(self.keep)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(*(px(EDGE),) * 4)
        layout.setSpacing(px(GAP))
        layout.addWidget(self._words)
        layout.addWidget(Label(hint, Type.SMALL, Tone.MUTED, wrap=True))
        layout.addWidget(buttons)
        self.erase.clicked.connect(self.agreed)
        self.keep.clicked.connect(self.kept)

    def show_whole(self, whole: Whole, here: str | None) -> None:
        erasers = whole.agreement.erasers
        self.setVisible(bool(erasers))
        who = names([whole.names[id] for id in erasers if id in whole.names])
        self._words.setText(self.tr("{names} would like this erased").format(names=who))
        others = [one for one in whole.people if one.id not in erasers and here in (None, one.id)]
        own = [id for id in erasers if here in (None, id)]
        self.erase.setVisible(bool(others))
        self.keep.setVisible(bool(own))
