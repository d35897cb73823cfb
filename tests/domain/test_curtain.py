"""The curtain: what is shown of a block to who sits alone before the screen."""

import pytest

from planner.domain.curtain import level_here, stricter, veiled
from planner.domain.kinds import Firmness, Kind, State, Visibility
from tests.helpers.plans import ANNA, BEN, block


@pytest.mark.parametrize("visibility", list(Visibility))
def test_others_see_what_the_block_says(visibility: Visibility) -> None:
    one = block(visibility=visibility)
    assert level_here(one, BEN) is visibility
    assert level_here(one, ANNA) is Visibility.ALL
    assert level_here(one, None) is Visibility.ALL
    assert level_here(block(who=(ANNA, BEN), visibility=visibility), BEN) is Visibility.ALL


def test_of_two_levels_the_one_that_shows_less_is_the_stricter() -> None:
    assert stricter(Visibility.ALL, Visibility.GIST) is Visibility.GIST
    assert stricter(Visibility.BUSY, Visibility.GIST) is Visibility.BUSY


def test_what_is_shown_whole_stays_as_it_is() -> None:
    one = block()
    assert veiled(one, Visibility.ALL) is one


@pytest.mark.parametrize(("level", "kind"), [(Visibility.GIST, Kind.FRIENDS), (Visibility.BUSY, Kind.DUTY)])
def test_what_is_hidden_is_blank_and_the_time_stays(level: Visibility, kind: Kind) -> None:
    one = block(
        kind=Kind.FRIENDS,
        note="Bring clay",
        place="Studio",
        source="Therapy",
        extra="X-SECRET:1",
        firmness=Firmness.PROTECTED,
        state=State.PROPOSED,
    )
    seen = veiled(one, level)
    assert (seen.title, seen.note, seen.place, seen.source, seen.extra) == ("", "", "", "…", "")
    assert (seen.kind, seen.visibility) == (kind, level)
    assert (seen.firmness, seen.state) == (Firmness.PROTECTED, State.PROPOSED)
    assert (seen.id, seen.who, seen.start, seen.end) == (one.id, one.who, one.start, one.end)
    assert veiled(block(), level).source is None
