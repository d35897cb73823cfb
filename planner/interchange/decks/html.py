"""Plain text out of the HTML that Anki keeps its fields in."""

import re
from html import unescape

from planner.domain.errors import UserError

# Stops at the next bracket, so that a file made to cost time costs none. (Python's own parser goes over
# what is never closed again and again.)
TAG = re.compile(r"</?([A-Za-z!][A-Za-z0-9-]*)[^<>]*>")
BREAKS = frozenset({"br", "div", "p", "li"})
# Only dress: the words are the same without.
DRESS = frozenset(
    {"a", "b", "i", "u", "s", "em", "strong", "small", "sub", "sup", "span", "font", "ul", "ol"}
)


def plain(html: str) -> str:
    """The words alone. Raises UserError for what words cannot stand for: pictures, tables, scripts."""
    return unescape(TAG.sub(_instead, html)).strip()


def _instead(tag: re.Match[str]) -> str:
    name = tag[1].lower()
    if name in BREAKS:
        return "" if tag[0].startswith("</") else "\n"
    if name in DRESS:
        return ""
    raise UserError("It holds more than words (<{tag}>), and a card is plain text.", tag=name[:20])
