"""Text people typed, shown as text: a name that looks like markup or a shortcut is a name all the same."""

from enum import StrEnum

from PySide6.QtCore import QCoreApplication, QEvent, QSize, Qt
from PySide6.QtGui import QAction, QResizeEvent
from PySide6.QtWidgets import QLabel, QWidget

from planner.domain.errors import UserError
from planner.ui.kit.fonts import Type

MARKUP = str.maketrans({"&": "&amp;", "<": "&lt;", ">": "&gt;"})


class Tone(StrEnum):
    """What a piece of text says beside its words."""

    PLAIN = "plain"
    MUTED = "muted"
    NEUTRAL = "neutral"
    ACCENT = "accent"
    GOOD = "good"
    WARN = "warn"
    DANGER = "danger"


def doubled(text: str) -> str:
    """For buttons, menus and tabs, which would take ``&`` for the sign of a shortcut."""
    return text.replace("&", "&&")


def tip(text: str) -> str:
    """For tooltips, which would take what looks like markup for markup."""
    return f"<qt>{text.translate(MARKUP)}</qt>" if text else ""


def set_tip(target: QWidget | QAction, text: str) -> None:
    """The text as a tooltip; a screen reader hears it without the markup around it."""
    target.setToolTip(tip(text))
    if isinstance(target, QWidget):
        target.setAccessibleDescription(text)


def told(error: UserError) -> str:
    """What went wrong, in the language of the window."""
    sentence = QCoreApplication.translate("UserError", error.sentence)
    return str(UserError(sentence, **error.values))


def phrased(phrase: str) -> str:
    """A phrase with which the domain tells of days, times and repeats, in the language of the window."""
    return QCoreApplication.translate("Phrases", phrase)


def restyle(widget: QWidget, **properties: str | bool) -> None:
    """Set what the stylesheet looks at, and let it look again."""
    for name, value in properties.items():
        widget.setProperty(name, value)
    widget.style().unpolish(widget)
    widget.style().polish(widget)


class Label(QLabel):
    """Words on a page, never markup."""

    def __init__(
        self,
        text: str = "",
        role: Type = Type.BODY,
        tone: Tone = Tone.PLAIN,
        *,
        wrap: bool = False,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setTextInteractionFlags(Qt.TextInteractionFlag.NoTextInteraction)
        self.setProperty("type", role.word)
        self.setProperty("tone", tone.value)
        self.setWordWrap(wrap)
        self.setText(text)

    def set_tone(self, tone: Tone) -> None:
        restyle(self, tone=tone.value)


class ElidedLabel(Label):
    """One line that gives way where it is narrow; all of it is then in its tooltip."""

    def __init__(
        self,
        text: str = "",
        role: Type = Type.BODY,
        tone: Tone = Tone.PLAIN,
        *,
        parent: QWidget | None = None,
    ) -> None:
        self._full = ""
        super().__init__("", role, tone, parent=parent)
        self.set_full(text)

    @property
    def full(self) -> str:
        return self._full

    def set_full(self, text: str) -> None:
        self._full = " ".join(text.split())
        self.setAccessibleName(self._full)
        self._fit()
        self.updateGeometry()

    def sizeHint(self) -> QSize:
        self.ensurePolished()
        # A pixel more than it advances, as Qt rounds the advance down.
        return QSize(self.fontMetrics().horizontalAdvance(self._full) + 1, super().sizeHint().height())

    def minimumSizeHint(self) -> QSize:
        wanted = self.sizeHint()
        return QSize(min(wanted.width(), self.fontMetrics().averageCharWidth() * 4), wanted.height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() is QEvent.Type.FontChange:
            self._fit()

    def _fit(self) -> None:
        shown = self.fontMetrics().elidedText(self._full, Qt.TextElideMode.ElideRight, self.width())
        if shown != self.text():
            self.setText(shown)
        self.setToolTip(tip(self._full) if shown != self._full else "")
