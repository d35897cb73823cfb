"""Components as the bytes of a file: CRLF, UTF-8, lines of 75 octets at most (RFC 5545 §3.1)."""

from collections.abc import Iterator

from planner.interchange.ics.component import Component

LINE_OCTETS = 75


def octets(component: Component) -> bytes:
    return "".join(f"{folded(line)}\r\n" for line in _lines(component)).encode()


def folded(line: str) -> str:
    """The line in as many as it takes, never parted inside a character or an escape."""
    if len(line) <= LINE_OCTETS and (line.isascii() or len(line.encode()) <= LINE_OCTETS):
        return line
    from icalendar.parser import Contentline

    octets: bytes = Contentline(line).to_ical()  # type: ignore[no-untyped-call]
    return octets.decode()


def _lines(component: Component) -> Iterator[str]:
    yield f"BEGIN:{component.name}"
    yield from component.lines
    for part in component.parts:
        yield from _lines(part)
    yield f"END:{component.name}"
