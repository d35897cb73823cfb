"""The program as people start it: the window's own test, a second start, and no screen at all."""

import json
import os
import subprocess
import sys
from pathlib import Path

from planner.identity import VERSION

CHECKOUT = Path(__file__).parents[3]


def started(*arguments: str | Path, **environment: str) -> "subprocess.CompletedProcess[str]":
    kept = {name: value for name, value in os.environ.items() if name != "QT_LOGGING_RULES"}
    return subprocess.run(
        [sys.executable, "-m", "planner", *arguments],
        cwd=CHECKOUT,
        env=kept | environment,
        capture_output=True,
        text=True,
        check=False,
        timeout=60,
    )


def test_the_window_tries_itself_out(home: Path) -> None:
    done = started("--self-test", "--json", QT_QPA_PLATFORM="offscreen")
    found = json.loads(done.stdout)
    assert (done.returncode, done.stderr, found["ok"]) == (0, "", True)
    assert set(found) == {"ok", "versions", "first_paint_ms", "week_ready_ms", "rss_mib"}
    assert found["versions"]["program"] == VERSION
    assert 0 < found["first_paint_ms"] <= found["week_ready_ms"] < 30_000
    assert 10 < found["rss_mib"] < 1000
    assert [one for one in home.rglob("*") if one.is_file()] == []


def test_for_people_it_says_so_in_a_sentence() -> None:
    done = started("--self-test", QT_QPA_PLATFORM="offscreen")
    assert done.stdout.startswith("The window opened after ")


def test_without_a_screen_it_says_so_and_goes() -> None:
    done = started("--demo", DISPLAY="", WAYLAND_DISPLAY="", QT_QPA_PLATFORM="")
    assert (done.returncode, done.stdout) == (1, "")
    assert done.stderr.startswith("There is no screen here")


def test_the_self_test_needs_no_screen() -> None:
    done = started("--self-test", DISPLAY="", WAYLAND_DISPLAY="", QT_QPA_PLATFORM="")
    assert done.returncode == 0
