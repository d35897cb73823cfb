"""The page in a real browser the size of a phone, where there is one: how it looks, and where taps lead."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtGui import QColor, QImage

from planner.ui.kit.shades import DARK, LIGHT
from planner.ui.kit.tokens import Token
from tests.serving.chromium import CHROMIUM, HEIGHT, WIDTH, Browser, browser
from tests.serving.house import FEED, NAME, TOKEN, House
from tests.serving.test_page import IPHONE, PIXEL

LOOKS = {"light": LIGHT, "dark": DARK}
PHONES = {"iPhone": IPHONE, "Android": PIXEL}
SUBSCRIBE, ADD = range(2)
WIDEST = "document.documentElement.scrollWidth"

pytestmark = pytest.mark.skipif(CHROMIUM is None, reason="chromium is not installed, which draws the page")


@pytest.fixture
def phone(tmp_path: Path) -> Iterator[Browser]:
    with browser(tmp_path) as one:
        yield one


def page(ours: House) -> str:
    return f"http://{ours.server.host}/{TOKEN}/"


@pytest.mark.parametrize("look", LOOKS)
def test_it_is_drawn_in_the_look_that_the_phone_prefers(phone: Browser, ours: House, look: str) -> None:
    for user_agent in PHONES.values():
        phone.open(page(ours), user_agent, look)
        image = QImage.fromData(phone.picture())
        assert (image.width(), image.height()) == (WIDTH, HEIGHT)
        tokens = LOOKS[look].tokens
        assert part_of(image, tokens[Token.SURFACE]) > 0.4, "the cards"
        assert 0.03 < part_of(image, tokens[Token.PRIMARY]) < 0.2, "the first button"


@pytest.mark.parametrize("name", PHONES)
def test_nothing_of_it_is_wider_than_the_phone(phone: Browser, ours: House, name: str) -> None:
    phone.open(page(ours), PHONES[name])
    assert phone.asked(WIDEST) == WIDTH


@pytest.mark.parametrize("name", PHONES)
def test_a_finger_on_the_first_button_subscribes(phone: Browser, ours: House, name: str) -> None:
    phone.open(page(ours), PHONES[name])
    phone.tap(SUBSCRIBE)
    there = phone.event("Page.frameRequestedNavigation")["url"]
    assert there.startswith(f"webcal://{ours.server.host}/")
    answer = ours.get(there.removeprefix(f"webcal://{ours.server.host}"))
    assert (answer.status, answer.body) == (200, FEED.body)


@pytest.mark.parametrize("name", PHONES)
def test_a_finger_on_the_second_brings_the_file(
    phone: Browser, ours: House, name: str, tmp_path: Path
) -> None:
    phone.open(page(ours), PHONES[name])
    phone.tap(ADD)
    assert phone.downloaded() == f"{NAME}.ics"
    assert (tmp_path / f"{NAME}.ics").read_bytes() == FEED.body
    assert ours.cupboard.was_fetched(TOKEN)


def part_of(image: QImage, colour: str) -> float:
    """Which part of the picture has that colour."""
    wanted = QColor(colour).rgb()
    places = [(x, y) for x in range(0, image.width(), 3) for y in range(0, image.height(), 3)]
    return sum(image.pixel(x, y) == wanted for x, y in places) / len(places)
