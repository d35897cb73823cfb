"""What leaves a plan as a file: whose, of which kind and days; the same bytes twice, newer after a change."""

from collections.abc import Callable, Iterator
from dataclasses import replace
from datetime import date, datetime, timedelta
from pathlib import Path
from typing import Any

import pytest

from planner.domain.changes import ChangeSet
from planner.domain.editing.values import Scope
from planner.domain.errors import UserError
from planner.domain.kinds import Firmness, Kind, State, Visibility
from planner.domain.leaving import Choice
from planner.services.blocks import edit_block, remove_block
from planner.services.exporting import Exported, NotACalendar, Wanted, count, export, is_there
from planner.services.people import remove_person
from planner.services.series import delete_occurrence, edit_occurrence, restore_occurrence
from planner.store.store import Store
from tests.helpers.files import tamper
from tests.helpers.plans import ANNA, BEN, block, override, plan, put, series, tick
from tests.services.importing import event, file, imported

POTTERY = block("Pottery", uid="p")
DINNER = block("Dinner", 1, kind=Kind.US, who=(ANNA, BEN), uid="d")
GAME = block("Game", 2, kind=Kind.FRIENDS, who=(BEN,), uid="g")
CHOIR = series("Choir", "FREQ=WEEKLY;COUNT=4", uid="c", day=3)
OFF = block("Off", uid="o", state=State.CANCELLED)
TRIP = block("Trip", 4, "00:00-00:00", uid="t", all_day=True, zone=None, end=datetime(2027, 3, 14))
FLOAT = block("Floating", 5, uid="f", zone=None)


@pytest.fixture
def store(tmp_path: Path) -> Iterator[Store]:
    with plan(tmp_path, POTTERY, DINNER, GAME, CHOIR, OFF, TRIP, FLOAT) as opened:
        yield opened


def exported(store: Store, name: str = "ours.ics", **fields: Any) -> tuple[Exported, list[str]]:
    """What was counted, and the lines of the file."""
    wanted = {one: fields.pop(one) for one in ("first", "end", "alarm") if one in fields}
    path = store.path.with_name(name)
    done = export(store, path, Wanted(choice=Choice(**fields), **wanted))
    return done, path.read_bytes().decode().replace("\r\n ", "").split("\r\n")


def uids(store: Store, **fields: Any) -> str:
    return "".join(sorted(line[4:] for line in exported(store, **fields)[1] if line.startswith("UID:")))


@pytest.mark.parametrize(
    ("choice", "leave"),
    [
        ({}, "cdfgpt"),
        ({"who": {ANNA}}, "cdfpt"),
        ({"who": {BEN}}, "dg"),
        ({"who": {ANNA, BEN}}, "cdfgpt"),
        ({"kinds": {Kind.US}}, "d"),
        ({"kinds": {Kind.US, Kind.FRIENDS}}, "dg"),
        ({"kinds": {Kind.ME}, "who": {BEN}}, ""),
        ({"first": date(2027, 3, 9), "end": date(2027, 3, 11)}, "dg"),
        ({"first": date(2027, 3, 14)}, "c"),
        ({"end": date(2027, 3, 9)}, "p"),
        ({"first": date(2027, 3, 9), "who": {BEN}, "kinds": {Kind.US}}, "d"),
        ({"first": date(1, 1, 1), "end": date(9999, 12, 31)}, "cdfgpt"),
        ({"first": date(2027, 3, 9), "end": date(2027, 3, 9)}, ""),
    ],
    ids=str,
)
def test_only_what_was_chosen_leaves(store: Store, choice: dict[str, Any], leave: str) -> None:
    choice = {name: frozenset(one) if isinstance(one, set) else one for name, one in choice.items()}
    assert uids(store, **choice) == leave


def test_it_says_how_much_left(store: Store) -> None:
    assert exported(store)[0] == Exported(written=6, repeating=1, cancelled=1)
    assert exported(store, who=frozenset({BEN}))[0] == Exported(written=2, repeating=0, cancelled=0)


def test_a_last_day_before_the_first_is_told(store: Store) -> None:
    with pytest.raises(UserError, match="please swap them"):
        exported(store, first=date(2027, 3, 9), end=date(2027, 3, 8))
    assert not store.path.with_name("ours.ics").exists()


def test_nothing_is_a_calendar_too(store: Store) -> None:
    done, lines = exported(store, first=date(2030, 1, 1), kinds=frozenset({Kind.RITUAL}))
    assert done == Exported(written=0, repeating=0, cancelled=0)
    assert (lines[0], lines[-2:]) == ("BEGIN:VCALENDAR", ["END:VCALENDAR", ""])


def test_the_file_is_called_after_whose_it_is(store: Store) -> None:
    everybody = exported(store)[1]
    hers = exported(store, who=frozenset({ANNA}))[1]
    assert "NAME:Anna & Ben · Ebb & Flow" in everybody
    assert not any(line.startswith("COLOR") for line in everybody)
    assert "X-WR-CALNAME:Anna · Ebb & Flow" in hers
    assert "X-APPLE-CALENDAR-COLOR:#2A9D8F" in hers


def test_the_same_plan_gives_the_same_bytes(store: Store) -> None:
    first = exported(store)[1]
    tick(store, minutes=5)
    assert exported(store)[1] == first
    assert exported(store, "other.ics")[1] == first


def stamps(store: Store, uid: str = "c") -> tuple[int, str]:
    """SEQUENCE and LAST-MODIFIED of the event that is the series."""
    lines = exported(store)[1]
    own = lines[lines.index(f"UID:{uid}") :]
    sequence, changed = (
        next(line.split(":")[1] for line in own if line.startswith(f"{name}:"))
        for name in ("SEQUENCE", "LAST-MODIFIED")
    )
    return int(sequence), changed


