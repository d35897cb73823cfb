"""Series by every kind of rule, without exceptions."""

from collections.abc import Iterator
from datetime import datetime, timedelta

from tests.interop.shapes.place import Place
from tests.interop.shapes.shape import HOUR, Shape, days, shape

MONDAY = datetime(2026, 1, 5)
LONG_AGO = datetime(2015, 6, 1)  # a Monday
# The first time at which it happens, in a series with times at 19 h.
FOR_EVER = {
    "weekly": (MONDAY, "FREQ=WEEKLY"),
    "weekly since long ago": (LONG_AGO, "FREQ=WEEKLY"),
    "every other week": (MONDAY, "FREQ=WEEKLY;INTERVAL=2"),
    "every third week since long ago": (LONG_AGO, "FREQ=WEEKLY;INTERVAL=3"),
    "on some weekdays": (MONDAY, "FREQ=WEEKLY;BYDAY=MO,WE,FR"),
    "every other week on some days": (datetime(2026, 1, 6), "FREQ=WEEKLY;INTERVAL=2;BYDAY=TU,TH,SA"),
    "every other week from Sunday": (
        datetime(2026, 1, 4),
        "FREQ=WEEKLY;INTERVAL=2;BYDAY=SU,TU;WKST=SU",
    ),
    "daily": (MONDAY, "FREQ=DAILY"),
    "daily since long ago": (LONG_AGO, "FREQ=DAILY"),
    "every third day": (MONDAY, "FREQ=DAILY;INTERVAL=3"),
    "daily on workdays": (MONDAY, "FREQ=DAILY;BYDAY=MO,TU,WE,TH,FR"),
    "monthly": (datetime(2026, 1, 15), "FREQ=MONTHLY"),
    "every third month": (datetime(2026, 1, 15), "FREQ=MONTHLY;INTERVAL=3"),
    "monthly on the second Wednesday": (datetime(2026, 1, 14), "FREQ=MONTHLY;BYDAY=2WE"),
    "monthly on the last Friday": (datetime(2026, 1, 30), "FREQ=MONTHLY;BYDAY=-1FR"),
    "monthly on the last day": (datetime(2026, 1, 31), "FREQ=MONTHLY;BYMONTHDAY=-1"),
    "yearly": (datetime(2026, 5, 12), "FREQ=YEARLY"),
    "yearly since long ago": (datetime(1984, 5, 12), "FREQ=YEARLY"),
    "every fourth year": (datetime(2023, 5, 12), "FREQ=YEARLY;INTERVAL=4"),
    "yearly on a date": (datetime(2026, 5, 12), "FREQ=YEARLY;BYMONTH=5;BYMONTHDAY=12"),
    "yearly on the fourth Thursday": (datetime(2026, 11, 26), "FREQ=YEARLY;BYMONTH=11;BYDAY=4TH"),
}
# Which leave as one event for each time, so they end with the two years that are looked at.
TWO_YEARS = {
    "daily in two months": (datetime(2026, 7, 1), "FREQ=DAILY;INTERVAL=4;BYMONTH=7,12"),
    "monthly on two days": (datetime(2026, 1, 1), "FREQ=MONTHLY;BYMONTHDAY=1,15"),
    "monthly on the fifth Friday": (datetime(2026, 1, 30), "FREQ=MONTHLY;BYDAY=5FR"),
    "monthly on the 29th": (datetime(2026, 1, 29), "FREQ=MONTHLY"),
    "monthly on the 31st": (datetime(2026, 1, 31), "FREQ=MONTHLY;BYMONTHDAY=31"),
    "monthly on the last but one": (datetime(2026, 1, 30), "FREQ=MONTHLY;BYMONTHDAY=-2"),
    "monthly on the last workday": (
        datetime(2026, 1, 30),
        "FREQ=MONTHLY;BYDAY=MO,TU,WE,TH,FR;BYSETPOS=-1",
    ),
    "monthly on the first day of a weekend": (
        datetime(2026, 1, 3),
        "FREQ=MONTHLY;BYDAY=SA,SU;BYSETPOS=1",
    ),
    "Fridays the 13th": (datetime(2026, 2, 13), "FREQ=MONTHLY;BYDAY=FR;BYMONTHDAY=13"),
    "yearly on 29 February": (datetime(2024, 2, 29), "FREQ=YEARLY"),
    "yearly on the last of February": (datetime(2024, 2, 29), "FREQ=YEARLY;BYMONTH=2;BYMONTHDAY=-1"),
    "yearly in three months": (datetime(2026, 2, 10), "FREQ=YEARLY;BYMONTH=2,6,10;BYMONTHDAY=10"),
    "yearly in a week": (datetime(2026, 5, 11), "FREQ=YEARLY;BYWEEKNO=20"),
    "yearly on the 100th day": (datetime(2026, 4, 10), "FREQ=YEARLY;BYYEARDAY=100"),
    "yearly on the 20th Monday": (datetime(2026, 5, 18), "FREQ=YEARLY;BYDAY=20MO"),
}
ENDING = {
    "ten times": (MONDAY, "FREQ=WEEKLY;COUNT=10"),
    "once by a rule": (MONDAY, "FREQ=WEEKLY;COUNT=1"),
    "ten times on some days": (MONDAY, "FREQ=WEEKLY;BYDAY=MO,TH;COUNT=10"),
    "a number of times that ended before": (LONG_AGO, "FREQ=WEEKLY;COUNT=10"),
    "a number of times that goes on": (LONG_AGO, "FREQ=DAILY;COUNT=4500"),
    "twelve last workdays": (
        datetime(2026, 1, 30),
        "FREQ=MONTHLY;BYDAY=MO,TU,WE,TH,FR;BYSETPOS=-1;COUNT=12",
    ),
    "until a day": (MONDAY, "FREQ=WEEKLY;UNTIL=20260601"),
    "until a time on the wall": (MONDAY, "FREQ=WEEKLY;UNTIL=20260601T190000"),
    "until shortly before a time on the wall": (MONDAY, "FREQ=WEEKLY;UNTIL=20260601T185959"),
    "until a moment": (MONDAY, "FREQ=WEEKLY;UNTIL=20260601T120000Z"),
    "daily until after the clocks change": (MONDAY, "FREQ=DAILY;UNTIL=20261115T190000"),
    "off its rule": (datetime(2026, 3, 3), "FREQ=WEEKLY;BYDAY=TH;COUNT=3"),
    "off its monthly rule": (datetime(2026, 3, 3), "FREQ=MONTHLY;BYDAY=-1FR;UNTIL=20260901"),
}
OF_TIMES = {
    "twice a day": "FREQ=DAILY;BYHOUR=8,20;UNTIL=20260301",
    "three times on Mondays": "FREQ=WEEKLY;BYDAY=MO;BYHOUR=8,12,20;BYMINUTE=15;COUNT=20",
    "the last of two times": "FREQ=WEEKLY;BYDAY=MO;BYHOUR=8,20;BYSETPOS=-1;COUNT=20",
    "at another minute": "FREQ=WEEKLY;BYMINUTE=30",
}


