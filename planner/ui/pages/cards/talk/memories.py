"""What was talked about as rows of a list, the latest first, month by month."""

from collections.abc import Iterable, Sequence
from datetime import date

from PySide6.QtCore import QCoreApplication

from planner.domain.answer import Answer
from planner.domain.matching import match_all, words_of
from planner.domain.person import Person
from planner.domain.values import dataclass
from planner.domain.walltime import wall_at
from planner.services.cards.remembered import Memory, Remembered
from planner.ui.kit.i18n import Locale
from planner.ui.kit.icon_names import IconName
from planner.ui.pages.settings.rows import Row


@dataclass(frozen=True, slots=True)
class Shown:
    """``month`` is what stands above the first row of a month, empty above the others."""

    memory: Memory
    month: str = ""


def title_of(memory: Memory) -> str:
    if memory.card is None:
        return QCoreApplication.translate("Talk", "A card that is no longer here")
    return memory.card.text


def rows_of(found: Remembered, text: str, locale: Locale) -> list[Row]:
    """Those in which every word of ``text`` begins one."""
    words = words_of(text)
    rows: list[Row] = []
    above = ""
    for memory in found.memories:
        lines = _lines(memory, found.people)
        title = title_of(memory)
        if words and not match_all((title, *lines), words):
            continue
        day = _day_of(memory, found)
        month = locale.month(day)
        shown = Shown(memory, month if month != above else "")
        rows.append(Row(memory.draw.id, shown, IconName.CARDS, title, (locale.long_day(day), *lines)))
        above = month
    return rows


def _day_of(memory: Memory, found: Remembered) -> date:
    return wall_at(memory.draw.created, found.plan.zone).date()


def _lines(memory: Memory, people: Sequence[Person]) -> tuple[str, ...]:
    kept = QCoreApplication.translate("Talk", "“{line}”").format(line=memory.draw.note)
    return (*([kept] if memory.draw.note else []), *_written(memory.answers, people))


def _written(answers: Iterable[Answer], people: Sequence[Person]) -> list[str]:
    """Mara: the garden."""
    names = {person.id: person.name for person in people}
    text = QCoreApplication.translate("Talk", "{name}: {words}")
    # Who left the plan since has taken their words along.
    return [text.format(name=names[one.person], words=one.words) for one in answers if one.person in names]
