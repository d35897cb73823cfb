"""A calendar as text and as many files: each is whole, and nothing that lies there is lost."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from planner.domain.errors import FileTrouble, UserError
from planner.domain.leaving import Choice
from planner.services.exporting import Wanted
from planner.services.sharing import pieces
from planner.services.sharing.pieces import calendar_text, export_each
from planner.store.store import Store
from tests.helpers.plans import block, plan, series

EVERYTHING = Wanted(choice=Choice())


@pytest.fixture
def store(tmp_path: Path) -> Iterator[Store]:
    (tmp_path / "plan").mkdir()
    with plan(tmp_path / "plan", block("Pottery"), series("Choir"), block('Tea: "now"/then?', 2)) as opened:
        yield opened


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    made = tmp_path / "phone"
    made.mkdir()
    return made


def there(folder: Path) -> list[str]:
    return sorted(path.name for path in folder.iterdir())


def test_the_text_is_the_whole_calendar(store: Store) -> None:
    text = calendar_text(store, EVERYTHING)
    assert text.startswith("BEGIN:VCALENDAR\r\n")
    assert text.count("BEGIN:VEVENT") == 3


def test_each_file_has_one_block_and_a_name_every_system_takes(store: Store, folder: Path) -> None:
    assert export_each(store, folder, EVERYTHING) == 3
    assert there(folder) == ["Choir.ics", "Pottery.ics", "Tea now then.ics"]
    for path in folder.iterdir():
        assert path.read_text(encoding="utf-8").count("BEGIN:VEVENT") == 1


def test_a_name_that_is_taken_is_counted_on(store: Store, folder: Path) -> None:
    for _ in range(2):
        export_each(store, folder, EVERYTHING)
    assert "Choir 2.ics" in there(folder)
    assert len(there(folder)) == 6


def test_a_block_without_words_has_a_name_too(tmp_path: Path, folder: Path) -> None:
    with plan(tmp_path, block("...")) as store:
        export_each(store, folder, EVERYTHING)
    assert there(folder) == ["block.ics"]


def test_too_many_are_not_begun(store: Store, folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(pieces, "MOST", 2)
    with pytest.raises(UserError, match="more than 2 files"):
        export_each(store, folder, EVERYTHING)
    assert there(folder) == []


def test_a_folder_that_is_none_is_told(store: Store, tmp_path: Path) -> None:
    with pytest.raises(FileTrouble):
        export_each(store, tmp_path / "nowhere", EVERYTHING)
