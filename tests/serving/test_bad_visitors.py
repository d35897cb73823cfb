"""Visitors who drip, flood, shout or break off go their way; whoever has the secret is served at once."""

import socket
import struct
from concurrent.futures import ThreadPoolExecutor
from contextlib import ExitStack
from time import monotonic, sleep

import pytest

from planner.serving import slowness, visit
from planner.serving.cupboard import Feed
from planner.serving.server import MOST_VISITORS
from tests.serving.house import CHANGED, FEED, TOKEN, House, heard, heard_until_cut, response, served

# In seconds: what "at once" may take on a machine with other things to do.
AT_ONCE = 2.0


def served_at_once(ours: House) -> bool:
    begun = monotonic()
    return ours.get(ours.feed).body == FEED.body and monotonic() - begun < AT_ONCE


def test_who_drips_is_sent_away_however_busy(ours: House, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(visit, "PATIENCE", 0.4)
    with ours.call() as line:
        line.settimeout(0.05)
        begun, said = monotonic(), b""
        while not said:
            assert monotonic() - begun < 5
            line.send(b"x")
            try:
                said = line.recv(65536)
            except TimeoutError:
                continue
        assert response(said).status == 408
        assert monotonic() - begun > 0.3
    assert served_at_once(ours)


def test_who_says_nothing_is_sent_away(ours: House, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(visit, "PATIENCE", 0.2)
    with ours.call() as line:
        assert response(heard(line)).status == 408


def test_who_never_listens_is_sent_away(ours: House, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(visit, "SENDING", 0.3)
    body = b"x" * 30_000_000
    ours.cupboard.put(TOKEN, served(ours.server.host, Feed(body, "b16", CHANGED)))
    with ours.call() as line:
        line.sendall(f"GET {ours.feed} HTTP/1.1\r\nHost: {ours.server.host}\r\n\r\n".encode())
        assert line.recv(10)
        begun = monotonic()
        while ours.server._visits:
            assert monotonic() - begun < 5
        assert len(heard_until_cut(line)) < len(body)
    assert not ours.cupboard.was_fetched(TOKEN)


@pytest.mark.parametrize(
    ("data", "status"),
    [
        (b"GET /" + b"a" * 5_000 + b" HTTP/1.1\r\n\r\n", 414),
        (b"GET / HTTP/1.1\r\nX: " + b"a" * 600_000 + b"\r\n\r\n", 431),
        (b"GET / HTTP/1.1\r\n" + b"X: 1\r\n" * 500 + b"\r\n", 431),
        (b"\x16\x03\x01\x02\x00\x01\x00\x01\xfc\x03\x03\r\n\r\n", 400),
        (b"GET / HTTP/9.9\r\n\r\n", 505),
        (b"hello\r\n\r\n", 400),
    ],
    ids=["a long path", "a large header", "many headers", "TLS", "a version to come", "no HTTP"],
)
def test_who_shouts_hears_why_not(ours: House, data: bytes, status: int) -> None:
    assert response(ours.says(data)).status == status
    assert served_at_once(ours)


def test_who_breaks_off_is_let_go(ours: House) -> None:
    ours.cupboard.put(TOKEN, served(ours.server.host, Feed(b"x" * 8_000_000, "b16", CHANGED)))
    asked = f"GET {ours.feed} HTTP/1.1\r\nHost: {ours.server.host}\r\n\r\n".encode()
    for data in (b"", asked[:20], asked):
        with ours.call() as line:
            line.sendall(data)
            if data == asked:
                line.recv(10)
            # Hung up on in the middle rather than parted from.
            line.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, struct.pack("ii", 1, 0))
    ours.cupboard.put(TOKEN, served(ours.server.host))
    assert served_at_once(ours)
    begun = monotonic()
    while ours.server._visits:
        assert monotonic() - begun < 5


def test_fifty_at_once_are_all_served(ours: House) -> None:
    with ThreadPoolExecutor(50) as phones:
        bodies = list(phones.map(lambda _: ours.get(ours.feed).body, range(50)))
    assert bodies == [FEED.body] * 50


def test_guesses_are_answered_slower_and_slower_and_the_right_one_at_once(
    ours: House, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(slowness, "LONGEST", 0.8)
    took = []
    for _ in range(5):
        begun = monotonic()
        assert ours.get("/guess/").status == 404
        took.append(monotonic() - begun)
        assert served_at_once(ours)
    assert took[0] < took[2] < took[4]
    assert all(one < 0.8 + AT_ONCE for one in took)


def test_many_who_guess_at_once_hold_up_nobody_and_none_waits_for_ever(
    ours: House, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(slowness, "LONGEST", 1.0)
    with ThreadPoolExecutor(50) as guessing:
        begun = monotonic()
        answers = [guessing.submit(ours.get, f"/guess{number}/") for number in range(50)]
        assert served_at_once(ours)
        assert {one.result().status for one in answers} == {404}
        assert monotonic() - begun < 1.0 + 2 * AT_ONCE


def test_however_many_hold_the_line_the_right_one_is_served(ours: House) -> None:
    with ExitStack() as lines:
        held = [lines.enter_context(ours.call()) for _ in range(MOST_VISITORS + 20)]
        for line in held:
            line.send(b"GET ")
        assert served_at_once(ours)
        assert len(ours.server._visits) <= MOST_VISITORS
        held[0].settimeout(5)
        assert heard_until_cut(held[0]) == b"", "who was here longest had to go"


def test_a_slow_phone_gets_all_of_it_however_long_that_takes(
    ours: House, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(visit, "LEAVING", 0.1)
    body = b"x" * 300_000
    # So little that the end of it waits with us.
    ours.server._socket.setsockopt(socket.SOL_SOCKET, socket.SO_SNDBUF, 4096)
    ours.cupboard.put(TOKEN, served(ours.server.host, Feed(body, "b16", CHANGED)))
    with socket.socket() as line:
        line.setsockopt(socket.SOL_SOCKET, socket.SO_RCVBUF, 4096)
        line.settimeout(5)
        line.connect((ours.server.address, ours.server.port))
        line.sendall(f"GET {ours.feed} HTTP/1.1\r\nHost: {ours.server.host}\r\n\r\n".encode())
        begun = b""
        while len(begun) < 250_000:
            begun += line.recv(4096)
        sleep(0.5)
        assert response(begun + heard(line)).body == body
