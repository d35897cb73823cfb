"""Proves that the log can be read by its owner alone, from its first line to the file put aside."""

import logging
import os
import stat
from collections.abc import Iterator
from pathlib import Path

import pytest

from planner.ui import private_log
from planner.ui.log import Log, keep_log


@pytest.fixture(params=[0o022, 0o000])
def folder(request: pytest.FixtureRequest, tmp_path: Path) -> Iterator[Path]:
    """Below a home in which nothing was kept yet."""
    before = os.umask(request.param)
    handlers = list(logging.getLogger().handlers)
    yield tmp_path / ".local" / "share" / "ebb-flow"
    os.umask(before)
    for handler in logging.getLogger().handlers:
        if handler not in handlers:
            logging.getLogger().removeHandler(handler)
            handler.close()


def modes(folder: Path) -> dict[str, int]:
    return {path.name: stat.S_IMODE(path.stat().st_mode) for path in folder.iterdir()}


def test_log_and_folders_are_private(
    folder: Path, monkeypatch: pytest.MonkeyPatch, caplog: pytest.LogCaptureFixture
) -> None:
    monkeypatch.setattr(private_log, "LOG_BYTES", 100)
    keep_log(folder)
    assert modes(folder) == {}  # nothing went wrong so far

    for _ in range(3):
        logging.getLogger("planner").warning("Something could not be written, and this says where it was.")

    assert len(caplog.records) == 3
    assert modes(folder) == {"log.txt": 0o600, "log.txt.1": 0o600}
    assert modes(folder.parents[1]) == {"share": 0o700}
    assert modes(folder.parent) == {"ebb-flow": 0o700}


def test_without_a_place_for_it_there_is_none(folder: Path) -> None:
    folder.parents[1].write_text("a file where the folder would be", encoding="utf-8")

    keep_log(folder)

    assert not any(isinstance(handler, Log) for handler in logging.getLogger().handlers)
