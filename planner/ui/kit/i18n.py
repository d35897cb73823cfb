"""Days, times and lengths in the words and the order people are used to.

The only place where Qt's dates and times are made from Python's, and Python's from Qt's.
"""

from datetime import date, time, timedelta

from PySide6.QtCore import QCoreApplication, QDate, QLocale, QTime

from planner.ui.kit.habits import Clock, DateOrder, Habits, WeekNumbers

ORDERS = {"d": DateOrder.DAY_MONTH_YEAR, "M": DateOrder.MONTH_DAY_YEAR, "y": DateOrder.YEAR_MONTH_DAY}
DAYS = {
    DateOrder.DAY_MONTH_YEAR: "d MMMM",
    DateOrder.MONTH_DAY_YEAR: "MMMM d",
    DateOrder.YEAR_MONTH_DAY: "MMMM d",
}
DATES = {
    DateOrder.DAY_MONTH_YEAR: "d MMMM yyyy",
    DateOrder.MONTH_DAY_YEAR: "MMMM d, yyyy",
    DateOrder.YEAR_MONTH_DAY: "yyyy MMMM d",
}
FIELDS = {
    DateOrder.DAY_MONTH_YEAR: "dd/MM/yyyy",
    DateOrder.MONTH_DAY_YEAR: "MM/dd/yyyy",
    DateOrder.YEAR_MONTH_DAY: "yyyy-MM-dd",
}
TIMES = {Clock.H24: "HH:mm", Clock.H12: "h:mm AP"}
SUNDAY = 7


def qdate(day: date) -> QDate:
    return QDate(day.year, day.month, day.day)


def qtime(wall: time) -> QTime:
    return QTime(wall.hour, wall.minute, wall.second)


def day_of(day: QDate) -> date:
    return date(day.year(), day.month(), day.day())


def time_of(wall: QTime) -> time:
    return time(wall.hour(), wall.minute(), wall.second())


class Locale:
    """The words come from the program's language, the order of things from the system and the habits."""

    def __init__(self, habits: Habits | None = None, system: QLocale | None = None) -> None:
        system = system or QLocale.system()
        habits = habits or Habits()
        self.words = QLocale(QLocale.Language.English, system.territory())
        self.first_day = habits.first_day or system.firstDayOfWeek().value
        self.clock = habits.clock or _clock(system)
        self.date_order = habits.date_order or _order(system)
        self.week_numbers = habits.week_numbers or self._usual_numbers()

    def _usual_numbers(self) -> WeekNumbers:
        return WeekNumbers.JANUARY_FIRST if self.first_day == SUNDAY else WeekNumbers.ISO

    @property
    def time_format(self) -> str:
        """For a QTimeEdit and QLocale."""
        return TIMES[self.clock]

    @property
    def date_format(self) -> str:
        """For a QDateEdit: figures only."""
        return FIELDS[self.date_order]

    def wall(self, wall: time) -> str:
        """19:00, or 7:00 PM."""
        return self.words.toString(qtime(wall), self.time_format)

    def hour(self, wall: time) -> str:
        """A full hour as briefly as it is written: 07:00, or 7 AM."""
        return self.wall(wall) if self.clock is Clock.H24 else self.words.toString(qtime(wall), "h AP")

    def times(self, start: time, end: time) -> str:
        """19:00 – 21:00."""
        text = QCoreApplication.translate("Locale", "{start} – {end}")
        return text.format(start=self.wall(start), end=self.wall(end))

    def weekday(self, weekday: int, *, short: bool = False) -> str:
        """The name of a day of the week, 1 for Monday to 7 for Sunday."""
        length = QLocale.FormatType.ShortFormat if short else QLocale.FormatType.LongFormat
        return self.words.standaloneDayName(weekday, length)

    def weekdays(self) -> list[int]:
        """The days of the week in the order people have them."""
        return [(self.first_day - 1 + step) % 7 + 1 for step in range(7)]

    def day(self, day: date) -> str:
        """16 November."""
        return self._said(day, DAYS[self.date_order])

    def full_date(self, day: date) -> str:
        """16 November 2026."""
        return self._said(day, DATES[self.date_order])

    def long_day(self, day: date) -> str:
        """Monday, 16 November."""
        text = QCoreApplication.translate("Locale", "{weekday}, {day}")
        return text.format(weekday=self.weekday(day.isoweekday()), day=self.day(day))

    def short_day(self, day: date) -> str:
        """Mon 16 Nov."""
        return f"{self.weekday(day.isoweekday(), short=True)} {self.short_date(day)}"

    def short_date(self, day: date) -> str:
        """16 Nov."""
        return self._said(day, DAYS[self.date_order].replace("MMMM", "MMM"))

    def figures(self, day: date) -> str:
        """16/11/2026."""
        return self._said(day, self.date_format)

    def month(self, day: date) -> str:
        """November 2026."""
        return self._said(day, "MMMM yyyy")

    def days(self, first: date, last: date, today: date | None = None) -> str:
        """16 – 22 November: both days belong to it; a year that is not that of ``today`` is said."""
        if first == last:
            return self._dated(first, today)
        if first.year != last.year:
            return self._between(self.full_date(first), self.full_date(last))
        if first.month != last.month:
            return self._between(self.day(first), self._dated(last, today))
        if self.date_order is DateOrder.DAY_MONTH_YEAR:
            return self._between(str(first.day), self._dated(last, today))
        return self._within(first, last, today)

    def _within(self, first: date, last: date, today: date | None) -> str:
        """The same where the month comes before the day."""
        figures = self._between(str(first.day), str(last.day))
        text = self._said(first, "MMMM") + " " + figures
        if today is None or today.year == first.year:
            return text
        ahead = self.date_order is DateOrder.YEAR_MONTH_DAY
        return f"{first.year} {text}" if ahead else f"{text}, {first.year}"

    def _dated(self, day: date, today: date | None) -> str:
        return self.day(day) if today is None or today.year == day.year else self.full_date(day)

    def _between(self, first: str, last: str) -> str:
        return QCoreApplication.translate("Locale", "{first} – {last}").format(first=first, last=last)

    def _said(self, day: date, pattern: str) -> str:
        return self.words.toString(qdate(day), pattern)

    def first_of_week(self, day: date) -> date:
        """The day its week begins on."""
        return day - timedelta(days=(day.isoweekday() - self.first_day) % 7)

    def week_number(self, day: date) -> int | None:
        """The number of its week, None where people do not count them."""
        if self.week_numbers is WeekNumbers.HIDDEN:
            return None
        start = self.first_of_week(day)
        if self.week_numbers is WeekNumbers.ISO:
            # By the Thursday in it, whichever day the week begins on.
            return (start + timedelta(days=(4 - self.first_day) % 7)).isocalendar().week
        year = (start + timedelta(days=6)).year
        return (start - self.first_of_week(date(year, 1, 1))).days // 7 + 1


def _clock(system: QLocale) -> Clock:
    pattern = system.timeFormat(QLocale.FormatType.ShortFormat)
    return Clock.H12 if "a" in pattern.lower() else Clock.H24


def _order(system: QLocale) -> DateOrder:
    pattern = system.dateFormat(QLocale.FormatType.ShortFormat)
    return ORDERS[next((sign for sign in pattern if sign in ORDERS), "d")]
