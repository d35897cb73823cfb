"""The words around what is said of a block."""

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication

from planner.domain.kinds import Feeling
from planner.domain.person import Person
from planner.domain.remark import Remark
from planner.domain.walltime import wall_at
from planner.ui.kit.i18n import Locale


def heading(feeling: Feeling, title: str) -> str:
    texts = {
        Feeling.THANKS: QCoreApplication.translate("Remarks", "Thanks for “{title}”"),
        Feeling.HURT: QCoreApplication.translate("Remarks", "“{title}” hurt"),
    }
    return texts[feeling].format(title=title)


def caption(feeling: Feeling) -> str:
    texts = {
        Feeling.THANKS: QCoreApplication.translate("Remarks", "What was good about it, if you like"),
        Feeling.HURT: QCoreApplication.translate("Remarks", "What was hard, in a line of your own"),
    }
    return texts[feeling]


def hint(feeling: Feeling) -> str:
    texts = {
        Feeling.THANKS: QCoreApplication.translate(
            "Remarks", "It stays with the block, where all of you can read it. It never leaves the plan."
        ),
        Feeling.HURT: QCoreApplication.translate(
            "Remarks",
            "It stays with the block, where all of you can read it, until there is a quiet moment to talk. "
            "It never leaves the plan.",
        ),
    }
    return texts[feeling]


def said(remark: Remark, people: Sequence[Person], locale: Locale, home: str) -> str:
    """Ben, 10 March: thanks – for the quiet."""
    names = [person.name for person in people if person.id == remark.author]
    texts = {
        Feeling.THANKS: QCoreApplication.translate("Remarks", "{who}, {day}: thanks"),
        Feeling.HURT: QCoreApplication.translate("Remarks", "{who}, {day}: this hurt"),
    }
    # Who said it may have left the plan since.
    who = names[0] if names else QCoreApplication.translate("Remarks", "Somebody")
    day = locale.day(wall_at(remark.created, home).date())
    text = texts[remark.feeling].format(who=who, day=day)
    return f"{text} – {remark.words}" if remark.words else text
