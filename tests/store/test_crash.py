"""Kills writers at random moments: what they said was done is there, nothing is there by half."""

import sys
from pathlib import Path

import pytest

from tests.bench.killing import kill

pytestmark = pytest.mark.skipif(sys.platform == "win32", reason="Windows cannot fork a writer")


def test_a_killed_writer_leaves_every_finished_step_and_no_unfinished_one(tmp_path: Path) -> None:
    tally = kill(100, tmp_path)

    assert tally.faults == []
    assert tally.halfway > 10  # or the moments were badly chosen and nothing is proven


def test_without_a_journal_that_is_seen_to_fail(tmp_path: Path) -> None:
    assert kill(30, tmp_path, journal=False).faults
