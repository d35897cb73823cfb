"""Finding blocks by what is written on them."""

from planner.domain.block import Block
from planner.domain.text import NEVER_STORED
from planner.store.reads import search
from planner.store.store import Store


def find(store: Store, text: str, limit: int = 200) -> list[Block]:
    """Blocks not in the trash whose title, note or place has words that begin with each word of ``text``.

    Case and accents do not count; a series is found once; the latest come first.
    """
    words = NEVER_STORED.sub(" ", text).split()
    with store.read() as connection:
        return search(connection, words, limit)
