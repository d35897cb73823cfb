"""What the command line shows to people."""

from collections.abc import Iterable, Iterator
from datetime import date, datetime, timedelta
from itertools import groupby

from planner.domain.balance import Balance
from planner.domain.kinds import KIND_WORDS, State
from planner.domain.walltime import wall_at
from planner.services.agenda import Agenda, Entry

# What goes without saying is not said.
QUIET_STATES = frozenset({State.PLANNED, State.KEPT})
WHEN_WIDTH, TITLE_WIDTH = 17, 34
THURSDAY = 3


def agenda_text(agenda: Agenda) -> str:
    """Day by day, what happens and whose it is."""
    return "\n".join(_days(agenda)) or "Nothing is planned in these days."


def week_text(agenda: Agenda) -> str:
    """The week by its days, and below them each person's balance."""
    last = agenda.end - timedelta(days=1)
    title = f"Week {_number(agenda)} · {_range(agenda.first, last)} {last.year}"
    names = max((len(balance.person.name) for balance in agenda.balance()), default=0)
    balance = [f"  {one.person.name.ljust(names)}   {_balance(one)}" for one in agenda.balance()]
    return "\n".join([title, "", agenda_text(agenda), "", "Balance", *balance])


def hours(minutes: int) -> str:
    """A length of time as people say it: 6 h 45."""
    whole, rest = divmod(minutes, 60)
    if not whole:
        return f"{rest} min"
    return f"{whole} h {rest:02}" if rest else f"{whole} h"


def _number(agenda: Agenda) -> int:
    """The week's number (ISO 8601): that of its Thursday, on whichever day people begin their weeks."""
    thursday = agenda.first + timedelta(days=(THURSDAY - agenda.first.weekday()) % 7)
    return thursday.isocalendar().week


def _range(first: date, last: date) -> str:
    if first.month == last.month:
        return f"{first.day}–{_day(last)}"
    return f"{_day(first)} – {_day(last)}"


def _days(agenda: Agenda) -> Iterator[str]:
    for number, (day, entries) in enumerate(groupby(agenda.entries, lambda entry: _first_day(entry, agenda))):
        if number:
            yield ""
        yield f"{day:%A} {_day(day)}"
        yield from (_line(entry, day, agenda) for entry in entries)


def _first_day(entry: Entry, agenda: Agenda) -> date:
    """The day under which an entry stands: its first, or the first of the agenda where it began before."""
    return max(wall_at(entry.occurrence.span.start, agenda.plan.zone).date(), agenda.first)


def _line(entry: Entry, day: date, agenda: Agenda) -> str:
    block = entry.occurrence.block
    whose = " & ".join(person.name for person in entry.who)
    said = [whose, KIND_WORDS[block.kind].lower()]
    if entry.state not in QUIET_STATES:
        said.append(entry.state)
    title = block.title or KIND_WORDS[block.kind]
    when = _when(entry, day, agenda)
    return f"  {when.ljust(WHEN_WIDTH)} {title.ljust(TITLE_WIDTH)}  {' · '.join(said)}"


def _when(entry: Entry, day: date, agenda: Agenda) -> str:
    block, span = entry.occurrence.block, entry.occurrence.span
    if block.all_day:
        last = block.end.date() - timedelta(days=1)
        return "all day" if last <= day else f"until {last:%a} {last.day}"
    start, end = wall_at(span.start, agenda.plan.zone), wall_at(span.end, agenda.plan.zone)
    return f"{_clock(start, day)}–{_clock(end, day)}"


def _clock(wall: datetime, day: date) -> str:
    if wall.date() == day:
        return f"{wall:%H:%M}"
    if wall == datetime.combine(day + timedelta(days=1), datetime.min.time()):
        return "24:00"
    return f"{wall:%a %H:%M}"


def _balance(balance: Balance) -> str:
    person = balance.person
    return " · ".join(
        _against(word, minutes, wish)
        for word, minutes, wish in (
            ("own time", balance.me_minutes, person.wish_me),
            ("friends", balance.friends_minutes, person.wish_friends),
            ("together", balance.us_minutes, person.wish_us),
        )
    )


def _against(word: str, minutes: int, wish: int | None) -> str:
    return f"{word} {hours(minutes)}" + ("" if wish is None else f" (wish {hours(wish)})")


def _day(day: date) -> str:
    return f"{day.day} {day:%B}"


def listed(names: Iterable[str]) -> str:
    """Names as they are said: Nora, Elias and Kim."""
    *others, last = names
    return f"{', '.join(others)} and {last}" if others else last
