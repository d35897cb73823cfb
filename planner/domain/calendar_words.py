"""What days of the week, months and places in a row are called."""

from planner.domain.said import Said

WEEKDAY_NAMES = ("Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday")
MONTH_NAMES = (
    *("January", "February", "March", "April", "May", "June"),
    *("July", "August", "September", "October", "November", "December"),
)
ENDINGS = {1: "{number}st", 2: "{number}nd", 3: "{number}rd"}


def weekday_name(number: int) -> Said:
    """Of 0 for Monday to 6 for Sunday."""
    return Said(WEEKDAY_NAMES[number])


def month_name(number: int) -> Said:
    """Of 1 for January to 12 for December."""
    return Said(MONTH_NAMES[number - 1])


def ordinal(number: int) -> Said:
    """1st, 2nd, 3rd, 11th, 21st."""
    teens = number % 100 in (11, 12, 13)
    phrase = "{number}th" if teens else ENDINGS.get(number % 10, "{number}th")
    return Said(phrase, number=number)


def date_name(day: int, month: int, year: int | None = None) -> Said:
    """3 May; with its year, 3 May 2027."""
    if year is None:
        return Said("{day} {month}", day=day, month=month_name(month))
    return Said("{day} {month} {year}", day=day, month=month_name(month), year=year)
