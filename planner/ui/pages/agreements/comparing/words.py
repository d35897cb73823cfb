"""What comparing says."""

from PySide6.QtCore import QCoreApplication

from planner.domain.agreements.beginnings import NOT_FOR_US


def answer_words(words: str) -> str:
    """An answer as people read it; those of an expectation are as its file has them."""
    return QCoreApplication.translate("Comparing", "not for us now") if words == NOT_FOR_US else words
