"""The front of a card: what it says, where it is from, and who begins."""

from dataclasses import dataclass

from PySide6.QtCore import QRectF, Qt, Signal, Slot
from PySide6.QtGui import QFontMetricsF, QPainter, QPaintEvent, QPen, QResizeEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QScrollArea, QVBoxLayout, QWidget

from planner.ui.kit.fonts import Type
from planner.ui.kit.icon_names import IconName
from planner.ui.kit.keeper import ThemeKeeper
from planner.ui.kit.text import ElidedLabel, Label, Tone
from planner.ui.kit.tokens import Token
from planner.ui.kit.widgets.buttons import IconButton
from planner.ui.kit.widgets.chip import Chip

RADIUS, SIDE, TOP, GAP, TALL = 22, 40, 30, 16, 280
TIGHT = (28, 18, 28, 18)
# How large the words of a card are, in pixels of the pictures: as large as they fit.
SIZES = (29.0, 25.0, 21.0, 18.0, 15.0, 13.0)
LINE = 1.32


@dataclass(frozen=True, slots=True, kw_only=True)
class CardView:
    """A card in the words in which it is shown. ``whose`` says whose favourite it is."""

    draw: str
    label: str
    kind: str
    text: str
    follow_up: str
    foot: str
    starred: bool
    whose: str

    @property
    def spoken(self) -> str:
        return ". ".join(part for part in (self.label, self.text, self.follow_up, self.foot) if part)


class Face(QFrame):
    """``starred`` tells that the star was pressed."""

    starred = Signal()

    def __init__(self, keeper: ThemeKeeper, parent: QWidget) -> None:
        super().__init__(parent)
        self._keeper = keeper
        self._label, self._kind = Chip(tone=Tone.ACCENT), Label("", Type.SMALL, Tone.MUTED)
        self._whose = ElidedLabel("", Type.SMALL, Tone.MUTED)
        self._star = IconButton(keeper, IconName.STAR, self.tr("Favourite"))
        self._text, self._follow_up = Label(wrap=True), Label(tone=Tone.MUTED, wrap=True)
        self._foot = Label(tone=Tone.MUTED, wrap=True)
        self._view: CardView | None = None
        self._lay_out()
        self._star.clicked.connect(self.starred)
        keeper.changed.connect(self._measure)
        self._measure()

    def show_view(self, view: CardView) -> None:
        self._view = view
        self._kind.setText(view.kind)
        self._whose.set_full(view.whose)
        self._star.set_icon(
            IconName.STAR_FULL if view.starred else IconName.STAR,
            Token.ACCENT if view.starred else Token.MUTED,
        )
        self._star.set_name(
            self.tr("A favourite; press to let it go") if view.starred else self.tr("Make it a favourite")
        )
        self._text.setText(view.text)
        self._follow_up.setText(view.follow_up)
        self._follow_up.setVisible(bool(view.follow_up))
        self._foot.setText(view.foot)
        self._foot.setVisible(bool(view.foot))
        self.setAccessibleName(view.spoken)
        self._fit()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._measure()

    def paintEvent(self, _event: QPaintEvent) -> None:
        theme = self._keeper.theme
        with QPainter(self) as painter:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            painter.setBrush(theme.colour(Token.RAISED))
            strong = theme.mode.is_contrast
            painter.setPen(QPen(theme.colour(Token.CONTROL if strong else Token.LINE), 1))
            radius = theme.px(RADIUS)
            painter.drawRoundedRect(QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5), radius, radius)

    def _fit(self) -> None:
        """The largest letters in which all of it can be seen; what is longer still can be scrolled."""
        if self._view is None:
            return
        self._fit_head(self._view.label)
        self._layout.activate()
        # Its viewport hears of its size only when it is seen.
        room = self._scroll.size()
        below = sum(
            part.heightForWidth(room.width()) + self._gap
            for part in (self._follow_up, self._foot)
            if part.text()
        )
        for size in SIZES:
            self._set_size(size)
            if self._wants(room.width()) + below <= room.height():
                break

    def _fit_head(self, label: str) -> None:
        """The kind goes where there is no room for it, then the name of the deck is cut short."""
        margins, gap = self._layout.contentsMargins(), self._head.spacing()
        taken = self._star.sizeHint().width() + self._whose.sizeHint().width() + 3 * gap
        room = self.width() - margins.left() - margins.right() - taken
        self._label.setText(label)
        self._kind.setVisible(self._label.sizeHint().width() + self._kind.sizeHint().width() <= room)
        beside = self._label.sizeHint().width() - self._label.fontMetrics().horizontalAdvance(label)
        elide = Qt.TextElideMode.ElideRight
        self._label.setText(self._label.fontMetrics().elidedText(label, elide, max(room - beside, 0)))

    def _set_size(self, size: float) -> None:
        font = self._keeper.theme.font(Type.HEADING)
        font.setPointSizeF(self._keeper.theme.points * size / 13)
        self._text.setFont(font)

    def _wants(self, width: int) -> float:
        """The height of the words, as long as no single one is wider than the card."""
        metrics = QFontMetricsF(self._text.font())
        widest = max((metrics.horizontalAdvance(word) for word in self._text.text().split()), default=0)
        return float("inf") if widest > width else self._text.heightForWidth(width)

    def _lay_out(self) -> None:
        head = QHBoxLayout()
        head.addWidget(self._label)
        head.addWidget(self._kind)
        head.addStretch(1)
        head.addWidget(self._whose)
        head.addWidget(self._star)
        ground = QWidget()
        ground.setProperty("part", "page")
        words = QVBoxLayout(ground)
        words.setContentsMargins(0, 0, 0, 0)
        words.addWidget(self._text)
        words.addWidget(self._follow_up)
        words.addStretch(1)
        words.addWidget(self._foot)
        self._scroll = QScrollArea()
        self._scroll.setFrameShape(QFrame.Shape.NoFrame)
        self._scroll.setWidgetResizable(True)
        self._scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._scroll.viewport().setAutoFillBackground(False)
        self._scroll.setWidget(ground)
        ground.setAutoFillBackground(False)
        layout = self._layout = QVBoxLayout(self)
        layout.addLayout(head)
        layout.addWidget(self._scroll, 1)
        self._head, self._words = head, words

    @Slot()
    def _measure(self) -> None:
        px = self._keeper.theme.px
        # Where there is little room, the words need what is otherwise left free around them.
        is_tight = self.height() < px(TALL)
        side, top = min(px(SIDE), SIDE), min(px(TOP), TOP)
        self._layout.setContentsMargins(*(TIGHT if is_tight else (side, top, side, top)))
        self._layout.setSpacing(px(GAP // 2 if is_tight else GAP))
        self._head.setSpacing(px(8))
        self._gap = px(12)
        self._words.setSpacing(self._gap)
        self._fit()
