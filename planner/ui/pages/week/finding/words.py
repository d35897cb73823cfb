"""Free time in words: a slot, and what could give where there is none."""

from collections.abc import Sequence
from datetime import timedelta
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from planner.domain.kinds import Firmness
from planner.domain.person import Person
from planner.ui.kit.i18n import Locale
from planner.ui.kit.lengths import length, spoken_length

if TYPE_CHECKING:
    from planner.domain.free import Slot
    from planner.ui.pages.week.finding.wanted import Wanted

MINUTE = timedelta(minutes=1)
SHORT = 30


def slot_words(slot: "Slot", locale: Locale) -> str:
    """Thu 26 Nov, 19:00 – 21:00."""
    wall = slot.wall
    text = QCoreApplication.translate("FindTime", "{day}, {times}")
    times = locale.times(wall.start.time(), wall.end.time())
    return text.format(day=locale.short_day(wall.start.date()), times=times)


def slot_room(slot: "Slot") -> str:
    """What else is to be known of it, in a small line."""
    return " · ".join(_room(slot))


def _room(slot: "Slot") -> list[str]:
    """How much room there is, and what would have to give way."""
    said = []
    room = slot.room.length // MINUTE
    if room > slot.span.length // MINUTE:
        said.append(QCoreApplication.translate("FindTime", "{room} free").format(room=length(room)))
    else:
        said.append(QCoreApplication.translate("FindTime", "free for just that long"))
    if len(slot.over) == 1:
        said.append(QCoreApplication.translate("FindTime", "over something that may give way"))
    elif slot.over:
        text = QCoreApplication.translate("FindTime", "over {count} things that may give way")
        said.append(text.format(count=len(slot.over)))
    return said


def slot_sentence(slot: "Slot", locale: Locale) -> str:
    """All of it, for who hears it read."""
    wall = slot.wall
    text = QCoreApplication.translate("FindTime", "{day}, {start} to {end}, {length}")
    said = text.format(
        day=locale.long_day(wall.start.date()),
        start=locale.wall(wall.start.time()),
        end=locale.wall(wall.end.time()),
        length=spoken_length(slot.span.length // MINUTE),
    )
    return ", ".join([said, *_room(slot)])


def nothing_words(wanted: "Wanted") -> str:
    """That there is none, and what could be looked at again."""
    from planner.domain.free import EVERY_DAY  # noqa: PLC0415

    none = QCoreApplication.translate("FindTime", "No free time like that in the next eight weeks.")
    ideas = []
    if wanted.minutes > SHORT:
        ideas.append(QCoreApplication.translate("FindTime", "a little less time"))
    if wanted.weekdays != EVERY_DAY:
        ideas.append(QCoreApplication.translate("FindTime", "more days"))
    if wanted.earliest != wanted.latest:
        ideas.append(QCoreApplication.translate("FindTime", "an earlier start or a later end"))
    if wanted.respect is not Firmness.PROTECTED:
        ideas.append(QCoreApplication.translate("FindTime", "letting more give way"))
    if not ideas:
        return none
    hint = QCoreApplication.translate("FindTime", "What might open it up: {ideas}.")
    return f"{none} {hint.format(ideas=', '.join(ideas))}"


def found_words(slots: "Sequence[Slot]", wanted: "Wanted") -> str:
    """What came of looking, above the slots or instead of them."""
    if not slots:
        return nothing_words(wanted)
    return QCoreApplication.translate(
        "FindTime", "Point to one to see it in its week. Enter or a click takes it."
    )


def heading_words(people: Sequence[Person]) -> str:
    if len(people) > 1:
        return QCoreApplication.translate("FindTime", "Find time for us")
    return QCoreApplication.translate("FindTime", "Find time")
