"""The file of what was not finished: one's own, read with care, gone once nothing is left."""

import json
import stat
from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication

from planner.ui.unfinished import unfinished as module
from planner.ui.unfinished.left import MOST, Left, to_json
from planner.ui.unfinished.unfinished import Unfinished

pytestmark = pytest.mark.usefixtures("qapp")
NOTE = Left(title="Pottery", words=(("Title", "<b>Glaze\n"), ("Note", "ü 🙂 \ud800")), by="anna")
LINE = Left(title="", words=(("", "us dinner"),), place="line", about="x")


@pytest.fixture
def file(tmp_path: Path) -> Path:
    return tmp_path / "unfinished" / "ours.json"


def opened(file: Path | None) -> Unfinished:
    application = QCoreApplication.instance()
    assert application is not None
    return Unfinished(file, application)


def kept(file: Path, *left: Left) -> Unfinished:
    made = opened(file)
    for one in left:
        made.put_by(one)
    made._write()
    return opened(file)


def test_it_is_there_the_next_time_for_its_owner_alone(file: Path) -> None:
    again = kept(file, NOTE, LINE)
    assert again.waiting == (NOTE,)
    assert again.claim("line") == (LINE,)
    assert again.claim("line") == ()
    assert stat.S_IMODE(file.stat().st_mode) == stat.S_IRUSR | stat.S_IWUSR
    assert stat.S_IMODE(file.parent.stat().st_mode) == stat.S_IRWXU


def test_what_nobody_decided_on_stays_and_what_was_let_go_does_not(file: Path) -> None:
    kept(file, NOTE, LINE).keep()
    again = opened(file)
    again.let_go(again.waiting[0])
    assert opened(file).waiting == ()
    assert again.claim("line") == (LINE,)
    again.keep()
    assert not file.exists()


def test_first_is_saved_then_put_by(file: Path) -> None:
    asked: list[str] = []
    made = opened(file)
    made.gathering.connect(lambda: asked.append("put by"))
    made.ending.connect(lambda: asked.append("save"))
    made.keep()
    assert asked == ["save", "put by"]


def test_what_has_no_words_is_not_kept(file: Path) -> None:
    kept(file, Left(title="Tea", words=(("Title", " \n"),)))
    assert not file.parent.exists()


@pytest.mark.parametrize(
    "text",
    [
        "",
        "[",
        "[]",
        "null",
        '{"left": 1}',
        '{"format": "ebb-flow-unfinished", "left": {}}',
        '{"format": "ebb-flow-unfinished", "left": [1, {}, {"title": "T", "words": [["a"]]}]}',
        '{"format": "ebb-flow-unfinished", "left": [{"title": "T", "words": [["a", 1]], "by": ""}]}',
        '{"format": "ebb-flow-unfinished", "left": [{"title": 1, "words": [["a", "b"]]}]}',
        "[" * 100_000,
    ],
)
def test_what_is_no_such_file_is_as_if_nothing_was_left(file: Path, text: str) -> None:
    file.parent.mkdir()
    file.write_text(text, encoding="utf-8")
    assert opened(file).waiting == ()


def test_of_very_much_only_so_much_is_taken(file: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    file.parent.mkdir()
    file.write_text(json.dumps(to_json([NOTE] * (MOST + 1))), encoding="utf-8")
    assert len(opened(file).waiting) == MOST
    monkeypatch.setattr(module, "MOST_BYTES", 1000)
    assert opened(file).waiting == ()


def test_where_it_cannot_be_written_the_window_goes_all_the_same(
    tmp_path: Path, caplog: pytest.LogCaptureFixture
) -> None:
    (tmp_path / "unfinished").touch()
    made = opened(tmp_path / "unfinished" / "ours.json")
    made.put_by(NOTE)
    made._write()
    assert "Glaze" not in caplog.text
    assert "could not be kept" in caplog.text
    caplog.clear()


def test_a_sample_is_kept_nowhere() -> None:
    made = opened(None)
    made.put_by(NOTE)
    made.keep()
    assert made.waiting == ()
