"""A week for paper: what of it is to be read, and the file it is kept in."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from planner.domain.errors import FileTrouble
from planner.domain.kinds import Kind, State, Visibility
from planner.domain.leaving import Choice
from planner.services.printing import NotAPdf, NotKept, keep_pdf, week_to_print
from planner.store.store import Store
from tests.helpers.plans import ANNA, BEN, MONDAY, block, plan, put, series

PDF = b"%PDF-1.4 a page"


@pytest.fixture
def store(tmp_path: Path) -> Iterator[Store]:
    with plan(tmp_path) as store:
        yield store


def told(store: Store, choice: Choice) -> list[tuple[str, str, Kind, Visibility]]:
    entries = week_to_print(store, MONDAY.date(), choice).entries
    blocks = [(entry.occurrence.block, entry.level) for entry in entries]
    return [(block.title, block.note, block.kind, level) for block, level in blocks]


def test_a_page_tells_no_more_than_a_block_lets_be_seen(store: Store) -> None:
    put(store, block("Pottery", note="Clay"), block("Doctor", day=1, visibility=Visibility.BUSY))
    put(store, series("Choir", day=2, note="Alto", visibility=Visibility.GIST, state=State.PROPOSED))
    assert told(store, Choice()) == [
        ("Pottery", "Clay", Kind.ME, Visibility.ALL),
        ("", "", Kind.DUTY, Visibility.BUSY),
        ("", "", Kind.ME, Visibility.GIST),
    ]
    assert [title for title, *_ in told(store, Choice(reader=ANNA))] == ["Pottery", "Doctor", "Choir"]
    assert {level for *_, level in told(store, Choice(show=Visibility.BUSY))} == {Visibility.BUSY}
    hidden = week_to_print(store, MONDAY.date(), Choice()).entries[2]
    assert hidden.series.title == ""
    assert hidden.state is not State.PROPOSED


def test_a_page_may_be_of_one_person(store: Store) -> None:
    put(store, block("Hers"), block("His", who=(BEN,)), block("Theirs", day=1, who=(ANNA, BEN)))
    page = week_to_print(store, None, Choice(who=frozenset({BEN})))
    assert [person.name for person in page.people] == ["Ben"]
    assert [entry.occurrence.block.title for entry in page.entries] == ["His", "Theirs"]


def test_a_pdf_takes_the_place_of_a_pdf_alone(tmp_path: Path) -> None:
    path, other = tmp_path / "week.pdf", tmp_path / "letter.pdf"
    keep_pdf(path, PDF)
    keep_pdf(path, PDF + b" more")
    assert path.read_bytes() == PDF + b" more"
    other.write_bytes(b"Dear Kim")
    with pytest.raises(NotAPdf):
        keep_pdf(other, PDF)
    assert other.read_bytes() == b"Dear Kim"
    with pytest.raises(FileTrouble):
        keep_pdf(tmp_path / "nowhere" / "week.pdf", PDF)
    assert sorted(tmp_path.iterdir()) == [other, path]


def test_what_the_disk_did_not_keep_changes_nothing(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    path = tmp_path / "week.pdf"
    monkeypatch.setattr(Path, "read_bytes", lambda _: PDF[:-1])
    with pytest.raises(NotKept):
        keep_pdf(path, PDF)
    assert not list(tmp_path.iterdir())
