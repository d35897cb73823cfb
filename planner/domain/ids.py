"""Names for records that nothing else will ever have."""

import uuid

# Chosen at random once: names made here are nobody else's.
NAMESPACE = uuid.UUID("5a8a0b52-7c3a-4f6e-9d7b-0d8f5a1c63e4")


def new_id() -> str:
    """A random UUID in its plain form, which every calendar takes as a UID (RFC 7986 §5.3)."""
    return str(uuid.uuid4())


def derived_id(*parts: object) -> str:
    """A UUID made of something that has a name already: of the same parts it is always the same."""
    return str(uuid.uuid5(NAMESPACE, "\n".join(map(str, parts))))
