"""Times, days and lengths in words, in the language and the habits of whoever reads."""

from collections.abc import Sequence
from datetime import timedelta

from PySide6.QtCore import QCoreApplication

from planner.domain.block import Block
from planner.domain.kinds import Firmness, Kind, State, Visibility
from planner.domain.layout.days import PLAIN_DAY
from planner.domain.walltime import wall_at
from planner.services.agenda import Entry
from planner.ui.kit.i18n import Locale
from planner.ui.kit.lengths import length


def length_of(minutes: int) -> str:
    """A length of time as people say it: 6 h 45, and whole days as days."""
    days, rest = divmod(minutes, PLAIN_DAY)
    return days_of(days) if days and not rest else length(minutes)


def days_of(count: int) -> str:
    if count == 1:
        return QCoreApplication.translate("Week", "1 day")
    return QCoreApplication.translate("Week", "{count} days").format(count=count)


def title_of(block: Block) -> str:
    """What it is called, or what it is for where it was given no name or none that may be seen."""
    if not block.title and (block.kind, block.visibility) == (Kind.DUTY, Visibility.BUSY):
        return QCoreApplication.translate("Week", "Busy")
    return block.title or kind_name(block.kind)


def kind_name(kind: Kind) -> str:
    """What the time is for, beginning a line."""
    return {
        Kind.ME: QCoreApplication.translate("Week", "Own time"),
        Kind.US: QCoreApplication.translate("Week", "Together"),
        Kind.FRIENDS: QCoreApplication.translate("Week", "Friends"),
        Kind.DUTY: QCoreApplication.translate("Week", "Duty"),
        Kind.RITUAL: QCoreApplication.translate("Week", "Ritual"),
    }[kind]


def kind_in_line(kind: Kind) -> str:
    """What the time is for, within a line."""
    match kind:
        case Kind.ME:
            return QCoreApplication.translate("Week", "own time")
        case Kind.US:
            return QCoreApplication.translate("Week", "together")
        case Kind.FRIENDS:
            return QCoreApplication.translate("Week", "friends")
        case Kind.DUTY:
            return QCoreApplication.translate("Week", "duty")
        case Kind.RITUAL:
            return QCoreApplication.translate("Week", "ritual")


def purpose(entry: Entry) -> list[str]:
    """What the time is for, unless that is all its title may say, and how things stand with it."""
    kind = [kind_in_line(entry.occurrence.block.kind)] if entry.level is Visibility.ALL else []
    return [*kind, *standing(entry)]


def standing(entry: Entry) -> list[str]:
    """How things stand with it, as far as neither goes without saying nor an icon shows it."""
    block = entry.occurrence.block
    wish = [QCoreApplication.translate("Week", "a wish")] if block.firmness is Firmness.WISH else []
    match entry.state:
        case State.TRIAL:
            return [*wish, QCoreApplication.translate("Week", "on trial")]
        case State.PROPOSED:
            return [*wish, QCoreApplication.translate("Week", "proposed")]
        case State.MOVED:
            return [*wish, QCoreApplication.translate("Week", "moved")]
        case State.MISSED:
            return [*wish, QCoreApplication.translate("Week", "missed")]
        case _:
            return wish


def names(people: Sequence[str]) -> str:
    """Names in a row, as a sentence has them."""
    if len(people) < 2:
        return "".join(people)
    text = QCoreApplication.translate("Week", "{names} and {last}")
    return text.format(names=", ".join(people[:-1]), last=people[-1])


def whose(entry: Entry) -> str:
    """Whose it is and what for."""
    kind = entry.occurrence.block.kind
    owners = names([person.name for person in entry.who])
    if entry.level is Visibility.BUSY:
        return owners
    if len(entry.who) == 1 and kind is Kind.ME:
        return QCoreApplication.translate("Week", "{name}’s own time").format(name=owners)
    return QCoreApplication.translate("Week", "{names}, {kind}").format(names=owners, kind=kind_in_line(kind))


def sentence(entry: Entry, words: Locale, home: str) -> str:
    """All of it in one sentence, for who hears it read."""
    block = entry.occurrence.block
    said = [when(entry, words, home), title_of(block), whose(entry), *standing(entry)]
    if block.firmness is Firmness.PROTECTED:
        said.append(QCoreApplication.translate("Week", "protected"))
    if entry.level is not Visibility.ALL:
        said.append(QCoreApplication.translate("Week", "details not shown"))
    elif block.visibility is not Visibility.ALL:
        said.append(QCoreApplication.translate("Week", "details hidden from others"))
    if entry.series.repeats:
        said.append(QCoreApplication.translate("Week", "repeats"))
    if block.source is not None:
        text = QCoreApplication.translate("Week", "from the calendar {calendar}, cannot be changed here")
        said.append(text.format(calendar=block.source))
    return ", ".join(said)


def when(entry: Entry, words: Locale, home: str) -> str:
    """Its day and its times, on the wall of the plan."""
    block, span = entry.occurrence.block, entry.occurrence.span
    start, end = wall_at(span.start, home), wall_at(span.end, home)
    if block.all_day:
        last = block.end.date() - timedelta(days=1)
        if last == block.start.date():
            return QCoreApplication.translate("Week", "{day}, all day").format(day=words.long_day(last))
        text = QCoreApplication.translate("Week", "{first} to {last}, all day")
        return text.format(first=words.long_day(block.start.date()), last=words.long_day(last))
    first_day = words.long_day(start.date())
    if start.date() == end.date() or end - start < timedelta(days=1):
        text = QCoreApplication.translate("Week", "{day}, {start} to {end}")
        return text.format(day=first_day, start=words.wall(start.time()), end=words.wall(end.time()))
    text = QCoreApplication.translate("Week", "{day} {start} to {last} {end}")
    return text.format(
        day=first_day,
        start=words.wall(start.time()),
        last=words.long_day(end.date()),
        end=words.wall(end.time()),
    )
