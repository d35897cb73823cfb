"""Names for records that nothing else will ever have."""

import os
import sys
import uuid
from random import Random

# Chosen at random once: names made here are nobody else's.
NAMESPACE = uuid.UUID("5a8a0b52-7c3a-4f6e-9d7b-0d8f5a1c63e4")
# Begun with chance from the system, which is not asked for each name: a thread that asks it lets go of Python
# for a moment, and one that does so all the time leaves the window beside it waiting for its turn.
_chance = Random()  # noqa: S311 - names are no secrets
if sys.platform != "win32":
    # A process that divides in two goes on with other names in each.
    os.register_at_fork(after_in_child=_chance.seed)


def new_id() -> str:
    """A random UUID in its plain form, which every calendar takes as a UID (RFC 7986 §5.3)."""
    return str(uuid.UUID(int=_chance.getrandbits(128), version=4))


def derived_id(*parts: object) -> str:
    """A UUID made of something that has a name already: of the same parts it is always the same."""
    return str(uuid.uuid5(NAMESPACE, "\n".join(map(str, parts))))
