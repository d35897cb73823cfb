"""The program's own icons, drawn in the colours of the theme at whatever size and density is asked for."""

from functools import cache

from PySide6.QtCore import QByteArray, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QIcon, QIconEngine, QPainter, QPixmap
from PySide6.QtSvg import QSvgRenderer

from planner.resource_files import resource
from planner.ui.kit.icon_names import IconName
from planner.ui.kit.theme import Theme
from planner.ui.kit.tokens import Token

# From the smallest a list shows to the largest a launcher asks for.
PROGRAM_SIZES = (16, 22, 24, 32, 48, 64, 128, 256, 512)


class Icons:
    """The icons in the colours of the theme of now; what was drawn once is kept until that changes."""

    def __init__(self, theme: Theme) -> None:
        self._theme = theme
        self._pixmaps: dict[tuple[IconName, int, int, int, float], QPixmap] = {}

    def recolour(self, theme: Theme) -> None:
        """From now on in the colours of this one; every icon given out follows when it is painted next."""
        self._theme = theme
        self._pixmaps.clear()

    def icon(self, name: IconName, token: Token = Token.TEXT, checked: Token | None = None) -> QIcon:
        """For buttons and menus: pale by itself where it cannot be used, ``checked`` where it is chosen."""
        return QIcon(_Engine(self, name, token, checked or token))

    def pixmap(self, name: IconName, colour: QColor, size: QSize, ratio: float = 1.0) -> QPixmap:
        """For painters: ``size`` counts in their units, ``ratio`` is the density they paint with."""
        key = (name, colour.rgba(), size.width(), size.height(), ratio)
        if key not in self._pixmaps:
            self._pixmaps[key] = _rendered(_renderer(name, colour), size, ratio)
        return self._pixmaps[key]

    def colour(self, token: Token) -> QColor:
        return self._theme.colour(token)


class _Engine(QIconEngine):
    """Draws one icon, each time in the colour its token has then."""

    def __init__(self, icons: Icons, name: IconName, token: Token, checked: Token) -> None:
        super().__init__()
        self._icons, self._name, self._token, self._checked = icons, name, token, checked

    def paint(self, painter: QPainter, rect: QRect, mode: QIcon.Mode, state: QIcon.State) -> None:
        ratio = painter.device().devicePixelRatio()
        painter.drawPixmap(rect.topLeft(), self._drawn(rect.size(), mode, state, ratio))

    def pixmap(self, size: QSize, mode: QIcon.Mode, state: QIcon.State) -> QPixmap:
        return self._drawn(size, mode, state, 1.0)

    def clone(self) -> QIconEngine:
        twin = _Engine(self._icons, self._name, self._token, self._checked)
        _twins.append(twin)
        return twin

    def _drawn(self, size: QSize, mode: QIcon.Mode, state: QIcon.State, ratio: float) -> QPixmap:
        token = self._checked if state is QIcon.State.On else self._token
        if mode is QIcon.Mode.Disabled:
            token = Token.DISABLED
        return self._icons.pixmap(self._name, self._icons.colour(token), size, ratio)


# Qt takes what clone() returns, Python would free it all the same. Only adding a picture to an icon clones.
_twins: list[_Engine] = []


def program_icon() -> QIcon:
    """The icon of the program itself, as a window wears it."""
    icon = QIcon()
    drawn = QSvgRenderer(str(resource("icons/app.svg")))
    for size in PROGRAM_SIZES:
        icon.addPixmap(_rendered(drawn, QSize(size, size), 1.0))
    return icon


def logo(height: int, ratio: float = 1.0) -> QPixmap:
    """The two waves alone, for the rail, which is dark in every mode."""
    drawn = QSvgRenderer(str(resource("icons/logo.svg")))
    own = drawn.defaultSize()
    return _rendered(drawn, QSize(round(height * own.width() / own.height()), height), ratio)


def paint_icon(painter: QPainter, name: IconName, colour: QColor, where: QRectF) -> None:
    """As lines instead of pixels: for paper."""
    _renderer(name, colour).render(painter, where)


def _renderer(name: IconName, colour: QColor) -> QSvgRenderer:
    # Qt draws currentColor black, whatever the colour is.
    return QSvgRenderer(QByteArray(_source(name).replace(b"currentColor", colour.name().encode())))


def _rendered(drawn: QSvgRenderer, size: QSize, ratio: float) -> QPixmap:
    pixmap = QPixmap(size * ratio)
    pixmap.setDevicePixelRatio(ratio)
    pixmap.fill(Qt.GlobalColor.transparent)
    with QPainter(pixmap) as painter:
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        drawn.render(painter, QRectF(0, 0, size.width(), size.height()))
    return pixmap


@cache
def _source(name: IconName) -> bytes:
    return resource(f"icons/{name.value}.svg").read_bytes()
