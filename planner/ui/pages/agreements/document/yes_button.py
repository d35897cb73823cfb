"""A person's own colour, held for a second to say yes."""

from PySide6.QtCore import QEvent, QRectF, QSize, Qt, QTimer, QVariantAnimation, Signal, Slot
from PySide6.QtGui import (
    QFocusEvent,
    QFontMetrics,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPainterPath,
    QPaintEvent,
    QPen,
)
from PySide6.QtWidgets import QAbstractButton, QSizePolicy, QWidget

from planner.domain.person import Person
from planner.ui.kit.fonts import Type
from planner.ui.kit.keeper import ThemeKeeper
from planner.ui.kit.tokens import Token

SECOND = 1000
WIDTH, HEIGHT, PAD, RADIUS = 190, 40, 14, 9
HOLDING = (Qt.Key.Key_Space, Qt.Key.Key_Return, Qt.Key.Key_Enter)
RETURN = (Qt.Key.Key_Return, Qt.Key.Key_Enter)


class YesButton(QAbstractButton):
    """``said`` hands over the person (id).

    Let go before the second is over, and nothing was said. Ctrl+Return says it without holding, and so does
    whatever presses it for somebody, like a screen reader.
    """

    said = Signal(str)

    def __init__(
        self, keeper: ThemeKeeper, person: Person, *, calm: bool, parent: QWidget | None = None
    ) -> None:
        """``calm`` paints nothing that moves; the second is needed all the same."""
        super().__init__(parent)
        self._keeper, self._person, self._calm = keeper, person, calm
        self._done = ""
        self._is_holding = False
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self._second = QTimer(self)
        self._second.setSingleShot(True)
        self._second.setInterval(SECOND)
        self._second.timeout.connect(self._say)
        self._filling = QVariantAnimation(self)
        self._filling.setStartValue(0.0)
        self._filling.setEndValue(1.0)
        self._filling.setDuration(SECOND)
        self._filling.valueChanged.connect(self._repaint)
        self.clicked.connect(self._say)
        keeper.changed.connect(self._measure)
        self.show_said("")

    def show_said(self, day: str, *, may: bool = True) -> None:
        """``day`` is when that person said it, empty before; ``may`` is whether they can say it here."""
        self.let_go()
        self._done = day
        self.setEnabled(may and not day)
        name = self._person.name
        if day:
            self.setAccessibleName(self.tr("{name} said yes on {day}").format(name=name, day=day))
            self.setAccessibleDescription("")
        else:
            self.setAccessibleName(self.tr("Yes from {name}").format(name=name))
            self.setAccessibleDescription(self.tr("Hold for a second, or press Ctrl+Return."))
        self.updateGeometry()
        self.update()

    @property
    def is_holding(self) -> bool:
        return self._is_holding

    def hold(self) -> None:
        if self.isEnabled() and not self._is_holding:
            self._is_holding = True
            self._second.start()
            if not self._calm:
                self._filling.start()
            self.update()

    def let_go(self) -> None:
        """Before the second is over nothing was said."""
        self._is_holding = False
        self._second.stop()
        self._filling.stop()
        self.update()

    def sizeHint(self) -> QSize:
        px = self._keeper.theme.px
        metrics = QFontMetrics(self._keeper.theme.font(Type.STRONG))
        words = metrics.horizontalAdvance(self._words()) + 2 * px(PAD)
        return QSize(max(px(WIDTH), words), max(px(HEIGHT), metrics.height() + px(PAD)))

    def minimumSizeHint(self) -> QSize:
        return QSize(self._keeper.theme.px(110), self.sizeHint().height())

    def mousePressEvent(self, event: QMouseEvent) -> None:
        if event.button() is Qt.MouseButton.LeftButton:
            self.hold()

    def mouseReleaseEvent(self, _event: QMouseEvent) -> None:
        self.let_go()

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        if not self.rect().contains(event.position().toPoint()):
            self.let_go()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in RETURN and event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            self._say()
        elif event.key() in HOLDING:
            if not event.isAutoRepeat():
                self.hold()
        else:
            event.ignore()

    def keyReleaseEvent(self, event: QKeyEvent) -> None:
        if event.key() not in HOLDING:
            event.ignore()
        elif not event.isAutoRepeat():
            self.let_go()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        self.let_go()
        super().focusOutEvent(event)

    def event(self, event: QEvent) -> bool:
        """Space and Return are held here, whatever else they are in the window."""
        if (
            event.type() is QEvent.Type.ShortcutOverride
            and isinstance(event, QKeyEvent)
            and event.key() in HOLDING
        ):
            event.accept()
            return True
        return super().event(event)

    def paintEvent(self, _event: QPaintEvent) -> None:
        theme = self._keeper.theme
        shades = theme.person(self._person.colour)
        box = QRectF(self.rect()).adjusted(1.5, 1.5, -1.5, -1.5)
        outline = QPainterPath()
        outline.addRoundedRect(box, theme.px(RADIUS), theme.px(RADIUS))
        with QPainter(self) as painter:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            painter.fillPath(outline, theme.colour(Token.SURFACE))
            painter.save()
            painter.setClipPath(outline)
            painter.fillRect(
                QRectF(box.x(), box.y(), box.width() * self._filled(), box.height()), shades.fill
            )
            painter.restore()
            edge = shades.edge if self._done or self.isEnabled() else theme.colour(Token.LINE)
            painter.setPen(
                QPen(theme.colour(Token.FOCUS) if self.hasFocus() else edge, 3 if self.hasFocus() else 2)
            )
            painter.drawPath(outline)
            self._write(painter, box.adjusted(theme.px(PAD), 0, -theme.px(PAD), 0))

    def _filled(self) -> float:
        if self._done:
            return 1.0
        return float(self._filling.currentValue() or 0.0) if self._is_holding and not self._calm else 0.0

    def _words(self) -> str:
        if self._done:
            return self.tr("{name} said yes · {day}").format(name=self._person.name, day=self._done)
        if self._is_holding:
            return self.tr("{name}, a moment…").format(name=self._person.name)
        return self.tr("{name}: yes").format(name=self._person.name)

    def _write(self, painter: QPainter, box: QRectF) -> None:
        theme = self._keeper.theme
        font = theme.font(Type.STRONG)
        painter.setFont(font)
        usual = theme.person(self._person.colour).text if self._done else theme.colour(Token.TEXT)
        painter.setPen(usual if self._done or self.isEnabled() else theme.colour(Token.MUTED))
        shown = QFontMetrics(font).elidedText(self._words(), Qt.TextElideMode.ElideRight, int(box.width()))
        painter.drawText(box, int(Qt.AlignmentFlag.AlignVCenter | Qt.TextFlag.TextSingleLine), shown)

    @Slot()
    def _say(self) -> None:
        self.let_go()
        if self.isEnabled():
            self.said.emit(self._person.id)

    @Slot("QVariant")
    def _repaint(self, _share: object) -> None:
        self.update()

    @Slot()
    def _measure(self) -> None:
        self.updateGeometry()
