"""Where there is no agreement yet: a warm beginning."""

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QScrollArea, QVBoxLayout, QWidget

from planner.domain.person import Person
from planner.ui.kit.fonts import Type
from planner.ui.kit.keeper import ThemeKeeper
from planner.ui.kit.text import Label, Tone
from planner.ui.kit.widgets.buttons import Button, PrimaryButton
from planner.ui.kit.widgets.card import Card
from planner.ui.kit.widgets.wash import Wash
from planner.ui.pages.week.flow import FlowLayout
from planner.ui.pages.week.here_choice import HereChoice

WIDTH, PADDING, GAP, EDGE = 500, 30, 8, 60


class EmptyAgreements(Wash):
    """``begun`` asks for a first one, ``compared`` for expectations held against each other."""

    begun = Signal()
    compared = Signal()

    def __init__(self, keeper: ThemeKeeper, parent: QWidget | None = None) -> None:
        super().__init__(keeper, parent)
        self._card = Card(keeper)
        self._card.set_padding(PADDING)
        self.begin = PrimaryButton(self.tr("Begin one…"))
        self.compare = Button(self.tr("First see what each of us expects…"))
        self.here = HereChoice(keeper)
        self._alone = QWidget()
        line = QVBoxLayout(self._alone)
        line.setContentsMargins(0, keeper.theme.px(GAP), 0, 0)
        line.setSpacing(keeper.theme.px(GAP))
        drafts = self.tr("Drafts show to whoever wrote them, when only they are here.")
        line.addWidget(Label(drafts, Type.SMALL, Tone.MUTED, wrap=True))
        line.addWidget(self.here, 0, Qt.AlignmentFlag.AlignLeft)
        buttons = QWidget()
        flow = FlowLayout(buttons, keeper.theme.px(GAP))
        flow.addWidget(self.begin)
        flow.addWidget(self.compare)
        for part in (
            Label(self.tr("What would do you good?"), Type.TITLE, wrap=True),
            Label(
                self.tr(
                    "A free Sunday morning, a door that may be closed, dinner without phones: said kindly, "
                    "tried for a while, and then kept, changed or let go."
                ),
                wrap=True,
            ),
            Label(
                self.tr("It begins with one need in your own words. There are some to start from."),
                Type.BODY,
                Tone.MUTED,
                wrap=True,
            ),
            buttons,
            self._alone,
        ):
            self._card.body.addWidget(part)
        ground = QWidget()
        ground.setProperty("part", "page")
        middle = QVBoxLayout(ground)
        middle.addStretch(1)
        # Aligned in the column itself, the card would be as tall as its words are in the whole width.
        row = QHBoxLayout()
        row.addStretch(1)
        row.addWidget(self._card)
        row.addStretch(1)
        middle.addLayout(row)
        middle.addStretch(1)
        scroll = QScrollArea()
        scroll.setFrameShape(QFrame.Shape.NoFrame)
        scroll.setWidgetResizable(True)
        scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        scroll.viewport().setAutoFillBackground(False)
        scroll.setWidget(ground)
        ground.setAutoFillBackground(False)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(scroll)
        self.begin.clicked.connect(self.begun)
        self.compare.clicked.connect(self.compared)
        self._measure()
        keeper.changed.connect(self._measure)

    def show_people(self, people: Sequence[Person], here: str | None) -> None:
        """A draft is shown while only its author is here, so that can be said here too."""
        self.compare.setVisible(len(people) > 1)
        self._alone.setVisible(len(people) > 1)
        self.here.show_people(people, here)
        self.here.fold(False)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._measure()

    @Slot()
    def _measure(self) -> None:
        self._card.setFixedWidth(max(min(self._keeper.theme.px(WIDTH), self.width() - EDGE), EDGE))
