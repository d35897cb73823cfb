"""What is quite a request is understood, and everything else refused with the status it deserves."""

from http import HTTPStatus

import pytest
from hypothesis import given
from hypothesis import strategies as st

from planner.serving.request import END, LONGEST_LINE, MOST_HEADERS, Refused, request


def test_method_path_and_headers_are_understood() -> None:
    asked = request(b"GET /a/b.ics HTTP/1.1\r\nHost:  10.0.0.2:80 \r\nX-One: 1\r\nx-one: 2\r\n\r\n")
    assert (asked.method, asked.path) == ("GET", "/a/b.ics")
    assert asked.headers == {"host": "10.0.0.2:80", "x-one": "1, 2"}


@pytest.mark.parametrize(
    ("data", "status"),
    [
        (b"GET /\r\n\r\n", HTTPStatus.BAD_REQUEST),
        (b"GET  / HTTP/1.1\r\n\r\n", HTTPStatus.BAD_REQUEST),
        (b"GET / HTTP/1.1 \r\n\r\n", HTTPStatus.BAD_REQUEST),
        (b"GET x HTTP/1.1\r\n\r\n", HTTPStatus.BAD_REQUEST),
        (b"GET http://10.0.0.2/ HTTP/1.1\r\n\r\n", HTTPStatus.BAD_REQUEST),
        (b"GET * HTTP/1.1\r\n\r\n", HTTPStatus.BAD_REQUEST),
        (b"G(T / HTTP/1.1\r\n\r\n", HTTPStatus.BAD_REQUEST),
        (b"GET /\x00 HTTP/1.1\r\n\r\n", HTTPStatus.BAD_REQUEST),
        (b"GET /\xff HTTP/1.1\r\n\r\n", HTTPStatus.BAD_REQUEST),
        (b"\r\n\r\n", HTTPStatus.BAD_REQUEST),
        (b"\x16\x03\x01\x02\x00\r\n\r\n", HTTPStatus.BAD_REQUEST),
        (b"GET / HTTP/2.0\r\n\r\n", HTTPStatus.HTTP_VERSION_NOT_SUPPORTED),
        (b"GET / HTTP/0.9\r\n\r\n", HTTPStatus.HTTP_VERSION_NOT_SUPPORTED),
        (b"GET / HTTP/1.1\r\nHost 10.0.0.2\r\n\r\n", HTTPStatus.BAD_REQUEST),
        (b"GET / HTTP/1.1\r\nHost : 10.0.0.2\r\n\r\n", HTTPStatus.BAD_REQUEST),
        (b"GET / HTTP/1.1\r\n Host: 10.0.0.2\r\n\r\n", HTTPStatus.BAD_REQUEST),
        (b"GET / HTTP/1.1\r\nA: 1\r\n folded\r\n\r\n", HTTPStatus.BAD_REQUEST),
        (b"GET / HTTP/1.1\r\nA: 1\nB: 2\r\n\r\n", HTTPStatus.BAD_REQUEST),
        (b"GET / HTTP/1.1\r\nHost: a\r\nHost: b\r\n\r\n", HTTPStatus.BAD_REQUEST),
        (b"GET /" + b"a" * LONGEST_LINE + b" HTTP/1.1\r\n\r\n", HTTPStatus.REQUEST_URI_TOO_LONG),
        (
            b"GET / HTTP/1.1\r\n" + b"A: 1\r\n" * (MOST_HEADERS + 1) + b"\r\n",
            HTTPStatus.REQUEST_HEADER_FIELDS_TOO_LARGE,
        ),
    ],
)
def test_what_is_not_quite_one_is_refused(data: bytes, status: HTTPStatus) -> None:
    with pytest.raises(Refused) as refused:
        request(data)
    assert refused.value.status is status


@given(st.binary(max_size=200))
def test_nothing_at_all_breaks_it(data: bytes) -> None:
    try:
        asked = request(data + END)
    except Refused:
        return
    assert asked.path.startswith("/")