def rules(place: Place) -> Iterator[Shape]:
    two_years = {name: (day, f"{rule};UNTIL=20271231") for name, (day, rule) in TWO_YEARS.items()}
    for name, (day, rule) in (FOR_EVER | two_years | ENDING).items():
        yield shape(name, day.replace(hour=19), 2 * HOUR, place.zone, rule=rule)
        yield days(f"{name}, a whole day", day, rule=rule.partition("T1")[0])
    for name, rule in OF_TIMES.items():
        yield shape(name, MONDAY.replace(hour=8), HOUR, place.zone, rule=rule)
    yield from _lengths(place.zone)
    yield from _elsewhere()


def _lengths(zone: str) -> Iterator[Shape]:
    evening = MONDAY.replace(hour=19)
    yield shape("weekly without any time", evening, timedelta(0), zone, rule="FREQ=WEEKLY;COUNT=20")
    yield shape("weekly from midnight to midnight", MONDAY, 24 * HOUR, zone, rule="FREQ=WEEKLY")
    yield shape("weekly for three days", evening, 72 * HOUR, zone, rule="FREQ=WEEKLY")
    yield shape("daily for longer than a day", evening, 30 * HOUR, zone, rule="FREQ=DAILY;COUNT=30")
    yield shape("daily at midnight", MONDAY, HOUR, zone, rule="FREQ=DAILY;COUNT=300")
    yield shape("daily until midnight", evening, 5 * HOUR, zone, rule="FREQ=DAILY;COUNT=300")
    yield days("monthly, five whole days", MONDAY, 5, rule="FREQ=MONTHLY")


def _elsewhere() -> Iterator[Shape]:
    evening = MONDAY.replace(hour=19)
    yield shape("weekly wherever one is", evening, HOUR, None, rule="FREQ=WEEKLY")
    yield shape("daily wherever one is", evening, HOUR, None, rule="FREQ=DAILY;UNTIL=20261231")
    for zone in ("UTC", "America/Los_Angeles", "Asia/Tokyo", "Pacific/Auckland"):
        yield shape(f"weekly in {zone}", evening, HOUR, zone, rule="FREQ=WEEKLY")
        until = "FREQ=WEEKLY;BYDAY=MO,WE;UNTIL=20270405"
        yield shape(f"until a day in {zone}", evening, HOUR, zone, rule=until)
