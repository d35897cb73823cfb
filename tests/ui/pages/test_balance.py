"""The balance in words: each against their own wish, and moving along with a drag."""

from dataclasses import replace
from datetime import timedelta

from planner.domain.balance import Balance
from planner.domain.person import Person
from planner.services.agenda import Agenda, week
from planner.ui.pages.week.balance_lines import balance_lines
from planner.ui.pages.week.draft import drafted
from planner.ui.session import Session
from planner.ui.week.board import key_of
from planner.ui.week.intents import Copied, Created, Moved, Put, Resized
from tests.helpers.plans import ANNA, BEN, HOME, MONDAY, block, put, two

HOUR = timedelta(hours=1)


def people(wish_us: int | None = None) -> list[Person]:
    return [replace(person, wish_us=wish_us) for person in two()]


def test_each_is_held_against_their_own_wish() -> None:
    anna, ben = people()
    lines = balance_lines(
        [Balance(replace(anna, wish_me=480, wish_us=720), 405, 0, 450), Balance(ben, 540, 60, 450)]
    )
    assert [(line.words, line.figures) for line in lines] == [
        ("Anna’s own time", "6 h 45 · wish 8 h"),
        ("Ben’s own time", "9 h"),
        ("Ben with friends", "1 h"),
        ("Together, for Anna", "7 h 30 · wish 12 h"),
        ("Together, for Ben", "7 h 30"),
    ]
    assert lines[0].spoken == "Anna’s own time: 6 hours 45 minutes, wished for 8 hours"
    assert lines[1].spoken == "Ben’s own time: 9 hours"
    assert lines[0].share == 405 / 480
    assert lines[1].share is None


def test_what_is_the_same_is_said_once_and_a_bar_never_goes_beyond() -> None:
    lines = balance_lines([Balance(person, 0, 0, 900) for person in people(wish_us=720)])
    assert [line.words for line in lines][2:] == ["Together"]
    assert lines[2].share == 1.0


def test_who_plans_alone_has_nothing_together() -> None:
    (line,) = balance_lines([Balance(two()[0], 60, 0, 0)])
    assert line.words == "Anna’s own time"


def me_minutes(agenda: Agenda) -> list[int]:
    return [one.me_minutes for one in agenda.balance()]


def test_a_drag_moves_it_and_changes_nothing(session: Session) -> None:
    put(session.plan, block())
    agenda = week(session.plan)
    (entry,) = agenda.entries
    key = key_of(entry)
    start, end = block().start, block().end
    longer = Put(key, start, end + HOUR, (ANNA,), False, HOME, {})
    away = Put(key, start + timedelta(days=7), end + timedelta(days=7), (ANNA,), False, HOME, {})
    other = Put(key, start, end, (BEN,), False, HOME, {})
    whole = Put(key, MONDAY, MONDAY + timedelta(days=1), (ANNA,), True, None, {})
    assert me_minutes(drafted(agenda, None)) == [120, 0]
    assert me_minutes(drafted(agenda, Resized(longer))) == [180, 0]
    assert me_minutes(drafted(agenda, Moved((away,)))) == [0, 0]
    assert me_minutes(drafted(agenda, Moved((other,)))) == [0, 120]
    assert me_minutes(drafted(agenda, Moved((whole,)))) == [0, 0]
    assert me_minutes(drafted(agenda, Copied((other,)))) == [120, 120]
    new = Created((ANNA, BEN), MONDAY, MONDAY + HOUR, all_day=False)
    assert [one.us_minutes for one in drafted(agenda, new).balance()] == [60, 60]
    assert me_minutes(drafted(agenda, Created((BEN,), MONDAY, MONDAY + HOUR, all_day=False))) == [120, 60]
    assert week(session.plan) == agenda
