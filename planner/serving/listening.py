"""A socket that listens at the one address that was chosen, and nowhere else."""

import os
from socket import AF_INET, SO_REUSEADDR, SOCK_STREAM, SOL_SOCKET, socket

from planner.domain.errors import UserError
from planner.serving.addresses import is_own, one_address

# How many may knock before somebody opens.
WAITING = 128


class CannotServe(UserError):
    """The address or the port cannot be had."""


def listening_at(address: str, port: int) -> socket:
    """A socket that listens there; port 0 is any that is free. Raises CannotServe."""
    if one_address(address) is None:
        raise CannotServe(
            "{address} is not one address; please give one like 192.168.1.20, of this computer.",
            address=address,
        )
    if not is_own(address):
        raise CannotServe(
            "This computer does not have the address {address} (any more); please choose another one.",
            address=address,
        )
    listening = socket(AF_INET, SOCK_STREAM)
    try:
        if os.name == "posix":  # or a port could not be had again for a minute; Windows gives it anyway
            listening.setsockopt(SOL_SOCKET, SO_REUSEADDR, 1)
        listening.bind((address, port))
        listening.listen(WAITING)
    except OSError:
        listening.close()
        raise CannotServe(
            "Port {port} at {address} is taken or not allowed; please choose another one, or 0 for any.",
            address=address,
            port=port,
        ) from None
    return listening
