"""Buttons: how they look says what they do, and every one has a name that can be read aloud."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QAbstractButton, QPushButton, QToolButton, QWidget

from planner.ui.kit.icon_names import IconName
from planner.ui.kit.keeper import ThemeKeeper
from planner.ui.kit.text import doubled, restyle, set_tip
from planner.ui.kit.tokens import Token
from planner.ui.kit.widgets.menu import Menu

ENTER = (Qt.Key.Key_Return, Qt.Key.Key_Enter)


def pressed_by(event: QKeyEvent, button: QAbstractButton) -> bool:
    """Whether that was Enter, which presses a button as Space does; Qt has it so in dialogs alone."""
    if event.key() not in ENTER or event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier:
        return False
    if not event.isAutoRepeat():
        button.click()
    return True


class Button(QPushButton):
    """A quiet button; focus comes to it by keys alone, so that a click leaves the page where it is."""

    part = "quiet"

    def __init__(self, text: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("part", self.part)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setAutoDefault(False)
        self.set_words(text)

    def set_words(self, text: str) -> None:
        self.setText(doubled(text))
        self.setAccessibleName(text)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if not pressed_by(event, self):
            super().keyPressEvent(event)


class PrimaryButton(Button):
    """What most people will want next; one on a page at the most."""

    part = "primary"


class DangerButton(Button):
    """What takes something away."""

    part = "danger"


class LinkButton(Button):
    """A button in a line of text."""

    part = "link"


class MenuButton(Button):
    """Opens the menu it was given; its words may say what is chosen there."""

    part = "menu"

    def __init__(self, text: str, menu: Menu, parent: QWidget | None = None) -> None:
        super().__init__(text, parent)
        self.setMenu(menu)


class IconButton(QToolButton):
    """An icon with a name; the name is its tooltip as well."""

    part = "bare"

    def __init__(
        self,
        keeper: ThemeKeeper,
        icon: IconName,
        name: str,
        *,
        token: Token = Token.TEXT,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._keeper = keeper
        self.setProperty("part", self.part)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setIcon(keeper.icons.icon(icon, token))
        self.set_name(name)

    def set_name(self, name: str) -> None:
        set_tip(self, name)
        self.setAccessibleName(name)
        self.setAccessibleDescription("")

    def set_icon(self, icon: IconName, token: Token = Token.TEXT) -> None:
        self.setIcon(self._keeper.icons.icon(icon, token))

    def on_toast(self) -> None:
        """Dress it for the dark ground of a toast."""
        restyle(self, part="toast")

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if not pressed_by(event, self):
            super().keyPressEvent(event)


class EdgedButton(IconButton):
    """Stands on a page like other buttons."""

    part = "edged"


class RailButton(QToolButton):
    """A page in the rail: its icon above its name."""

    def __init__(self, keeper: ThemeKeeper, icon: IconName, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("part", "rail")
        self.setCheckable(True)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextUnderIcon)
        self.setIcon(keeper.icons.icon(icon, Token.RAIL_TEXT, checked=Token.RAIL_CHOSEN_TEXT))
        self.setText(doubled(name))
        self.setAccessibleName(name)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if not pressed_by(event, self):
            super().keyPressEvent(event)
