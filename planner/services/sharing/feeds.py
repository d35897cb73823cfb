"""What phones keep fetching at home: lasting addresses, each for somebody and for a part of the plan."""

from dataclasses import replace
from datetime import date, timedelta

from planner.domain.changes import ChangeSet
from planner.domain.errors import Stale
from planner.domain.feed import Feed
from planner.domain.ids import new_id
from planner.domain.kinds import Kind
from planner.domain.leaving import Choice
from planner.services.agenda import today
from planner.services.calendar_file import Wanted
from planner.serving.tokens import new_token
from planner.store.change import Transaction
from planner.store.reads.asking import all_of
from planner.store.reads.plan import the_plan
from planner.store.store import Store


def feeds(store: Store, here: str | None = None) -> tuple[Feed, ...]:
    """Those there are, the oldest first.

    For ``here``, the person (id) who sits there alone, without those that show them what is another's.
    """
    with store.read() as connection:
        found = all_of(connection, Feed)
    seen = (feed for feed in found if here is None or feed.reader in (None, here))
    return tuple(sorted(seen, key=lambda feed: (feed.created, feed.id)))


def day_at_home(store: Store) -> date:
    """The day it is where the plan is at home."""
    with store.read() as connection:
        return today(store, the_plan(connection))


def wanted_of(feed: Feed, day: date) -> Wanted:
    """What it has on that day: how far it reaches rolls on with the days."""
    choice = Choice(who=frozenset(feed.who), kinds=frozenset(feed.kinds), reader=feed.reader, show=feed.show)
    if feed.ahead is None:
        return Wanted(choice=choice, alarm=feed.alarm)
    end = day + timedelta(days=feed.ahead)
    return Wanted(choice=choice, first=day, end=end, alarm=feed.alarm)


def add_feed(store: Store, name: str, wanted: Wanted, ahead: int | None, port: int) -> ChangeSet:
    """Give what is wanted a new secret address, ``ahead`` days from each day on. Raises UserError."""
    choice = wanted.choice
    with store.change("Keep for a phone") as transaction:
        transaction.put(
            Feed(
                id=new_id(),
                name=name,
                token=new_token(),
                who=tuple(sorted(choice.who)),
                kinds=tuple(sorted(choice.kinds, key=list(Kind).index)),
                reader=choice.reader,
                show=choice.show,
                alarm=wanted.alarm,
                ahead=ahead,
                port=port,
                created=transaction.now,
            )
        )
    return transaction.changes


def rename_feed(store: Store, feed_id: str, name: str) -> ChangeSet:
    """Call it something else; its address stays. Raises UserError."""
    with store.change("Rename") as transaction:
        transaction.put(replace(_there(transaction, feed_id), name=name))
    return transaction.changes


def revoke_feed(store: Store, feed_id: str) -> ChangeSet:
    """Let its address be one that nobody knows. Raises Stale."""
    with store.change("Take an address back") as transaction:
        transaction.delete(_there(transaction, feed_id))
    return transaction.changes


def _there(transaction: Transaction, feed_id: str) -> Feed:
    feed = transaction.get(Feed, feed_id)
    if feed is None:
        raise Stale("This address was taken back already.")
    return feed
