"""The page a phone sees: the ways that fit it, in the program's colours, with nothing from anywhere else."""

import re
from base64 import b64encode
from dataclasses import replace
from hashlib import sha256
from html.parser import HTMLParser

import pytest

from planner.serving.page import Offer, pages, policy
from planner.serving.phones import Phone, phone_of
from planner.ui.kit.shades import DARK, LIGHT

OFFER = Offer("Anna & Ben", 12, 3, "192.168.1.20:8123", "token", "anna-ben", lasts=False)
SUBSCRIBE = "webcal://192.168.1.20:8123/token/anna-ben.ics"
ADD = "/token/add/anna-ben.ics"
HOSTILE = "<script>alert('x')</script> \"&amp; $whose"
# As the browsers of these phones said of themselves in 2026.
IPHONE = (
    "Mozilla/5.0 (iPhone; CPU iPhone OS 18_5 like Mac OS X) AppleWebKit/605.1.15 (KHTML, like Gecko) "
    "Version/18.5 Mobile/15E148 Safari/604.1"
)
PIXEL = (
    "Mozilla/5.0 (Linux; Android 10; K) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/137.0.0.0 Mobile "
    "Safari/537.36"
)
MAC = (
    "Mozilla/5.0 (Macintosh; Intel Mac OS X 10_15_7) AppleWebKit/605.1.15 (KHTML, like Gecko) Safari/605.1.15"
)


class Seen(HTMLParser):
    """What a reader of the page sees: its texts, links and buttons, and every element with what it has."""

    def __init__(self, page: bytes) -> None:
        super().__init__()
        self.links: list[str] = []
        self.buttons: list[str] = []
        self.elements: list[str] = []
        self.attributes: dict[str, list[str | None]] = {}
        self.text = ""
        self._open: list[str] = []
        self.feed(page.decode())

    def handle_starttag(self, tag: str, attributes: list[tuple[str, str | None]]) -> None:
        self.elements.append(tag)
        self._open.append(tag)
        for name, value in attributes:
            self.attributes.setdefault(name, []).append(value)
        if tag == "a":
            own = dict(attributes)
            kept = self.buttons if own.get("class") == "button" else self.links
            kept.append(own["href"] or "")

    def handle_data(self, data: str) -> None:
        if self._open[-1:] != ["style"]:
            self.text += data

    def handle_endtag(self, tag: str) -> None:
        while self._open and self._open.pop() != tag:
            pass


def page(phone: Phone = Phone.OTHER, offer: Offer = OFFER) -> Seen:
    return Seen(pages(offer)[phone])


@pytest.mark.parametrize(
    ("said", "phone"),
    [
        (IPHONE, Phone.APPLE),
        (IPHONE.replace("iPhone;", "iPad;"), Phone.APPLE),
        (PIXEL, Phone.ANDROID),
        (MAC, Phone.OTHER),
        ("", Phone.OTHER),
        ("curl/8.0", Phone.OTHER),
        ("NotAndroidAtAll", Phone.OTHER),
    ],
)
def test_a_phone_is_known_by_its_browser(said: str, phone: Phone) -> None:
    assert phone_of(said) is phone


@pytest.mark.parametrize("phone", Phone)
def test_every_phone_has_both_ways_and_subscribing_first(phone: Phone) -> None:
    seen = page(phone)
    assert seen.buttons == [SUBSCRIBE, ADD]
    assert "Anna & Ben" in seen.text
    assert "A calendar with 12 entries, 3 of them repeat" in seen.text
    assert "http://192.168.1.20:8123/token/anna-ben.ics" in seen.text


def test_an_iphone_hears_of_safari_and_android_of_icsx5() -> None:
    apple, android = page(Phone.APPLE), page(Phone.ANDROID)
    assert "Safari" in apple.text
    assert "ICSx5" not in apple.text
    assert "Safari" not in android.text
    assert "Some phones take only one entry from a file" in android.text
    assert [link.partition("at.bitfire")[0] for link in android.links] == [
        "https://f-droid.org/packages/",
        "https://play.google.com/store/apps/details?id=",
    ]


@pytest.mark.parametrize("phone", Phone)
def test_it_says_what_a_network_at_home_cannot_do(phone: Phone) -> None:
    for lasts in (False, True):
        text = page(phone, replace(OFFER, lasts=lasts)).text
        assert "Google’s and Outlook’s, cannot reach a computer at home" in text
        assert ("only for now" in text) is not lasts
        assert ("for as long as the computer shares" in text) is not lasts


@pytest.mark.parametrize(
    ("written", "repeating", "text"),
    [
        (0, 0, "A calendar with nothing in it yet"),
        (1, 0, "A calendar with 1 entry"),
        (1, 1, "A calendar with 1 entry, which repeats"),
        (2, 1, "A calendar with 2 entries, 1 of them repeats"),
        (4321, 0, "A calendar with 4,321 entries"),
    ],
)
def test_it_counts_what_is_in_it(written: int, repeating: int, text: str) -> None:
    lines = page(offer=replace(OFFER, written=written, repeating=repeating)).text.split("\n")
    assert text in lines


@pytest.mark.parametrize("phone", Phone)
def test_names_are_text_and_nothing_else(phone: Phone) -> None:
    seen = page(phone, replace(OFFER, whose=HOSTILE))
    assert "script" not in seen.elements
    assert seen.text.count(HOSTILE) == 2, "in the title and on the page"


@pytest.mark.parametrize("phone", Phone)
def test_it_needs_nothing_from_anywhere_and_runs_nothing(phone: Phone) -> None:
    seen = page(phone)
    assert {"script", "img", "iframe", "form", "object", "embed"}.isdisjoint(seen.elements)
    assert not [name for name in seen.attributes if name.startswith("on") or name in ("src", "style")]
    assert [link for link in seen.attributes["href"] if link and link.startswith("http:")] == []
    assert set(seen.attributes["rel"]) <= {"icon", "noreferrer"}
    assert len(pages(OFFER)[phone]) < 10_000


def test_its_style_is_the_one_that_browsers_allow() -> None:
    (style,) = re.findall("<style>(.*?)</style>", pages(OFFER)[Phone.OTHER].decode(), re.DOTALL)
    assert b64encode(sha256(style.encode()).digest()).decode() in policy()
    assert "unsafe" not in policy()
    assert "url(" not in style
    assert "@import" not in style


def test_its_colours_are_those_of_the_window() -> None:
    style = re.search("<style>(.*?)</style>", pages(OFFER)[Phone.OTHER].decode(), re.DOTALL)
    assert style
    light, dark = style[1].split("@media (prefers-color-scheme: dark)")
    for part, shades in ((light, LIGHT), (dark, DARK)):
        own = dict(re.findall(r"--([a-z-]+): (#[0-9A-F]{6});", part))
        tokens = {token.value.replace(" ", "-"): colour for token, colour in shades.tokens.items()}
        assert len(own) == 14
        assert own == {name: tokens[name] for name in own}
    assert not re.findall(r"#[0-9A-Fa-f]{3,8}\b", re.sub(r"--[a-z-]+: #[0-9A-F]{6};", "", style[1]))
