"""Keeps the look of the whole window: which mode holds now, and everybody told when it changes."""

from PySide6.QtCore import QObject, Qt, Signal, Slot
from PySide6.QtGui import QFontDatabase, QFontInfo
from PySide6.QtWidgets import QApplication

from planner.ui.kit.fonts import Type, load_fonts
from planner.ui.kit.icons import Icons, program_icon
from planner.ui.kit.palette import palette
from planner.ui.kit.stylesheet import stylesheet
from planner.ui.kit.theme import BODY_PIXELS, BODY_POINTS, Theme
from planner.ui.kit.tokens import LookWish, Mode

SMALLEST, LARGEST = 0.75, 3.0
# What the frame around the window is asked to look like; Unknown leaves it to the desktop.
FRAMES = {LookWish.LIGHT: Qt.ColorScheme.Light, LookWish.DARK: Qt.ColorScheme.Dark}


class ThemeKeeper(QObject):
    """Dresses the application, follows the system live, and obeys the wish people set.

    ``changed`` comes after palette, font and stylesheet are in place: whoever paints by hand reads
    ``theme`` anew and repaints. Icons already given out follow by themselves.
    """

    changed = Signal()

    def __init__(
        self, application: QApplication, wish: LookWish = LookWish.SYSTEM, text_size: float = 1.0
    ) -> None:
        super().__init__(application)
        self._application = application
        # Held, because dropping the outer one makes the inner one useless, whatever is connected to it.
        self._system = application.styleHints()
        self._access = self._system.accessibility()
        self._wish = wish
        self._text_size = text_size
        # Inter's small print cannot be read below the size of the pictures, however small the system's is.
        self._points = max(_system_points(), BODY_POINTS)
        load_fonts()
        self._frame()
        self._theme = self._made()
        self.icons = Icons(self._theme)
        self._dress()
        self._system.colorSchemeChanged.connect(self._follow)
        self._access.contrastPreferenceChanged.connect(self._follow)

    @property
    def theme(self) -> Theme:
        return self._theme

    def set_wish(self, wish: LookWish) -> None:
        self._wish = wish
        self._frame()
        self._follow()

    def set_text_size(self, factor: float) -> None:
        """How large letters, and all that stands in proportion to them, are beside the system's own."""
        self._text_size = min(max(factor, SMALLEST), LARGEST)
        self._follow()

    @Slot()
    def wear_icon(self) -> None:
        """Give windows the program's icon, which only their frames and the desktop show."""
        self._application.setWindowIcon(program_icon())

    @Slot()
    def _follow(self) -> None:
        theme = self._made()
        if (theme.mode, theme.points) == (self._theme.mode, self._theme.points):
            return
        self._theme = theme
        self.icons.recolour(theme)
        self._dress()
        self.changed.emit()

    def _made(self) -> Theme:
        points = self._points * self._text_size
        return Theme(self._mode(), points, self._text_size * self._system_scale())

    def _system_scale(self) -> float:
        return self._points * self._application.primaryScreen().logicalDotsPerInch() / 72 / BODY_PIXELS

    def _mode(self) -> Mode:
        dark = self._scheme() is Qt.ColorScheme.Dark
        strong = self._contrast() is Qt.ContrastPreference.HighContrast
        if self._wish in (LookWish.LIGHT, LookWish.DARK):
            dark, strong = self._wish is LookWish.DARK, False
        elif self._wish is LookWish.CONTRAST:
            strong = True
        if strong:
            return Mode.CONTRAST_DARK if dark else Mode.CONTRAST_LIGHT
        return Mode.DARK if dark else Mode.LIGHT

    def _scheme(self) -> Qt.ColorScheme:
        return self._system.colorScheme()

    def _contrast(self) -> Qt.ContrastPreference:
        return self._access.contrastPreference()

    def _frame(self) -> None:
        self._system.setColorScheme(FRAMES.get(self._wish, Qt.ColorScheme.Unknown))

    def _dress(self) -> None:
        self._application.setPalette(palette(self._theme))
        self._application.setFont(self._theme.font(Type.BODY))
        self._application.setStyleSheet(stylesheet(self._theme))


def _system_points() -> float:
    font = QFontDatabase.systemFont(QFontDatabase.SystemFont.GeneralFont)
    # Where its size is given in pixels; else it need not be loaded, as none of its letters are shown.
    return font.pointSizeF() if font.pointSizeF() > 0 else QFontInfo(font).pointSizeF()
