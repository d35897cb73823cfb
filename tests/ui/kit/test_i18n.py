"""Proves that days, times and lengths are written the way people are used to."""

from datetime import date, time, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import QLocale

from planner.ui.kit.habits import Clock, DateOrder, Habits, WeekNumbers
from planner.ui.kit.i18n import Locale, day_of, qdate, qtime, time_of
from planner.ui.kit.lengths import length, spoken_length

GERMANY = QLocale(QLocale.Language.German, QLocale.Country.Germany)
AMERICA = QLocale(QLocale.Language.English, QLocale.Country.UnitedStates)
SWEDEN = QLocale(QLocale.Language.Swedish, QLocale.Country.Sweden)
DAY = date(2026, 11, 16)


def test_the_order_comes_from_the_system_and_the_words_from_the_program() -> None:
    german, american, swedish = (Locale(system=system) for system in (GERMANY, AMERICA, SWEDEN))

    assert german.full_date(DAY) == "16 November 2026"
    assert american.full_date(DAY) == "November 16, 2026"
    assert swedish.full_date(DAY) == "2026 November 16"
    assert (german.wall(time(19)), american.wall(time(19))) == ("19:00", "7:00 PM")
    assert (german.hour(time(7)), american.hour(time(7))) == ("07:00", "7 AM")
    assert (german.first_day, american.first_day) == (1, 7)
    assert german.long_day(DAY) == "Monday, 16 November"
    assert german.short_day(DAY) == "Mon 16 Nov"
    assert german.month(DAY) == "November 2026"


def test_habits_outdo_the_system() -> None:
    locale = Locale(Habits(6, Clock.H12, DateOrder.YEAR_MONTH_DAY, WeekNumbers.HIDDEN), GERMANY)

    assert locale.weekdays() == [6, 7, 1, 2, 3, 4, 5]
    assert locale.times(time(9), time(13, 30)) == "9:00 AM – 1:30 PM"
    assert locale.figures(DAY) == "2026-11-16"
    assert locale.week_number(DAY) is None
    assert (locale.time_format, locale.date_format) == ("h:mm AP", "yyyy-MM-dd")


@pytest.mark.parametrize(
    ("order", "first", "last", "said"),
    [
        (DateOrder.DAY_MONTH_YEAR, date(2026, 11, 16), date(2026, 11, 22), "16 – 22 November"),
        (DateOrder.DAY_MONTH_YEAR, date(2026, 11, 30), date(2026, 12, 6), "30 November – 6 December"),
        (DateOrder.DAY_MONTH_YEAR, date(2026, 12, 28), date(2027, 1, 3), "28 December 2026 – 3 January 2027"),
        (DateOrder.DAY_MONTH_YEAR, date(2027, 3, 1), date(2027, 3, 7), "1 – 7 March 2027"),
        (DateOrder.DAY_MONTH_YEAR, date(2027, 2, 26), date(2027, 3, 4), "26 February – 4 March 2027"),
        (DateOrder.DAY_MONTH_YEAR, date(2026, 11, 16), date(2026, 11, 16), "16 November"),
        (DateOrder.MONTH_DAY_YEAR, date(2026, 11, 16), date(2026, 11, 22), "November 16 – 22"),
        (DateOrder.MONTH_DAY_YEAR, date(2027, 3, 1), date(2027, 3, 7), "March 1 – 7, 2027"),
        (DateOrder.YEAR_MONTH_DAY, date(2027, 3, 1), date(2027, 3, 7), "2027 March 1 – 7"),
    ],
)
def test_days_that_belong_together_are_said_briefly(
    order: DateOrder, first: date, last: date, said: str
) -> None:
    locale = Locale(Habits(date_order=order), GERMANY)

    assert locale.days(first, last, today=date(2026, 6, 1)) == said


def test_weekdays_have_names() -> None:
    locale = Locale(system=GERMANY)

    assert [locale.weekday(day, short=True) for day in (1, 7)] == ["Mon", "Sun"]
    assert locale.weekday(3) == "Wednesday"


@given(st.dates(date(1950, 1, 1), date(2150, 12, 31)), st.integers(1, 7))
def test_weeks_are_counted_by_their_thursday(day: date, first_day: int) -> None:
    locale = Locale(Habits(first_day=first_day, week_numbers=WeekNumbers.ISO), GERMANY)
    start = locale.first_of_week(day)

    assert start.isoweekday() == first_day
    assert start <= day < start + timedelta(days=7)
    thursday = next(one for step in range(7) if (one := start + timedelta(days=step)).isoweekday() == 4)
    assert locale.week_number(day) == thursday.isocalendar().week


@given(st.integers(1950, 2150), st.integers(1, 7))
def test_or_the_first_of_january_is_in_the_first(year: int, first_day: int) -> None:
    locale = Locale(Habits(first_day=first_day, week_numbers=WeekNumbers.JANUARY_FIRST), AMERICA)
    new_year = date(year, 1, 1)

    assert locale.week_number(new_year) == 1
    assert locale.week_number(new_year + timedelta(days=7)) == 2
    assert locale.week_number(new_year + timedelta(days=180)) in (26, 27)


@pytest.mark.parametrize(
    ("system", "numbers"), [(GERMANY, WeekNumbers.ISO), (AMERICA, WeekNumbers.JANUARY_FIRST)]
)
def test_weeks_are_counted_the_usual_way_of_the_land(system: QLocale, numbers: WeekNumbers) -> None:
    assert Locale(system=system).week_numbers is numbers


@given(st.dates(), st.times())
def test_there_and_back_across_the_border(day: date, wall: time) -> None:
    assert day_of(qdate(day)) == day
    assert time_of(qtime(wall)) == wall.replace(microsecond=0)


@pytest.mark.parametrize(
    ("minutes", "said", "spoken"),
    [
        (0, "0 min", "0 minutes"),
        (1, "1 min", "1 minute"),
        (45, "45 min", "45 minutes"),
        (60, "1 h", "1 hour"),
        (120, "2 h", "2 hours"),
        (125, "2 h 05", "2 hours 5 minutes"),
        (405, "6 h 45", "6 hours 45 minutes"),
    ],
)
def test_lengths(minutes: int, said: str, spoken: str) -> None:
    assert length(minutes) == said
    assert spoken_length(minutes) == spoken
