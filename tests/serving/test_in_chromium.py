"""The page in a real browser the size of a phone, where there is one: how it is drawn, and where it leads."""

import os
import re
import shutil
import subprocess
from collections.abc import Callable
from html import unescape
from pathlib import Path

import pytest
from PySide6.QtGui import QColor, QImage

from planner.ui.kit.shades import DARK, LIGHT
from planner.ui.kit.tokens import Token
from tests.serving.house import FEED, TOKEN, House
from tests.serving.test_page import IPHONE

CHROMIUM = shutil.which("chromium") or shutil.which("chromium-browser")
WIDTH, HEIGHT = 360, 740
LOOKS = {"light": LIGHT, "dark": DARK}
Browse = Callable[..., str]

pytestmark = pytest.mark.skipif(CHROMIUM is None, reason="chromium is not installed, which draws the page")


@pytest.fixture
def browse(ours: House, tmp_path: Path) -> Browse:
    def run(*arguments: str) -> str:
        command = [
            str(CHROMIUM),
            "--headless=new",
            "--disable-gpu",
            "--hide-scrollbars",
            f"--user-data-dir={tmp_path / 'browser'}",
            f"--window-size={WIDTH},{HEIGHT}",
            f"--user-agent={IPHONE}",
            *(["--no-sandbox"] if os.geteuid() == 0 else []),
            *arguments,
            f"http://{ours.server.host}/{TOKEN}/",
        ]
        return subprocess.run(command, capture_output=True, text=True, check=True, timeout=60).stdout

    return run


@pytest.mark.parametrize("look", LOOKS)
def test_it_is_drawn_in_the_look_that_the_phone_prefers(browse: Browse, tmp_path: Path, look: str) -> None:
    shot = tmp_path / "page.png"
    # Blink's own numbers: 0 is dark, 1 is light.
    browse(f"--screenshot={shot}", f"--blink-settings=preferredColorScheme={list(LOOKS)[::-1].index(look)}")
    image = QImage(str(shot))
    assert (image.width(), image.height()) == (WIDTH, HEIGHT)
    tokens = LOOKS[look].tokens
    assert part_of(image, tokens[Token.SURFACE]) > 0.4, "the cards"
    assert 0.03 < part_of(image, tokens[Token.PRIMARY]) < 0.2, "the first button"


def test_both_ways_lead_to_the_calendar(browse: Browse, ours: House) -> None:
    page = browse("--dump-dom")
    subscribe, add = (unescape(link) for link in re.findall(r'class="button" href="([^"]+)"', page))
    assert subscribe.startswith(f"webcal://{ours.server.host}/")
    for path in (subscribe.removeprefix(f"webcal://{ours.server.host}"), add):
        answer = ours.get(path)
        assert (answer.status, answer.body) == (200, FEED.body)


def part_of(image: QImage, colour: str) -> float:
    """Which part of the picture has that colour."""
    wanted = QColor(colour).rgb()
    places = [(x, y) for x in range(0, image.width(), 3) for y in range(0, image.height(), 3)]
    return sum(image.pixel(x, y) == wanted for x, y in places) / len(places)
