"""Choosing a person's colour: a row of dots with names, for the mouse and for the keys."""

from PySide6.QtCore import QCoreApplication, QRectF, QSize, Qt, Signal, Slot
from PySide6.QtGui import QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QAbstractButton, QButtonGroup, QHBoxLayout, QWidget

from planner.domain.kinds import Colour
from planner.ui.kit.icon_names import IconName
from planner.ui.kit.keeper import ThemeKeeper
from planner.ui.kit.text import set_tip
from planner.ui.kit.tokens import Token

SIDE, DOT = 30, 21
COLOURS = tuple(Colour)


def colour_word(colour: Colour) -> str:
    return {
        Colour.TEAL: QCoreApplication.translate("Colours", "Teal"),
        Colour.CORAL: QCoreApplication.translate("Colours", "Coral"),
        Colour.AMBER: QCoreApplication.translate("Colours", "Amber"),
        Colour.MOSS: QCoreApplication.translate("Colours", "Moss"),
        Colour.SKY: QCoreApplication.translate("Colours", "Sky"),
        Colour.ROSE: QCoreApplication.translate("Colours", "Rose"),
    }[colour]


class ColourChoice(QWidget):
    """``chosen`` hands over the Colour that people chose, not one that was set."""

    chosen = Signal(object)

    def __init__(self, keeper: ThemeKeeper, name: str = "", parent: QWidget | None = None) -> None:
        """``name`` says whose or what colour, for who hears it."""
        super().__init__(parent)
        self.setAccessibleName(name or self.tr("Colour"))
        self._group = QButtonGroup(self)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        for number, colour in enumerate(COLOURS):
            swatch = Swatch(keeper, colour, self)
            self._group.addButton(swatch, number)
            layout.addWidget(swatch)
        layout.addStretch(1)
        self._group.button(0).setChecked(True)
        self._group.buttonClicked.connect(self._clicked)

    @property
    def value(self) -> Colour:
        return COLOURS[self._group.checkedId()]

    def set_value(self, colour: Colour) -> None:
        self._group.button(COLOURS.index(colour)).setChecked(True)

    @Slot(QAbstractButton)
    def _clicked(self, button: QAbstractButton) -> None:
        self.chosen.emit(COLOURS[self._group.id(button)])


class Swatch(QAbstractButton):
    """A dot of one colour; a ring and a tick show that it is the chosen one."""

    def __init__(self, keeper: ThemeKeeper, colour: Colour, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._keeper, self._colour = keeper, colour
        self.setCheckable(True)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        set_tip(self, colour_word(colour))
        self.setAccessibleName(colour_word(colour))
        self.setAccessibleDescription("")

    def sizeHint(self) -> QSize:
        side = self._keeper.theme.px(SIDE)
        return QSize(side, side)

    def paintEvent(self, _event: QPaintEvent) -> None:
        theme = self._keeper.theme
        centre = QRectF(self.rect()).center()
        dot = QRectF(0, 0, theme.px(DOT), theme.px(DOT))
        dot.moveCenter(centre)
        with QPainter(self) as painter:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(theme.person(self._colour).edge)
            painter.drawEllipse(dot)
            painter.setBrush(Qt.BrushStyle.NoBrush)
            if self.isChecked():
                painter.setPen(QPen(theme.colour(Token.TEXT), 2))
                painter.drawEllipse(dot.adjusted(-3, -3, 3, 3))
                self._tick(painter, dot)
            if self.hasFocus():
                painter.setPen(QPen(theme.colour(Token.FOCUS), 2))
                painter.drawRoundedRect(QRectF(self.rect()).adjusted(1, 1, -1, -1), 8, 8)

    def _tick(self, painter: QPainter, dot: QRectF) -> None:
        theme = self._keeper.theme
        side = theme.px(DOT * 0.66)
        tick = self._keeper.icons.pixmap(
            IconName.CHECK, theme.colour(Token.SURFACE), QSize(side, side), self.devicePixelRatio()
        )
        where = QRectF(0, 0, side, side)
        where.moveCenter(dot.center())
        painter.drawPixmap(where.topLeft(), tick)
