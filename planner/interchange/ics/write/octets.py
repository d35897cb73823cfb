"""Components as the bytes of a file: CRLF, UTF-8, lines of 75 octets at most (RFC 5545 §3.1)."""

from collections.abc import Iterable

from planner.interchange.ics.component import Component

LINE_OCTETS = 75


def octets(component: Component) -> bytes:
    return spelled(component).encode()


def spelled(component: Component) -> str:
    """The text of a component as it stands in a file."""
    return put_together(component.name, component.lines, map(spelled, component.parts))


def put_together(name: str, lines: Iterable[str], parts: Iterable[str]) -> str:
    """The text of a component whose parts are spelled already."""
    own = "\r\n".join(map(folded, (f"BEGIN:{name}", *lines)))
    return f"{own}\r\n{''.join(parts)}{folded(f'END:{name}')}\r\n"


def folded(line: str) -> str:
    """The line in as many as it takes, never parted inside a character or an escape."""
    if len(line) <= LINE_OCTETS and (line.isascii() or len(line.encode()) <= LINE_OCTETS):
        return line
    from icalendar.parser import Contentline

    octets: bytes = Contentline(line).to_ical()  # type: ignore[no-untyped-call]
    return octets.decode()
