"""Keeping the full-text index in step with the blocks: within the transaction that changes them."""

from sqlalchemy import Connection, text

_ADD = text(
    "INSERT INTO block_text(rowid, title, note, place) "
    "SELECT number, title, note, place FROM block WHERE id = :key"
)
_LAST = text("SELECT coalesce(max(number), 0) FROM block")
_ADD_AFTER = text(
    "INSERT INTO block_text(rowid, title, note, place) "
    "SELECT number, title, note, place FROM block WHERE number > :before"
)
_TAKE_OUT = text(
    "INSERT INTO block_text(block_text, rowid, title, note, place) "
    "SELECT 'delete', number, title, note, place FROM block WHERE id = :key"
)
_FORGET = text("INSERT INTO block_text(block_text) VALUES ('optimize')")
_COMPARE = text("INSERT INTO block_text(block_text, rank) VALUES ('integrity-check', 1)")


def add(connection: Connection, block_id: str) -> None:
    """Index the block as it is in its table now."""
    connection.execute(_ADD, {"key": block_id})


def last(connection: Connection) -> int:
    """The number of the block that was added last."""
    return int(connection.execute(_LAST).scalar_one())


def add_after(connection: Connection, number: int) -> None:
    """Index every block that was added since that number was the last."""
    connection.execute(_ADD_AFTER, {"before": number})


def take_out(connection: Connection, block_id: str) -> None:
    """Take the block out of the index; its table has to hold still what was indexed."""
    connection.execute(_TAKE_OUT, {"key": block_id})


def forget(connection: Connection) -> None:
    """Remove the words of what was taken out from the file: by itself the index only marks them as gone."""
    connection.execute(_FORGET)


def compare(connection: Connection) -> None:
    """Hold the index against the blocks. Raises sqlalchemy.exc.DatabaseError where they differ."""
    connection.execute(_COMPARE)
