"""Searching a plan: what is found, where it is nearest, in which order, and for whom."""

from collections.abc import Iterator
from datetime import timedelta
from pathlib import Path

import pytest

from planner.domain.kinds import State, Visibility
from planner.services.blocks import remove_block
from planner.services.people import remove_person
from planner.services.search import look_up
from planner.store.store import Store
from tests.helpers.plans import ANNA, BEN, block, override, plan, put, series

WEEK = timedelta(weeks=1)


@pytest.fixture
def store(tmp_path: Path) -> Iterator[Store]:
    with plan(tmp_path) as store:
        yield store


def found(store: Store, text: str, here: str | None = None) -> list[tuple[str, int, bool]]:
    """The title of each, the day counted from the Monday of today's week, and whether it is to come."""
    hits = look_up(store, text, here).hits
    monday = block().start.date()
    return [
        (one.block.title, (one.block.start.date() - monday).days, ahead)
        for (one, *_), ahead in ((hit.entry, hit.ahead) for hit in hits)
    ]


def test_what_is_to_come_stands_before_what_is_over_and_each_by_nearness(store: Store) -> None:
    put(store, *(block(f"Clay {day}", day=day) for day in (-400, -1, 0, 2, 3, 900)))
    assert found(store, "clay") == [
        ("Clay 2", 2, True),
        ("Clay 3", 3, True),
        ("Clay 900", 900, True),
        ("Clay 0", 0, False),
        ("Clay -1", -1, False),
        ("Clay -400", -400, False),
    ]


def test_words_are_found_in_title_note_and_place(store: Store) -> None:
    put(store, block("Pottery", note="Bring the blue bag", place="Kulturhaus"))
    for text in ("pot", "BLUE", "kultur", "pot blue kult"):
        assert found(store, text) == [("Pottery", 0, False)]
    assert found(store, "pot green") == found(store, "") == found(store, "…") == []


def test_a_series_is_found_once_where_it_happens_next_or_happened_last(store: Store) -> None:
    put(store, series("Choir"), series("Choir of old", day=-70, rule="FREQ=WEEKLY;COUNT=3"))
    assert found(store, "choir") == [("Choir", 7, True), ("Choir of old", -56, False)]


def test_an_occurrence_is_found_by_its_own_words(store: Store) -> None:
    choir = series("Choir")
    special = override(choir, choir.start + 3 * WEEK, title="Concert", note="Black shirts")
    put(store, choir, special)
    assert found(store, "concert") == found(store, "shirts") == [("Concert", 21, True)]
    # The series is where its own word is still to be read.
    put(store, override(choir, choir.start + WEEK, title="Evening off"))
    assert found(store, "choir") == [("Choir", 14, True)]


def test_what_was_deleted_cancelled_or_belongs_to_nobody_is_not_found(store: Store) -> None:
    gone, sung = block("Clay"), series("Clay choir")
    put(store, gone, sung, override(sung, title="Kiln"), block("Clay fair", state=State.CANCELLED))
    put(store, block("Clay of Ben", who=(BEN,)))
    remove_block(store, gone.id)
    remove_block(store, sung.id)
    remove_person(store, BEN)
    assert found(store, "clay") == found(store, "kiln") == []


def test_what_is_hidden_from_who_sits_there_alone_is_not_found(store: Store) -> None:
    put(store, block("Surprise", visibility=Visibility.GIST), block("Surprise party", day=1))
    assert [title for title, *_ in found(store, "surprise", ANNA)] == ["Surprise party", "Surprise"]
    assert [title for title, *_ in found(store, "surprise", BEN)] == ["Surprise party"]


def test_there_may_be_more_than_is_told(store: Store) -> None:
    put(store, *(block(f"Clay {day}", day=day) for day in range(4)))
    assert not look_up(store, "clay", limit=4).more
    few = look_up(store, "clay", limit=3)
    assert few.more
    assert len(few.hits) == 3


def test_what_is_hidden_takes_no_room_from_what_is_not(store: Store) -> None:
    put(store, *[block(f"Clay {number}", day=5, visibility=Visibility.GIST) for number in range(30)])
    put(store, block("Clay of ours", day=300, who=(ANNA, BEN)), block("Clay too", day=301, who=(BEN,)))
    found = look_up(store, "clay", BEN, limit=3)
    assert [hit.entry.occurrence.block.title for hit in found.hits] == ["Clay of ours", "Clay too"]
    assert not found.more
    assert look_up(store, "clay", BEN, limit=1).more
