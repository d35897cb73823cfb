"""A week as it is shown while one person sits alone before the screen."""

from pathlib import Path

from planner.domain.kinds import Kind, Visibility
from planner.services.agenda import week
from planner.services.curtain import as_shown
from tests.helpers.plans import ANNA, BEN, block, override, plan, series


def titles(agenda: object) -> list[str]:
    return [entry.occurrence.block.title for entry in agenda.entries]  # type: ignore[attr-defined]


def test_everyone_sees_everything(tmp_path: Path) -> None:
    with plan(tmp_path, block(visibility=Visibility.BUSY)) as store:
        agenda = week(store)
        assert as_shown(agenda, None) is agenda


def test_who_sits_alone_sees_their_own_and_what_others_show(tmp_path: Path) -> None:
    blocks = [
        block("Open", day=0),
        block("Gist", day=1, visibility=Visibility.GIST),
        block("Busy", day=2, visibility=Visibility.BUSY),
        block("Ours", day=3, who=(ANNA, BEN), visibility=Visibility.BUSY),
    ]
    with plan(tmp_path, *blocks) as store:
        agenda = week(store)
        assert as_shown(agenda, ANNA) == agenda
        seen = as_shown(agenda, BEN)
        assert titles(seen) == ["Open", "", "", "Ours"]
        assert [entry.level for entry in seen.entries] == ["all", "gist", "busy", "all"]
        assert [entry.occurrence.block.kind for entry in seen.entries] == [
            Kind.ME,
            Kind.ME,
            Kind.DUTY,
            Kind.ME,
        ]
        assert seen.entries[1].series.title == ""


def test_an_occurrence_shows_what_it_says_and_its_series_never_more_than_it_may(tmp_path: Path) -> None:
    hidden = series("Choir", visibility=Visibility.GIST)
    shown = override(hidden, visibility=Visibility.ALL)
    open_one = series("Run", day=1)
    covered = override(open_one, visibility=Visibility.BUSY, title="Doctor")
    with plan(tmp_path, hidden, shown, open_one, covered) as store:
        first, second = as_shown(week(store), BEN).entries
        assert (first.occurrence.block.title, first.series.title, first.level) == ("Choir", "", "gist")
        assert (second.occurrence.block.title, second.series.title, second.level) == ("", "", "busy")
