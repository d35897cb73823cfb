"""What becomes of what phones are given when somebody leaves the plan for good."""

from dataclasses import replace

from planner.domain.feed import Copy, Feed
from planner.store.change import Transaction
from planner.store.reads.asking import all_of


def leave_phones(transaction: Transaction, person_id: str) -> None:
    """Take the person out of it; what was for them, or about nobody else, goes with them."""
    for feed in all_of(transaction.connection, Feed):
        others = tuple(one for one in feed.who if one != person_id)
        if feed.reader == person_id or (feed.who and not others):
            transaction.delete(feed)
        elif others != feed.who:
            transaction.put(replace(feed, who=others))
    for copy in all_of(transaction.connection, Copy):
        if copy.reader == person_id:
            transaction.delete(copy)
