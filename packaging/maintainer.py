"""Who answers for what is published: whoever publishes it puts an address here that people can write to."""

from names import identity
from trouble import Trouble

MAINTAINER = f"The {identity.NAME} authors <authors@ebbflow.invalid>"
# No mail ever goes to an address that ends so.
_NOBODYS = ".invalid>"


def require_somebody() -> None:
    """Raises Trouble as long as nobody could be written to."""
    if MAINTAINER.endswith(_NOBODYS):
        raise Trouble(
            "Nobody can be written to yet: please put the address of whoever publishes this into "
            "packaging/maintainer.py, or build with --draft."
        )
