"""Names that fit into a line."""

LONGEST = 28


def short(name: str) -> str:
    """The name; of a very long one its beginning."""
    return name if len(name) <= LONGEST else name[: LONGEST - 1].rstrip() + "…"
