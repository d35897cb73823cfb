"""Hands for what stands beside a card."""

from PySide6.QtTest import QSignalSpy
from PySide6.QtWidgets import QAbstractButton, QLabel, QWidget


def press(part: QWidget, name: str) -> None:
    (button,) = [one for one in _buttons(part) if one.accessibleName() == name]
    button.click()


def can_press(part: QWidget) -> list[str]:
    """The names of the buttons that are there and can be pressed."""
    return [one.accessibleName() for one in _buttons(part) if one.isEnabled()]


def words(part: QWidget) -> str:
    return " ".join(one.text() for one in part.findChildren(QLabel) if one.isVisible())


def told(spy: QSignalSpy) -> list[str]:
    return [spy.at(place)[0] for place in range(spy.count())]


def _buttons(part: QWidget) -> list[QAbstractButton]:
    return [one for one in part.findChildren(QAbstractButton) if one.isVisible()]
