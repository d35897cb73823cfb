"""Calendars dropped on the window: what happens when they are let go is shown over the page before."""

from collections.abc import Sequence
from functools import cached_property
from typing import cast

from PySide6.QtCore import QEvent, QMimeData, QObject, QRectF, QSize, Qt, QTimer, Signal, Slot
from PySide6.QtGui import QAction, QColor, QDropEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QWidget

from planner.ui.kit.fonts import Type
from planner.ui.kit.icon_names import IconName
from planner.ui.kit.keeper import ThemeKeeper
from planner.ui.kit.tokens import Token
from planner.ui.pages.calendars.source import dropped

VEIL, EDGE, RADIUS, ICON, GAP = 225, 28, 18, 34, 10


class Drops(QObject):
    """Watches the window. ``brought`` hands over the Sources that were let go.

    ``command`` is what the same is done with otherwise: while it rests, nothing can be dropped. What else can
    be dropped elsewhere has ``found`` and ``invitation`` of its own.
    """

    brought = Signal(object)

    def __init__(self, keeper: ThemeKeeper, window: QWidget, command: QAction | None = None) -> None:
        super().__init__(window)
        self._keeper, self._window = keeper, window
        self._command = command
        self._is_inside = False
        self._later = QTimer(self)
        self._later.setSingleShot(True)
        self._later.setInterval(0)
        self._later.timeout.connect(self._look_again)
        self._watch(window)

    @cached_property
    def hint(self) -> "DropHint":
        hint = DropHint(self._keeper, self._window, self.invitation())
        self._watch(hint)
        return hint

    def found(self, mime: QMimeData) -> Sequence[object]:
        """What of this can be brought in."""
        return dropped(mime)

    def invitation(self) -> str:
        """What is said while that is dragged over the window."""
        return self.tr("Let go to look at this calendar")

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        match event.type():
            case QEvent.Type.DragEnter | QEvent.Type.DragMove:
                return self._enter(cast("QDropEvent", event))
            case QEvent.Type.DragLeave:
                # It may have left the window for the hint above it, or the other way round.
                self._is_inside = False
                self._later.start()
                return True
            case QEvent.Type.Drop:
                return self._drop(cast("QDropEvent", event))
        return super().eventFilter(watched, event)

    def _watch(self, target: QWidget) -> None:
        target.setAcceptDrops(True)
        target.installEventFilter(self)

    def _enter(self, event: QDropEvent) -> bool:
        if not self._may() or not self.found(event.mimeData()):
            return False
        self._is_inside = True
        self.hint.rise()
        _accept(event)
        return True

    def _drop(self, event: QDropEvent) -> bool:
        self.hint.hide()
        sources = self.found(event.mimeData()) if self._may() else []
        if not sources:
            return False
        _accept(event)
        self.brought.emit(sources)
        return True

    def _may(self) -> bool:
        return self._command is None or self._command.isEnabled()

    @Slot()
    def _look_again(self) -> None:
        if not self._is_inside:
            self.hint.hide()


class DropHint(QWidget):
    """Lies over the whole window while something is dragged over it that is welcome."""

    def __init__(self, keeper: ThemeKeeper, window: QWidget, text: str) -> None:
        super().__init__(window)
        self._keeper, self._window, self._text = keeper, window, text
        self.setAccessibleName(text)
        self.hide()

    def rise(self) -> None:
        if not self.isHidden():
            return
        self.setGeometry(self._window.rect())
        self.raise_()
        self.show()
        # Nothing of it is needed until something is dragged.
        from planner.ui.kit.widgets.toast import announce  # noqa: PLC0415

        announce(self, self._text)

    def paintEvent(self, _event: QPaintEvent) -> None:
        theme = self._keeper.theme
        veil = QColor(theme.colour(Token.RAISED))
        veil.setAlpha(VEIL)
        frame = QRectF(self.rect()).adjusted(*(theme.px(EDGE) * sign for sign in (1, 1, -1, -1)))
        with QPainter(self) as painter:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            painter.fillRect(self.rect(), veil)
            painter.setPen(QPen(theme.colour(Token.ACCENT), theme.px(2), Qt.PenStyle.DashLine))
            painter.drawRoundedRect(frame, theme.px(RADIUS), theme.px(RADIUS))
            side, middle = theme.px(ICON), frame.center()
            icon = self._keeper.icons.pixmap(
                IconName.IMPORT, theme.colour(Token.ACCENT), QSize(side, side), self.devicePixelRatio()
            )
            painter.drawPixmap(round(middle.x() - side / 2), round(middle.y() - side), icon)
            painter.setPen(theme.colour(Token.TEXT))
            painter.setFont(theme.font(Type.HEADING))
            below = frame.adjusted(0, frame.height() / 2 + theme.px(GAP), 0, 0)
            painter.drawText(below, Qt.AlignmentFlag.AlignHCenter | Qt.AlignmentFlag.AlignTop, self._text)


def _accept(event: QDropEvent) -> None:
    event.setDropAction(Qt.DropAction.CopyAction)
    event.accept()
