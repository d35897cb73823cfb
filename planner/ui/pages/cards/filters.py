"""What one would like the next card to be, each in a list that drops down."""

from collections.abc import Sequence
from dataclasses import replace
from typing import Any

from PySide6.QtCore import QEvent, QObject, Qt, Signal, Slot
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QFrame, QScrollArea, QVBoxLayout, QWidget

from planner.domain.cards.kinds import DEPTHS, CardKind, Mood, Stage
from planner.ui.kit.keeper import ThemeKeeper
from planner.ui.kit.widgets.buttons import LinkButton
from planner.ui.kit.widgets.dropdown import DropDown
from planner.ui.pages.cards.asked import Asked, Which
from planner.ui.pages.cards.words import depth_word, kind_word, mood_word, stage_word
from planner.ui.pages.week.flow import FlowLayout

GAP, EDGE, RING = 8, 24, 2


class Filters(QScrollArea):
    """``changed`` hands over an Asked, with the deck as it was.

    It is as high as its rows, but for ``set_room``; then it can be scrolled.
    """

    changed = Signal(object)

    def __init__(self, keeper: ThemeKeeper, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._keeper = keeper
        self._asked = Asked()
        self._parts: dict[str, DropDown] = {}
        self._room = 0
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setWidgetResizable(True)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.viewport().setAutoFillBackground(False)
        page, ground = QWidget(), QWidget()
        page.setProperty("part", "page")
        px = keeper.theme.px
        self._flow = FlowLayout(ground, px(GAP))
        for name, caption, options in self._choices():
            part = DropDown(keeper, caption, options, ground)
            part.chosen.connect(self._choose)
            self._parts[name] = part
            self._flow.addWidget(part)
        self._anything = LinkButton(self.tr("Anything"), ground)
        self._flow.addWidget(self._anything)
        layout = QVBoxLayout(page)
        # Above and below there is room for the ring of focus.
        layout.setContentsMargins(px(EDGE), RING, px(EDGE), RING)
        layout.addWidget(ground)
        self.setWidget(page)
        page.setAutoFillBackground(False)
        self._anything.clicked.connect(self._clear)

    def show_asked(self, asked: Asked) -> None:
        self._asked = asked
        for name, part in self._parts.items():
            part.set_value(getattr(asked, name))
        self._anything.setVisible(asked.is_narrow)

    def set_room(self, height: int) -> None:
        """Take up to so many pixels, and always as many as a row needs."""
        self._room = height
        self._fit()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """A scroll area watches what it holds: there is more or less of it now."""
        if watched is self.widget() and event.type() is QEvent.Type.LayoutRequest:
            self._fit()
        return super().eventFilter(watched, event)

    def _fit(self) -> None:
        px = self._keeper.theme.px
        wanted = self._flow.heightForWidth(self.width() - 2 * px(EDGE))
        row = self._parts["mood"].sizeHint().height() + px(GAP)
        # Whole rows, as half a one looks like a mistake.
        rows = max((self._room + px(GAP)) // row, 1)
        self.setFixedHeight(min(wanted, rows * row - px(GAP)) + 2 * RING)

    @Slot()
    def _choose(self) -> None:
        chosen: dict[str, Any] = {name: part.value for name, part in self._parts.items()}
        self.changed.emit(replace(self._asked, **chosen))

    @Slot()
    def _clear(self) -> None:
        self.changed.emit(Asked(deck=self._asked.deck))

    def _choices(self) -> Sequence[tuple[str, str, list[tuple[object, str]]]]:
        depths = [(depth, _begun(depth_word(depth))) for depth in DEPTHS]
        return (
            ("mood", self.tr("In the mood for"), _with(self.tr("In any mood"), Mood, mood_word)),
            ("depth", self.tr("How deep"), [(None, self.tr("Of any depth")), *depths]),
            ("kind", self.tr("Kind of card"), _with(self.tr("Of any kind"), CardKind, kind_word)),
            ("stage", self.tr("Time of life"), _with(self.tr("For any time of life"), Stage, stage_word)),
            (
                "which",
                self.tr("Which cards"),
                [
                    (None, self.tr("Known and unknown")),
                    (Which.FAVOURITES, self.tr("Favourites only")),
                    (Which.FRESH, self.tr("Not yet talked about")),
                    (Which.TALKED, self.tr("Talked about")),
                ],
            ),
        )


def _with(anything: str, values: Any, word: Any) -> list[tuple[object, str]]:
    return [(None, anything), *((value, _begun(word(value))) for value in values)]


def _begun(text: str) -> str:
    """As it begins a line."""
    return text[:1].upper() + text[1:]