def test_whatever_changes_about_a_series_makes_it_newer(store: Store) -> None:
    second = CHOIR.start + timedelta(weeks=1)
    seen = [stamps(store)]
    changes: list[Callable[[], ChangeSet]] = [
        lambda: edit_occurrence(store, CHOIR.id, second, Scope.THIS, title="Concert"),
        lambda: restore_occurrence(store, CHOIR.id, second),
        lambda: delete_occurrence(store, CHOIR.id, second, Scope.THIS),
        lambda: restore_occurrence(store, CHOIR.id, second),
        lambda: edit_occurrence(store, CHOIR.id, second, Scope.THIS, end=second + timedelta(hours=3)),
        lambda: restore_occurrence(store, CHOIR.id, second),
    ]
    for change in changes:
        step = change()
        seen.append(stamps(store))
        store.apply(step.inverse())
        seen.append(stamps(store))
        store.apply(step)
        seen.append(stamps(store))
    assert seen == sorted(set(seen)), "each is later in both than the one before"
    assert len({sequence for sequence, _ in seen}) == len(seen)
    assert len({changed for _, changed in seen}) == len(seen)


def test_a_word_that_changes_makes_a_block_newer_and_another_time_rescheduled(store: Store) -> None:
    before = stamps(store, "p")
    edit_block(store, POTTERY.id, title="Clay")
    worded = stamps(store, "p")
    edit_block(store, POTTERY.id, end=POTTERY.end + timedelta(hours=1))
    moved = stamps(store, "p")
    assert before[0] == worded[0] < moved[0]
    assert before[1] < worded[1] < moved[1]


def test_what_is_deleted_cancelled_or_not_seen_does_not_leave(store: Store) -> None:
    remove_block(store, POTTERY.id)
    gone = CHOIR.start + timedelta(weeks=2)
    put(store, override(CHOIR, CHOIR.start + timedelta(weeks=1), state=State.CANCELLED))
    put(store, override(CHOIR, gone, title="Bens evening", who=(BEN,)))
    remove_person(store, BEN)
    lines = exported(store)[1]
    assert "UID:p" not in lines
    assert [line for line in lines if line.startswith("EXDATE")] == [
        "EXDATE;TZID=Europe/Berlin:20270318T190000",
        "EXDATE;TZID=Europe/Berlin:20270325T190000",
    ]
    assert not any("Bens evening" in line or "CANCELLED" in line for line in lines)
    assert not any("Game" in line for line in lines), "what was his alone is in the trash with him"


def test_what_does_not_come_out_as_planned_takes_the_place_of_nothing(store: Store) -> None:
    exported(store)
    path = store.path.with_name("ours.ics")
    before = path.read_bytes()
    midnight = block("No whole day", at="00:00-00:00", all_day=True, zone=None, end=datetime(2027, 3, 9))
    put(store, replace(midnight, added=(midnight.start,)))
    # What no block can be, which another program may have written all the same.
    tamper(store.path, f"""UPDATE block SET added = '["2027-03-09T00:00:01"]' WHERE id = '{midnight.id}'""")
    with pytest.raises(UserError, match="did not come out as planned and was thrown away"):
        exported(store)
    assert path.read_bytes() == before
    assert not [*path.parent.glob(".*.new")]


def test_an_alarm_is_written_where_it_is_asked_for(store: Store) -> None:
    assert "BEGIN:VALARM" not in exported(store)[1]
    lines = exported(store, alarm=15)[1]
    assert lines.count("TRIGGER:-PT15M") == 5, "not for the trip, which lasts whole days"


def test_what_is_not_understood_leaves_again_for_its_owner_alone(store: Store) -> None:
    odd = [
        "X-ODD;X-P=1:kept\\, too",
        "ATTENDEE;CN=Mia;PARTSTAT=ACCEPTED:mailto:mia@example.org",
        "CATEGORIES:Errands",
        "BEGIN:VALARM",
        "ACTION:DISPLAY",
        "TRIGGER:-PT5M",
        "END:VALARM",
    ]
    imported(store, file(event("odd", "Odd", "20270310T090000Z", *odd)))
    hers = exported(store, reader=ANNA)[1]
    assert [line for line in odd if line not in hers] == []
    assert "CATEGORIES:Duty" not in hers
    for show in (Visibility.GIST, Visibility.BUSY):
        others = "".join(exported(store, reader=BEN, show=show)[1])
        assert not [line for line in odd[:3] if line in others]
        assert "VALARM" not in others
        assert "UID:odd" not in others


def test_what_gives_way_and_what_is_only_proposed_is_marked(store: Store) -> None:
    put(store, block("Maybe", uid="m", state=State.PROPOSED, firmness=Firmness.WISH))
    lines = exported(store, first=date(2027, 3, 8), end=date(2027, 3, 9))[1]
    maybe = lines[lines.index("UID:m") :]
    assert {"STATUS:TENTATIVE", "TRANSP:TRANSPARENT"} <= set(maybe[: maybe.index("END:VEVENT")])


def test_what_would_leave_is_counted_without_a_file(store: Store) -> None:
    wanted = Wanted(choice=Choice(who=frozenset({ANNA})))
    counted = count(store, wanted)
    assert not list(store.path.parent.glob("*.ics"))
    assert counted == export(store, store.path.with_name("ours.ics"), wanted)
    with pytest.raises(UserError):
        count(store, replace(wanted, first=date(2027, 3, 9), end=date(2027, 3, 8)))


def test_an_older_calendar_is_told_from_another_file(store: Store) -> None:
    path = store.path.with_name("ours.ics")
    assert not is_there(path)
    export(store, path, Wanted(choice=Choice()))
    assert is_there(path)
    with pytest.raises(NotACalendar):
        is_there(store.path)
