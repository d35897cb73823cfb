"""Whether anything was given to phones for good; a look without what serving it needs."""

from planner.domain.feed import Feed
from planner.store.reads.asking import all_of
from planner.store.store import Store


def is_anything_given(store: Store) -> bool:
    """Whether phones keep fetching something of this plan."""
    with store.read() as connection:
        return bool(all_of(connection, Feed))
