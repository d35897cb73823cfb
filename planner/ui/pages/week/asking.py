"""The words of the questions: why something is asked, and how a block repeats."""

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication

from planner.domain.block import Block
from planner.domain.kinds import Firmness
from planner.domain.recur.parse import parse
from planner.domain.recur.words import words
from planner.services.agenda import Entry
from planner.ui.week.words import title_of


def firm_words(entries: Sequence[Entry], here: str | None) -> str:
    """Why these should not just be moved; empty where they may be."""
    for entry in entries:
        block = entry.occurrence.block
        if block.firmness is Firmness.PROTECTED:
            text = QCoreApplication.translate("Asking", "“{title}” is protected: it is not to give way.")
            return text.format(title=title_of(block))
        away = [person.name for person in entry.who if here is not None and person.id != here]
        if away:
            text = QCoreApplication.translate("Asking", "“{title}” is also {name}’s, who is not here now.")
            return text.format(title=title_of(block), name=away[0])
    return ""


def repeat_words(series: Block) -> str:
    """How it repeats, in a sentence."""
    if series.rule is None:
        return QCoreApplication.translate("Asking", "It is on several dates.")
    text = QCoreApplication.translate("Asking", "It repeats {rule}.")
    return text.format(rule=words(parse(series.rule), series.start))
