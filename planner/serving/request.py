"""What a browser asks for, out of the bytes it sends. Whatever is not quite as it should be is refused."""

import re
from collections.abc import Mapping
from dataclasses import dataclass
from http import HTTPStatus

# In octets: the first line, all of it, and how many lines of what else it says.
LONGEST_LINE, LONGEST_REQUEST, MOST_HEADERS = 2_000, 16_000, 100
END = b"\r\n\r\n"

# RFC 9110 §5.6.2, §5.5; RFC 9112 §3. Only paths are asked for here, never whole addresses.
WORD = r"[!#$%&'*+.^_`|~0-9A-Za-z-]+"
FIRST_LINE = re.compile(rf"({WORD}) (/[\x21-\x7e]*) HTTP/1\.[01]")
OLD_OR_NEW = re.compile(rf"{WORD} \S+ HTTP/\d(?:\.\d)?")
HEADER = re.compile(rf"({WORD}):[ \t]*([^\x00-\x08\x0a-\x1f\x7f]*)")


class Refused(Exception):
    """It is answered with ``status`` and nothing more."""

    def __init__(self, status: HTTPStatus) -> None:
        super().__init__(status)
        self.status = status


@dataclass(frozen=True, slots=True)
class Request:
    """``path`` is as it was sent; the names of ``headers`` are in small letters."""

    method: str
    path: str
    headers: Mapping[str, str]


def request(data: bytes) -> Request:
    """The request that ends where ``data`` does. Raises Refused."""
    first, *rest = data.removesuffix(END).decode("latin-1").split("\r\n")
    if len(first) > LONGEST_LINE:
        raise Refused(HTTPStatus.REQUEST_URI_TOO_LONG)
    line = FIRST_LINE.fullmatch(first)
    if line is None:
        raise Refused(_why(first))
    if len(rest) > MOST_HEADERS:
        raise Refused(HTTPStatus.REQUEST_HEADER_FIELDS_TOO_LARGE)
    return Request(line[1], line[2], _headers(rest))


def _why(first: str) -> HTTPStatus:
    version = first.rpartition(" ")[2]
    if OLD_OR_NEW.fullmatch(first) and version not in ("HTTP/1.0", "HTTP/1.1"):
        return HTTPStatus.HTTP_VERSION_NOT_SUPPORTED
    return HTTPStatus.BAD_REQUEST


def _headers(lines: list[str]) -> dict[str, str]:
    headers: dict[str, str] = {}
    for line in lines:
        found = HEADER.fullmatch(line)
        if found is None:
            raise Refused(HTTPStatus.BAD_REQUEST)
        name, value = found[1].lower(), found[2].rstrip(" \t")
        if name in headers and name == "host":  # RFC 9112 §3.2
            raise Refused(HTTPStatus.BAD_REQUEST)
        headers[name] = f"{headers[name]}, {value}" if name in headers else value
    return headers
