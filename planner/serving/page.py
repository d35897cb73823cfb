"""The page that a phone shows before anything comes onto it: whose time it is, and the ways it can take."""

from base64 import b64encode
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache
from hashlib import sha256
from html import escape
from string import Template

from planner.identity import NAME
from planner.resource_files import resource
from planner.serving.phones import Phone
from planner.serving.ways import WAYS, Way


@dataclass(frozen=True, slots=True)
class Offer:
    """What is offered under a secret: whose time, how many blocks, and the calendar's file.

    ``host`` is address and port of the server; ``lasts`` tells whether the address stays.
    """

    whose: str
    written: int
    repeating: int
    host: str
    token: str
    name: str
    lasts: bool

    @property
    def address(self) -> str:
        """Where the page is found."""
        return f"http://{self.host}/{self.token}/"

    @property
    def feed(self) -> str:
        """Where the calendar itself is, without the scheme of an address."""
        return f"//{self.host}/{self.token}/{self.name}.ics"


def pages(offer: Offer) -> dict[Phone, bytes]:
    """The page for each kind of phone."""
    return {phone: _page(offer, phone) for phone in Phone}


@cache
def policy() -> str:
    """What a browser may do for the page: show its one style and its icon, and nothing else."""
    style = b64encode(sha256(_style().encode()).digest()).decode()
    return (
        f"default-src 'none'; style-src 'sha256-{style}'; img-src data:; "
        "base-uri 'none'; form-action 'none'; frame-ancestors 'none'"
    )


def _page(offer: Offer, phone: Phone) -> bytes:
    ways = WAYS[phone]
    texts = {
        "title": f"{offer.whose} · {NAME}",
        "program": NAME,
        "whose": offer.whose,
        "entries": _entries(offer),
        "address": f"http:{offer.feed}",
    }
    markup = {
        "icon": _icon(),
        "style": _style(),
        "logo": _logo(),
        "buttons": "\n".join(_button(way, offer) for way in ways),
        "steps": "\n".join(map(_steps, ways)),
        "notes": "\n".join(f"<p>{escape(note)}</p>" for note in _notes(offer)),
    }
    return _frame().substitute(markup, **{name: escape(text) for name, text in texts.items()}).encode()


def _button(way: Way, offer: Offer) -> str:
    link = f"webcal:{offer.feed}" if way.subscribes else f"/{offer.token}/add/{offer.name}.ics"
    meaning = way.meaning
    if way.subscribes and not offer.lasts:
        meaning = f"{meaning} That goes on for as long as the computer shares."
    return f'<a class="button" href="{escape(link)}">{escape(way.button)}</a>\n<p>{escape(meaning)}</p>'


def _steps(way: Way) -> str:
    steps = "\n".join(f"<li>{step}</li>" for step in way.steps)
    return f"<section>\n<h2>{escape(way.button)}</h2>\n<ol>\n{steps}\n</ol>\n</section>"


def _entries(offer: Offer) -> str:
    if not offer.written:
        return "A calendar with nothing in it yet"
    entries = "1 entry" if offer.written == 1 else f"{offer.written:,} entries"
    if not offer.repeating:
        return f"A calendar with {entries}"
    if offer.written == 1:
        return f"A calendar with {entries}, which repeats"
    return f"A calendar with {entries}, {offer.repeating:,} of them repeat{'s' * (offer.repeating == 1)}"


def _notes(offer: Offer) -> Iterator[str]:
    if offer.lasts:
        yield "The computer answers here whenever the planner is open and this phone is at home."
    else:
        yield "This address is only for now; what is added stays."
    yield "Calendars kept on the web, such as Google’s and Outlook’s, cannot reach a computer at home."
    yield "Nobody keeps a record of this visit."


def _style() -> str:
    return _text("share/page.css")


@cache
def _frame() -> Template:
    return Template(_text("share/page.html"))


@cache
def _icon() -> str:
    return f"data:image/svg+xml;base64,{b64encode(_text('icons/app.svg').encode()).decode()}"


def _logo() -> str:
    return _text("icons/logo.svg").replace("<svg ", '<svg aria-hidden="true" ', 1)


@cache
def _text(name: str) -> str:
    return resource(name).read_text(encoding="utf-8")
