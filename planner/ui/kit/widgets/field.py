"""A field with its name above it, which is its name for a screen reader as well."""

from PySide6.QtWidgets import QVBoxLayout, QWidget

from planner.ui.kit.fonts import Type
from planner.ui.kit.keeper import ThemeKeeper
from planner.ui.kit.text import Label, Tone, doubled, restyle

GAP = 4


class Field(QWidget):
    """``widget`` is what people type or choose in; below it is room for what is wrong with that."""

    def __init__(
        self, keeper: ThemeKeeper, caption: str, widget: QWidget, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.widget = widget
        self._trouble = Label("", Type.SMALL, Tone.DANGER, wrap=True)
        self._trouble.hide()
        named = Label(doubled(caption), Type.SMALL, Tone.MUTED)
        named.setBuddy(widget)
        widget.setAccessibleName(caption)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(keeper.theme.px(GAP))
        for part in (named, widget, self._trouble):
            layout.addWidget(part)

    def set_trouble(self, sentence: str) -> None:
        """Say what cannot be; an empty sentence takes it back."""
        self._trouble.setText(sentence)
        self._trouble.setVisible(bool(sentence))
        self.widget.setAccessibleDescription(sentence)
        restyle(self.widget, trouble=bool(sentence))
