"""Under which addresses other devices at home reach this computer. Nothing is sent to find that out."""

from collections.abc import Iterator
from ipaddress import AddressValueError, IPv4Address, IPv4Network
from socket import AF_INET, SOCK_DGRAM, socket

THIS_COMPUTER = "127.0.0.1"
# The system is asked from which of its addresses it would send something there; nothing is sent. The first
# one belongs to nobody (RFC 5737), so the way to it is the usual way out.
TOWARDS = ("192.0.2.1", "192.168.255.254", "10.255.255.254", "172.31.255.254")
HOME_NETWORKS = tuple(map(IPv4Network, ("192.168.0.0/16", "10.0.0.0/8", "172.16.0.0/12")))
ANY_PORT = 9


def own_addresses() -> list[str]:
    """This computer's IPv4 addresses in networks such as people have at home, the usual one first.

    The last one is always the address that only this computer itself can reach.
    """
    return [*dict.fromkeys(filter(_is_of_a_home, _outward())), THIS_COMPUTER]


def is_own(address: str) -> bool:
    """Whether this computer has that address now."""
    with socket(AF_INET, SOCK_DGRAM) as probe:
        try:
            probe.bind((address, 0))
        except OSError:
            return False
    return True


def one_address(text: str) -> str | None:
    """The IPv4 address that the text is; None where it is none, or stands for many."""
    try:
        address = IPv4Address(text)
    except AddressValueError:
        return None
    many = address.is_unspecified or address.is_multicast or address == IPv4Address("255.255.255.255")
    return None if many else str(address)


def _outward() -> Iterator[str]:
    for target in TOWARDS:
        with socket(AF_INET, SOCK_DGRAM) as probe:
            try:
                probe.connect((target, ANY_PORT))
            except OSError:  # there is no way there
                continue
            yield str(probe.getsockname()[0])


def _is_of_a_home(address: str) -> bool:
    return any(IPv4Address(address) in network for network in HOME_NETWORKS)
