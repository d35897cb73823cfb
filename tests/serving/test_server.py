"""The server with real sockets: what it holds on to, when it begins and when it ends."""

import socket
import threading
from collections.abc import Callable
from datetime import timedelta
from time import monotonic, sleep

import pytest

from planner.domain.clock import SystemClock
from planner.serving.addresses import THIS_COMPUTER
from planner.serving.cupboard import Cupboard, Feed
from planner.serving.listening import CannotServe
from planner.serving.server import GRACE, Server
from tests.serving.house import (
    CHANGED,
    FEED,
    NAME,
    TOKEN,
    House,
    Response,
    heard_until_cut,
    house,
    response,
    served,
)

LARGE = Feed(b"x" * 8_000_000, "1a49e", CHANGED)


def wait_for(what: Callable[[], bool]) -> None:
    end = monotonic() + 10
    while not what():
        assert monotonic() < end, "it never came to that"
        sleep(0.01)


def threads() -> list[str]:
    return [thread.name for thread in threading.enumerate() if thread.name == "sharing"]


def test_a_phone_gets_the_page_and_the_calendar(ours: House) -> None:
    page = ours.get(f"/{TOKEN}/", User_Agent="Mozilla/5.0 (iPhone; …)".encode().decode("latin-1"))
    assert (page.status, page.headers["Content-Type"]) == (200, "text/html; charset=utf-8")
    assert int(page.headers["Content-Length"]) == len(page.body)
    assert not ours.cupboard.was_fetched(TOKEN)
    assert ours.get(ours.feed).body == FEED.body
    wait_for(lambda: ours.cupboard.was_fetched(TOKEN))


def test_what_is_unchanged_is_not_sent_again(ours: House) -> None:
    tag = ours.get(ours.feed).headers["ETag"]
    again = ours.get(ours.feed, If_None_Match=tag)
    assert (again.status, again.body) == (304, b"")
    ours.cupboard.put(TOKEN, served(ours.server.host, Feed(b"new", "0e3", CHANGED)))
    assert ours.get(ours.feed, If_None_Match=tag).body == b"new"


def test_head_ranges_and_other_methods(ours: House) -> None:
    head = ours.get(ours.feed, "HEAD")
    assert (head.status, head.body, head.headers["Content-Length"]) == (200, b"", str(len(FEED.body)))
    ranged = ours.get(ours.feed, Range="bytes=0-3")
    assert (ranged.status, ranged.body) == (200, FEED.body)
    assert ours.get(ours.feed, "POST", Content_Length="0").status == 405


def test_it_answers_to_its_own_names_alone(ours: House) -> None:
    port = ours.server.port
    assert ours.get(ours.feed, Host=f"localhost:{port}").status == 200
    for host in (THIS_COMPUTER, f"evil.example:{port}", f"{THIS_COMPUTER}:{port + 1}"):
        assert ours.get(ours.feed, Host=host).status == 421
    assert response(ours.says(f"GET {ours.feed} HTTP/1.1\r\n\r\n".encode())).status == 421


def test_it_listens_at_one_address_only(ours: House) -> None:
    assert ours.server.address == THIS_COMPUTER
    with pytest.raises(OSError, match="refused"):
        socket.create_connection(("127.0.0.2", ours.server.port), 2)


def test_it_parts_after_each_answer_whatever_follows(ours: House) -> None:
    asked = f"GET {ours.feed} HTTP/1.1\r\nHost: {ours.server.host}\r\nConnection: keep-alive\r\n\r\n".encode()
    assert ours.says(asked * 3).count(b"HTTP/1.1 ") == 1


@pytest.mark.parametrize("address", ["0.0.0.0", "::", "::1", "localhost", "224.0.0.1", ""])
def test_it_never_listens_at_more_than_one(address: str) -> None:
    with pytest.raises(CannotServe, match="is not one address"):
        Server(Cupboard(SystemClock()), address)


def test_an_address_that_is_gone_is_told() -> None:
    with pytest.raises(CannotServe, match=r"does not have the address 192\.0\.2\.1"):
        Server(Cupboard(SystemClock()), "192.0.2.1")


def test_a_port_that_is_taken_is_told_and_may_be_had_afterwards(ours: House) -> None:
    port = ours.server.port
    with pytest.raises(CannotServe, match=f"Port {port} at 127.0.0.1 is taken"):
        Server(Cupboard(SystemClock()), THIS_COMPUTER, port)
    assert ours.get(ours.feed).status == 200
    ours.server.stop()
    with Server(Cupboard(SystemClock()), THIS_COMPUTER, port) as again:
        assert again.port == port


def test_it_ends_when_the_time_is_up() -> None:
    with house() as ours:
        assert ours.server.runs
        ours.clock.moment += timedelta(minutes=10)
        wait_for(lambda: not ours.server.runs)
        with pytest.raises(OSError, match="refused"):
            ours.call()
        ours.server.stop()


def test_it_goes_on_for_what_lasts() -> None:
    with house(until=None) as ours:
        ours.clock.moment += timedelta(days=400)
        sleep(0.6)
        assert ours.get(ours.feed).status == 200


def test_stopping_twice_or_before_it_began_is_nothing() -> None:
    with house(starts=False) as ours:
        assert not ours.server.runs
        ours.server.stop()
    with house() as ours:
        ours.server.stop()
        ours.server.stop()
        assert not ours.server.runs
    assert threads() == []


def test_it_waits_for_nobody_who_says_nothing() -> None:
    with house() as ours, ours.call() as silent, ours.call() as guessing:
        guessing.sendall(f"GET /guess/ HTTP/1.1\r\nHost: {ours.server.host}\r\n\r\n".encode())
        wait_for(lambda: len(ours.server._visits) == 2)
        begun = monotonic()
        ours.server.stop()
        assert monotonic() - begun < GRACE
        assert heard_until_cut(silent) == b""


def test_it_stops_at_once_while_somebody_is_being_answered() -> None:
    with house() as ours:
        ours.cupboard.put(TOKEN, served(ours.server.host, LARGE))
        with ours.call() as slow, ours.call() as silent:
            slow.sendall(f"GET {ours.feed} HTTP/1.1\r\nHost: {ours.server.host}\r\n\r\n".encode())
            assert slow.recv(10)
            begun = monotonic()
            ours.server.stop()
            assert monotonic() - begun < 3
            assert len(heard_until_cut(slow)) < len(LARGE.body)
            assert heard_until_cut(silent) == b""
    assert threads() == []


def test_a_swap_never_mixes_what_was_with_what_is(ours: House) -> None:
    feeds = [Feed(bytes([48 + number]) * 300_000, str(number), CHANGED) for number in range(10)]
    ours.cupboard.put(TOKEN, served(ours.server.host, feeds[0]))
    got: list[Response] = []

    def fetch() -> None:
        got.extend(ours.get(f"/{TOKEN}/{NAME}.ics") for _ in range(10))

    fetching = [threading.Thread(target=fetch) for _ in range(3)]
    for one in fetching:
        one.start()
    while any(one.is_alive() for one in fetching):
        for feed in feeds:
            ours.cupboard.put(TOKEN, served(ours.server.host, feed))
    for one in fetching:
        one.join()
    assert len(got) == 30
    for one_response in got:
        number = int(one_response.headers["ETag"].strip('"'))
        assert one_response.body == feeds[number].body
