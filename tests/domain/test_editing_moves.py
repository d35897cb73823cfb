"""Moving all of a series by one occurrence: the rule follows, and so does all that departs from it."""

from collections.abc import Callable
from dataclasses import replace
from datetime import datetime, timedelta

from hypothesis import assume, event, given
from hypothesis import strategies as st

from planner.domain.editing.pattern import Pattern, pattern_of
from planner.domain.editing.values import Scope, Series
from planner.domain.errors import UserError
from planner.domain.recur.expand import BEGIN, END
from planner.domain.recur.rule import Freq
from tests.domain.edited import DAY, HOME, begins_on_its_rule, edited
from tests.domain.editing_cases import Case, cases

OTHER_DAYS = st.sampled_from([1, -1, 2, -2, 3, 5, -6, 7, 13, -14, 20])
Shift = Callable[[datetime], timedelta]


def moved(case: Case, to: datetime, scope: Scope = Scope.ALL) -> Series:
    """The series that has the occurrence after it was moved. Skips what is refused."""
    try:
        return edited(case.series, case.at, scope, start=to)[-1]
    except UserError:
        event("refused")
        assume(False)
        raise


def pattern(series: Series) -> Pattern:
    found = pattern_of(series.block, HOME)
    assert found is not None
    return found


def require_moved(case: Case, now: Series, to: datetime, shift: Shift) -> None:
    """Each occurrence, exception and override went where ``shift`` says, and no other came to be."""
    before, after = case.series.block, now.block
    was, new = pattern(case.series), pattern(now)
    horizon = case.at + case.reach
    old = list(was.between(was.first, horizon + 60 * DAY))
    expected = {at + shift(at) for at in old if at not in before.dropped}
    assert {at for at in expected if at < horizon} == {*new.between(BEGIN, horizon)} - {*after.dropped}
    if (last := was.last()) is not None:
        assert new.last() == max(at + shift(at) for at in was.between(last - 15 * DAY, last + DAY))
    assert to in {*new.between(to, to + DAY)} - {*after.dropped}
    assert begins_on_its_rule(now)
    assert {at + shift(at) for at in before.dropped if was.has(at)} <= {*after.dropped}
    own = {one.id: one for one in now.overrides}
    for one in case.series.overrides:
        if was.has(one.occurrence) and one.occurrence != case.at:
            assert own[one.id] == replace(one, occurrence=one.occurrence + shift(one.occurrence))
    assert after.end - after.start == before.end - before.start


@given(cases(added=False, days=False), st.sampled_from([15, -15, 60, -60, 300, -540]))
def test_to_another_time_all_go_by_the_same_length(case: Case, minutes: int) -> None:
    shift = timedelta(minutes=minutes)
    by_day = pattern(case.series).rule.freq in (Freq.DAILY, Freq.WEEKLY)
    assume(by_day or (case.at + shift).date() == case.at.date())
    now = moved(case, case.at + shift)
    require_moved(case, now, case.at + shift, lambda _: shift)


@given(cases((Freq.DAILY, Freq.WEEKLY), added=False), OTHER_DAYS)
def test_a_weekday_that_moves_takes_its_own_along(case: Case, days: int) -> None:
    rule = pattern(case.series).rule
    now = moved(case, case.at + days * DAY)

    def shift(at: datetime) -> timedelta:
        exchanged = len(rule.byday) > 1 and days % 7
        return timedelta(0) if exchanged and at.weekday() != case.at.weekday() else days * DAY

    require_moved(case, now, case.at + days * DAY, shift)


@given(cases((Freq.MONTHLY, Freq.YEARLY), added=False), OTHER_DAYS)
def test_a_day_of_a_month_or_year_becomes_another(case: Case, days: int) -> None:
    rule, to = pattern(case.series).rule, case.at + days * DAY
    now = moved(case, to)
    was, new = pattern(case.series), pattern(now)
    assert begins_on_its_rule(now)
    assert to in {*new.between(to, to + DAY)} - {*now.block.dropped}
    assert (new.rule.freq, new.rule.interval, new.rule.count) == (rule.freq, rule.interval, rule.count)
    years = rule.freq is Freq.YEARLY

    def period(at: datetime) -> int:
        return at.year if years else at.year * 12 + at.month

    offset = period(to) - period(case.at)
    old = {period(at) + offset: at for at in was.between(was.first, min(case.at + 9 * case.reach, END))}
    young = {period(at): at for at in new.between(new.first, min(case.at + 9 * case.reach, END))}
    assert len(young) == len(list(new.between(new.first, min(case.at + 9 * case.reach, END))))
    if every_month_has(was) and every_month_has(new):
        assert {*list(young)[:-2]} <= {*old}
        assert {*list(old)[:-2]} <= {*young}
        if rule.count or rule.until:
            ends = [sum(1 for _ in one.between(one.first, END)) for one in (was, new)]
            assert ends[0] == ends[1]
    assert {at for number, at in young.items() if old.get(number) in case.series.block.dropped} == {
        *now.block.dropped
    } & {*young.values()}
    for one in case.series.overrides:
        place = young.get(period(one.occurrence) + offset)
        assert place is None or now.override_at(place) is not None or one.occurrence == case.at


def every_month_has(one: Pattern) -> bool:
    """Whether the rule comes round in each of its months or years."""
    rule = one.rule
    day = rule.bymonthday[0] if rule.bymonthday else one.first.day
    return abs(rule.byday[0].nth) < 5 if rule.byday else day <= 28


@given(cases(tuple(Freq), added=False), st.sampled_from([1, -1, 3, 9]), st.integers(-3, 3))
def test_what_follows_is_moved_and_what_was_before_is_not(case: Case, days: int, hours: int) -> None:
    to = case.at + days * DAY + (timedelta(0) if case.series.block.all_day else timedelta(hours=hours))
    before = case.seen(case.series)
    try:
        parts = edited(case.series, case.at, Scope.FOLLOWING, start=to)
    except UserError:
        event("refused")
        return
    if len(parts) == 2:
        assert case.seen(parts[0]) == {at: one for at, one in before.items() if at < case.at}
    assert to in case.seen(parts[-1])
    assert all(map(begins_on_its_rule, parts))


@given(cases(), st.sampled_from(Scope), st.integers(-30, 30), st.integers(-30, 30))
def test_wherever_one_is_put_there_it_is_or_nothing_happens(
    case: Case, scope: Scope, days: int, hours: int
) -> None:
    shown = case.seen(case.series)[case.at]
    hours = 0 if shown.all_day else hours
    to = shown.start + timedelta(days=days, hours=hours)
    try:
        parts = edited(case.series, case.at, scope, start=to)
    except UserError as error:
        event(str(error)[:30])
        return
    found = [one for part in parts for one in case.seen(part).values() if one.start == to]
    assert shown.end - shown.start in {one.end - one.start for one in found}
    assert all(map(begins_on_its_rule, parts))
