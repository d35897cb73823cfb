"""What is said while people take turns."""

from PySide6.QtCore import QCoreApplication


def over_words(minutes: int) -> str:
    """When a turn is over."""
    lengths = {
        1: QCoreApplication.translate("Talk", "That was one minute. Swap when you are ready."),
        2: QCoreApplication.translate("Talk", "That was two minutes. Swap when you are ready."),
        3: QCoreApplication.translate("Talk", "That was three minutes. Swap when you are ready."),
        5: QCoreApplication.translate("Talk", "That was five minutes. Swap when you are ready."),
    }
    return lengths[minutes]


def listening_steps() -> tuple[str, ...]:
    """How to listen, one step after the other."""
    return (
        QCoreApplication.translate(
            "Talk", "Whoever listened says back what was heard, and asks: “Is that how you meant it?”"
        ),
        QCoreApplication.translate(
            "Talk", "Now the feeling gets its place. It may stay a while, and ways out of it can wait."
        ),
        QCoreApplication.translate(
            "Talk", "Only then: “What would help?” Perhaps it was just this, and nothing more is needed."
        ),
    )
