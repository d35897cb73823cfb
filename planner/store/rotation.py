"""Which backups stay: many of the last days, ever fewer the further back."""

from collections.abc import Callable, Hashable, Iterable
from datetime import datetime, timedelta

ALL_OF = timedelta(days=2)
# A script that changes a plan all night must not fill the disk with copies of it.
MOST_RECENT = 200
DAYS, WEEKS, MONTHS = 12, 10, 9


def kept(moments: Iterable[datetime], now: datetime) -> set[datetime]:
    """Of backups made at those moments (UTC): all of two days, then 12 daily, 10 weekly, 9 monthly.

    Of each day, week and month it is the newest that stays, so the newest of all always does.
    """
    newest_first = sorted(set(moments), reverse=True)
    recent = [moment for moment in newest_first if now - moment <= ALL_OF][:MOST_RECENT]
    return {
        *recent,
        *_newest_of_each(newest_first, datetime.date, DAYS),
        *_newest_of_each(newest_first, lambda moment: moment.isocalendar()[:2], WEEKS),
        *_newest_of_each(newest_first, lambda moment: (moment.year, moment.month), MONTHS),
    }


def _newest_of_each(
    newest_first: list[datetime], period: Callable[[datetime], Hashable], most: int
) -> list[datetime]:
    newest: dict[Hashable, datetime] = {}
    for moment in newest_first:
        newest.setdefault(period(moment), moment)
    return list(newest.values())[:most]
