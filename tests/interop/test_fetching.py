"""What readers fetch is what the exported file has, and who subscribes has an earlier edition before."""

from dataclasses import replace
from pathlib import Path
from time import monotonic, sleep
from urllib.request import urlopen

import pytest

from planner.serving.cupboard import Served
from tests.interop.export import exported
from tests.interop.fetching import Altered, House, house
from tests.interop.known import known

ZONE = "Europe/Berlin"


def got(address: str) -> bytes:
    with urlopen(address, timeout=10) as answer:
        return bytes(answer.read())


def is_noted(at: House, address: str) -> bool:
    """Whether it is known soon that somebody was there: who fetches has it all a moment before."""
    patience = monotonic() + 10
    while not at.was_fetched(address) and monotonic() < patience:
        sleep(0.001)
    return at.was_fetched(address)


def test_what_is_fetched_is_what_is_exported(tmp_path: Path) -> None:
    with house() as at:
        one = exported(ZONE, tmp_path, at)
        address = at.address(one.served)
        assert not at.was_fetched(address)
        assert got(address) == (tmp_path / "Europe-Berlin.ics").read_bytes()
        assert is_noted(at, address)
    assert one.planned.total() > 1000
    assert one.before is not None
    assert one.before.feed.body != one.served.feed.body


def test_a_difference_is_found(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def other(*_: object) -> Served:
        return known().served

    monkeypatch.setattr(House, "edition", other)
    with house() as at, pytest.raises(Altered, match=ZONE):
        exported(ZONE, tmp_path, at)


def test_what_a_phone_gets_through_the_page_is_looked_at(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("tests.interop.fetching._got", lambda _: b'<a href="webcal://here">')
    with house() as at, pytest.raises(Altered, match="Europe-Berlin"):
        exported(ZONE, tmp_path, at)


def test_who_subscribes_has_the_earlier_edition_once() -> None:
    now = known().served
    before = replace(now, feed=replace(now.feed, body=b"earlier", etag="earlier"))
    with house() as at:
        subscribed, other = at.address(now, before), at.address(now)
        assert [got(subscribed), got(subscribed), got(subscribed)] == [
            b"earlier",
            now.feed.body,
            now.feed.body,
        ]
        assert got(other) == now.feed.body


def test_who_has_not_been_there_is_known() -> None:
    with house() as at:
        mine, theirs = at.address(known().served), at.address(known().served)
        got(mine)
        assert (is_noted(at, mine), at.was_fetched(theirs)) == (True, False)
