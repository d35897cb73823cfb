"""From what is asked to what is answered, without a network."""

from datetime import timedelta
from email.utils import format_datetime
from http import HTTPStatus

import pytest

from planner.domain.clock import FixedClock
from planner.serving.answers import Answer, answer
from planner.serving.cupboard import Cupboard
from planner.serving.request import Request
from tests.serving.house import CHANGED, FEED, NAME, NOW, TOKEN, served

HOST = "192.168.1.20:8123"
MODIFIED = "Tue, 09 Mar 2027 08:30:00 GMT"
FILE = f"/{TOKEN}/{NAME}.ics"


@pytest.fixture
def clock() -> FixedClock:
    return FixedClock(NOW)


@pytest.fixture
def cupboard(clock: FixedClock) -> Cupboard:
    one = Cupboard(clock)
    one.open(TOKEN, NOW + timedelta(minutes=10))
    one.put(TOKEN, served(HOST))
    return one


def ask(cupboard: Cupboard, path: str, method: str = "GET", host: str = HOST, **headers: str) -> Answer:
    said = {"host": host} | {name.replace("_", "-"): value for name, value in headers.items()}
    return answer(Request(method, path, said), {HOST}, cupboard)


@pytest.mark.parametrize("end", ["/", ""])
def test_the_page_is_never_kept_and_may_show_only_itself(cupboard: Cupboard, end: str) -> None:
    given = ask(cupboard, f"/{TOKEN}{end}")
    assert given.reply.status is HTTPStatus.OK
    assert given.reply.headers["Content-Type"] == "text/html; charset=utf-8"
    assert given.reply.headers["Cache-Control"] == "no-store"
    assert "default-src 'none'" in given.reply.headers["Content-Security-Policy"]
    assert (given.token, given.guessed, given.fetched) == (TOKEN, False, False)


@pytest.mark.parametrize(("way", "disposition"), [("", "inline"), ("add/", "attachment")])
def test_the_calendar_is_one_that_phones_know(cupboard: Cupboard, way: str, disposition: str) -> None:
    given = ask(cupboard, f"/{TOKEN}/{way}{NAME}.ics")
    assert (given.reply.status, given.reply.body) == (HTTPStatus.OK, FEED.body)
    assert given.reply.headers == {
        "Content-Type": "text/calendar; charset=utf-8",
        "Content-Disposition": f'{disposition}; filename="{NAME}.ics"',
        "ETag": '"5ea1"',
        "Last-Modified": MODIFIED,
        "Cache-Control": "private, no-cache",
    }
    assert given.fetched


def test_nothing_sets_a_cookie_or_lets_other_sites_in(cupboard: Cupboard) -> None:
    for path in (f"/{TOKEN}/", FILE, "/wrong/"):
        head = ask(cupboard, path).reply.head().decode().lower()
        assert "set-cookie" not in head
        assert "access-control" not in head
        assert "x-frame-options: deny" in head
        assert "x-content-type-options: nosniff" in head
        assert "referrer-policy: no-referrer" in head
        assert "connection: close" in head
        assert head.count("content-security-policy") == head.count("cache-control") == 1


@pytest.mark.parametrize("tag", ['"5ea1"', 'W/"5ea1"', '"other", "5ea1"', "*"])
def test_who_has_it_already_gets_nothing_again(cupboard: Cupboard, tag: str) -> None:
    given = ask(cupboard, FILE, if_none_match=tag)
    assert (given.reply.status, given.reply.body) == (HTTPStatus.NOT_MODIFIED, b"")
    assert given.reply.headers["ETag"] == '"5ea1"'
    assert given.reply.headers["Last-Modified"] == MODIFIED
    assert b"Content-Length" not in given.reply.head()


@pytest.mark.parametrize("tag", ['"5ea"', '"other"', "5ea1", ""])
def test_who_has_something_else_gets_all_of_it(cupboard: Cupboard, tag: str) -> None:
    assert ask(cupboard, FILE, if_none_match=tag).reply.status is HTTPStatus.OK


def test_a_date_counts_where_there_is_no_tag_and_only_if_it_is_ours(cupboard: Cupboard) -> None:
    later = format_datetime(CHANGED + timedelta(days=1), usegmt=True)
    assert ask(cupboard, FILE, if_modified_since=MODIFIED).reply.status is HTTPStatus.NOT_MODIFIED
    assert ask(cupboard, FILE, if_modified_since=later).reply.status is HTTPStatus.OK
    assert ask(cupboard, FILE, if_modified_since="yesterday").reply.status is HTTPStatus.OK
    other = ask(cupboard, FILE, if_modified_since=MODIFIED, if_none_match='"other"')
    assert other.reply.status is HTTPStatus.OK


