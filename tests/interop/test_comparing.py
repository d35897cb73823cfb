"""What counts as the same, and what is printed where it is not."""

from collections import Counter

from tests.interop.asking import Happening
from tests.interop.comparing import compared
from tests.interop.export import Export, in_window
from tests.interop.known import known
from tests.interop.telling import told

MORNING: Happening = ("choir", "2026-03-01T08:00:00Z", "2026-03-01T09:00:00Z")
EVENING: Happening = ("choir", "2026-03-01T19:00:00Z", "2026-03-01T21:00:00Z")
NAMES = {"u1": "choir", "u2": "choir"}


def planned(*happenings: Happening) -> Export:
    return Export("UTC", known().served, None, Counter(happenings), NAMES)


def of(uid: str, happening: Happening) -> Happening:
    return uid, happening[1], happening[2]


def test_readers_that_say_what_the_plan_says_agree_whatever_the_uids() -> None:
    said = Counter([of("u1", MORNING), of("u2", EVENING)])

    assert compared(planned(MORNING, EVENING), {"one": said, "other": said}) == []


def test_what_is_missing_too_much_or_said_twice_is_a_difference() -> None:
    one, other = Counter([of("u1", MORNING)] * 2), Counter([of("u1", EVENING)])

    found = compared(planned(MORNING), {"one": one, "other": other})

    assert [str(difference) for difference in found] == [
        "2026-03-01T08:00:00Z – 2026-03-01T09:00:00Z  2 times: one; so: the plan; not: other",
        "2026-03-01T19:00:00Z – 2026-03-01T21:00:00Z  so: other; not: the plan, one",
    ]


def test_readers_that_say_it_of_different_events_differ() -> None:
    one, other = Counter([of("u1", MORNING)]), Counter([of("u2", MORNING)])

    assert {difference.what for difference in compared(planned(MORNING), {"one": one, "other": other})} == {
        "u1",
        "u2",
    }


def test_an_event_that_is_of_no_shape_is_known_by_its_uid() -> None:
    [found] = compared(planned(), {"one": Counter([of("stranger", MORNING)])})

    assert found.what == "stranger"


def test_the_two_years_begin_and_end_for_days_as_for_times() -> None:
    inside = [("a", "2026-01-01", "2026-01-02"), ("b", "2027-12-31T23:59:00Z", "2028-01-01T00:59:00Z")]
    outside = [("c", "2025-12-31T23:59:00Z", "2026-01-01T00:59:00Z"), ("d", "2028-01-01", "2028-01-02")]

    assert in_window([*inside, *outside]) == Counter(inside)


def test_few_of_many_differences_are_shown_unless_all_are_wanted() -> None:
    happenings = [
        (f"shape {number:02}", f"2026-03-{day:02}", f"2026-03-{day + 1:02}")
        for number in range(20)
        for day in range(1, 11)
    ]
    found = compared(planned(*happenings), {"one": Counter()})

    few, everything = list(told(found, everything=False)), list(told(found, everything=True))

    assert "        … and 7 more" in few
    assert few[-1] == "    … and 12 more; --all shows them."
    assert len(few) < 50
    assert len(everything) == 20 + 200
