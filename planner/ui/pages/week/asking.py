"""The words of the questions: why something is asked, and how a block repeats."""

from collections.abc import Iterable, Sequence
from datetime import datetime

from PySide6.QtCore import QCoreApplication

from planner.domain.block import Block
from planner.domain.kinds import Firmness, State
from planner.domain.person import Person
from planner.domain.recur.parse import parse
from planner.services.agenda import Entry
from planner.ui.kit.text import phrased
from planner.ui.week.words import names, title_of


def absent(people: Iterable[Person], here: str | None) -> list[str]:
    """The names of those who are not sitting here; nobody's where everyone is."""
    return [person.name for person in people if here is not None and person.id != here]


def firm_words(entries: Sequence[Entry], here: str | None, *, moves: bool = True) -> str:
    """Why these should not just be changed; empty where they may be.

    ``moves`` says that they come to lie elsewhere, which what is protected does not like.
    """
    for entry in entries:
        block = entry.occurrence.block
        if moves and block.firmness is Firmness.PROTECTED:
            text = QCoreApplication.translate("Asking", "“{title}” is protected: it is not to give way.")
            return text.format(title=title_of(block))
    return shared_words(entries, here)


def shared_words(entries: Sequence[Entry], here: str | None) -> str:
    """Whose these are beside those who are here; empty where that is nobody, or all are only proposed."""
    for entry in entries:
        away = absent(entry.who, here)
        block = entry.occurrence.block
        if not away or block.state is State.PROPOSED:
            continue
        text = QCoreApplication.translate("Asking", "“{title}” is {names}’s. {away}")
        if len(away) < len(entry.who):
            text = QCoreApplication.translate("Asking", "“{title}” is also {names}’s. {away}")
        return text.format(title=title_of(block), names=names(away), away=_away_words(away))
    return ""


def lane_words(people: Iterable[Person], here: str | None) -> str:
    """Whose time something new would lie in; empty where only in that of who is here."""
    away = absent(people, here)
    if not away:
        return ""
    text = QCoreApplication.translate("Asking", "This would be in {names}’s time. {away}")
    return text.format(names=names(away), away=_away_words(away))


def _away_words(away: Sequence[str]) -> str:
    if len(away) == 1:
        return QCoreApplication.translate("Asking", "{name} is not here now.").format(name=away[0])
    return QCoreApplication.translate("Asking", "{names} are not here now.").format(names=names(away))


def stays_words(series: Block) -> str:
    """Why a block of another calendar stays as it is, and where it is from."""
    text = QCoreApplication.translate(
        "Asking",
        "“{title}” comes from the calendar “{calendar}” and stays as it is there; "
        "take the calendar over to make it your own.",
    )
    return text.format(title=title_of(series), calendar=series.source)


def repeat_words(series: Block) -> str:
    """How it repeats, in a sentence."""
    return rule_words(series.rule, series.start)


def rule_words(rule: str | None, first: datetime) -> str:
    """How what begins at ``first`` repeats, in a sentence; without a rule it has its dates one by one."""
    if rule is None:
        return QCoreApplication.translate("Asking", "It is on several dates.")
    # What says a rule in words is wanted only where one is asked about.
    from planner.domain.recur.words import words  # noqa: PLC0415

    text = QCoreApplication.translate("Asking", "It repeats {rule}.")
    return text.format(rule=words(parse(rule), first, phrased))


def deleted_words(blocks: Sequence[Block]) -> str:
    """That these are gone, for a word with the way back beside it."""
    if len(blocks) == 1:
        text = QCoreApplication.translate("Asking", "Deleted “{title}”.")
        return text.format(title=title_of(blocks[0]))
    return QCoreApplication.translate("Asking", "Deleted {count} blocks.").format(count=len(blocks))


def beside_it() -> str:
    """What a proposal is where there is a block already."""
    return QCoreApplication.translate(
        "Asking", "A proposal lies beside it until you have talked; the block itself stays."
    )


def until_talked() -> str:
    """What a proposal is where there is nothing yet."""
    return QCoreApplication.translate("Asking", "A proposal is only drawn until you have talked about it.")
