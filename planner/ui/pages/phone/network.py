"""Under which addresses a phone at home can find this computer now."""

from planner.serving.addresses import THIS_COMPUTER, own_addresses


def home_addresses() -> list[str]:
    """The usual one first; none where this computer is in no network."""
    return [address for address in own_addresses() if address != THIS_COMPUTER]
