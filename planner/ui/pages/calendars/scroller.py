"""What a sheet holds, as tall as it is where the window has room for that, and else to be scrolled."""

from PySide6.QtCore import QEvent, QObject, QPoint, QSize, Qt, QTimer, Slot
from PySide6.QtWidgets import QFrame, QScrollArea, QVBoxLayout, QWidget

from planner.ui.kit.keeper import ThemeKeeper
from planner.ui.kit.widgets.sheet import Sheet

GAP = 14
# What a sheet has above and below: its heading, its buttons, its edges.
AROUND = 170


class Scroller(QScrollArea):
    """Fill ``body``: the sheet grows and shrinks with it. ``width`` is in pixels of the pictures."""

    def __init__(self, keeper: ThemeKeeper, width: int, sheet: Sheet, below: QWidget) -> None:
        super().__init__()
        theme = keeper.theme
        self._wide, self._around = theme.px(width), theme.px(AROUND)
        self._sheet, self._below = sheet, below.window()
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setWidgetResizable(True)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._soon = QTimer(self)
        self._soon.setSingleShot(True)
        self._soon.setInterval(0)
        self._soon.timeout.connect(self._fit)
        ground = QWidget()
        ground.setProperty("part", "page")
        self.body = QVBoxLayout(ground)
        # Room for the ring of focus, which would be cut off.
        self.body.setContentsMargins(2, 2, 2, 2)
        self.body.setSpacing(theme.px(GAP))
        self.setWidget(ground)

    def sizeHint(self) -> QSize:
        body = self.body
        wraps = body.hasHeightForWidth()
        tall = body.totalHeightForWidth(self._wide) if wraps else body.totalSizeHint().height()
        return QSize(self._wide, min(tall, self._below.height() - self._around))

    def minimumSizeHint(self) -> QSize:
        return QSize(self._wide, min(self.sizeHint().height(), self._around))

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if watched is self.widget() and event.type() is QEvent.Type.LayoutRequest:
            self.fit_soon()
        return super().eventFilter(watched, event)

    def fit_soon(self) -> None:
        """Once all that is changing has changed."""
        self._soon.start()

    @Slot()
    def _fit(self) -> None:
        """Make the sheet as large as what is on it now, in the middle of the window."""
        sheet = self._sheet
        if not sheet.isVisible():
            return
        self.updateGeometry()
        holder = self.parentWidget()
        while holder is not None and holder is not sheet.parentWidget():
            layout = holder.layout()
            if layout is not None:
                layout.activate()
            holder = holder.parentWidget()
        sheet.resize(sheet.sizeHint())
        middle = self._below.mapToGlobal(self._below.rect().center())
        sheet.move(middle - QPoint(sheet.width() // 2, sheet.height() // 2))