def test_ranges_are_left_alone(cupboard: Cupboard) -> None:
    given = ask(cupboard, FILE, range="bytes=0-3")
    assert (given.reply.status, given.reply.body) == (HTTPStatus.OK, FEED.body)


@pytest.mark.parametrize("path", [f"/{TOKEN}/", FILE, "/wrong/", f"/{TOKEN}/other.ics"])
def test_head_says_the_same_without_a_body(cupboard: Cupboard, path: str) -> None:
    whole, head = ask(cupboard, path), ask(cupboard, path, "HEAD")
    assert head.reply.body == b""
    assert (head.reply.status, head.reply.headers) == (whole.reply.status, whole.reply.headers)
    assert f"Content-Length: {len(whole.reply.body)}\r\n".encode() in head.reply.head()
    assert not head.fetched


@pytest.mark.parametrize("method", ["POST", "PUT", "DELETE", "OPTIONS", "TRACE", "PATCH", "CONNECT", "get"])
def test_nothing_else_is_done(cupboard: Cupboard, method: str) -> None:
    given = ask(cupboard, f"/{TOKEN}/", method)
    assert given.reply.status is HTTPStatus.METHOD_NOT_ALLOWED
    assert given.reply.headers["Allow"] == "GET, HEAD"


@pytest.mark.parametrize(
    "host", ["", "evil.example", "192.168.1.20", "192.168.1.20:80", f"{HOST}.evil.example"]
)
def test_only_who_means_this_computer_is_answered(cupboard: Cupboard, host: str) -> None:
    for path in (f"/{TOKEN}/", FILE):
        given = ask(cupboard, path, host=host)
        assert given.reply.status is HTTPStatus.MISDIRECTED_REQUEST
        assert FEED.body not in given.reply.body


@pytest.mark.parametrize(
    "path",
    [
        "/",
        "//",
        "/favicon.ico",
        "/wrong/",
        f"/{TOKEN[:-1]}/",
        f"/{TOKEN}x/",
        f"//{TOKEN}/",
        f"/{TOKEN.upper()}/",
        f"/./{TOKEN}/",
        f"/x/../{TOKEN}/",
        f"/%61{TOKEN[1:]}/",
        f"/{TOKEN}/?a=b",
        f"/{TOKEN}/%2e%2e/",
        f"/{TOKEN}\\",
    ],
)
def test_without_the_secret_nothing_is_found(cupboard: Cupboard, path: str) -> None:
    given = ask(cupboard, path)
    assert (given.reply.status, given.guessed, given.token) == (HTTPStatus.NOT_FOUND, True, None)


@pytest.mark.parametrize(
    "rest",
    [
        f"./{NAME}.ics",
        f"../{TOKEN}/",
        f"/{NAME}.ics",
        "other.ics",
        f"{NAME}.ICS",
        NAME,
        "add/",
        "add",
        "..",
        f"add/../{NAME}.ics",
        f"{NAME}.ics/",
        "etc/passwd",
    ],
)
def test_with_it_nothing_else_is(cupboard: Cupboard, rest: str) -> None:
    given = ask(cupboard, f"/{TOKEN}/{rest}")
    assert (given.reply.status, given.guessed) == (HTTPStatus.NOT_FOUND, False)


def test_before_there_is_a_good_copy_phones_are_asked_to_come_back(cupboard: Cupboard) -> None:
    cupboard.open("soon", None)
    for path in ("/soon/", f"/soon/{NAME}.ics"):
        given = ask(cupboard, path)
        assert given.reply.status is HTTPStatus.SERVICE_UNAVAILABLE
        assert given.reply.headers["Retry-After"] == "60"
        assert b"VCALENDAR" not in given.reply.body


def test_when_the_time_is_up_the_secret_is_wrong(cupboard: Cupboard, clock: FixedClock) -> None:
    clock.moment += timedelta(minutes=9, seconds=59)
    assert ask(cupboard, FILE).reply.status is HTTPStatus.OK
    clock.moment += timedelta(seconds=1)
    assert ask(cupboard, FILE).guessed
    assert cupboard.is_over()


def test_what_is_closed_is_gone_and_nothing_comes_back_there(cupboard: Cupboard) -> None:
    cupboard.close(TOKEN)
    cupboard.put(TOKEN, served(HOST))
    assert ask(cupboard, FILE).guessed


def test_of_what_lasts_nobody_notes_whether_it_was_fetched(cupboard: Cupboard) -> None:
    cupboard.open("lasts", None)
    for token in (TOKEN, "lasts", "unknown"):
        cupboard.note_fetched(token)
    assert [cupboard.was_fetched(token) for token in (TOKEN, "lasts", "unknown")] == [True, False, False]
    cupboard.close(TOKEN)
    assert not cupboard.was_fetched(TOKEN)
