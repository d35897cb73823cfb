"""How far an edit reaches: this one and no other, those that follow and none before, or all."""

from dataclasses import replace
from datetime import timedelta
from typing import Any

from hypothesis import assume, given
from hypothesis import strategies as st

from planner.domain.block import OVERRIDABLE
from planner.domain.editing.edits import change, delete
from planner.domain.editing.exceptions import differences, put_back
from planner.domain.editing.values import Scope, Series
from planner.domain.recur.parse import parse
from tests.domain.edited import DAY, FRESH, HOUR, begins_on_its_rule, edited, result, starts
from tests.domain.editing_cases import Case, cases

SHIFTS = st.sampled_from([HOUR, -HOUR, DAY, -6 * DAY, 40 * DAY, timedelta(minutes=45)])


@st.composite
def own_changes(draw: st.DrawFn, case: Case) -> dict[str, Any]:
    """What one occurrence can be given: a title, another time, another length, or all of it."""
    shown = case.seen(case.series)[case.at]
    shift = draw(SHIFTS) if not shown.all_day else draw(st.sampled_from([-9, -1, 1, 7])) * DAY
    more = DAY if shown.all_day else 90 * timedelta(minutes=1)
    return draw(
        st.sampled_from(
            [
                {"title": "New"},
                {"start": shown.start + shift},
                {"end": shown.end + more},
                {"start": shown.start + shift, "end": shown.end + shift + more, "title": "New"},
            ]
        )
    )


@given(cases(), st.data())
def test_this_changes_one_occurrence_and_no_other(case: Case, data: st.DataObject) -> None:
    fields = data.draw(own_changes(case))
    before = case.seen(case.series)
    after = case.seen(*edited(case.series, case.at, Scope.THIS, **fields))
    now, was = after.pop(case.at), before.pop(case.at)
    assert after == before
    length = was.end - was.start
    wanted = {"end": fields["start"] + length} | fields if "start" in fields else fields
    assert now == replace(was, **wanted)


@given(cases())
def test_deleting_this_one_leaves_all_others_and_putting_it_back_brings_it_back(case: Case) -> None:
    before = case.seen(case.series)
    (series,) = result(case.series, delete(case.series, case.at, Scope.THIS, FRESH))
    after = case.seen(series)
    assert after == {at: one for at, one in before.items() if at != case.at}
    if series.block.removed is not None:  # it was the last one to be seen
        assert len(starts(case.series, case.at, reach=timedelta(days=70_000))) == 1
        return
    assert case.at in [one.at for one in differences(series) if one.override is None]
    (again,) = result(series, put_back(series, case.at))
    assert case.seen(again) == before
    assert again == case.series


@given(cases(), st.data())
def test_what_was_changed_for_this_one_is_undone_on_its_own(case: Case, data: st.DataObject) -> None:
    plain = replace(
        case.series, overrides=tuple(one for one in case.series.overrides if one.occurrence != case.at)
    )
    (series,) = edited(plain, case.at, Scope.THIS, **data.draw(own_changes(Case(plain, case.at, case.reach))))
    assert case.at in [one.at for one in differences(series) if one.override]
    assert result(series, put_back(series, case.at)) == [plain]


@given(cases())
def test_saying_what_the_series_says_is_no_difference(case: Case) -> None:
    (series,) = edited(case.series, case.at, Scope.THIS, **usual(case))
    assert series.override_at(case.at) is None


def usual(case: Case) -> dict[str, Any]:
    own = {name: getattr(case.series.block, name) for name in OVERRIDABLE}
    return own | {"start": case.at, "end": case.at + (case.series.block.end - case.series.block.start)}


@given(cases())
def test_a_split_is_not_to_be_seen(case: Case) -> None:
    before = case.seen(case.series)
    parts = edited(case.series, case.at, Scope.FOLLOWING)
    assert case.seen(*parts) == before
    assert all(begins_on_its_rule(part) for part in parts)
    if len(parts) == 2:
        for part, is_after in zip(parts, (False, True), strict=True):
            own = [one.occurrence for one in part.overrides]
            dates = (*starts(part, case.at, case.reach), *part.block.dropped, *own)
            assert all((one >= case.at) is is_after for one in dates)


@given(cases())
def test_a_count_and_an_end_are_kept_on_both_sides(case: Case) -> None:
    """Also far beyond the years that are looked at elsewhere."""
    far = timedelta(days=40_000)
    rule = parse(str(case.series.block.rule))
    assume(rule.count or rule.until)
    parts = edited(case.series, case.at, Scope.FOLLOWING)
    dates = [one for part in parts for one in starts(part, case.at, far)]
    dates += [part.block.start for part in parts if not part.block.repeats]
    assert len(dates) == len(starts(case.series, case.at, far))


@given(cases())
def test_following_changes_those_from_it_on_and_none_before(case: Case) -> None:
    before = case.seen(case.series)
    after = case.seen(*edited(case.series, case.at, Scope.FOLLOWING, title="New"))
    pinned = {one.occurrence for one in case.series.overrides if one.title and one.occurrence != case.at}
    assert after == {
        at: one if at < case.at or at in pinned else replace(one, title="New") for at, one in before.items()
    }


@given(cases())
def test_deleting_what_follows_leaves_those_before_and_the_rest_can_come_back(case: Case) -> None:
    before = case.seen(case.series)
    parts = result(case.series, delete(case.series, case.at, Scope.FOLLOWING, FRESH))
    after = case.seen(*parts)
    assert after == {at: one for at, one in before.items() if at < case.at}
    back = [Series(replace(one.block, removed=None), one.overrides) for one in parts]
    assert case.seen(*back) == before


@given(cases())
def test_all_have_the_new_title_but_those_with_their_own(case: Case) -> None:
    before = case.seen(case.series)
    after = case.seen(*edited(case.series, case.at, Scope.ALL, title="New"))
    pinned = {one.occurrence for one in case.series.overrides if one.title and one.occurrence != case.at}
    assert after == {at: one if at in pinned else replace(one, title="New") for at, one in before.items()}


@given(cases())
def test_deleting_all_is_the_trash(case: Case) -> None:
    edit = delete(case.series, case.at, Scope.ALL, FRESH)
    (series,) = result(case.series, edit)
    assert series == Series(replace(case.series.block, removed=FRESH.now), case.series.overrides)


@given(cases(), st.sampled_from(Scope))
def test_an_edit_that_says_nothing_is_not_to_be_seen(case: Case, scope: Scope) -> None:
    before = case.seen(case.series)
    edit = change(case.series, case.at, scope, {"rule": case.series.block.rule, "title": "Choir"}, FRESH)
    pinned = {one.occurrence for one in case.series.overrides if one.title} - {case.at}
    assert case.seen(*result(case.series, edit)) == {
        at: one if at in pinned else replace(one, title="Choir" if at == case.at else one.title)
        for at, one in before.items()
    }
