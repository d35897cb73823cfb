"""This computer's addresses at home are found without anything being sent."""

import socket
from collections.abc import Mapping
from typing import Any

import pytest

from planner.serving import addresses
from planner.serving.addresses import THIS_COMPUTER, is_own, one_address, own_addresses

WAYS = {"192.0.2.1": "192.168.1.20", "10.255.255.254": "10.8.0.2", "172.31.255.254": "192.168.1.20"}


class Probe:
    """A socket that can only be asked which way it would take; there are ways out of two addresses."""

    ways: Mapping[str, str] = WAYS

    def __init__(self, *_: Any) -> None:
        self.way = ""

    def __enter__(self) -> "Probe":
        return self

    def __exit__(self, *_: object) -> None:
        pass

    def connect(self, target: tuple[str, int]) -> None:
        if target[0] not in self.ways:
            raise OSError("no way there")
        self.way = self.ways[target[0]]

    def getsockname(self) -> tuple[str, int]:
        return self.way, 40000


def test_the_usual_way_out_comes_first_and_this_computer_last(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(addresses, "socket", Probe)
    assert own_addresses() == ["192.168.1.20", "10.8.0.2", THIS_COMPUTER]


def test_what_is_not_of_a_home_is_left_out(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(addresses, "socket", Probe)
    monkeypatch.setattr(Probe, "ways", {"192.0.2.1": "93.184.216.34"})
    assert own_addresses() == [THIS_COMPUTER]


def test_without_a_network_there_is_this_computer(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(addresses, "socket", Probe)
    monkeypatch.setattr(Probe, "ways", {})
    assert own_addresses() == [THIS_COMPUTER]


def test_they_are_really_its_own() -> None:
    found = own_addresses()
    assert found[-1] == THIS_COMPUTER
    assert len(set(found)) == len(found)
    assert all(map(is_own, found))


def test_nothing_is_sent(monkeypatch: pytest.MonkeyPatch) -> None:
    def never(*_: object) -> None:
        raise AssertionError("something was sent")

    for way in ("send", "sendall", "sendto"):
        monkeypatch.setattr(socket.socket, way, never)
    own_addresses()


def test_an_address_of_another_computer_is_not_its_own() -> None:
    assert not is_own("192.0.2.1")


@pytest.mark.parametrize(
    ("text", "address"),
    [
        ("192.168.1.20", "192.168.1.20"),
        ("127.0.0.1", "127.0.0.1"),
        ("0.0.0.0", None),
        ("255.255.255.255", None),
        ("224.0.0.1", None),
        ("::", None),
        ("::1", None),
        ("", None),
        ("localhost", None),
        ("192.168.1", None),
        ("192.168.1.020", None),
        ("192.168.1.20/24", None),
    ],
)
def test_only_one_address_is_one(text: str, address: str | None) -> None:
    assert one_address(text) == address
