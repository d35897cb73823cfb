"""What was worked out for a block is kept for others like it, and never shown for one that is not."""

from dataclasses import replace
from typing import Any

import pytest
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QWidget

from planner.domain.kinds import Firmness, Kind, State, Visibility
from tests.helpers.plans import two
from tests.ui.week.conftest import Show
from tests.ui.week.weeks import ANNA, BEN, BOTH, agenda, block, whole_day

PLAIN = block("Pottery", day=3, at="14:00-18:00", who=(ANNA,), kind=Kind.ME)
OTHERS: tuple[dict[str, Any], ...] = (
    {"title": "Choir"},
    {"kind": Kind.FRIENDS},
    {"who": (BEN,)},
    {"who": BOTH},
    {"firmness": Firmness.PROTECTED},
    {"firmness": Firmness.WISH},
    {"state": State.TRIAL},
    {"state": State.PROPOSED},
    {"state": State.MOVED},
    {"visibility": Visibility.BUSY},
    {"source": "Club"},
)


def picture(part: QWidget) -> QImage:
    return part.grab().toImage()


@pytest.mark.parametrize("other", OTHERS, ids=str)
def test_a_block_that_is_another_one_looks_it(other: dict[str, Any], show: Show) -> None:
    view = show(agenda(PLAIN))
    before = picture(view)
    view.set_agenda(agenda(replace(PLAIN, **other)))
    assert picture(view) != before
    assert picture(view) == picture(show(agenda(replace(PLAIN, **other))))


def test_a_new_name_is_in_the_rows_that_have_it(show: Show) -> None:
    trip, (anna, ben) = whole_day("Trip", 2, days=3, who=(ANNA,)), two()
    view = show(agenda(trip))
    before = picture(view.allday)
    renamed = agenda(trip, people=[replace(anna, name="Annika"), ben])
    view.set_agenda(renamed)
    assert picture(view.allday) != before
    assert picture(view.allday) == picture(show(renamed).allday)


def test_blocks_that_are_alike_share_what_was_worked_out(show: Show) -> None:
    view = show(agenda(PLAIN))
    picture(view)
    known = dict(view.painter._contents)
    twin = block("Pottery", day=4, at="14:00-18:00", who=(ANNA,), kind=Kind.ME)
    view.set_agenda(agenda(twin))
    picture(view)
    assert view.painter._contents == known
