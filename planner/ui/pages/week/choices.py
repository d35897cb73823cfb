"""What can be chosen for a block, in words."""

from PySide6.QtCore import QCoreApplication

from planner.domain.block import Block
from planner.domain.kinds import Firmness, Kind, State, Visibility
from planner.ui.week.words import kind_name

Options = list[tuple[object, str]]


def kind_options() -> Options:
    return [(kind, kind_name(kind)) for kind in Kind]


def firmness_options() -> Options:
    return [
        (Firmness.PROTECTED, QCoreApplication.translate("Choices", "Protected: does not give way")),
        (Firmness.FLEXIBLE, QCoreApplication.translate("Choices", "Flexible: gives way if asked")),
        (Firmness.WISH, QCoreApplication.translate("Choices", "A wish: gives way gladly")),
    ]


def visibility_options() -> Options:
    return [
        (Visibility.ALL, QCoreApplication.translate("Choices", "Everything")),
        (Visibility.GIST, QCoreApplication.translate("Choices", "Its kind and its time")),
        (Visibility.BUSY, QCoreApplication.translate("Choices", "Only that the time is taken")),
    ]


def state_options(block: Block, *, is_past: bool) -> Options:
    """How things can be said to stand; what is past and left as planned counts as kept."""
    words = {
        State.PLANNED: QCoreApplication.translate("Choices", "As planned"),
        State.PROPOSED: QCoreApplication.translate("Choices", "A proposal"),
        State.TRIAL: QCoreApplication.translate("Choices", "On trial"),
        State.KEPT: QCoreApplication.translate("Choices", "It took place"),
        State.MOVED: QCoreApplication.translate("Choices", "It moved elsewhere"),
        State.MISSED: QCoreApplication.translate("Choices", "It did not come about"),
        State.CANCELLED: QCoreApplication.translate("Choices", "Called off"),
    }
    offered = {State.PLANNED, State.PROPOSED, State.TRIAL, block.state}
    offered |= {State.MOVED, State.MISSED} if is_past else set()
    return [(state, text) for state, text in words.items() if state in offered]
