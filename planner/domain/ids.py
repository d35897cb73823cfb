"""Names for records that nothing else will ever have."""

import uuid


def new_id() -> str:
    """A random UUID in its plain form, which every calendar takes as a UID (RFC 7986 §5.3)."""
    return str(uuid.uuid4())
