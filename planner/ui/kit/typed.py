"""A time or a day somebody types whole, in figures: 9, 930, 21:15, 9.30 pm; 20/11, 20112027, 2027-11-20."""

import re
from datetime import date, time

from planner.ui.kit.habits import Clock, DateOrder

TIME_SIGNS = r"[0-9:.hHaApPmM ]{0,10}"
DAY_SIGNS = r"[0-9/.,\- ]{0,12}"
TIME = re.compile(
    r"(?P<hour>\d{1,2}?)(?:[:.h] ?(?P<apart>\d{1,2})|(?P<close>\d{2}))? ?(?:(?P<half>[ap])\.?(?:m\.?)?)?",
    re.ASCII | re.IGNORECASE,
)
NOON = 12
PARTS = {
    DateOrder.DAY_MONTH_YEAR: "dmy",
    DateOrder.MONTH_DAY_YEAR: "mdy",
    DateOrder.YEAR_MONTH_DAY: "ymd",
}
CENTURY = "20"


def typed_time(text: str, now: time, clock: Clock) -> time | None:
    """What it says; None where that is no time.

    By a twelve-hour clock an hour without am or pm stays in the half of the day ``now`` is in.
    """
    found = TIME.fullmatch(text.strip())
    if found is None:
        return None
    hour, minute = int(found["hour"]), int(found["apart"] or found["close"] or 0)
    half = (found["half"] or "").lower()
    if half and not 1 <= hour <= NOON:
        return None
    if not half and clock is Clock.H12 and 1 <= hour <= NOON and not found["hour"].startswith("0"):
        half = "p" if now.hour >= NOON else "a"
    if half:
        hour = hour % NOON + (NOON if half == "p" else 0)
    try:
        return time(hour, minute)
    except ValueError:
        return None


def typed_day(text: str, now: date, order: DateOrder) -> date | None:
    """What it says; None where that is no day. A month and a year it leaves out are those of ``now``."""
    figures = re.findall(r"\d+", text, re.ASCII)
    if len(figures) == 1:
        figures = _taken_apart(figures[0], order)
    if not 1 <= len(figures) <= len(PARTS):
        return None
    names = "ymd" if len(figures[0]) == len("2027") else PARTS[order]
    if len(figures) < len(names):
        names = names.replace("y", "") if len(figures) > 1 else "d"
    said = dict(zip(names, figures, strict=True))
    year = said.get("y", str(now.year))
    if len(year) == len(CENTURY):
        year = CENTURY + year
    if len(year) != len("2027"):
        return None
    try:
        return date(int(year), int(said.get("m", now.month)), int(said["d"]))
    except ValueError:
        return None


def _taken_apart(figures: str, order: DateOrder) -> list[str]:
    """Figures without signs between them, two by two; a whole year has four."""
    pairs = [figures[at : at + 2] for at in range(0, len(figures), 2)]
    if len(figures) < len("20112027"):
        return pairs if len(figures) == 1 or not len(figures) % 2 else []
    at = PARTS[order].index("y")
    return [*pairs[:at], pairs[at] + pairs[at + 1], *pairs[at + 2 :]]
