"""The plans on this computer: begun with all that was said, tried out, brought back."""

from pathlib import Path

import pytest

from planner.bootstrap import Broken, data_folder, shelf
from planner.domain.errors import Exists, Missing
from planner.domain.kinds import Colour
from planner.services.agenda import week
from planner.services.beginning import Beginning, Newcomer
from planner.services.blocks import add_block
from tests.helpers.plans import block, clock, make, no_warning, settings

TWO = Beginning(
    people=(
        Newcomer(name="Mara", colour=Colour.ROSE, wish_me=480, wish_us=720),
        Newcomer(name="Jonas", colour=Colour.SKY),
    ),
    zone="Europe/Berlin",
    week_start=6,
)


def test_a_plan_begins_as_its_people_said() -> None:
    here = shelf(clock())
    assert not here.is_begun(here.usual)
    with pytest.raises(Missing):
        here.open(here.usual)
    here.begin(here.usual, TWO)
    assert here.usual.parent == data_folder()
    assert here.is_begun(here.usual)
    in_use = here.open(here.usual)
    people = week(in_use.plan).people
    said = [(person.name, person.colour, person.wish_me, person.wish_us) for person in people]
    assert said == [("Mara", Colour.ROSE, 480, 720), ("Jonas", Colour.SKY, None, None)]
    assert settings(in_use.plan).week_start == 6
    in_use.close()
    with pytest.raises(Exists):
        here.begin(here.usual, TWO)


def test_a_sample_is_gone_when_it_is_closed() -> None:
    sample = shelf(clock()).sample()
    assert len(week(sample.plan).entries) > 15
    folder = sample.path.parent
    add_block(sample.plan, block(who=(week(sample.plan).people[0].id,)))
    assert sample.back_up() is None
    sample.tidy(no_warning)
    assert sample.look_over(no_warning)
    sample.close()
    assert not folder.exists()


def test_a_damaged_plan_is_brought_back(tmp_path: Path) -> None:
    here, path = shelf(clock()), make(tmp_path / "ours.ebbflow")
    in_use = here.open(path)
    add_block(in_use.plan, block())
    backup = in_use.back_up()
    assert backup is not None
    assert in_use.back_up() is None
    in_use.close()
    path.write_bytes(b"ruined" * 1000)
    with pytest.raises(Broken) as caught:
        here.open(path)
    assert caught.value.backup == backup
    assert caught.value.made == clock().now()
    here.bring_back(backup, path)
    again = here.open(path)
    assert len(week(again.plan).entries) == 1
    again.close()
    path.unlink()
    assert here.is_begun(path)
