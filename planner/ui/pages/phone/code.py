"""A code for the camera of a phone: dark on light in every look, and sharp at every scale."""

from PySide6.QtCore import QRect, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from planner.ui.kit.keeper import ThemeKeeper

SIDE = 270
# A camera needs no larger one where people need larger letters, but all of it in sight; in pixels.
MOST = 290
# What cameras need to tell a code from what is around it, in modules (ISO/IEC 18004).
QUIET = 4
Matrix = tuple[bytes, ...]


class CodeView(QWidget):
    """Shows what an address is as a code; nothing but its ground where there is no address."""

    def __init__(self, keeper: ThemeKeeper, side: int = SIDE) -> None:
        """``side`` is in pixels of the pictures."""
        super().__init__()
        self._keeper, self._side = keeper, side
        self._matrix: Matrix = ()
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.show_address("")

    def show_address(self, address: str) -> None:
        self._matrix = _matrix(address) if address else ()
        name = self.tr("Code for a phone’s camera: {address}") if address else self.tr("No code yet")
        self.setAccessibleName(name.format(address=address))
        self.update()

    def sizeHint(self) -> QSize:
        side = min(self._keeper.theme.px(self._side), MOST)
        return QSize(side, side)

    def paintEvent(self, _event: QPaintEvent) -> None:
        with QPainter(self) as painter:
            painter.fillRect(self.rect(), Qt.GlobalColor.white)
            if not self._matrix:
                return
            # In whole pixels of the screen, or the edges of the modules would be grey.
            ratio = self.devicePixelRatio()
            side = round(min(self.width(), self.height()) * ratio)
            module = max(side // (len(self._matrix) + 2 * QUIET), 1)
            edge = (side - module * len(self._matrix)) // 2
            painter.scale(1 / ratio, 1 / ratio)
            for row, line in enumerate(self._matrix):
                for column, dark in enumerate(line):
                    if dark:
                        place = QRect(edge + column * module, edge + row * module, module, module)
                        painter.fillRect(place, Qt.GlobalColor.black)


def _matrix(text: str) -> Matrix:
    # Needed here alone, and not before somebody wants a code.
    import segno  # noqa: PLC0415

    return tuple(map(bytes, segno.make(text, error="m", micro=False).matrix))
